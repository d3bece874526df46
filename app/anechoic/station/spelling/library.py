"""Hunspell's own library, called through its C interface (hunspell.h of 1.7).

By ctypes and not by one of the wrappers on PyPI: those that are kept up hold Python's lock while the library works
(measured: up to 500 ms for a suggestion, 1.2 s to open Arabic), which stops the window and tears the sound; and the
library of the operating system is the one that gets its security updates.
"""

import codecs
import ctypes
import os
import sys
from typing import Final

from anechoic.errors import Unavailable
from anechoic.station.spelling.folders import Found

_NAMES: Final = ("libhunspell-1.7.so.0",) if sys.platform == "linux" else ()
_MOST_BYTES: Final = 100
"""Hunspell takes words up to 100 bytes in some of its parts; longer ones are no words."""
_SUGGESTED: Final = 16
_List = ctypes.POINTER(ctypes.c_char_p)


def load() -> ctypes.CDLL:
    """Load the library of this system.

    Raises:
        Unavailable: there is none; code `no_spelling`.
    """
    for name in _NAMES:
        try:
            return _declared(ctypes.CDLL(name))
        except (OSError, AttributeError):
            # Not installed, or of another interface: the next one.
            continue
    raise Unavailable("This workstation has no spell check. Ask facility IT for libhunspell.", code="no_spelling")


class Hunspell:
    """One open dictionary; used from one thread at a time.

    Args:
        library: as `load` gives it.
        found: the dictionary.

    Raises:
        Unavailable: it cannot be read; code `no_spelling`.
    """

    def __init__(self, library: ctypes.CDLL, found: Found) -> None:
        self._library = library
        # The library itself says nothing about files it cannot open.
        if not all(os.access(path, os.R_OK) for path in (found.rules, found.words)):
            raise Unavailable("A dictionary of this workstation cannot be read.", code="no_spelling")
        self._handle = library.Hunspell_create(os.fsencode(found.rules), os.fsencode(found.words))
        named = library.Hunspell_get_dic_encoding(self._handle) if self._handle else None
        try:
            self._encoding = codecs.lookup((named or b"").decode("ascii", "replace")).name
        except LookupError as error:
            self.close()
            raise Unavailable("A dictionary of this workstation cannot be read.", code="no_spelling") from error

    def knows(self, word: str) -> bool:
        """Say whether a word is spelt as the dictionary has it; what it cannot write at all is not its business."""
        data = self._written(word)
        return data is None or bool(self._library.Hunspell_spell(self._handle, data))

    def suggest(self, word: str) -> tuple[str, ...]:
        """Give what the word may have been meant to be, the likeliest first."""
        data = self._written(word)
        if data is None:
            return ()
        found = _List()
        count = self._library.Hunspell_suggest(self._handle, ctypes.byref(found), data)
        try:
            said = [found[at] for at in range(min(max(count, 0), _SUGGESTED))]
            return tuple(one.decode(self._encoding, "replace") for one in said if one is not None)
        finally:
            if count > 0:
                self._library.Hunspell_free_list(self._handle, ctypes.byref(found), count)

    def close(self) -> None:
        """Close it; safe to call twice."""
        if self._handle:
            self._library.Hunspell_destroy(self._handle)
        self._handle = None

    def _written(self, word: str) -> bytes | None:
        try:
            data = word.encode(self._encoding)
        except UnicodeEncodeError:
            return None
        return data if 0 < len(data) <= _MOST_BYTES and b"\0" not in data else None


def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    handle = ctypes.c_void_p
    for name, gives, takes in (
        ("create", handle, (ctypes.c_char_p, ctypes.c_char_p)),
        ("destroy", None, (handle,)),
        ("get_dic_encoding", ctypes.c_char_p, (handle,)),
        ("spell", ctypes.c_int, (handle, ctypes.c_char_p)),
        ("suggest", ctypes.c_int, (handle, ctypes.POINTER(_List), ctypes.c_char_p)),
        ("free_list", None, (handle, ctypes.POINTER(_List), ctypes.c_int)),
    ):
        function = getattr(library, f"Hunspell_{name}")
        function.restype, function.argtypes = gives, takes
    return library
