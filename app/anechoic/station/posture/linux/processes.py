"""The one walk through all processes. Source: proc(5); any account may read `comm`, `cmdline` and `stat` of each."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

_MOST_BYTES: Final = 4096


def of_each(root: Path, *names: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Give the number of every process with these files of its folder; one that ends meanwhile is left out.

    Args:
        root: where the file system begins.
        names: of the files; each is given as text, and no more of it than its first 4096 bytes.
    """
    for place in (root / "proc").glob("[0-9]*"):
        try:
            said = tuple(_beginning(place / name) for name in names)
        except OSError:
            # It ended while we looked.
            continue
        yield int(place.name), said


def _beginning(place: Path) -> str:
    with place.open("rb") as file:
        return file.read(_MOST_BYTES).decode(errors="replace")
