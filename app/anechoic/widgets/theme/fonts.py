"""Our own fonts, ordered by the script of the field."""

from enum import Enum
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from anechoic.errors import Unavailable
from anechoic.resources import resource_path
from anechoic.widgets.theme.look import Look

_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-SemiBold.ttf",
    "NotoSansMono-Regular.ttf",
    "NotoSansArabicUI-Regular.ttf",
    "NotoSansArabicUI-SemiBold.ttf",
    "NotoSansDevanagariUI-Regular.ttf",
    "NotoSansDevanagariUI-SemiBold.ttf",
)


class TypeRole(Enum):
    """What a text is for: pixels and line height at 100 %, weight, monospaced or not."""

    TITLE = (28, 35, 600, False)
    ANSWER = (20, 36, 400, False)
    READING = (17, 23, 400, False)
    HEAD = (16, 24, 600, False)
    LEAD = (16, 25, 400, False)
    TEXT = (14, 21, 400, False)
    STRONG = (14, 21, 600, False)
    SMALL = (13, 18, 400, False)
    CAPTION = (13, 18, 600, False)
    TINY = (12, 16, 400, False)
    CODE = (13, 18, 400, True)

    def __init__(self, size: int, line: int, weight: int, mono: bool) -> None:  # noqa: FBT001 - a table
        self.size = size
        self.line = line
        self.weight = QFont.Weight(weight)
        self.mono = mono


class Script(Enum):
    """The script of a field; decides which family comes first."""

    LATIN = "latin"
    ARABIC = "arabic"
    DEVANAGARI = "devanagari"


_FAMILIES: dict[Script, tuple[str, ...]] = {
    # The script's own family comes first: with Noto Sans before it, Qt shapes by fallback and says so.
    Script.LATIN: ("Noto Sans", "Noto Sans Arabic UI", "Noto Sans Devanagari UI"),
    Script.ARABIC: ("Noto Sans Arabic UI", "Noto Sans"),
    Script.DEVANAGARI: ("Noto Sans Devanagari UI", "Noto Sans"),
}
_MONO = ("Noto Sans Mono", "Noto Sans")

_SCRIPT_OF = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "ug", "sd"), Script.ARABIC),
    **dict.fromkeys(("hi", "mr", "ne", "sa"), Script.DEVANAGARI),
}


def load_fonts() -> None:
    """Load the bundled fonts into this process.

    Raises:
        Unavailable: a font file is missing or cannot be read.
    """
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(resource_path("fonts", name))) < 0:
            raise Unavailable(
                "A font of this installation is damaged. Ask facility IT to install Anechoic again.",
                code="installation_damaged",
            )


def families(script: Script = Script.LATIN, *, mono: bool = False) -> tuple[str, ...]:
    """Give the family names to try, in order."""
    return _MONO if mono else _FAMILIES[script]


def script_of(language: str) -> Script:
    """Give the script of a language tag such as `ar-EG`."""
    return _SCRIPT_OF.get(language.split("-", maxsplit=1)[0].lower(), Script.LATIN)


def font(look: Look, role: TypeRole, script: Script = Script.LATIN) -> QFont:
    """Make the font of a role at the look's text scale."""
    # A copy shares the engine that was looked up once; it is the caller's own.
    return QFont(_sized(look.px(role.size), role, script))


@lru_cache(maxsize=256)
def _sized(pixels: int, role: TypeRole, script: Script) -> QFont:
    made = QFont()
    made.setFamilies(list(families(script, mono=role.mono)))
    made.setPixelSize(pixels)
    made.setWeight(role.weight)
    return made
