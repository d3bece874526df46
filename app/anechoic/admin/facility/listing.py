"""Listings as a person reads them: a table where it fits, else one block a row."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

_GAP: Final = 2
_NARROWEST: Final = 24
"""A column is not folded below this: narrower ones tear words apart."""


def drawn(headings: Sequence[str], rows: Sequence[Sequence[str]], width: int | None) -> list[str]:
    """Draw a listing without colours.

    Columns that are empty in every row are left out. Long cells are folded between words; where even that does not
    fit, each row becomes a block of lines.

    Args:
        headings: of the columns.
        rows: cells, printable and of one line.
        width: of the terminal in cells, or None where nobody needs it folded (a pipe, a file).

    Returns:
        Lines without blanks at their ends.
    """
    from rich.cells import cell_len

    used = [at for at in range(len(headings)) if any(row[at] for row in rows)]
    names = [headings[at] for at in used]
    cells = [[row[at] for at in used] for row in rows]
    columns = list(zip(names, *cells, strict=True))
    natural = [max(map(cell_len, column)) for column in columns]
    least = [
        size if size <= _NARROWEST else max(_NARROWEST, *(cell_len(word) for cell in column for word in cell.split()))
        for size, column in zip(natural, columns, strict=True)
    ]
    gaps = _GAP * (len(used) - 1)
    if width is None or sum(natural) + gaps <= width:
        return _table(names, cells, natural)
    if sum(least) + gaps <= width:
        return _table(names, cells, _shared(natural, least, width - gaps))
    return _blocks(names, cells)


def _shared(natural: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Take what is too much from the columns that can give, each in its measure."""
    over = sum(natural) - room
    give = sum(natural) - sum(least)
    return [size - -(-over * (size - low) // give) for size, low in zip(natural, least, strict=True)]


def _table(names: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> list[str]:
    from rich.cells import set_cell_size

    lines = [list(names), ["─" * size for size in widths]]
    for row in rows:
        folded = [_folded(cell, size) for cell, size in zip(row, widths, strict=True)]
        lines.extend(list(part) for part in zip_longest(*folded, fillvalue=""))
    return [
        (" " * _GAP).join(set_cell_size(cell, size) for cell, size in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]


def _folded(cell: str, width: int) -> list[str]:
    from rich.cells import cell_len

    lines: list[str] = []
    for word in cell.split(" "):
        if lines and cell_len(lines[-1]) + 1 + cell_len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _blocks(names: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    longest = max(map(len, names))
    lines: list[str] = []
    for row in rows:
        if lines:
            lines.append("")
        lines.extend(f"{name:{longest}}  {cell}" for name, cell in zip(names, row, strict=True) if cell)
    return lines
