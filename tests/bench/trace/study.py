"""The whole study, at any size: `python tests/bench/trace/study.py --clips FOLDER --pairs 40 --out FILE`.

Every line of the file is one trial, so that a study can be stopped and gone on with; the table is made of all lines.
"""

import argparse
import dataclasses
import json
import sys
from collections.abc import Iterable
from pathlib import Path

TOP = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(TOP / "app"), str(TOP / "tests")]

from bench.trace.attacks import ATTACKS  # noqa: E402 - the path above leads there
from bench.trace.trial import Trial, clips, decimal, interval, run  # noqa: E402 - the same

TRAINING = TOP / "resources" / "training" / "audio"
COLLUSION = (2, 3, 5)


def main() -> int:
    """Run what is not in the file yet, and print the table of all that is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, default=TRAINING, help="folder of FLAC files, 16 kHz mono")
    parser.add_argument("--pairs", type=int, default=8, help="clips for each attack and length")
    parser.add_argument("--lengths", default="3,5,10", help="seconds, with commas")
    parser.add_argument("--keys", type=int, default=0, help="innocent keys scored against each leak")
    parser.add_argument("--attacks", default="", help="only those whose name contains this")
    parser.add_argument("--out", type=Path, required=True, help="trials, a JSON object a line")
    parser.add_argument("--part", default="1/1", help="which share of the trials this process runs, as 1/2")
    asked = parser.parse_args()
    done = {(one.clip, one.attack, one.seconds) for one in kept(asked.out)}
    this, parts = map(int, asked.part.split("/"))
    with asked.out.open("a") as out:
        number = 0
        for seconds in map(float, asked.lengths.split(",")):
            found = clips(asked.clips, seconds, asked.pairs)
            for clip in found:
                for attack, copies in plan(asked.attacks):
                    number += 1
                    label = attack if copies == 1 else f"{copies} copies averaged, {attack}"
                    if number % parts != this % parts or (clip.name, label, seconds) in done:
                        continue
                    trial = run(clip, attack, keys=asked.keys, copies=copies)
                    out.write(json.dumps(dataclasses.asdict(trial)) + "\n")
                    out.flush()
    sys.stdout.write(table(kept(asked.out)))
    return 0


def plan(words: str) -> list[tuple[str, int]]:
    """Give the attacks whose name contains these words, and how many copies are averaged before."""
    alone = [(attack, 1) for attack in ATTACKS if words in attack]
    return [*alone, *(("untouched", copies) for copies in COLLUSION if words in "copies averaged")]


def kept(file: Path) -> list[Trial]:
    """Give the trials of a file; none when there is no file."""
    if not file.exists():
        return []
    rows = [json.loads(line) for line in file.read_text().splitlines()]
    return [Trial(**{**row, "bounds": tuple(row["bounds"])}) for row in rows]


def table(trials: Iterable[Trial]) -> str:
    """Give a line for each attack and length: named of how many, 95 % interval, the weakest and the usual bound."""
    groups: dict[tuple[str, float], list[Trial]] = {}
    for one in trials:
        groups.setdefault((one.attack, one.seconds), []).append(one)
    lines = []
    for (attack, seconds), some in sorted(groups.items(), key=lambda item: (item[0][1], item[0][0])):
        hits = sum(one.named for one in some)
        low, high = interval(hits, len(some))
        bounds = sorted(decimal(max(one.bounds)) if one.bounds else 0.0 for one in some)
        lines.append(
            f"{seconds:4.0f} s  {attack:34s} {hits:4d} of {len(some):4d}  {100 * low:5.1f}-{100 * high:5.1f} %"
            f"  usual 1e{bounds[len(bounds) // 2]:.0f}, weakest 1e{bounds[-1]:.0f}"
        )
    everything = [one for group in groups.values() for one in group]
    scored = sum(one.innocent for one in everything)
    wrong = sum(one.false_names for one in everything)
    worst = min((one.worst for one in everything), default=0.0)
    highest = max((one.highest for one in everything), default=0.0)
    lines.append(
        f"{scored} innocent keys: {wrong} named; best bound 1e{decimal(worst):.1f}, highest tile score {highest:.2f}"
    )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
