"""Putting a look on the program and on a window: Fusion, palette, font and one style sheet from a template."""

from dataclasses import fields
from string import Template

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from anechoic.resources import read_resource
from anechoic.widgets.theme.fonts import TypeRole, families, font, load_fonts
from anechoic.widgets.theme.look import Look, Scale, plain_look, put_look
from anechoic.widgets.theme.tokens import Theme

_DRESSED = "anechoicDressed"
_PALETTE: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "canvas"),
    (QPalette.ColorRole.Base, "raised"),
    (QPalette.ColorRole.AlternateBase, "raised"),
    (QPalette.ColorRole.Button, "raised"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.PlaceholderText, "ink3"),
    (QPalette.ColorRole.Highlight, "handfill"),
    (QPalette.ColorRole.HighlightedText, "onhand"),
    (QPalette.ColorRole.Link, "hand"),
    (QPalette.ColorRole.Accent, "hand"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "edge"),
)


def dress(app: QApplication) -> None:
    """Prepare the program once: our fonts, Fusion, a caret that never blinks. Safe to call again.

    Raises:
        Unavailable: a font file is missing.
    """
    if app.property(_DRESSED) is True:
        return
    load_fonts()
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setCursorFlashTime(0)
    app.setFont(font(plain_look(), TypeRole.TEXT))
    app.setProperty(_DRESSED, True)


def apply(target: QApplication | QWidget, theme: Theme, scale: Scale, *, reduced_motion: bool = False) -> None:
    """Put a theme and text scale on a window, or on the program and every window it has now.

    Painted parts inside hear of it by their style-change event.

    Raises:
        Unavailable: a font or the style template is missing.
    """
    look = Look(theme, scale, reduced_motion)
    if isinstance(target, QApplication):
        dress(target)
        target.setPalette(palette(theme))
        for window in target.topLevelWidgets():
            _clothe(window, look)
    else:
        _clothe(target, look)


def palette(theme: Theme) -> QPalette:
    """Fill Qt's palette from the theme."""
    made = QPalette()
    for role, name in _PALETTE:
        made.setColor(role, QColor(getattr(theme, name)))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.ink3))
    return made


def style_sheet(look: Look) -> str:
    """Fill the style template: `$role` colours, `$t_text` pixel sizes, `$px_40` scaled measures."""
    values = {field.name: str(getattr(look.theme, field.name)) for field in fields(Theme)}
    values |= {f"t_{role.name.lower()}": f"{look.px(role.size)}px" for role in TypeRole}
    values |= {f"px_{n}": f"{look.px(n)}px" for n in (4, 6, 8, 10, 12, 16, 20, 24, 32, 36, 40, 48)}
    values["families"] = ", ".join(f'"{name}"' for name in families())
    values["mono"] = ", ".join(f'"{name}"' for name in families(mono=True))
    values["panel_line"] = look.theme.edge if look.theme.high_contrast else look.theme.line
    return Template(read_resource("look", "style.qss.tmpl").decode()).substitute(values)


def _clothe(window: QWidget, look: Look) -> None:
    put_look(window, look)
    window.setPalette(palette(look.theme))
    window.setStyleSheet(style_sheet(look))
    if not window.isVisible():
        # Qt tells children only once they are polished; parts measured before the first show must hear it too.
        for child in window.findChildren(QWidget):
            QCoreApplication.sendEvent(child, QEvent(QEvent.Type.StyleChange))
