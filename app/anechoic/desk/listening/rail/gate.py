"""What stands beside Submit: how much is left to hear, or that the answer is next, or that all is done. Pure."""

from dataclasses import dataclass

from anechoic.desk.listening.state import State
from anechoic.widgets.plain import Tone
from anechoic.widgets.words import words


@dataclass(frozen=True, slots=True)
class GateShown:
    """A sign beside Submit."""

    text: str
    icon: str = "ear"
    tone: Tone = "ink2"


def gate_shown(state: State, share: float | None = None) -> GateShown:
    """Give the sign of a state.

    Args:
        state: the desk's.
        share: of the speech, heard up to this moment; the state's own if None.
    """
    if state.item is None:
        return GateShown("")
    if not state.gate_open:
        heard = state.heard if share is None else share
        return GateShown(words("desk.gate_closed", percent=int(heard * 100)))
    if not state.complete:
        return GateShown(words("desk.gate_incomplete"), "pen-line")
    return GateShown(words("desk.gate_open"), "circle-check", "ok")


def why_closed(state: State) -> str:
    """Give why Submit is closed; empty while it is open."""
    if state.gate_open and state.complete:
        return ""
    return words("desk.hear_first") if not state.gate_open else words("desk.incomplete")
