"""Which input methods may run where confidential text is written: those the facility's policy names, and no other.

An input method sees every key and may keep what it saw to guess better: its learning is a file of words outside the
workstation's reach. Fields ask it not to learn; whether it obeys is its own, so the facility names those it trusts.
"""

from collections.abc import Iterable
from typing import Final

_BEGIN: Final = (
    *("ibus-", "fcitx", "scim", "uim-", "hime", "gcin", "kime", "nimf", "maliit-", "mozc_", "weston-keyboard"),
    *("weston-simple-im", "squeekboard", "wvkbd", "onboard", "florence", "xvkbd", "caribou", "espanso", "autokey"),
)
"""How the names of programs begin that stand between keyboard and text: frameworks, their engines, keyboards drawn on
the screen, expanders. Sources: the file lists of their packages in Debian 12."""
_LAYOUT: Final = "keyboard-"
"""What fcitx calls a plain keyboard layout: it composes nothing and keeps nothing."""


def is_input_method(name: str) -> bool:
    """Say whether a program of this name stands between keyboard and text."""
    return name.startswith(_BEGIN)


def is_layout(method: str) -> bool:
    """Say whether an input method of fcitx is a plain keyboard layout."""
    return method.startswith(_LAYOUT)


def strangers(running: Iterable[str], allowed: Iterable[str]) -> tuple[str, ...]:
    """Give the input methods that run and that no policy names, each once, in order of their names."""
    return tuple(sorted(set(running) - set(allowed)))
