"""What the mark does to the sound: PESQ (ITU-T P.862.2, wide band) of every profile, old marks beside the present one.

`python tests/bench/trace/quality.py --clips FOLDER --keys 4 --page PAGE`. Needs `pesq`, which comes as source only and
so is not in the lock.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

TOP = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(TOP / "app"), str(TOP / "tests")]
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np  # noqa: E402 - after the number of threads is set
import numpy.typing as npt  # noqa: E402 - the same

from anechoic.trace.profile import MARKS  # noqa: E402 - the path above leads there
from bench.page import where_and_when  # noqa: E402 - the same
from bench.trace.trial import Clip, clips, marked  # noqa: E402 - the same

TRAINING = TOP / "resources" / "training" / "audio"
LEAST = 4.3

_HEAD = """# What the mark does to the sound

PESQ (ITU-T P.862.2, wide band, 4.64 at best) of pieces of {seconds:g} s of real speech, each marked under {keys} keys,
beside the same pieces unmarked. It is a model of what people say of telephone speech, and no listening test: whether
anybody hears the mark a facility finds out with its own people, by the page the program makes for that.

    python tests/bench/trace/quality.py --clips FOLDER --keys {keys} --page PAGE
"""


@dataclass(frozen=True, slots=True)
class Task:
    """One piece under one mark."""

    clip: Clip
    mark: str
    keys: int

    def run(self) -> list[float]:
        """Give its PESQ under each key."""
        from pesq import pesq

        profile = MARKS[self.mark]
        played = self.clip.pcm / 32768
        numbers = range(1, self.keys + 1)
        return [
            float(pesq(self.clip.rate, played, marked(self.clip, number, profile) / 32768, "wb")) for number in numbers
        ]


def main() -> int:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, nargs="+", default=[TRAINING], help="folders of FLAC files, 16 kHz mono")
    parser.add_argument("--pieces", type=int, default=10**6, help="at most")
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--keys", type=int, default=4)
    parser.add_argument("--marks", nargs="+", default=sorted(MARKS, reverse=True), choices=sorted(MARKS))
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--page", type=Path)
    asked = parser.parse_args()
    pieces = clips(asked.clips, asked.seconds, asked.pieces)
    lines = ["| mark | mean | one in twenty below | least | below 4.3 |", "|---|---|---|---|---|"]
    with ProcessPoolExecutor(asked.jobs) as processes:
        for mark in asked.marks:
            tasks = [Task(piece, mark, asked.keys) for piece in pieces]
            found = np.array(list(processes.map(Task.run, tasks, chunksize=4)))
            lines.append(_line(mark, found.reshape(-1)))
    about = f"{len(pieces)} pieces. {where_and_when()}"
    sys.stdout.write("\n".join([about, *lines, ""]))
    if asked.page:
        asked.page.write_text(_page(asked.seconds, asked.keys, about, lines))
    return 0


def _line(mark: str, found: npt.NDArray[np.float64]) -> str:
    below = int((found < LEAST).sum())
    figures = (found.mean(), np.percentile(found, 5), found.min())
    return f"| {mark} | {' | '.join(f'{figure:.3f}' for figure in figures)} | {below} of {len(found):,} |"


def _page(seconds: float, keys: int, about: str, lines: Sequence[str]) -> str:
    return "\n".join([_HEAD.format(seconds=seconds, keys=keys), about, "", *lines, ""])


if __name__ == "__main__":
    raise SystemExit(main())
