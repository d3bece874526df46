"""What each command is given: arguments, the unlocked facility, and a place to print."""

import argparse
import getpass
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from anechoic.admin.facility.listing import drawn
from anechoic.admin.secret import read_secret
from anechoic.errors import Refused
from anechoic.facility.context import Facility
from anechoic.facility.opening import open_facility


@dataclass(frozen=True)
class Call:
    """One run of one command.

    Attributes:
        arguments: as parsed, with `dir`, `unlock_file` and `json` always there.
    """

    arguments: argparse.Namespace

    @property
    def folder(self) -> Path:
        """Give the facility's folder.

        Raises:
            Refused: none was named.
        """
        if self.arguments.dir is None:
            raise Refused("Say which facility: --dir DIR.", code="no_dir")
        return Path(self.arguments.dir).resolve()

    @property
    def json(self) -> bool:
        """Say whether the output is for a program."""
        return bool(getattr(self.arguments, "json", False))

    def passphrase(self, *, again: bool = False) -> str:
        """Read the passphrase of the key files, from --unlock-file or the terminal.

        Args:
            again: ask twice, for a new passphrase.

        Raises:
            Refused: nowhere to read it, or a file that others may read.
        """
        if self.arguments.unlock_file is not None:
            return read_secret(Path(self.arguments.unlock_file))
        if not sys.stdin.isatty():
            raise Refused("There is no terminal to ask for the passphrase: give --unlock-file FILE.", code="locked")
        first = getpass.getpass("Passphrase of the facility's keys: ")
        if again and getpass.getpass("The same once more: ") != first:
            raise Refused("The two are not the same. Nothing was changed.", code="passphrase_differs")
        return first

    @contextmanager
    def facility(self) -> Iterator[Facility]:
        """Unlock the facility for one command.

        Raises:
            Refused: wrong folder or passphrase.
            Unavailable: the disk.
        """
        folder = self.folder
        if not folder.is_dir():
            raise Refused("There is no facility in this folder. Make one with `init`, or give the right --dir.")
        facility = open_facility(folder, self.passphrase())
        try:
            yield facility
        finally:
            facility.close()

    def say(self, text: str) -> None:
        """Print words for a person, to standard error."""
        print(text, file=sys.stderr)

    def show(self, document: object, lines: Callable[[], Sequence[str]]) -> None:
        """Print the result: one JSON document, or lines for a person."""
        if self.json:
            print(json.dumps(document, ensure_ascii=False, indent=2))
        else:
            for line in lines():
                print(line)

    def table(self, rows: Sequence[Mapping[str, Any]], columns: Mapping[str, str], *, empty: str) -> None:
        """Print a listing: a JSON array of whole rows, or a table of some columns.

        Args:
            rows: one mapping a row.
            columns: key → heading, in order.
            empty: the sentence when there are no rows.
        """
        if self.json:
            print(json.dumps(list(rows), ensure_ascii=False, indent=2))
            return
        if not rows:
            print(empty)
            return
        cells = [[plain(row[key]) for key in columns] for row in rows]
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        print("\n".join(drawn(list(columns.values()), cells, width)))


def plain(value: object) -> str:
    """Write a value for a table: lists joined, control characters made visible."""
    if isinstance(value, list | tuple):
        return " ".join(plain(one) for one in value)
    if isinstance(value, bool):
        return "yes" if value else ""
    text = str(value)
    return "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in text)
