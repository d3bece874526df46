"""`batch add` in a process of its own that says how far it is, so that a test may kill it there.

Usage: python batch_runner.py APP_FOLDER FACILITY_FOLDER BATCH_FOLDER, passphrase on standard input.
"""

import sys
from pathlib import Path


def main() -> None:
    app, folder, batch = sys.argv[1:]
    sys.path.insert(0, app)
    from anechoic.facility.ingest.batch import add
    from anechoic.facility.opening import open_facility

    facility = open_facility(Path(folder), sys.stdin.readline().rstrip("\n"))
    add(facility, Path(batch), lambda done, _total: print(done, flush=True))  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main()
