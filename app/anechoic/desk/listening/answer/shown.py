"""What the work area shows of a state of choosing: parts of the row, rows, stretches under the words, chips. Pure."""

from anechoic.desk.listening.answer.choosing import CandidateView, Choosing
from anechoic.rules.alignment import Variant
from anechoic.rules.assembled import TRANSCRIPT, runs
from anechoic.rules.differences import utf16
from anechoic.rules.marks import Mark, Proposal
from anechoic.rules.provenance import Made
from anechoic.rules.task import Origin
from anechoic.rules.word_diff import Change, word_diff
from anechoic.widgets.chips import ChipSpec, ChipState
from anechoic.widgets.choice_row import ChoiceRow, RowState
from anechoic.widgets.diff_line import DiffShown
from anechoic.widgets.differences.place import PlaceShown, SharedShown
from anechoic.widgets.differences.strip import Part
from anechoic.widgets.plain import plain
from anechoic.widgets.provenance_edit import Stretch
from anechoic.widgets.words import words

_RANGE = 3
_CHIP_WORDS = 28


def parts(choosing: Choosing, looping: int | None) -> tuple[Part, ...]:
    """Give the row of differences: shared words and places in order.

    Args:
        choosing: the state.
        looping: number of the place whose sound is looping, or None.
    """
    found: list[Part] = []
    by_slot = {place.slot: number for number, place in enumerate(choosing.places)}
    for slot, one in enumerate(choosing.alignment.slots):
        if slot in by_slot:
            found.append(_place(choosing, by_slot[slot], looping))
        elif one.variants[0].words:
            shared = one.variants[0].words
            before = found[-1] if found else None
            if isinstance(before, SharedShown):
                found[-1] = SharedShown(f"{before.text} {shared}")
            else:
                found.append(SharedShown(shared))
    if None in by_slot:
        found.append(_place(choosing, by_slot[None], looping))
    return tuple(found)


def whole_rows(choosing: Choosing) -> tuple[ChoiceRow, ...]:
    """Give the candidates as whole sentences; words most others do not have are underlined.

    Digits stand before them only while digits take them: beside the differences, they take variants.
    """
    if not choosing.shown or choosing.shown[0][0] == TRANSCRIPT:
        return ()
    rows: list[ChoiceRow] = []
    taken = choosing.source
    for number, ((key, text), places) in enumerate(zip(choosing.shown, choosing.texts.differs, strict=True), start=1):
        rows.append(
            ChoiceRow(
                value=number,
                text=text,
                digit=number if choosing.view is CandidateView.WHOLE else None,
                state=RowState.TAKEN if key == taken else RowState.REST,
                letters=key.upper(),
                differs=tuple((utf16(text, first), utf16(text, last)) for first, last in places),
            )
        )
    return tuple(rows)


def stretches(choosing: Choosing) -> tuple[Stretch, ...]:
    """Give what stands under the answer's words: nothing where all candidates agree."""
    text = choosing.answer.text
    shared = _shared_characters(choosing)
    found: list[Stretch] = []
    at = 0
    for run in runs(choosing.answer):
        begin, at = at, at + run.length
        for first, last in _unshared(begin, at, shared if run.made is Made.TAKEN else frozenset()):
            part = text[first:last]
            first += len(part) - len(part.lstrip())  # noqa: PLW2901 - the spaces around a run carry no rule
            last -= len(part) - len(part.rstrip())  # noqa: PLW2901 - the same
            if first < last:
                found.append(Stretch(utf16(text, first), utf16(text, last), run.made, _label(run.keys, run.made)))
    return tuple(found)


def diff(choosing: Choosing) -> DiffShown:
    """Give the answer against what most of it came from; nothing while nothing was changed."""
    key, answer = choosing.source, choosing.answer.text
    source = dict(choosing.shown).get(key, "")
    pieces = word_diff(source, answer) if source and answer.strip() else ()
    if all(piece.change is Change.SAME for piece in pieces):
        return DiffShown("", ())
    lead = words("desk.against_transcript") if key == TRANSCRIPT else words("desk.against", letter=key.upper())
    return DiffShown(lead, pieces, choosing.language)


def came_from(choosing: Choosing) -> str:
    """Say where the answer came from, in a few words; nothing while it is empty."""
    if not choosing.answer.text.strip():
        return ""
    found = choosing.account
    if found.origin is Origin.OWN:
        return words("desk.origin_own")
    if found.candidate == TRANSCRIPT:
        return words(f"desk.origin_{found.origin.value}")
    if found.origin is Origin.TAKEN:
        return words("desk.origin_whole", letter=found.candidate.upper())
    changed = any(run.made is not Made.TAKEN for run in found.runs)
    givers = letters("".join(_givers(choosing)), f" {words('desk.letters_and')} ")
    return words("desk.built_mended" if changed else "desk.built", letters=givers)


def mark_chips(proposals: tuple[Proposal, ...], confirmed: tuple[Mark, ...]) -> tuple[ChipSpec, ...]:
    """Give a chip for each proposed mark; the first that can be confirmed names its key."""
    chips: list[ChipSpec] = []
    fresh = True
    for one in proposals:
        on = one.mark in confirmed
        chips.append(
            ChipSpec(
                one.mark,
                mark_words(one),
                ChipState.ON if on else ChipState.PROPOSED,
                keys="M" if fresh and not on else "",
            )
        )
        fresh = fresh and on
    return tuple(chips)


def mark_words(one: Proposal) -> str:
    """Say a mark in words."""
    said = {
        "was": _short(one.was),
        "now": _short(one.now),
        "category": words(f"desk.mark_{one.mark.category.value}"),
        "severity": words(f"desk.mark_{one.mark.severity.value}"),
    }
    name = "desk.mark" if one.was and one.now else "desk.mark_missing" if one.now else "desk.mark_extra"
    return words(name, **said)


def letters(keys: str, joint: str = " ") -> str:
    """Give candidates' letters: `A C`, or `A–D` for three or more in a row."""
    known = "".join(sorted(keys)).upper()
    if len(known) >= _RANGE and ord(known[-1]) - ord(known[0]) == len(known) - 1:
        return f"{known[0]}–{known[-1]}"
    return joint.join(known)


def _place(choosing: Choosing, number: int, looping: int | None) -> PlaceShown:
    place = choosing.places[number]
    among = len([one for one in choosing.places if one.slot is not None])
    caption = words("desk.place", n=number + 1, of=among) if place.slot is not None else words("desk.place_whole")
    if number == looping:
        caption = words("desk.place_looping", place=caption)
    taken = choosing.taken(place)
    rows = tuple(
        _variant(choosing, variant, digit, taken=digit - 1 == taken)
        for digit, variant in enumerate(place.variants, start=1)
    )
    return PlaceShown(caption, rows, live=number == choosing.live)


def _variant(choosing: Choosing, variant: Variant, digit: int, *, taken: bool) -> ChoiceRow:
    state = RowState.TAKEN if taken else RowState.REST if variant.words else RowState.ABSENT
    keys = "".join(choosing.shown[one][0] for one in variant.texts)
    return ChoiceRow(value=digit, text=variant.words, digit=digit, state=state, letters=letters(keys))


def _shared_characters(choosing: Choosing) -> frozenset[int]:
    """Give the characters of the answer that stand in a slot all candidates share."""
    slots = choosing.alignment.slots
    at = 0
    found: set[int] = set()
    for bit in choosing.answer.bits:
        if 0 <= bit.slot < len(slots) and not slots[bit.slot].differs:
            found.update(range(at, at + len(bit.text)))
        at += len(bit.text)
    return frozenset(found)


def _unshared(first: int, last: int, shared: frozenset[int]) -> list[tuple[int, int]]:
    """Cut a stretch into the parts that are not shared."""
    cut: list[tuple[int, int]] = []
    for at in range(first, last):
        if at in shared:
            continue
        if cut and cut[-1][1] == at:
            cut[-1] = (cut[-1][0], at + 1)
        else:
            cut.append((at, at + 1))
    return cut


def _label(keys: str, made: Made) -> str:
    if made is Made.OWN or TRANSCRIPT in keys:
        return ""
    return words("desk.letters_mended", letters=letters(keys)) if made is Made.MENDED else letters(keys)


def _givers(choosing: Choosing) -> list[str]:
    """Give the fewest candidates that have all places as the answer has them, those that gave most first."""
    left = [set(run.keys) for run in runs(choosing.answer) if run.keys]
    givers: list[str] = []
    while left:
        counts = {key: sum(key in keys for keys in left) for keys in left for key in keys}
        best = max(counts, key=lambda key: (counts[key], key == choosing.source, -ord(key)))
        givers.append(best)
        left = [keys for keys in left if best not in keys]
    return sorted(givers)


def _short(text: str) -> str:
    shown = plain(" ".join(text.split()))
    return shown if len(shown) <= _CHIP_WORDS else f"{shown[:_CHIP_WORDS].rstrip()}…"
