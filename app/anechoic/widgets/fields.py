"""One-line and secret fields, and text to be read only: all of the no-copy kind."""

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from anechoic.widgets.no_copy import Edited, NoCopyEdit, Submitted, is_copying
from anechoic.widgets.plain import plain
from anechoic.widgets.spelled_edit import SpelledEdit
from anechoic.widgets.theme.fonts import TypeRole
from anechoic.widgets.theme.look import look_of

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOVING = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})
_ROOM = 1024
"""Bytes of the fixed buffer of a secret: it is never reallocated, so no copy stays behind in freed memory."""


class LineField(SpelledEdit):
    """One line: Enter says `submitted`, a line break never gets in."""

    submitted = Signal(object)
    """`Submitted`."""

    def __init__(
        self,
        *,
        label: str,
        hint: str = "",
        language: str = "",
        limit: int = 200,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, limit=limit, label=label, parent=parent)
        self.setPlaceholderText(hint)
        self.setLineWrapMode(NoCopyEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._middle()

    def sizeHint(self) -> QSize:
        """36 pixels high at 100 %."""
        return QSize(look_of(self).px(200), look_of(self).px(36))

    def minimumSizeHint(self) -> QSize:
        """Give the least useful width."""
        return QSize(look_of(self).px(80), look_of(self).px(36))

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Say `submitted` at Enter."""
        if e.key() in _ENTER:
            e.accept()
            self._submit()
            return
        super().keyPressEvent(e)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method commits, without line breaks."""
        committed = event.commitString()
        if "\n" in committed or "\u2029" in committed:
            event.setCommitString(" ".join(committed.split()))
        super().inputMethodEvent(event)

    def show_text(self, text: str, *, cursor: int | None = None, anchor: int | None = None) -> None:
        """Put a text in, its line breaks as spaces."""
        super().show_text(" ".join(text.splitlines()), cursor=cursor, anchor=anchor)

    def put_in(self, text: str) -> None:
        """Insert a text at the caret, its line breaks as spaces."""
        super().put_in(" ".join(text.splitlines()))

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Keep the line in the middle."""
        super().resizeEvent(e)
        self._middle()

    def changeEvent(self, e: QEvent) -> None:
        """Keep the line in the middle at every text scale."""
        super().changeEvent(e)
        if e.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self._middle()

    def _submit(self) -> None:
        self.submitted.emit(Submitted(self.text()))

    def _middle(self) -> None:
        free = self.height() - 2 * self.frameWidth() - QFontMetrics(self.font()).lineSpacing()
        above = max(free // 2, 0)
        self.setViewportMargins(12, above, 12, 0)


class SecretField(LineField):
    """A password or code: shows dots, keeps its text in one buffer of its own and gives it once.

    Qt never sees the text: its document holds the dots alone, so undo, input methods and screen readers have nothing
    else to give. Select all chooses the dots, and what is typed then takes the place of all of them; no part of them
    can be chosen.
    """

    def __init__(self, *, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self._buffer = bytearray(_ROOM)
        self._used = 0
        super().__init__(label=label, hint=hint, parent=parent)
        self.setUndoRedoEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def take(self) -> str:
        """Give the secret and forget it here; the second call gives an empty string."""
        secret = self._buffer[: self._used].decode()
        self.forget()
        return secret

    def forget(self) -> None:
        """Overwrite the buffer and show an empty field."""
        self._wipe()
        self._show_dots()

    def is_empty(self) -> bool:
        """Say whether nothing was typed."""
        return self._used == 0

    def text(self) -> str:
        """Give the dots that are shown, never the secret."""
        return self.toPlainText()

    def show_text(
        self,
        text: str,
        *,
        cursor: int | None = None,  # noqa: ARG002 - the caret is always at the end
        anchor: int | None = None,  # noqa: ARG002
    ) -> None:
        """Take a secret as if typed anew; only dots are shown."""
        self._wipe()
        self._add(text)

    def put_in(self, text: str) -> None:
        """Add to the secret as if typed."""
        self._add(text)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Type into the buffer; the caret is always behind the last dot, or all dots are chosen."""
        e.accept()
        key, held = e.key(), e.modifiers()
        if is_copying(e):
            return
        chosen = self._is_chosen()
        if e.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif key in _ENTER:
            self._submit()
        elif key == Qt.Key.Key_Backspace or (chosen and key == Qt.Key.Key_Delete):
            self._take_last(everything=chosen or bool(held & Qt.KeyboardModifier.ControlModifier))
        elif chosen and key in _MOVING:
            self._show_dots()
        elif e.text() and e.text().isprintable() and not held & Qt.KeyboardModifier.ControlModifier:
            self._add(e.text())
        else:
            e.ignore()

    def mousePressEvent(self, e: QMouseEvent) -> None:
        """Choose nothing any more."""
        super().mousePressEvent(e)
        if e.button() == Qt.MouseButton.LeftButton:
            self._show_dots()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what a dead key or compose sequence commits; show nothing of what is being composed."""
        event.accept()
        committed = event.commitString()
        # While it composes it commits nothing: what is chosen stays.
        if committed and committed.isprintable():
            self._add(committed)

    def inputMethodQuery(self, asked: Qt.InputMethodQuery, *more: Any) -> Any:  # noqa: ANN401 - Qt's variant
        """Tell an input method nothing of what is here."""
        if asked in {
            Qt.InputMethodQuery.ImSurroundingText,
            Qt.InputMethodQuery.ImCurrentSelection,
            Qt.InputMethodQuery.ImTextBeforeCursor,
            Qt.InputMethodQuery.ImTextAfterCursor,
        }:
            return ""
        return super().inputMethodQuery(asked, *more)

    def _selectable(self) -> bool:
        return False

    def _add(self, text: str) -> None:
        more = text.encode(errors="ignore")
        replaced = bool(more) and self._is_chosen()
        if len(more) + (0 if replaced else self._used) <= _ROOM:
            if replaced:
                self._wipe()
            self._buffer[self._used : self._used + len(more)] = more
            self._used += len(more)
        self._show_dots()
        self.edited.emit(Edited(self.text(), self._signs(), self._signs()))

    def _wipe(self) -> None:
        self._buffer[:] = bytes(_ROOM)
        self._used = 0

    def _is_chosen(self) -> bool:
        cursor = self.textCursor()
        return cursor.hasSelection() and abs(cursor.position() - cursor.anchor()) == len(self.text())

    def _take_last(self, *, everything: bool) -> None:
        end = 0 if everything else self._used
        while end > 0:
            end -= 1
            # UTF-8 continuation bytes are 10xxxxxx (RFC 3629): go back to the first byte of the character.
            if self._buffer[end] & 0xC0 != 0x80:
                break
        self._buffer[end:] = bytes(_ROOM - end)
        self._used = end
        self._show_dots()
        self.edited.emit(Edited(self.text(), self._signs(), self._signs()))

    def _signs(self) -> int:
        return sum(byte & 0xC0 != 0x80 for byte in self._buffer[: self._used])

    def _show_dots(self) -> None:
        super().show_text("•" * self._signs())


class ReadOnlyText(NoCopyEdit):
    """Text to be read: nothing in it can be selected; as high as its lines need."""

    def __init__(
        self,
        text: str = "",
        *,
        language: str = "",
        role: TypeRole = TypeRole.READING,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, limit=20_000, role=role, label=label, parent=parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("panel", "read")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(0, 0, 0, 0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.show_text(text)

    def show_text(self, text: str, *, cursor: int | None = None, anchor: int | None = None) -> None:
        """Show a text through `plain`."""
        super().show_text(plain(text, limit=20_000), cursor=cursor, anchor=anchor)

    def hasHeightForWidth(self) -> bool:
        """Say yes: lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at a width."""
        copy = self.document().clone()
        copy.setDefaultFont(self.font())
        copy.setTextWidth(max(width - 2, 40))
        height = int(copy.size().height()) + 2
        copy.deleteLater()
        return height

    def sizeHint(self) -> QSize:
        """As high as its lines at the present width."""
        width = self.width() if self.width() > 40 else 400
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never cut a line."""
        return QSize(80, self.sizeHint().height())
