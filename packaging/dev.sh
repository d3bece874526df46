#!/usr/bin/env bash
# Everything a developer does, on a bare Debian 12+ or Ubuntu 24.04+ machine. Sets up what is missing, then works.
set -euo pipefail
caller=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
logs=$root/build/logs

usage() {
  cat <<'TEXT'
Usage: bash packaging/dev.sh COMMAND

  demo [--unattended] ...     a training facility on this machine, ready to sign in
  test [PYTEST ARGUMENTS]     every test, or those named
  check                       format, lint, types, import contracts (seconds)
  bench [NAME] [--json FILE] [--page FILE]
                              measurements beside their limits; --page: the page of results, its pictures and rows
  attacks [ROW ...] [--json FILE] [--page FILE] [--off]
                              the table of attacks: what is tried and what held; --off: see each test fail without
                              its protection
  fuzz [--minutes N] [--only NAME] [--corpus FOLDER]
                              damaged bytes at every parser that meets bytes from outside
  pictures NAME [FOLDER]      screens as pictures: guide, snapshots, or picture_... of tests/windows with a FOLDER
  freeze                      the workstation's bundle in dist/, inspected and started once
  run -- CMD ...              a command inside the environment .venv
TEXT
}

say() { printf '%s\n' "$*" >&2; }

# Runs a command that talks much; what it said is shown only when it fails.
quietly() {
  local log=$logs/$1.log
  shift
  mkdir -p "$logs"
  if ! "$@" >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    return 1
  fi
}

# Prints the names of system-packages.txt that are needed for the given kinds and not installed.
missing_packages() {
  local installed kind name _
  # dpkg-query fails when one of the names is unknown to it; what it does know is printed all the same.
  installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
  installed=$'\n'$installed$'\n'
  while read -r kind name _; do
    [[ " $* " == *" $kind "* ]] || continue
    [[ $installed == *$'\n'"$name"$'\n'* || $installed == *$'\n'"${name}t64"$'\n'* ]] || printf '%s\n' "$name"
  done < <(grep -v '^#' packaging/system-packages.txt)
}

install_system_packages() {
  local missing admin=()
  if ! command -v dpkg-query >/dev/null; then
    say "This is no Debian or Ubuntu machine. Install the likes of packaging/system-packages.txt by hand; going on without."
    return 0
  fi
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      admin=(sudo -n)
    else
      say "Some system packages are missing. Install them, then run this again:"
      say "sudo apt-get install --no-install-recommends ${missing[*]}"
      exit 2
    fi
  fi
  say "Installing system packages: ${missing[*]}"
  local apt=("${admin[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
  if ! quietly apt-update "${apt[@]}" update; then
    say "The list of system packages could not be brought up to date (above); trying with the list this machine has."
  fi
  if ! quietly apt-install "${apt[@]}" install --no-install-recommends "${missing[@]}"; then
    say "The system packages could not be installed (above). Install them, then run this again:"
    say "sudo apt-get install --no-install-recommends ${missing[*]}"
    exit 2
  fi
}

# Prints the interpreter to use: the machine's own python3 when it is new enough, else a newer one beside it.
find_python() {
  local name
  for name in python3 python3.13 python3.12 python3.11 /usr/bin/python3; do
    if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      printf '%s\n' "$name"
      return 0
    fi
  done
  say "Python 3.11 or newer with its venv module is needed, and none was found. On Debian 12+ and Ubuntu 24.04+:"
  say "sudo apt-get install python3 python3-venv"
  return 2
}

# A new environment is made only when this differs from what the last complete set-up left behind.
environment_stamp() {
  { printf '%s\n' "$root"; cat packaging/requirements.lock packaging/environment.py pyproject.toml; } | sha256sum
}

make_environment() {
  local stamp python
  stamp=$(environment_stamp)
  [ -x .venv/bin/python ] && [ "$(cat .venv/stamp 2>/dev/null)" = "$stamp" ] && return 0
  mkdir -p build
  exec 9>build/setup.lock
  flock 9 # two set-ups at once would tread on each other
  if ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    python=$(find_python)
    say "Making the environment .venv"
    quietly venv "$python" -m venv --clear .venv
  fi
  .venv/bin/python packaging/environment.py </dev/null >&2
  printf '%s\n' "$stamp" >.venv/stamp
  exec 9>&-
}

set_up() {
  install_system_packages "$@"
  make_environment
  export VIRTUAL_ENV=$root/.venv PATH=$root/.venv/bin:$PATH PYTHONNOUSERSITE=1
  # Where a machine forbids bytecode (images of containers do), every program a test starts would be compiled anew.
  unset PYTHONHOME PYTHONPATH PYTHONDONTWRITEBYTECODE
}

check() {
  local failed=0
  ruff format --check --quiet . || { say "Format: run 'bash packaging/dev.sh run -- ruff format .'"; failed=1; }
  ruff check --quiet . || failed=1
  mypy --no-error-summary app packaging tests || failed=1
  lint-imports >build/logs/contracts.log 2>&1 || { cat build/logs/contracts.log; failed=1; }
  [ $failed -eq 0 ] && echo "Format, lint, types and import contracts hold."
  return $failed
}

freeze() {
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
  export SOURCE_DATE_EPOCH PYTHONHASHSEED=0
  quietly freeze pyinstaller --noconfirm --clean --log-level WARN --distpath dist --workpath build/freeze installer.spec
  python packaging/list_program.py dist/anechoic
  python packaging/check_bundle.py dist/anechoic
}

command=${1:-}
[ $# -gt 0 ] && shift
case $command in
  demo)
    set_up base runtime test
    cd "$caller" # files named in the arguments are the caller's
    PYTHONPATH=$root/packaging exec python -m demo "$@"
    ;;
  test)
    set_up base runtime test
    exec python packaging/test_rooms.py "$@"
    ;;
  check)
    set_up base
    mkdir -p "$logs"
    check
    ;;
  bench)
    set_up base runtime test
    cd "$caller"
    exec python "$root/tests/bench/run.py" "$@"
    ;;
  attacks)
    set_up base runtime test
    cd "$caller"
    exec python "$root/tests/attacks/run.py" "$@"
    ;;
  fuzz)
    set_up base runtime test
    cd "$caller"
    exec python "$root/tests/fuzz/run.py" "$@"
    ;;
  pictures)
    [ -f "tests/windows/${1:-none}.py" ] || { usage >&2; exit 2; }
    name=$1
    shift
    set_up base runtime test
    cd "$caller"
    PYTHONPATH=$root/tests:$root/tests/windows QT_QPA_PLATFORM=offscreen exec python "$root/tests/windows/$name.py" "$@"
    ;;
  freeze)
    set_up base runtime test
    freeze
    ;;
  run)
    [ "${1:-}" = "--" ] && shift
    [ $# -gt 0 ] || { usage >&2; exit 2; }
    set_up base runtime
    cd "$caller"
    exec "$@"
    ;;
  -h | --help | help)
    usage
    ;;
  *)
    usage >&2
    exit 2
    ;;
esac
