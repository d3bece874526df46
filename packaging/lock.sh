#!/usr/bin/env bash
# Writes packaging/requirements.lock anew: every dependency, hashed, for every platform; no host name in it.
set -euo pipefail
cd "$(dirname "$0")/.."
export UV_CUSTOM_COMPILE_COMMAND="bash packaging/lock.sh"
exec .venv/bin/uv pip compile pyproject.toml --extra station --extra facility \
  --group test --group check --group freeze --universal --generate-hashes \
  --no-emit-index-url --no-emit-find-links --python-version 3.11 --quiet \
  --output-file packaging/requirements.lock "$@"
