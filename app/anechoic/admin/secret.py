"""Secrets handed over by file: one line, private to its owner."""

import os
import stat
import sys
from pathlib import Path
from typing import Final

from anechoic.errors import Refused

_LONGEST_SECRET: Final = 4_096


def read_secret(path: Path) -> str:
    """Read one line of secret text from a file of ours that nobody else may read; `-` is standard input.

    Raises:
        Refused: not there, not a plain file, open to others, too large, or not text.
    """
    if str(path) == "-":
        return sys.stdin.readline(_LONGEST_SECRET).rstrip("\r\n")
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        raise Refused(f"The file {path.name} cannot be read.", code="unlock_unreadable") from error
    about = os.fstat(descriptor)
    if not stat.S_ISREG(about.st_mode):
        os.close(descriptor)
        raise Refused(f"{path.name or path} is not a plain file.", code="unlock_unreadable")
    with os.fdopen(descriptor, "rb") as file:
        # Windows keeps rights elsewhere; its bits say nothing.
        if os.name != "nt" and about.st_mode & 0o077:
            raise Refused(
                f"{path.name} may be read by others. Make it private first: chmod 600 {path.name}", code="unlock_open"
            )
        data = file.read(_LONGEST_SECRET + 1)
    if len(data) > _LONGEST_SECRET:
        raise Refused(f"{path.name} is too large to be a secret of one line.", code="unlock_unreadable")
    try:
        return data.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise Refused(f"{path.name} is not text.", code="unlock_unreadable") from error
