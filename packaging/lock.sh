#!/usr/bin/env bash
# Writes packaging/requirements.lock anew: every dependency, hashed, for every platform; no host name in it.
# Usage: bash packaging/lock.sh [--upgrade | --upgrade-package NAME]
set -euo pipefail
cd "$(dirname "$0")/.."
[ -x .venv/bin/uv ] || .venv/bin/python -m pip install --quiet --only-binary=:all: uv
export UV_CUSTOM_COMPILE_COMMAND="bash packaging/lock.sh"
exec .venv/bin/uv pip compile pyproject.toml --extra station --extra facility \
  --group test --group check --group freeze --group bench --universal --generate-hashes \
  --no-emit-index-url --no-emit-find-links --python-version 3.11 --quiet \
  --output-file packaging/requirements.lock "$@"
