"""`anechoic-station`: the command line of facility IT at a workstation."""

import sys

from anechoic.errors import AnechoicError
from anechoic.faults import keep_quiet
from anechoic.station.hardening import harden
from anechoic.station.system.choose import this_system


def main() -> int:
    """Harden this process, then do what the command line says; gives the exit status."""
    keep_quiet()
    system = this_system()
    try:
        findings = harden(system)
    except AnechoicError as error:
        print(error.text(), file=sys.stderr)
        return 2
    # Only now: nothing of the rest runs in a process that is still open to its neighbours.
    from anechoic.admin.station.commands import run

    return run(sys.argv[1:], system, findings)


if __name__ == "__main__":
    sys.exit(main())
