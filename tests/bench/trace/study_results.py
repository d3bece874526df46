"""What a study's trials add up to: who was named, how often, and which goals that meets. Intervals are exact."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.trace.trial import Trial, decimal, interval

NAMED_BY_ALL = (
    *("codec mp3 64k", "codec mp3 32k", "codec mp3 16k", "codec aac 48k", "codec aac 24k"),
    *("codec opus 24k", "codec opus 12k", "codec gsm", "codec amr 12.2", "codec amr 4.75", "codec mu-law"),
    *("11 kHz", "noise 20 dB", "noise 10 dB", "noise 0 dB", "equaliser", "compressor 8:1", "denoiser"),
    *("speed +2 %", "speed -2 %", "near phone, opus 12k", "room, opus 24k", "2 copies averaged", "half silent"),
)
"""What the scheme was designed to survive: the list that its first goal is about."""

HARDEST = ("codec amr 4.75", "codec opus 6k", "noise 0 dB", "room, opus 24k")
COPIES = ("2 copies averaged", "3 copies averaged", "5 copies averaged")


@dataclass(frozen=True, slots=True)
class Share:
    """So many of how many, with the exact 95 % interval of a binomial share (Clopper and Pearson)."""

    hits: int
    of: int

    @property
    def share(self) -> float:
        """From 0 to 1; 0 of none."""
        return self.hits / self.of if self.of else 0.0

    @property
    def ends(self) -> tuple[float, float]:
        """Give the ends of the interval; all there is, of none."""
        return interval(self.hits, self.of) if self.of else (0.0, 1.0)

    def __str__(self) -> str:
        """Give it for a table: 39 of 40, 86.8-99.9 %."""
        low, high = self.ends
        return f"{self.hits} of {self.of}, {100 * low:.1f}-{100 * high:.1f} %" if self.of else "none tried"


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal and what came of it.

    Attributes:
        name: with its number.
        wanted: in words.
        found: in words.
        met: None where the study has too few trials of it.
    """

    name: str
    wanted: str
    found: str
    met: bool | None


def kept(file: Path) -> list[Trial]:
    """Give the trials of a file; none when there is no file."""
    if not file.exists():
        return []
    rows = [json.loads(line) for line in file.read_text().splitlines()]
    return [Trial(**{**row, "bounds": tuple(row["bounds"])}) for row in rows]


def named(trials: Iterable[Trial]) -> Share:
    """Count those in which every guilty playback stands above the line."""
    some = list(trials)
    return Share(sum(one.named for one in some), len(some))


def groups(trials: Iterable[Trial]) -> dict[str, dict[float, list[Trial]]]:
    """Sort trials by attack and length."""
    found: dict[str, dict[float, list[Trial]]] = {}
    for one in trials:
        found.setdefault(one.attack, {}).setdefault(one.seconds, []).append(one)
    return found


def goals(trials: Sequence[Trial]) -> list[Goal]:
    """Hold all trials against the goals: naming (G1, G2), colluders, and nobody innocent (G3)."""
    found = [
        _share("G1, all 24 attacks of the list", _of(trials, NAMED_BY_ALL, 5.0), 0.99),
        _share("G1, the same", _of(trials, NAMED_BY_ALL, 3.0), 0.95),
        *(_share(f"G2, {attack}", _of(trials, (attack,), 5.0), 0.97) for attack in HARDEST),
        *(_share(f"Colluders, {label}, all named", _of(trials, (label,), 5.0), 0.95) for label in COPIES),
    ]
    scored, wrong = sum(one.innocent for one in trials), sum(one.false_names for one in trials)
    told = f"{wrong} in {scored:,}, best bound 1e{decimal(min((one.worst for one in trials), default=0.0)):.1f}"
    enough = True if scored >= 10_000_000 else None
    found.append(Goal("G3, innocent keys named", "none in 10,000,000", told, enough if not wrong else False))
    controls = [one for one in trials if one.control is not None]
    loud = sum(one.control_speaks for one in controls)
    silent = loud == 0 if controls else None
    found.append(Goal("G3, controls that name somebody", "none", f"{loud} of {len(controls)}", silent))
    return found


def table(trials: Sequence[Trial]) -> str:
    """Give a line for each attack and length, with the weakest and the usual bound, then the goals."""
    lines = []
    found = [(seconds, attack, some) for attack, each in groups(trials).items() for seconds, some in each.items()]
    for seconds, attack, some in sorted(found, key=lambda one: one[:2]):
        usual, weakest = spread(some)
        lines.append(f"{seconds:4.0f} s  {attack:30s} {named(some)!s:34s} usual {usual}, weakest {weakest}")
    lines.append(f"highest tile score of an innocent key {max((one.highest for one in trials), default=0.0):.2f}")
    lines += [f"{WORD[goal.met]:10s} {goal.name}: {goal.found} (wanted: {goal.wanted})" for goal in goals(trials)]
    return "\n".join(lines) + "\n"


def spread(trials: Iterable[Trial]) -> tuple[str, str]:
    """Give the usual and the weakest bound as powers of ten; of more than one guilty playback its weakest counts."""
    powers = sorted(decimal(max(one.bounds)) if one.bounds else 0.0 for one in trials)
    return f"1e{powers[len(powers) // 2]:.0f}", f"1e{powers[-1]:.0f}"


WORD: dict[bool | None, str] = {True: "met", False: "missed", None: "too few"}


def _of(trials: Sequence[Trial], attacks: Sequence[str], seconds: float) -> list[Trial]:
    return [one for one in trials if one.seconds == seconds and one.attack in attacks]


def _share(name: str, trials: Sequence[Trial], least: float) -> Goal:
    some = named(trials)
    about = f", {trials[0].seconds:.0f} s" if trials else ""
    # Of so few that a single miss would decide, none missed shows nothing.
    enough = some.of * (1 - least) >= 1 - 1e-9
    met = (True if enough else None) if some.share >= least or not some.of else False
    return Goal(name + about, f"{100 * least:.0f} % or more", str(some), met)
