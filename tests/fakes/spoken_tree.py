"""Everything a screen reader would get of a window, asked in process through Qt's own interfaces."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_KINDS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
    QAccessible.Text.Accelerator,
)
_DEEPEST, _MOST_CELLS = 60, 400


def interface_of(part: QWidget) -> QAccessibleInterface:
    """Give what Qt gives."""
    made = QAccessible.queryAccessibleInterface(part)
    assert made is not None
    return made


def name_of(part: QWidget) -> str:
    """Give the name a reader says first."""
    return interface_of(part).text(QAccessible.Text.Name)


def everything_of(part: QWidget) -> str:
    """Give every text of a part: of its interface and of all under it, cells of tables and texts of fields."""
    return "\n".join(_texts(interface_of(part), 0))


def _texts(made: QAccessibleInterface, deep: int) -> Iterator[str]:
    for kind in _KINDS:
        said = made.text(kind)
        if said:
            yield said
    field = made.textInterface()
    if field is not None:
        yield field.text(0, field.characterCount())
    value = made.valueInterface()
    if value is not None:
        yield str(value.currentValue())
    if deep < _DEEPEST:
        for at in range(min(made.childCount(), _MOST_CELLS)):
            child = made.child(at)
            # Qt gives None for a part that went meanwhile, whatever its stubs say.
            if child is not None and child.isValid():  # type: ignore[redundant-expr]
                yield from _texts(child, deep + 1)
