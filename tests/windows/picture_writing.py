"""Writes a picture of every panel of writing: `python -m windows.picture_writing FOLDER [VARIANT [STATES]]`."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from anechoic.rules.snippets import Snippet
from anechoic.rules.task import TaskKind
from anechoic.station.port import SnippetsKept
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.theme.style import dress
from anechoic.wire.work import Candidate, Term
from fakes.desk_room import put_away
from fakes.hands import press, release, type_text
from windows.picture_choosing import ARABIC, FIVE
from windows.picture_desk import VARIANTS, Scenes, Variant, real, settle

GLOSSARY = (
    Term(term="representante", approved=("representative",), avoid=("agent", "operator")),
    Term(term="asterisco", approved=("star", "star key"), avoid=("asterisk",), note="The key on a telephone."),
    Term(term="volumen", approved=("volume",), avoid=("bulk",)),
    Term(term="participantes", approved=("participants",), note="People in a conference call."),
    Term(term="buzón", approved=("mailbox", "voice mailbox")),
)
SNIPPETS = (
    Snippet("bracketed: not clear", "[speech is not clear]", 2),
    Snippet("thank you for calling, please stay on the line", "thank you for calling, please stay on the line", 1),
    Snippet("press star", "press the star key to go back to the main menu", 1),
)


@dataclass(frozen=True)
class Scene:
    """One picture: what is open, what is typed, which panel."""

    name: str
    target: str = "en"
    texts: tuple[str, ...] = FIVE
    type: str = " whith a speeker now "
    act: Act | None = None
    find: str = ""
    select: int = 0
    more: dict[str, object] = field(default_factory=dict)
    keys: tuple[Qt.Key, ...] = ()


STATES = (
    Scene("wrong"),
    Scene("wrong-ar", "ar", ARABIC, " كتااب v2 الجديدد"),
    Scene("unchecked", "fi", ("hyvää päivää kaikille", "hyvää iltaa kaikille"), " kaiki"),
    Scene("signs", act=Act.INSERT_SIGN, target="fr"),
    Scene("signs-ar", "ar", ARABIC, "", act=Act.INSERT_SIGN, keys=(Qt.Key.Key_Down, Qt.Key.Key_Down)),
    Scene("terms", act=Act.INSERT_TERM, keys=(Qt.Key.Key_Down,)),
    Scene("terms-find", act=Act.INSERT_TERM, find="mail"),
    Scene("terms-none", act=Act.INSERT_TERM, more={"glossary": ()}),
    Scene("snippets", act=Act.INSERT_SNIPPET, select=12),
    Scene("candidates", act=Act.INSERT_CANDIDATE),
    Scene("candidates-find", act=Act.INSERT_CANDIDATE, find="v"),
    Scene("candidates-ar", "ar", ARABIC, "", act=Act.INSERT_CANDIDATE),
    Scene("spelling", act=Act.SPELLING),
)
_PATIENCE_S = 5.0


def until(condition: Callable[[], bool]) -> None:
    """Let events come until something holds."""
    end = time.monotonic() + _PATIENCE_S
    while not condition() and time.monotonic() < end:
        QCoreApplication.processEvents()


def shown(scenes: Scenes, scene: Scene) -> QWidget:
    """Lead a room into a scene and give its window."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    ways = dict(scenes.all())
    for first in ("signin", "queue-ready"):
        ways[first]()
        settle(app)
    scenes.port.say(SnippetsKept(SNIPPETS))
    candidates = tuple(Candidate(key=key, text=text) for key, text in zip("abcdef", scene.texts, strict=False))
    values: dict[str, object] = {"candidates": candidates, "target": scene.target, "glossary": GLOSSARY, **scene.more}
    scenes.open(real(TaskKind.TRANSLATION, **values), heard=1.0)
    settle(app)
    desk = scenes.room.listening
    desk.take(1)
    view = scenes.room.window.findChildren(QWidget)
    editor = next(one for one in view if type(one).__name__ == "ProvenanceEdit" and one.isVisible())
    editor.setFocus()
    page = next(one for one in view if type(one).__name__ == "ListeningView")
    until(lambda: scenes.room.writing.spelling._dictionary is not None)
    type_text(editor, scene.type)
    settle(app)
    cursor = editor.textCursor()  # type: ignore[attr-defined]
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, scene.select)
    editor.setTextCursor(cursor)  # type: ignore[attr-defined]
    scenes.room.writing.spelling._look()
    if "wrong" in scene.name or scene.act is Act.SPELLING:
        until(lambda: bool(editor._wrong._places))  # type: ignore[attr-defined]
    settle(app)
    if scene.act is not None:
        page.act(Acted(scene.act, typing=True))  # type: ignore[attr-defined]
        if scene.act is Act.SPELLING:
            panel = next(one for one in view if type(one).__name__ == "SpellingPanel")
            until(lambda: panel.count() > 0)  # type: ignore[attr-defined]
        settle(app)
        focus = scenes.room.window.focusWidget()
        assert focus is not None
        for sign in scene.find:
            press(focus, Qt.Key(ord(sign.upper())), sign)
        for key in scene.keys:
            press(focus, key)
            release(focus, key)
    settle(app)
    return scenes.room.window


def shoot(folder: Path, variant: Variant, states: str = "") -> list[Path]:
    """Write the pictures of one window and give their paths."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app)
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for scene in STATES:
        if states and scene.name not in states.split(","):
            continue
        scenes = Scenes(variant)
        window = shown(scenes, scene)
        path = folder / f"{variant.name}-{scene.name}.png"
        window.grab().save(str(path))
        written.append(path)
        put_away(scenes.room)
    return written


if __name__ == "__main__":
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    for one in VARIANTS:
        if wanted == one.name or not wanted:
            for picture in shoot(Path(sys.argv[1]), one, sys.argv[3] if len(sys.argv) > 3 else ""):
                sys.stdout.write(f"{picture}\n")
