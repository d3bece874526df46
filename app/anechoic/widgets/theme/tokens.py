"""The four palettes, as one table of roles; measured for contrast by a test."""

from dataclasses import dataclass
from enum import Enum


class ThemeName(Enum):
    """Which palette a person chose."""

    LIGHT = "light"
    DARK = "dark"
    HC_DARK = "hc_dark"
    HC_LIGHT = "hc_light"


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette. Every role but `name` is a colour written `#RRGGBB`; `line` is decor, nothing may depend on it."""

    name: ThemeName
    canvas: str
    surface: str
    raised: str
    sunken: str
    ink: str
    ink2: str
    ink3: str
    line: str
    edge: str
    hand: str
    handfill: str
    onhand: str
    handtint: str
    handhover: str
    handpress: str
    hover: str
    press: str
    amber: str
    ambertint: str
    ok: str
    oktint: str
    stop: str
    stoptint: str
    stopfill: str
    onstop: str
    focus: str

    @property
    def high_contrast(self) -> bool:
        """Say whether lines are doubled and rings are wider."""
        return self.name in {ThemeName.HC_DARK, ThemeName.HC_LIGHT}

    @property
    def dark(self) -> bool:
        """Say whether text is lighter than what lies behind it."""
        return self.name in {ThemeName.DARK, ThemeName.HC_DARK}

    @property
    def spectrogram(self) -> tuple[str, ...]:
        """Give the six stops of the one-hue spectrogram scale, quiet to loud."""
        return _SPECTROGRAM[self.name]


_ORDER = (ThemeName.LIGHT, ThemeName.DARK, ThemeName.HC_DARK, ThemeName.HC_LIGHT)

# role: light, dark, high contrast dark, high contrast light
_ROLES: dict[str, tuple[str, str, str, str]] = {
    "canvas": ("#E6EAEC", "#0F1316", "#000000", "#FFFFFF"),
    "surface": ("#F5F7F8", "#171C20", "#000000", "#FFFFFF"),
    "raised": ("#FFFFFF", "#1F262B", "#000000", "#FFFFFF"),
    "sunken": ("#EDF0F2", "#0B0E11", "#000000", "#FFFFFF"),
    "ink": ("#182026", "#E2E8EB", "#FFFFFF", "#000000"),
    "ink2": ("#414D56", "#B4C0C7", "#F2F2F2", "#141414"),
    "ink3": ("#505C65", "#98A5AE", "#DADADA", "#2B2B2B"),
    "line": ("#D0D7DB", "#2B343A", "#8C8C8C", "#6B6B6B"),
    "edge": ("#74818A", "#76858F", "#FFFFFF", "#000000"),
    "hand": ("#0B57A4", "#8FC5FF", "#86D8FF", "#003B7D"),
    "handfill": ("#0B57A4", "#2469B3", "#86D8FF", "#003B7D"),
    "onhand": ("#FFFFFF", "#FFFFFF", "#000000", "#FFFFFF"),
    "handtint": ("#DCE9F6", "#16314B", "#002F47", "#D6E8FF"),
    "handhover": ("#094B8D", "#1F5A9A", "#B0E6FF", "#00336C"),
    "handpress": ("#083F76", "#1A4C81", "#CFEFFF", "#002A5A"),
    "hover": ("#F1F2F2", "#2B3237", "#242424", "#DBDBDB"),
    "press": ("#E1E2E3", "#383F44", "#3D3D3D", "#C2C2C2"),
    "amber": ("#874400", "#F0B566", "#FFD160", "#5C2D00"),
    "ambertint": ("#FBEAD7", "#35270F", "#3B2900", "#FFE9CC"),
    "ok": ("#17634A", "#80CDA8", "#8BF0B6", "#00452C"),
    "oktint": ("#DCEFE6", "#12301F", "#00301A", "#D2F5E3"),
    "stop": ("#A3192A", "#FF9C9C", "#FFB4B4", "#7A0016"),
    "stoptint": ("#FBE2E4", "#41181C", "#4A0008", "#FFE0E3"),
    "stopfill": ("#A3192A", "#AE2A35", "#FFB4B4", "#7A0016"),
    "onstop": ("#FFFFFF", "#FFFFFF", "#000000", "#FFFFFF"),
    "focus": ("#0B57A4", "#8FC5FF", "#FFE94A", "#003B7D"),
}

_HC_STOPS = ("#000000", "#0A2A3A", "#1B5A78", "#4C95B8", "#A3D3EA", "#FFFFFF")
_LIGHT_STOPS = ("#EDF0F2", "#C3CFD6", "#8BA3B1", "#4E6D80", "#1F3D50", "#07141D")
_SPECTROGRAM: dict[ThemeName, tuple[str, ...]] = {
    ThemeName.LIGHT: _LIGHT_STOPS,
    ThemeName.DARK: ("#0B0E11", "#16242E", "#274657", "#477488", "#86ACB9", "#E6F1F2"),
    ThemeName.HC_DARK: _HC_STOPS,
    # Drawn from the light scale, with a white well as every surface of this theme.
    ThemeName.HC_LIGHT: ("#FFFFFF", *_LIGHT_STOPS[1:]),
}


def theme(name: ThemeName) -> Theme:
    """Give the palette of that name."""
    column = _ORDER.index(name)
    colours = {role: values[column] for role, values in _ROLES.items()}
    return Theme(name=name, **colours)
