"""The real window of a workstation, started as `anechoic` starts it, in its processes and with all that confines them.

Only the last step of the window's program is exchanged, the one that stays until it is closed (`watched`). Arguments:
the workstation's folder, and `--first-paint`.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from anechoic.__main__ import main
from anechoic.station.apart import confined
from anechoic.station.finding import Finding

_TESTS = Path(__file__).resolve().parents[2]
_first_paint = "--first-paint" in sys.argv
_confine, _reads = confined.confine_window, confined.window_reads


def _confine_and_watch(hidden: Path, variables: Mapping[str, str] | None = None) -> Finding:
    done = _confine(hidden, variables)
    from bench.programs.watched import watch

    watch(first_paint=_first_paint)
    return done


def _reads_us_too(hidden: Path, variables: Mapping[str, str]) -> Iterator[Path]:
    yield from _reads(hidden, variables)
    yield _TESTS


if __name__ == "__main__":
    confined.confine_window = _confine_and_watch
    confined.window_reads = _reads_us_too
    sys.argv = ["anechoic", "--profile", sys.argv[1]]
    sys.exit(main())
