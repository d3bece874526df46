"""Which input methods run here, and whether the facility's policy names each of them.

Our window takes none of its own accord: the variables that choose one (QT_IM_MODULE and its kin) are taken out at its
start (`station/hardening.py`), so what reaches it comes over the compositor, from whichever program is bound to that.
Which one is bound cannot be asked; every one that runs counts. An engine of ibus is a process with a name of its own;
those of fcitx are modules of one process, and fcitx names the ones somebody can switch to.

Sources: proc(5): `comm` has fifteen characters of a name, `cmdline` all; the engines of ibus(1), which it starts as its
children.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from anechoic.rules.input_methods import is_input_method, is_layout, strangers
from anechoic.rules.posture import Allowed, Check
from anechoic.station.finding import Finding
from anechoic.station.posture.linux.fcitx import fcitx_methods
from anechoic.station.posture.linux.processes import of_each

_COMM: Final = 15
_INTERPRETERS: Final = ("python", "perl", "bash", "sh", "dash", "node", "ruby")
_UNSEEN: Final = "fcitx5:?"
"""No policy names it: fcitx runs and does not say which of its engines are in use."""


@dataclass(frozen=True, slots=True)
class _Process:
    parent: int
    name: str
    parts: tuple[str, ...]
    """Names within the paths of its first arguments, for a program that is a script."""


def input_methods(
    allowed: Allowed,
    root: Path = Path("/"),
    ask: Callable[[], tuple[str, ...] | None] = fcitx_methods,
) -> Finding:
    """Look at all processes, and ask fcitx where it runs.

    Args:
        allowed: names the input methods that may run.
        root: where the file system begins.
        ask: gives the input methods fcitx can be switched to; None where it does not say.
    """
    running = set(_running(root))
    if "fcitx5" in running:
        said = ask()
        engines = (_UNSEEN,) if said is None else (f"fcitx5:{one}" for one in said if not is_layout(one))
        running.update(engines)
    found = strangers(running, allowed.input_methods)
    if not found:
        text = "Only input methods the facility names run here." if running else "No input method runs here."
        return Finding(Check.INPUT, text, holds=True)
    return Finding(
        Check.INPUT,
        f"An input method runs here that the facility's policy does not name ({', '.join(found)}); it may keep words.",
        holds=False,
        mend="Stop and remove it. Where people need it to write, switch its learning off and add its name as it stands "
        "above to input_methods in the facility's settings.",
    )


def _running(root: Path) -> Iterator[str]:
    seen = dict(_processes(root))
    methods = {number: _method(process) for number, process in seen.items()}
    for number, process in seen.items():
        name = methods[number]
        if not name and methods.get(process.parent):
            # An engine under a name of its own: its framework started it.
            name = process.name
        if name:
            yield name


def _method(process: _Process) -> str:
    """Give the name of an input method; empty for any other program."""
    if is_input_method(process.name):
        return process.name
    if process.name.startswith(_INTERPRETERS):
        return next((part for part in process.parts if is_input_method(part)), "")
    return ""


def _processes(root: Path) -> Iterator[tuple[int, _Process]]:
    for number, (comm, cmdline, stat) in of_each(root, "comm", "cmdline", "stat"):
        words = cmdline.split("\0")
        try:
            # `pid (name) state parent`; a name may hold blanks and brackets.
            parent = int(stat.rpartition(")")[2].split()[1])
        except (ValueError, IndexError):
            # It ended while we looked.
            continue
        named = PurePosixPath(words[0]).name
        whole = named if named[:_COMM] == comm.strip() else comm.strip()
        parts = tuple(part for word in words[1:4] if word.startswith("/") for part in PurePosixPath(word).parts)
        yield number, _Process(parent, whole, parts)
