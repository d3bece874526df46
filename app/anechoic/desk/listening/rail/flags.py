"""How a flag of the draft is said on its chip. Pure."""

from anechoic.desk.listening.state import State
from anechoic.rules.task import Flag
from anechoic.widgets.language import decimal
from anechoic.widgets.plain import joined
from anechoic.widgets.words import words


def flag_said(state: State, flag: Flag) -> str:
    """Give the words of a flag; a personal detail with the seconds where it was heard."""
    said = words(f"desk.flag_{flag.value}")
    if flag is not Flag.PERSONAL_DETAIL or not state.draft.masks or state.item is None:
        return said
    rate = state.item.rate
    spans = (f"{decimal(one.first / rate, 1)}\u2013{decimal(one.last / rate, 1)}" for one in state.draft.masks)
    return words("desk.flag_at", flag=said, spans=joined(", ", tuple(spans)))
