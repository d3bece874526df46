"""A study as a page in Markdown: the goals first, then every attack at every length, and the picture beside it."""

from collections.abc import Sequence
from pathlib import Path

from anechoic.trace.bounds import FALSE_NAMES
from bench.page import where_and_when
from bench.trace.study_results import WORD, goals, groups, named, spread
from bench.trace.trial import SESSIONS, Trial

_HEAD = """# Who is named after what: a study of the mark

Real speech is marked as it is when played, attacked, and examined beside its original. A trial counts when every
guilty playback stands above the line: less than one chance in a million, over {sessions:,} sessions, that anybody
innocent does. Intervals are the exact 95 % ones of a binomial share (Clopper and Pearson, 1934); they take trials
to be independent, though the same piece stands in every line. Clips are cut into as many pieces as they hold. Rooms are
simulated (image sources); codecs are the real ones, by ffmpeg.

    python tests/bench/trace/study.py --clips FOLDER --pairs 100 --keys 5000 --controls 2 --out FILE --page PAGE
"""


def write(trials: Sequence[Trial], page: Path) -> None:
    """Write the page, and the picture beside it, called the same."""
    from bench.trace.study_picture import draw

    picture = page.with_suffix(".png")
    about = _about(trials)
    told = _told(trials)
    draw(trials, picture, told, f"{about} {where_and_when()}")
    parts = [_HEAD.format(sessions=SESSIONS), f"{about} {where_and_when()}", ""]
    parts += ["## The goals", "", *_goals(trials), ""]
    parts += ["## Every attack", "", f"![{told}]({picture.name})", "", *_attacks(trials), ""]
    page.write_text("\n".join(parts))


def _about(trials: Sequence[Trial]) -> str:
    clips = len({one.clip for one in trials})
    marks = " and ".join(sorted({one.mark for one in trials}))
    return f"{len(trials):,} trials with {clips} pieces of clips, mark {marks}."


def _told(trials: Sequence[Trial]) -> str:
    """Give the finding in one sentence."""
    share = named(trials)
    wrong = sum(one.false_names for one in trials)
    scored = sum(one.innocent for one in trials)
    innocent = f"; {wrong} of {scored:,} innocent keys" if scored else ""
    return f"Named in {share.hits:,} of {share.of:,} trials{innocent}"


def _goals(trials: Sequence[Trial]) -> list[str]:
    lines = ["| goal | wanted | found, 95 % interval | |", "|---|---|---|---|"]
    for goal in goals(trials):
        word = f"**{WORD[goal.met]}**" if goal.met is False else WORD[goal.met]
        lines.append(f"| {goal.name} | {goal.wanted} | {goal.found} | {word} |")
    return lines


def _attacks(trials: Sequence[Trial]) -> list[str]:
    lengths = sorted({one.seconds for one in trials})
    heads = [f"{seconds:.0f} s: named, 95 % interval | chance, usual and worst" for seconds in lengths]
    lines = [f"| attack | {' | '.join(heads)} |", "|---|" + "---|---|" * len(lengths)]
    for attack, each in sorted(groups(trials).items()):
        cells = []
        for seconds in lengths:
            some = each.get(seconds, [])
            cells += [str(named(some)), " and ".join(spread(some))] if some else ["", ""]
        lines.append(f"| {attack} | {' | '.join(cells)} |")
    power = f"{FALSE_NAMES / SESSIONS:.0e}"
    return [*lines, "", f"A playback is named when its chance is {power} or less; a recording that is unfit has 1e0."]
