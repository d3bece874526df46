"""Fuzz every parser of outside bytes for a while: `run.py [--minutes N] [--only NAME] [--seed N] [--corpus FOLDER]`.

Prints a line for each parser; what broke one is kept in build/fuzz, and the exit status is 1.
"""

import argparse
import hashlib
import secrets
import sys
import tempfile
import time
from pathlib import Path
from random import Random

TOP = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TOP / "app"), str(TOP / "tests"), str(TOP / "packaging")]

from fuzz.damage import damaged  # noqa: E402 - the path above leads there
from fuzz.targets import Target, Targets  # noqa: E402 - the same

_KEPT = TOP / "build" / "fuzz"


def main() -> int:
    """Fuzz, and give the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=2.0, metavar="N", help="all parsers together (default 2)")
    parser.add_argument("--only", default="", metavar="NAME", help="parsers whose name contains this")
    parser.add_argument("--seed", type=int, help="of the damage; drawn and told if not given")
    parser.add_argument("--corpus", type=Path, metavar="FOLDER", help="more sound files to begin from")
    asked = parser.parse_args()
    seed = asked.seed if asked.seed is not None else secrets.randbits(32)
    broken = total = 0
    with tempfile.TemporaryDirectory() as folder, Targets(Path(folder), asked.corpus) as made:
        chosen = [one for one in made if asked.only in one.name]
        if not chosen:
            parser.error(f"no parser is called so; there are: {', '.join(one.name for one in made)}")
        shares = sum(one.share for one in chosen)
        for target in chosen:
            seconds = asked.minutes * 60 * target.share / shares
            rounds, found = _fuzzed(target, Random(f"{seed} {target.name}"), seconds)  # noqa: S311 - damage, not secrets
            broken, total = broken + len(found), total + rounds
            sys.stdout.write(f"{target.name:22} {rounds:9} rounds  {len(found)} broken {' '.join(found)}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{len(chosen)} parsers, {total} rounds from seed {seed}, {broken} broken\n")
    return int(broken > 0)


def _fuzzed(target: Target, chance: Random, seconds: float) -> tuple[int, list[str]]:
    """Damage and parse for as long as told; give the rounds, and each kind of fault once."""
    until, rounds = time.monotonic() + seconds, 0
    found: dict[str, str] = {}
    while time.monotonic() < until:
        rounds += 1
        data = damaged(chance, target.seeds)
        try:
            target.parse(data)
        except target.allowed:
            continue
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            place = error.__traceback__
            while place is not None and place.tb_next is not None:
                place = place.tb_next
            kind = f"{type(error).__name__}:{place.tb_lineno if place else 0}"
            if kind not in found:
                _KEPT.mkdir(parents=True, exist_ok=True)
                file = _KEPT / f"{target.name.replace(' ', '-')}-{hashlib.sha256(data).hexdigest()[:12]}"
                file.write_bytes(data)
                found[kind] = f"{kind} in {file.relative_to(TOP)}"
    return rounds, list(found.values())


if __name__ == "__main__":
    raise SystemExit(main())
