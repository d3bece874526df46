"""`anechoic-facility`: the facility's server and its command line."""

import sys

from anechoic.admin.facility import program


def main() -> int:
    """Run one command and give the exit status."""
    return program.main()


if __name__ == "__main__":
    sys.exit(main())
