"""The desk with an item open to write in, and what its panels and editor show."""

from PySide6.QtCore import Qt

from anechoic.desk.listening.state import Panel
from anechoic.rules.task import TaskKind
from anechoic.widgets.picking.panel import PickPanel
from anechoic.widgets.provenance_edit import ProvenanceEdit
from anechoic.wire.work import Candidate, Term
from fakes.desk_room import CTRL, DeskRoom

K = Qt.Key
A, B = "press the star key to cancel", "press star to go back"
TERMS = (
    Term(term="representante", approved=("representative",), avoid=("agent",)),
    Term(term="asterisco", approved=("star", "star key"), avoid=("asterisk",), note="on a telephone"),
)


def opened(desk: DeskRoom, *, target: str = "en", number: int = 1, **more: object) -> ProvenanceEdit:
    values: dict[str, object] = {
        "candidates": (Candidate(key="a", text=A), Candidate(key="b", text=B)),
        "transcript": "marque asterisco para anular",
        "glossary": TERMS,
        "target": target,
        **more,
    }
    desk.open(TaskKind.TRANSLATION, number=number, **values)
    editor = desk.window.findChild(ProvenanceEdit)
    assert isinstance(editor, ProvenanceEdit)
    desk.key(K.Key_W, "w")
    assert desk.focused() is editor
    return editor


def text_of(desk: DeskRoom) -> str:
    return desk.room.listening.state.draft.text


def panel_of(desk: DeskRoom) -> Panel:
    return desk.room.listening.state.panel


def rows_of(desk: DeskRoom, kind: type[PickPanel]) -> list[str]:
    panel = desk.window.findChild(kind)
    assert isinstance(panel, PickPanel)
    return [row.text for row in panel._shown]


def wrong_words(editor: ProvenanceEdit) -> list[str]:
    return [editor.text()[first:last] for first, last in editor._wrong._places]


def undone(desk: DeskRoom) -> str:
    desk.key(K.Key_Z, held=CTRL)
    return text_of(desk)
