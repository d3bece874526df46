"""A window with three of our fields on a real display; says what happens, answers questions on standard input."""

import json
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget

from anechoic.widgets.fields import LineField, ReadOnlyText, SecretField
from anechoic.widgets.keys.defaults import desk_keys
from anechoic.widgets.keys.router import Acted, KeyRouter
from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme


def say(**what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Questions(QObject):
    """Lines of standard input, on Qt's thread."""

    asked = Signal(str)

    def read(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line.strip())


class Window(QWidget):
    def __init__(self, *, open_field: bool) -> None:
        super().__init__()
        self.setWindowTitle("fields with the protection off" if open_field else "fields")
        column = QVBoxLayout(self)
        # With the protection off the same test must find the words on the clipboard.
        self.edit = QTextEdit() if open_field else NoCopyEdit(label="Answer")
        self.edit.setPlainText("secret words of a clip")
        self.line = LineField(label="Line")
        self.line.show_text("secret line")
        self.secret = SecretField(label="Password")
        self.read = ReadOnlyText("secret reading", label="Reading")
        for part in (self.edit, self.line, self.secret, self.read):
            column.addWidget(part)
        self.resize(500, 300)

    def answer(self, question: str) -> None:
        parts = {"edit": self.edit, "line": self.line, "secret": self.secret, "read": self.read}
        what, _, name = question.partition(" ")
        part = parts.get(name, self.edit)
        if what == "place":
            at = part.viewport().mapToGlobal(QPoint(14, 12))
            say(place=[at.x(), at.y()])
        elif what == "focus":
            part.setFocus(Qt.FocusReason.OtherFocusReason)
            say(focus=name)
        elif what == "unfocus":
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            say(focus="")
        elif what == "text":
            say(text=part.toPlainText(), selected=part.textCursor().selectedText())
        elif what == "take":
            say(taken=self.secret.take())


def main() -> None:
    app = QApplication(sys.argv)
    window = Window(open_field="--open" in sys.argv)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    apply(app, theme(ThemeName.LIGHT), Scale())
    apply(window, theme(ThemeName.LIGHT), Scale())
    router = KeyRouter(window, desk_keys())

    def told(acted: Acted) -> None:
        say(act=acted.act.value, digit=acted.digit, pressed=acted.pressed, typing=acted.typing)

    router.acted.connect(told)
    questions = Questions()
    questions.asked.connect(window.answer)
    threading.Thread(target=questions.read, daemon=True).start()
    window.show()
    window.activateWindow()
    say(ready=True)
    app.exec()


main()
