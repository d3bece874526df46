"""Text from outside made safe to show: plain, one way to read it, nothing invisible."""

import unicodedata
from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

Type = Literal["title", "answer", "reading", "head", "lead", "text", "strong", "small", "caption", "tiny", "code"]
Tone = Literal["ink", "ink2", "ink3", "hand", "amber", "ok", "stop"]

_MOST_MARKS = 6
"""Combining marks in a row that any living script needs; more is a tower that hides other lines."""
_BLANKS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")
"""Letters and marks that draw nothing."""
_JOINERS = frozenset("\u200c\u200d")
_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


class Shown(str):
    """Words of ours that are fit to show as they are: whatever was put into them went through `isolated`.

    `plain` takes the isolates of anything else away; a join or a format of these words is an ordinary text again.
    """

    __slots__ = ()


def joined(between: str, texts: Iterable[str]) -> Shown:
    """Join texts of any kind to words that are fit to show."""
    return Shown(between.join(plain(text) for text in texts if text))


def plain(text: str, *, limit: int = 4000) -> str:
    """Write a text so that nothing in it is invisible or changes the order of what stands around it.

    Control, bidi, zero-width and unassigned characters become `[U+202E]`, towers of combining marks are cut, and
    the whole is cut at `limit` characters. Line breaks stay. Joiners stay where Arabic and Indic spelling has them.
    `Shown` words stay as they are.
    """
    if isinstance(text, Shown):
        return text
    shown: list[str] = []
    marks = 0
    before = ""
    for sign in text[:limit]:
        if unicodedata.combining(sign) or unicodedata.category(sign) in {"Mn", "Me"}:
            marks += 1
            if marks > _MOST_MARKS:
                continue
        else:
            marks = 0
        shown.append(sign if _visible(sign, before) else f"[U+{ord(sign):04X}]")
        before = sign
    if len(text) > limit:
        shown.append("…")
    return "".join(shown)


def isolated(text: str) -> str:
    """Give `plain(text)` so that it keeps its own direction inside a sentence of any other (UAX #9, FSI and PDI)."""
    return f"\u2068{plain(text)}\u2069"


def one_line(text: str, *, limit: int = 200) -> str:
    """Give `plain(text)` on one line."""
    line = " ".join(plain(text, limit=limit).split())
    return Shown(line) if isinstance(text, Shown) else line


def _visible(sign: str, before: str) -> bool:
    if sign == "\n":
        return True
    if sign in _JOINERS:
        # A joiner belongs after a letter or mark of a cursive or Indic script, never in Latin, Greek or Cyrillic.
        return bool(before) and "\u0600" <= before <= "\u1cff"
    return sign not in _BLANKS and unicodedata.category(sign) not in _HIDDEN


class PlainLabel(QLabel):
    """A label that shows text as plain text and lets nothing be selected, copied or clicked."""

    def __init__(
        self,
        text: str = "",
        *,
        type: Type = "text",  # noqa: A002 - the word of the type table
        tone: Tone = "ink",
        wraps: bool = False,
        follows_window: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setOpenExternalLinks(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setProperty("type", type)
        self.setProperty("tone", tone)
        self.setWordWrap(wraps)
        if follows_window:
            # Qt puts a label on the side its text begins on; a name or figure in a column stands where the page begins.
            side = QStyle.visualAlignment(QGuiApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, through `plain`."""
        super().setText(plain(text))

    def setTextFormat(self, _format: Qt.TextFormat) -> None:
        """Stay plain, whatever is asked."""
        super().setTextFormat(Qt.TextFormat.PlainText)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour role; polishes only when it changed."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
