"""The one base class of all editable text: nothing is copied, pasted, dragged, dropped or linked.

Measured on Qt 6.11: Ctrl+C works without a context menu, a double click fills the PRIMARY selection, and `QLineEdit`
and `QPlainTextEdit` have no hook against either. `QTextEdit` has. Here the mouse is handled by our own few lines, so
that Qt's code for PRIMARY, middle click and drag never runs; the empty mime data stands behind it as a second wall.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from anechoic.widgets.direction import direction_of
from anechoic.widgets.plain import one_line
from anechoic.widgets.theme.fonts import Script, TypeRole, font, script_of
from anechoic.widgets.theme.look import look_of

_COPYING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Print,
    QKeySequence.StandardKey.Save,
    QKeySequence.StandardKey.SaveAs,
)
_COPY_KEYS = frozenset({Qt.Key.Key_Copy, Qt.Key.Key_Cut, Qt.Key.Key_Paste, Qt.Key.Key_Insert})
_LETTERS = frozenset({Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V})
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Edited:
    """The text was changed by the person; positions count UTF-16 units as Qt does."""

    text: str
    cursor: int
    anchor: int


@dataclass(frozen=True, slots=True)
class CursorMoved:
    """The caret or selection moved."""

    cursor: int
    anchor: int


@dataclass(frozen=True, slots=True)
class Submitted:
    """Enter was pressed in a line field."""

    text: str


class _ClosedDocument(QTextDocument):
    """A document that loads nothing.

    The hook of the widget alone is not enough: when it gives nothing, the document reads local files by itself.
    """

    def loadResource(self, _type: int, _name: QUrl | str) -> object:
        return None


class NoCopyEdit(QTextEdit):
    """Plain text that a person may write and nobody may carry away.

    Args:
        language: tag of the text's language; orders the fonts and sets the direction. Empty: by the first letter.
        limit: most characters it takes.
        role: type role of the text.
    """

    edited = Signal(object)
    """`Edited`, after each change by the person (not after `show_text`)."""
    cursor_moved = Signal(object)
    """`CursorMoved`."""

    def __init__(
        self,
        *,
        language: str = "",
        limit: int = 4000,
        role: TypeRole = TypeRole.TEXT,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        self._role = role
        self._script = Script.LATIN
        self._quiet = False
        self._hint = ""
        self.setDocument(_ClosedDocument(self))
        self.setAcceptRichText(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setAccessibleName(label)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(12, 8, 12, 8)
        self.set_language(language)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    # What a screen says to it

    def show_text(self, text: str, *, cursor: int | None = None, anchor: int | None = None) -> None:
        """Put a text in, forget all undo steps, and say nothing of it.

        Args:
            text: shown as it is, as plain text.
            cursor: position of the caret; the end if None.
            anchor: other end of the selection; the caret if None.
        """
        self._quiet = True
        if self._composing():
            # What is composed goes with the text it stood in; the input method must hear of it.
            QGuiApplication.inputMethod().reset()
        super().setPlainText(text[: self._limit])
        at = self.textCursor()
        end = len(self.toPlainText().encode("utf-16-le")) // 2
        place = end if cursor is None else min(max(cursor, 0), end)
        at.setPosition(place if anchor is None else min(max(anchor, 0), end))
        at.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(at)
        self._quiet = False

    def text(self) -> str:
        """Give the text as it stands."""
        return self.toPlainText()

    def put_in(self, text: str) -> None:
        """Insert a text at the caret as if typed (palette, glossary, snippet): undoable, and `edited` follows."""
        if not self.isReadOnly():
            self.textCursor().insertText(text)

    def set_language(self, language: str) -> None:
        """Order fonts and set direction for a language tag; empty means by the first strong letter."""
        self._script = script_of(language)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(direction_of(language))
        self.document().setDefaultTextOption(option)
        self.setFont(font(look_of(self), self._role, self._script))

    def setPlaceholderText(self, placeholderText: str) -> None:  # noqa: N803 - Qt's own name
        """Show quiet words while the field is empty, in `ink3`: Qt would fade the ink below the contrast floor."""
        self._hint = one_line(placeholderText)
        self.setAccessibleDescription(self._hint)
        self.viewport().update()

    def set_wrong(self, *, wrong: bool) -> None:
        """Show the red border of a field that holds something to mend."""
        if (self.property("tone") == "stop") != wrong:
            self.setProperty("tone", "stop" if wrong else "")
            self.style().unpolish(self)
            self.style().polish(self)

    # What is closed

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give nothing: the second wall behind the refused keys and mouse."""
        return QMimeData()

    def canInsertFromMimeData(self, _source: QMimeData) -> bool:
        """Take nothing."""
        return False

    def insertFromMimeData(self, _source: QMimeData) -> None:
        """Take nothing."""

    def loadResource(self, _type: int, _name: QUrl | str) -> object:
        """Load nothing, from anywhere."""
        return None

    def setText(self, text: str) -> None:
        """Show plain text; Qt's own guesses rich text here."""
        self.show_text(text)

    def setHtml(self, text: str) -> None:
        """Show the source as plain text."""
        self.show_text(text)

    def setMarkdown(self, markdown: str) -> None:
        """Show the source as plain text."""
        self.show_text(markdown)

    def append(self, text: str) -> None:
        """Add a line of plain text; Qt's own guesses rich text here."""
        self.show_text(f"{self.toPlainText()}\n{text}")

    def insertHtml(self, text: str) -> None:
        """Insert the source as plain text."""
        self.put_in(text)

    def copy(self) -> None:
        """Do nothing."""

    def cut(self) -> None:
        """Do nothing."""

    def paste(self) -> None:
        """Do nothing."""

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the text, or the hint where there is none."""
        super().paintEvent(e)
        if self._hint and self.document().isEmpty() and not self._composing():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(look_of(self).theme.ink3))
            painter.setFont(self.font())
            across = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
            painter.drawText(self.viewport().rect(), int(across) | int(Qt.TextFlag.TextWordWrap), self._hint)

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """Show no menu."""
        e.accept()

    def dragEnterEvent(self, e: QDragEnterEvent) -> None:
        """Take no drop."""
        e.ignore()

    def dragMoveEvent(self, e: QDragMoveEvent) -> None:
        """Take no drop."""
        e.ignore()

    def dropEvent(self, e: QDropEvent) -> None:
        """Take no drop."""
        e.ignore()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Type, but never copy, cut, paste, print or save."""
        if is_copying(e):
            e.accept()
            return
        if e.matches(QKeySequence.StandardKey.SelectAll):
            # Qt's own handling of this key takes PRIMARY over (measured); the slot does not.
            e.accept()
            if self._selectable():
                self.selectAll()
            return
        super().keyPressEvent(e)

    def mousePressEvent(self, e: QMouseEvent) -> None:
        """Place the caret with the left button; all others do nothing (a middle click pastes in Qt)."""
        e.accept()
        if e.button() != Qt.MouseButton.LeftButton or not self._selectable():
            return
        QGuiApplication.inputMethod().commit()
        self._move_caret(e, keep=bool(e.modifiers() & _SHIFT))

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        """Stretch the selection; a drag never starts."""
        e.accept()
        if e.buttons() & Qt.MouseButton.LeftButton and self._selectable():
            self._move_caret(e, keep=True)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Do nothing: Qt's own would put the selection into PRIMARY."""
        e.accept()

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        """Select the word, without telling PRIMARY."""
        e.accept()
        if e.button() == Qt.MouseButton.LeftButton and self._selectable():
            at = self.cursorForPosition(e.position().toPoint())
            at.select(QTextCursor.SelectionType.WordUnderCursor)
            self.setTextCursor(at)

    def _composing(self) -> bool:
        return bool(self.textCursor().block().layout().preeditAreaText())

    def _move_caret(self, e: QMouseEvent, *, keep: bool) -> None:
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        at = self.textCursor()
        at.setPosition(self.cursorForPosition(e.position().toPoint()).position(), mode)
        self.setTextCursor(at)

    def _selectable(self) -> bool:
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable)

    def _on_text_changed(self) -> None:
        if self._quiet:
            return
        text = self.toPlainText()
        if len(text) > self._limit:
            at = self.textCursor().position()
            self.show_text(text[: self._limit], cursor=at)
            text = text[: self._limit]
        cursor = self.textCursor()
        self.edited.emit(Edited(text, cursor.position(), cursor.anchor()))

    def _on_cursor_moved(self) -> None:
        if not self._quiet:
            cursor = self.textCursor()
            self.cursor_moved.emit(CursorMoved(cursor.position(), cursor.anchor()))

    def changeEvent(self, e: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(e)
        if e.type() == QEvent.Type.StyleChange:
            self._wear_look()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the look of the window it came into."""
        self._wear_look()
        super().showEvent(event)

    def _wear_look(self) -> None:
        wanted = font(look_of(self), self._role, self._script)
        if wanted != self.font():
            self.setFont(wanted)


def is_copying(event: QKeyEvent) -> bool:
    """Say whether a key press asks for the clipboard, the printer or a file, by name or by physical place."""
    if any(event.matches(standard) for standard in _COPYING):
        return True
    key, held = event.key(), event.modifiers()
    if key in _COPY_KEYS:
        return True
    if key == Qt.Key.Key_Delete and held & _SHIFT:
        return True
    return key in _LETTERS and bool(held & _CTRL)
