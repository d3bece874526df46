"""What the desk shows beside the sound, as one frozen value."""

from dataclasses import dataclass, replace
from enum import Enum

from anechoic.desk.listening import draft as drafts
from anechoic.desk.listening.answer.choosing import Choosing
from anechoic.rules.heard import gate_open
from anechoic.station.port import Draft, OpenItem

UNTOUCHED = Draft()
_NO_CHOICE = Choosing()


class Panel(Enum):
    """What lies over the work area."""

    NONE = "none"
    FLAGS = "flags"
    SKIP = "skip"
    HELP = "help"
    SURE = "sure"
    COMMENT = "comment"
    SIGNS = "signs"
    TERMS = "terms"
    SNIPPETS = "snippets"
    CANDIDATES = "candidates"
    SPELLING = "spelling"
    STOPPED = "stopped"
    """The stop key: silence, and no reason asked."""
    LET_GO = "let_go"
    """A clip was stopped and given away: nothing opens by itself."""

    @property
    def writes(self) -> bool:
        """Whether it helps to write in a text that may itself lie over the work."""
        return self in {Panel.SIGNS, Panel.TERMS, Panel.SNIPPETS, Panel.CANDIDATES, Panel.SPELLING}

    @property
    def calm(self) -> bool:
        """Whether it is a page of the stop key, where nothing is counted and nothing is shown of a clip."""
        return self in {Panel.STOPPED, Panel.LET_GO}


class Way(Enum):
    """What happens to the item."""

    EMPTY = "empty"
    OPEN = "open"
    SUBMITTING = "submitting"
    WAITING = "waiting"
    """Done; the next one is on its way."""


@dataclass(frozen=True)
class State:
    """Everything the desk shows beside the sound.

    Attributes:
        saved_at: Unix milliseconds of the last draft stored, or 0.
        heard: share of the speech heard.
        choosing: the candidates, the live place and the answer's history; empty for a spoken command.
        beneath: the panel that comes back when the one that helps to write in it closes.
        message: a sentence about the last act; `wrong` when it asks for mending.
        may_take_back: the last answer may still be taken back.
        revision: rises when the draft's text was changed by an act and not by typing, so that the editor shows it.
    """

    way: Way = Way.EMPTY
    item: OpenItem | None = None
    draft: Draft = UNTOUCHED
    saved_at: int = 0
    heard: float = 0.0
    panel: Panel = Panel.NONE
    beneath: Panel = Panel.NONE
    message: str = ""
    wrong: bool = False
    may_take_back: bool = False
    revision: int = 0
    choosing: Choosing = _NO_CHOICE

    def without_item(self, text: str) -> "State":
        """Give the desk after its item went away; `text` says why when the person did not ask for it."""
        return State(
            way=Way.WAITING,
            message=text,
            wrong=bool(text),
            panel=self.panel if self.panel is Panel.LET_GO else Panel.NONE,
            may_take_back=self.may_take_back,
            revision=self.revision + 1,
        )

    def kept(self) -> "State":
        """Give the state of a clip that could not be let go: it is still here, and still stopped."""
        return replace(self, panel=Panel.STOPPED) if self.panel is Panel.LET_GO else self

    def opened(self, panel: Panel) -> "State":
        """Give the state with a panel open; one that helps to write gives the comment back when it closes."""
        before = self.beneath if self.panel.writes else self.panel
        beneath = before if panel.writes and before is Panel.COMMENT else Panel.NONE
        # What was said of the work before is no answer to the panel.
        return replace(self, panel=panel, beneath=beneath, message="", wrong=False)

    def closed(self) -> "State":
        """Give the state with the open panel closed."""
        return replace(self, panel=self.beneath if self.panel.writes else Panel.NONE, beneath=Panel.NONE)

    @property
    def gate_open(self) -> bool:
        """Whether enough was heard to submit."""
        return gate_open(self.heard)

    @property
    def complete(self) -> bool:
        """Whether there is something to submit."""
        return self.item is not None and not drafts.is_empty(self.draft, self.item)


@dataclass(frozen=True)
class Hearing:
    """The share of the speech heard up to this moment, from 0 to 1."""

    share: float
