"""The facility's command line with one check taken out: it lends confidential work to any display."""

import dataclasses
import sys
from typing import Any

from anechoic import facility_program
from anechoic.facility.package import pull


def main() -> int:
    real = pull._clearance

    def careless(*given: Any) -> Any:
        return dataclasses.replace(real(*given), confidential=True)

    setattr(pull, "_clearance", careless)  # noqa: B010 - its type is narrower than this stand-in's
    return facility_program.main()


if __name__ == "__main__":
    sys.exit(main())
