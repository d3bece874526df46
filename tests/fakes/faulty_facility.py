"""`anechoic-facility` as it is, in which listing people goes wrong; $MARKER is in the error's words."""

import os
import sys
from typing import Any

from anechoic import facility_program
from anechoic.facility.access import people


def _fails(*_given: Any, **_named: Any) -> Any:
    raise KeyError(os.environ["MARKER"])


def main() -> int:
    people.listing = _fails
    return facility_program.main()


if __name__ == "__main__":
    sys.exit(main())
