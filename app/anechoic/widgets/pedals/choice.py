"""What the buttons of a person's pedals do, as one value."""

from collections.abc import Iterable
from dataclasses import dataclass

from anechoic.station.pedal.known import KNOWN, PedalNumber, Spot
from anechoic.widgets.keys.acts import Act

PEDAL_ACTS = (
    Act.HOLD_TO_PLAY,
    Act.PLAY_PAUSE,
    Act.BACK,
    Act.FORWARD,
    Act.SAY_AGAIN,
    Act.REPLAY,
    Act.LOOP,
    Act.BACK_FAR,
    Act.FORWARD_FAR,
    Act.SLOWER,
    Act.FASTER,
    Act.NORMAL_SPEED,
    Act.NEXT_DIFFERENCE,
    Act.PREVIOUS_DIFFERENCE,
    Act.LOOP_DIFFERENCE,
)
"""What a pedal may ask for: the sound and the way through it. A foot, or a device that lies, hands nothing in."""
_ACTS = {act.value: act for act in PEDAL_ACTS}
_USUAL = {
    Spot.LEFT: Act.BACK,
    Spot.MIDDLE: Act.HOLD_TO_PLAY,
    Spot.RIGHT: Act.FORWARD,
    Spot.TOP: Act.SAY_AGAIN,
}
_MOST_BUTTON = 8


@dataclass(frozen=True, slots=True)
class PedalChange:
    """What a person set one button of one kind of pedal to."""

    pedal: PedalNumber
    button: int
    act: Act


@dataclass(frozen=True, slots=True)
class PedalChoice:
    """The usual acts with a person's changes over them; at most one change a button."""

    changes: tuple[PedalChange, ...] = ()

    @classmethod
    def read(cls, words: Iterable[str]) -> "PedalChoice":
        """Give them back from plain words; what this version does not know is passed over."""
        made = cls()
        for word in words:
            change = _read(word)
            if change is not None:
                made = made.given(change.pedal, change.button, change.act)
        return made

    def words(self) -> tuple[str, ...]:
        """Give the changes as plain words, each `vendor:product button act`."""
        return tuple(f"{change.pedal} {change.button} {change.act.value}" for change in self.changes)

    def act(self, pedal: PedalNumber, button: int) -> Act | None:
        """Give what a button does; None for nothing."""
        for change in self.changes:
            if (change.pedal, change.button) == (pedal, button):
                return change.act
        spot = spot_of(pedal, button)
        return _USUAL[spot] if spot is not None else None

    def given(self, pedal: PedalNumber, button: int, act: Act) -> "PedalChoice":
        """Give a value in which a button does something else."""
        others = tuple(change for change in self.changes if (change.pedal, change.button) != (pedal, button))
        made = PedalChoice(others)
        return made if made.act(pedal, button) is act else PedalChoice((*others, PedalChange(pedal, button, act)))


def spot_of(pedal: PedalNumber, button: int) -> Spot | None:
    """Say where a button lies under the foot; None where that is not known."""
    spots = KNOWN[pedal].spots if pedal in KNOWN else ()
    return spots[button - 1] if 0 < button <= len(spots) else None


def _read(words: str) -> PedalChange | None:
    parts = words.split()
    if len(parts) != 3 or not parts[1].isascii() or not parts[1].isdigit():
        return None
    known = {str(number): number for number in KNOWN}
    pedal, button, act = known.get(parts[0]), int(parts[1][:3]), _ACTS.get(parts[2])
    if pedal is None or act is None or not 0 < button <= _MOST_BUTTON:
        return None
    return PedalChange(pedal, button, act)
