"""What the reviews page shows, as one frozen value, and how it follows what happens."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from anechoic.rules.heard import gate_open
from anechoic.rules.task import Verdict
from anechoic.station.port import OpenItem
from anechoic.supervisor.reviews import actions
from anechoic.supervisor.reviews.actions import Judgement, Lack
from anechoic.wire.review import ReviewRow

_NOTHING_DONE = Judgement()


class Way(Enum):
    """What happens on the page."""

    ASKING = "asking"
    """The list is not here yet."""
    LISTED = "listed"
    """The list is here, no review is open."""
    OPENING = "opening"
    OPEN = "open"
    DECIDING = "deciding"
    """A verdict is on its way into the outbox."""


class Form(Enum):
    """Which verdict is being prepared; accepting needs no form."""

    NONE = "none"
    FIX = "fix"
    RETURN = "return"


class Panel(Enum):
    """What lies over the work area."""

    NONE = "none"
    STOPPED = "stopped"
    HELP = "help"


@dataclass(frozen=True)
class State:
    """Everything the page shows beside the sound.

    Attributes:
        listed: the facility has answered at least once.
        marked: task of the marked row, or empty.
        lack: what the last verdict asked for still lacks.
        message: a sentence about the last thing asked; `wrong` when it could not be done.
        done: the last verdict that was given here.
        revision: rises when words were changed by an act and not by typing, so that editors show them.
    """

    way: Way = Way.ASKING
    listed: bool = False
    rows: tuple[ReviewRow, ...] = ()
    marked: str = ""
    item: OpenItem | None = None
    judgement: Judgement = _NOTHING_DONE
    form: Form = Form.NONE
    panel: Panel = Panel.NONE
    heard: float = 0.0
    lack: Lack | None = None
    message: str = ""
    wrong: bool = False
    done: Verdict | None = None
    reviewed_today: int = 0
    revision: int = 0
    decided: Mapping[str, int] = field(default_factory=dict)

    @property
    def gate_open(self) -> bool:
        """Whether enough was heard to decide."""
        return gate_open(self.heard)


def listed(state: State, rows: tuple[ReviewRow, ...], reviewed_today: int) -> State:
    """Show the rows the facility lists; the mark stays where it was if it can."""
    waiting = actions.still_waiting(rows, state.decided)
    there = any(row.task == state.marked for row in waiting)
    return replace(
        state,
        way=Way.LISTED if state.way is Way.ASKING else state.way,
        listed=True,
        rows=waiting,
        marked=state.marked if there else (waiting[0].task if waiting else ""),
        reviewed_today=max(reviewed_today, state.reviewed_today),
    )


def opened(state: State, item: OpenItem) -> State:
    """Show a review that was opened, with words kept from an earlier time."""
    judgement = actions.begin(item)
    return replace(
        dropped(state, ""),
        way=Way.OPEN,
        item=item,
        marked=item.task,
        judgement=judgement,
        form=Form.FIX if judgement.text or judgement.command else Form.NONE,
    )


def dropped(state: State, message: str) -> State:
    """Show no review; what was asked for already goes on."""
    return replace(
        state,
        way=state.way if state.way in {Way.DECIDING, Way.OPENING} else Way.LISTED,
        item=None,
        judgement=_NOTHING_DONE,
        form=Form.NONE,
        panel=Panel.NONE,
        heard=0.0,
        lack=None,
        message=message,
        wrong=bool(message),
        revision=state.revision + 1,
    )


def decided(state: State, task: str, verdict: Verdict) -> State:
    """Take a decided review out of the list and mark the one after it."""
    waited = {row.task: row.waiting_since for row in state.rows}
    following = actions.neighbour(state.rows, task, 1)
    rows = tuple(row for row in state.rows if row.task != task)
    if not any(row.task == following for row in rows):
        following = rows[0].task if rows else ""
    return replace(
        state,
        way=Way.LISTED,
        rows=rows,
        marked=following,
        done=verdict,
        reviewed_today=state.reviewed_today + 1,
        decided={**state.decided, task: waited.get(task, 0)},
        message="",
    )


def failed(state: State, message: str) -> State:
    """Show that what was asked for could not be done; nothing is lost by it."""
    if state.way in {Way.OPENING, Way.DECIDING}:
        return replace(state, way=Way.OPEN if state.item is not None else Way.LISTED, message=message, wrong=True)
    if state.way is Way.ASKING:
        return replace(state, way=Way.LISTED, message=message, wrong=True)
    return state
