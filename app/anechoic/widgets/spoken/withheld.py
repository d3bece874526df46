"""The interface a screen reader gets in place of a part that holds content, and the grant that lifts it.

Source: QAccessible::installFactory; the interface of an object is made once and kept until the object is destroyed, so
a grant drops those that were made before it.
"""

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from anechoic.widgets.buttons import ActButton
from anechoic.widgets.cards import ActCard
from anechoic.widgets.choice_rows import ChoiceRows
from anechoic.widgets.keycap import KeyCaps
from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.segments import Segments
from anechoic.widgets.sign import Sign
from anechoic.widgets.words import words

_HOLDS, _GRANTED, _INSTALLED = "holdsContent", "screenReader", "withholdsContent"
_OWN_PARTS = (ActButton, ActCard, KeyCaps, Segments, Sign)
"""Parts whose words come from our tables, with all that stands in them."""


def withhold(window: QWidget) -> None:
    """Withhold the content of a window from screen readers until it is granted, and of everything Qt makes itself."""
    window.setProperty(_GRANTED, False)
    application = QCoreApplication.instance()
    assert application is not None
    if not application.property(_INSTALLED):
        application.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_interface)
        # Qt warns at every key typed into a field whose text is withheld, instead of sending the key on.
        QLoggingCategory.setFilterRules("qt.accessibility.atspi.warning=false")


def mark_content(page: QWidget) -> None:
    """Say that clips or texts stand in a page."""
    page.setProperty(_HOLDS, True)


def grant(window: QWidget, *, granted: bool) -> None:
    """Let a screen reader have what a window shows, or not; holds for what it asks from now on."""
    if granted is is_granted(window):
        return
    window.setProperty(_GRANTED, granted)
    for part in window.findChildren(QWidget):
        if _holds_content(part):
            made = QAccessible.queryAccessibleInterface(part)
            if made is not None:
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))


def is_granted(window: QWidget) -> bool:
    """Say whether a screen reader has what a window shows."""
    return window.property(_GRANTED) is True


class Withheld(QAccessibleWidget):
    """Says that something is there and what kind of thing, and none of its words."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part, _role(part), "")
        self._part = part

    def text(self, t: QAccessible.Text) -> str:
        """Give a general name; what it says of itself is that more is not read out."""
        if t is QAccessible.Text.Name:
            return _name(self._part)
        takes_focus = self._part.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if t is QAccessible.Text.Description and takes_focus:
            return words("spoken.withheld")
        return ""


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """Make the interface of an object; None leaves it to Qt."""
    if not isinstance(thing, QWidget) or not _holds_content(thing) or is_granted(thing.window()):
        return None
    return Withheld(thing)


def _holds_content(part: QWidget) -> bool:
    if part.isWindow():
        # A tool tip is a window of its own, and may show a whole variant.
        return part.windowType() is Qt.WindowType.ToolTip
    at: QWidget | None = part
    while at is not None:
        if isinstance(at, _OWN_PARTS):
            return False
        if at.property(_HOLDS):
            return True
        at = at.parentWidget()
    return False


def _name(part: QWidget) -> str:
    # Their accessible name is a label of ours, while their content is not.
    if (isinstance(part, NoCopyEdit) or _is_picture(part)) and part.accessibleName():
        return part.accessibleName()
    rows = part.parentWidget()
    if isinstance(part, QAbstractButton) and isinstance(rows, ChoiceRows):
        others = [row for row in rows.findChildren(QAbstractButton) if row.isVisibleTo(rows)]
        return words("spoken.candidate", n=others.index(part) + 1) if part in others else words("spoken.part")
    return words("spoken.part") if part.focusPolicy() is not Qt.FocusPolicy.NoFocus else ""


def _role(part: QWidget) -> QAccessible.Role:
    if isinstance(part, NoCopyEdit):
        return QAccessible.Role.EditableText
    if isinstance(part, QAbstractButton):
        return QAccessible.Role.Button
    if _is_picture(part):
        return QAccessible.Role.Graphic
    return QAccessible.Role.StaticText if isinstance(part, PlainLabel) else QAccessible.Role.Grouping


def _is_picture(part: QWidget) -> bool:
    # Asked of the part itself: the window is there before anything of sound is loaded.
    return isinstance(part, Painted) and part.draws_content
