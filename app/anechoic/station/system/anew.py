"""A program that begins anew: another process image in the place of this one, so that nothing of it stays in memory."""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn


def begin_anew(arguments: Sequence[str]) -> NoReturn:
    """Replace this process by a fresh start of the same program; number and parent stay.

    Whoever calls has closed windows, threads' work and files: nothing is tidied here. Descriptors that were opened by
    Python, Qt or the sound library are not inherited (close-on-exec).

    Args:
        arguments: of the new start, without the program's own name.
    """
    command = _program()
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(command[0], [*command, *arguments])  # noqa: S606 - our own program, no shell


def _program() -> list[str]:
    """Give what started this program, without the arguments it was given."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # The interpreter's own switches (such as -I -m anechoic) belong to the program, the rest to this start of it.
    started = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv[1:])]
    return [sys.executable, *started]
