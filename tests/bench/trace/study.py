"""The whole study, at any size: `python tests/bench/trace/study.py --clips FOLDER --pairs 40 --out FILE`.

Every line of the file is one trial, so that a study can be stopped and gone on with; tables are made of all lines.
Clip by clip every attack at every length is tried, so that what is stopped early is a smaller study of the same kind.
"""

import argparse
import dataclasses
import functools
import json
import os
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

TOP = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(TOP / "app"), str(TOP / "tests")]
# Before numpy is there: threads of its library wait for each other, and the processes take every core anyway.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from bench.trace import study_results as results  # noqa: E402 - the path above leads there
from bench.trace.attacks import ATTACKS  # noqa: E402 - the same
from bench.trace.trial import MARK, Clip, Trial, called, clips, run  # noqa: E402 - the same

TRAINING = TOP / "resources" / "training" / "audio"
COLLUSION = (2, 3, 5)


@dataclass(frozen=True, slots=True)
class Task:
    """One trial to run, and what it takes to find its clip again in another process.

    Attributes:
        number: of the clip among those of its length.
        copies: how many playbacks are averaged before the attack.
    """

    folders: tuple[Path, ...]
    seconds: float
    pairs: int
    number: int
    attack: str
    copies: int
    keys: int
    control: bool

    def run(self) -> Trial:
        """Run it."""
        clip = _clips(self.folders, self.seconds, self.pairs)[self.number]
        return run(clip, self.attack, keys=self.keys, copies=self.copies, control=self.control)


def main() -> int:
    """Run what is not in the file yet, and print the table of all that is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, nargs="+", default=[TRAINING], help="folders of FLAC files, 16 kHz mono")
    parser.add_argument("--pairs", type=int, default=8, help="clips for each attack and length; 0 only reads the file")
    parser.add_argument("--lengths", default="3,5,10", help="seconds, with commas")
    parser.add_argument("--keys", type=int, default=0, help="innocent keys scored against each leak")
    parser.add_argument("--controls", type=int, default=0, help="clips of each attack whose control is measured, too")
    parser.add_argument("--attacks", default="", help="only those whose name contains one of these, with commas")
    parser.add_argument("--out", type=Path, required=True, help="trials, a JSON object a line")
    parser.add_argument("--part", default="1/1", help="which share of the trials this process runs, as 1/2")
    parser.add_argument("--jobs", type=int, default=1, help="processes at a time")
    parser.add_argument("--minutes", type=float, default=1e9, help="no trial begins after so many")
    parser.add_argument("--page", type=Path, help="write the results there in Markdown, and a picture beside it")
    asked = parser.parse_args()
    done = {(one.clip, one.attack, one.seconds) for one in results.kept(asked.out) if one.mark == MARK}
    this, parts = map(int, asked.part.split("/"))
    wanted = [task for number, task in enumerate(_tasks(asked, done)) if number % parts == this % parts]
    until = time.monotonic() + 60 * asked.minutes
    with asked.out.open("a") as out:
        for trial in _run(wanted, asked.jobs, until):
            out.write(json.dumps(dataclasses.asdict(trial)) + "\n")
            out.flush()
    trials = results.kept(asked.out)
    sys.stdout.write(results.table(trials))
    if asked.page:
        from bench.trace.study_page import write

        write(trials, asked.page)
    return 0


def plan(words: str) -> list[tuple[str, int]]:
    """Give the attacks whose name contains one of these words, and how many copies are averaged before."""
    every = [*((attack, 1) for attack in ATTACKS), *(("untouched", copies) for copies in COLLUSION)]
    return [one for one in every if any(word in called(*one) for word in words.split(","))]


def _tasks(asked: argparse.Namespace, done: set[tuple[str, str, float]]) -> Iterator[Task]:
    """Give what is not done yet, clip by clip."""
    folders, lengths = tuple(asked.clips), list(map(float, asked.lengths.split(",")))
    found = {seconds: _clips(folders, seconds, asked.pairs) for seconds in lengths}
    for number in range(asked.pairs):
        for seconds in lengths:
            for attack, copies in plan(asked.attacks) if number < len(found[seconds]) else ():
                if (found[seconds][number].name, called(attack, copies), seconds) not in done:
                    control = number < asked.controls
                    yield Task(folders, seconds, asked.pairs, number, attack, copies, asked.keys, control)


def _run(tasks: list[Task], jobs: int, until: float) -> Iterator[Trial]:
    if jobs == 1:
        for task in tasks:
            if time.monotonic() > until:
                return
            yield task.run()
        return
    with ProcessPoolExecutor(jobs) as processes:
        for begin in range(0, len(tasks), 8 * jobs):
            if time.monotonic() > until:
                return
            yield from processes.map(Task.run, tasks[begin : begin + 8 * jobs])


@functools.lru_cache(maxsize=8)
def _clips(folders: tuple[Path, ...], seconds: float, pairs: int) -> list[Clip]:
    return clips(folders, seconds, pairs)


if __name__ == "__main__":
    raise SystemExit(main())
