"""`anechoic-facility`: the facility's server and its command line."""

import os
import sys

# Before numpy is there: threads of its library wait for each other longer than the small products of an investigation
# take (measured: 1.9 s of processor time with them, 1.2 without).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from anechoic.admin.facility import program


def main() -> int:
    """Run one command and give the exit status."""
    return program.main()


if __name__ == "__main__":
    sys.exit(main())
