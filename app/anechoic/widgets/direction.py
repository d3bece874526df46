"""Which way a text runs: by its own language, never by the window's."""

from PySide6.QtCore import Qt

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
"""Languages whose usual script runs right to left (CLDR likely subtags)."""
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"adlm", "arab", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa"})


def runs_right_to_left(language: str) -> bool:
    """Say whether text of a language tag (BCP 47, such as `ar-EG` or `pa-Arab`) runs right to left."""
    parts = language.lower().split("-")
    scripts = [part for part in parts[1:] if len(part) == 4]
    if scripts:
        return scripts[0] in _RIGHT_TO_LEFT_SCRIPTS
    return parts[0] in _RIGHT_TO_LEFT


def direction_of(language: str) -> Qt.LayoutDirection:
    """Give the direction of a language's text; without a language, that of the first strong letter (UAX #9, P2)."""
    if not language:
        return Qt.LayoutDirection.LayoutDirectionAuto
    if runs_right_to_left(language):
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight
