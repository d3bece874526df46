"""How every screen looks, kept small: `dev.sh pictures snapshots` takes the pictures anew after a look at them.

A snapshot is a page in grey at an eighth of its size: it tells when something moved, went missing, was cut or changed
its weight, and does not tell one version of a font's outline from another.
"""

import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from anechoic.widgets.language import Language
from anechoic.widgets.theme.style import dress
from anechoic.widgets.theme.tokens import ThemeName
from fakes.desk_room import put_away
from windows.picture_desk import Scenes, Variant, settle, settle_sound
from windows.picture_rooms import RoomScenes

KEPT = Path(__file__).with_name("snapshots")
SMALLER = 8
NEAR = 14
"""Two shades this near, of 255, are the same."""
FEW = 0.004
"""Share of a snapshot that may differ: about a word."""
WIDEST = 2_000
IN_THE_LARGEST = frozenset({"queue-ready", "desk-translation", "desk-command", "desk-returned", "panel-help"})
"""Pages worth a second look in windows wider than that."""

Grey = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Shot:
    """One page in one window.

    Attributes:
        name: of its file.
        grey: rows and columns, uint8.
        whole: the page as it was.
    """

    name: str
    grey: Grey
    whole: QImage


def shots(application: QApplication) -> Iterator[Shot]:
    """Give every page in every window of the snapshots; the program is dressed first."""
    os.environ["TZ"] = "UTC"
    time.tzset()
    dress(application)
    for variant in (
        Variant("1440-light", 1440, 900),
        Variant("1280-dark", 1280, 720, ThemeName.DARK),
        Variant("1440-hc-dark-150", 1440, 900, ThemeName.HC_DARK, 150),
        Variant("1280-light-ar", 1280, 720, language=Language.ARABIC),
        Variant("3840-hc-light", 3840, 2160, ThemeName.HC_LIGHT),
    ):
        # The rooms around the desk look as they do in any size; their tests measure the largest.
        rooms = () if variant.wide > WIDEST else (RoomScenes,)
        for made in (Scenes, *rooms):
            yield from _of(made(variant), variant, application)


def _of(scenes: Scenes, variant: Variant, application: QApplication) -> Iterator[Shot]:
    """Walk the states of one room in one window."""
    window = scenes.room.window
    for name, enter in scenes.all():
        enter()
        if variant.wide > WIDEST and name not in IN_THE_LARGEST:
            continue
        settle(application)
        # The window looks for other hints by a clock; pictures must not depend on one.
        window._show_hints()
        settle(application)
        settle_sound(window, application)
        whole = window.grab().toImage()
        yield Shot(f"{variant.name}-{name}", small(whole), whole)
    put_away(scenes.room)


def small(whole: QImage) -> Grey:
    """Give a picture in grey at an eighth of its size."""
    size = whole.size() / (SMALLER * whole.devicePixelRatio())
    scaled = whole.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return grey_of(scaled)


def grey_of(image: QImage) -> Grey:
    """Give the shades of a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return lines[:, : grey.width()].copy()


def kept(name: str) -> Grey | None:
    """Give the snapshot that is kept, or None."""
    path = KEPT / f"{name}.png"
    return grey_of(QImage(str(path))) if path.is_file() else None


def differing(now: Grey, before: Grey) -> float:
    """Give the share that differs; all of it where the size does."""
    if now.shape != before.shape:
        return 1.0
    return float((np.abs(now.astype(np.int16) - before) > NEAR).mean())


def keep(shot: Shot) -> None:
    """Keep a snapshot in the place of an earlier one."""
    high, wide = shot.grey.shape
    picture = QImage(shot.grey.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8)
    if not picture.save(str(KEPT / f"{shot.name}.png")):
        raise OSError(f"The snapshot {shot.name} cannot be written.")


def main() -> int:
    """Take all snapshots anew, and say which differ from those before."""
    application = QApplication([])
    KEPT.mkdir(exist_ok=True)
    names = set()
    for shot in shots(application):
        before = kept(shot.name)
        names.add(shot.name)
        if before is None or differing(shot.grey, before) > FEW:
            keep(shot)
            sys.stdout.write(f"{'new' if before is None else 'changed'}: {shot.name}\n")
    for path in KEPT.glob("*.png"):
        if path.stem not in names:
            path.unlink()
            sys.stdout.write(f"gone: {path.stem}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
