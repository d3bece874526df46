"""`anechoic-facility` as it is, but killed as the file `doom` in its folder says, and its clock ahead as that says."""

import sys
import time
from pathlib import Path

from sqlalchemy import Engine, event

from anechoic import facility_program
from anechoic.facility.context import SystemClock
from fakes.careless_program import WITHOUT
from fakes.doom import Doom, doom_file


def main() -> int:
    word, ahead_ms, without = doom_file(Path.cwd()).read_text().split("\n")[:3]
    WITHOUT[without]()
    doom, ahead = Doom.read(word), int(ahead_ms)

    def now_ms(_: SystemClock) -> int:
        return time.time_ns() // 1_000_000 + ahead

    SystemClock.now_ms = now_ms  # type: ignore[method-assign,assignment]
    if doom is not None:

        def statement(*_: object) -> None:
            doom.write()

        event.listen(Engine, "before_cursor_execute", statement)
        event.listen(Engine, "commit", statement)
        doom.begin()
    return facility_program.main()


if __name__ == "__main__":
    sys.exit(main())
