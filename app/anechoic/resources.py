"""The one place that opens files of `resources/`, from a checkout, an installed wheel or a frozen bundle."""

import sys
from pathlib import Path

from anechoic.errors import Unavailable


def resource_path(*parts: str) -> Path:
    """Give the path of a file or folder of `resources/`.

    Args:
        parts: names below `resources/`, such as `"words", "en", "desk.json"`. They come from our own code, never
            from outside.

    Raises:
        Unavailable: the file is not there, so the installation is damaged.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise Unavailable(
            "A part of this installation is missing. Ask facility IT to install Anechoic again.",
            code="installation_damaged",
        )
    return path


def read_resource(*parts: str) -> bytes:
    """Read a whole file of `resources/`.

    Raises:
        Unavailable: the file is not there.
    """
    return resource_path(*parts).read_bytes()


def _root() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    here = Path(__file__).resolve().parent
    checkout = here.parent.parent / "resources"
    return checkout if checkout.is_dir() else here.parent / "anechoic_resources"
