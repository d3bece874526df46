"""What rail and row say alike: what is left to do before Submit, the sentence about the last act, and the acts."""

from dataclasses import dataclass

from anechoic.desk.listening.state import Panel, State, Way
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.plain import Tone
from anechoic.widgets.words import told, words


@dataclass(frozen=True, slots=True)
class GateShown:
    """A sign beside Submit."""

    text: str
    icon: str = "ear"
    tone: Tone = "ink2"


def gate_shown(state: State, share: float | None = None, *, brief: bool = False) -> GateShown:
    """Give the sign of a state.

    Args:
        state: the desk's.
        share: of the speech, heard up to this moment; the state's own if None.
        brief: in the fewest words.
    """
    if state.item is None:
        return GateShown("")
    if not state.gate_open:
        heard = state.heard if share is None else share
        return GateShown(words("hearing.gate_closed" if brief else "desk.gate_closed", percent=int(heard * 100)))
    if not state.complete:
        return GateShown(words("hearing.gate_incomplete" if brief else "desk.gate_incomplete"), "pen-line")
    return GateShown(words("hearing.gate_open" if brief else "desk.gate_open"), "circle-check", "ok")


def gate_sentences(*, brief: bool) -> tuple[str, ...]:
    """Give every sentence the sign may say, the longest percentage for all."""
    if brief:
        return words("hearing.gate_closed", percent=100), words("hearing.gate_incomplete"), words("hearing.gate_open")
    return words("desk.gate_closed", percent=100), words("desk.gate_incomplete"), words("desk.gate_open")


def why_closed(state: State) -> str:
    """Give why Submit is closed; empty while it is open."""
    if state.gate_open and state.complete:
        return ""
    return words("desk.hear_first") if not state.gate_open else words("desk.incomplete")


def message_of(state: State) -> str:
    """Give the sentence about the last act; with the skip panel open it stands there, beside the line it asks for."""
    return told(state.message if state.panel is not Panel.SKIP else "")


def show_acts(state: State, *, submit: ActButton, skip: ActButton, take_back: ActButton) -> None:
    """Close the acts that a state does not allow, each with its reason."""
    busy = state.way in {Way.SUBMITTING, Way.WAITING}
    submit.set_busy(words("desk.submitting") if busy else "")
    submit.close_act("" if busy else why_closed(state))
    skip.close_act("" if state.item is not None else words("desk.between"))
    take_back.close_act("" if state.may_take_back else words("desk.nothing_to_take_back"))
