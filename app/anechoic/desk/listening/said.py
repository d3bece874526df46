"""What is announced of the desk: sentences for what changed between two states, to be heard in passing."""

from dataclasses import dataclass

from anechoic.desk.listening.answer.choosing import Choosing
from anechoic.desk.listening.state import State, Way
from anechoic.widgets.language import shortest
from anechoic.widgets.sound.state import SoundState
from anechoic.widgets.words import told, words


@dataclass(frozen=True)
class Said:
    """One sentence; `urgent` where it must not wait."""

    text: str
    urgent: bool = False


def said_of_work(before: State, after: State) -> tuple[Said, ...]:
    """Give the sentences for what changed in the work; typing changes none of it."""
    if after.item is not None and (before.item is None or before.item.task != after.item.task):
        return (Said(_opened(after)),)
    found: list[Said] = []
    if before.item is not None and after.way is Way.WAITING and before.way is Way.SUBMITTING and not after.message:
        found.append(Said(words("spoken.handed_in")))
    if after.item is None:
        return tuple(found)
    if after.gate_open and not before.gate_open:
        found.append(Said(words("spoken.gate_open")))
    if after.saved_at and not before.saved_at:
        found.append(Said(words("spoken.saved")))
    flags = (flag for flag in after.draft.flags if flag not in before.draft.flags)
    found.extend(Said(words("spoken.flagged", flag=words(f"desk.flag_{flag.value}"))) for flag in flags)
    if after.choosing.places and after.choosing.live != before.choosing.live:
        found.append(Said(place_said(after.choosing)))
    if after.message and (after.message, after.wrong) != (before.message, before.wrong):
        found.append(Said(told(after.message), urgent=after.wrong))
    return tuple(found)


def said_of_sound(before: SoundState, after: SoundState) -> tuple[Said, ...]:
    """Give the sentences for ways of hearing that changed; what sounds says itself."""
    found: list[Said] = []
    if after.looping is not before.looping:
        found.append(Said(words("spoken.loop_on" if after.looping else "spoken.loop_off")))
    if after.speed != before.speed:
        found.append(Said(words("spoken.speed", speed=shortest(after.speed / 1_000))))
    if after.side is not before.side:
        found.append(Said(words(f"sight.side_{after.side.value}")))
    if after.output_name != before.output_name:
        default = words("hearing.output_default")
        found.append(Said(words("hearing.output_now", place=after.output) if after.output else default))
    if after.problem and after.problem != before.problem:
        found.append(Said(told(after.problem), urgent=True))
    return tuple(found)


def place_said(choosing: Choosing) -> str:
    """Say the live place: which of how many, its variants by digit, and which is taken."""
    place = choosing.places[choosing.live]
    variants = ", ".join(
        f"{n}: {variant.words or words('shared.nothing_here')}" for n, variant in enumerate(place.variants, 1)
    )
    number = choosing.taken(place)
    taken = "" if number is None else words("spoken.taken", number=number + 1)
    where = words("spoken.difference", at=choosing.live + 1, all=len(choosing.places))
    return " ".join(part for part in (f"{where}: {variants}.", taken) if part)


def _opened(state: State) -> str:
    item = state.item
    assert item is not None
    seconds = max(round(item.frames / item.rate), 1)
    return words("spoken.opened", kind=words(f"spoken.kind_{item.kind.value}"), n=seconds)
