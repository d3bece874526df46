"""Whether this program's files are those that were built.

A build writes beside its files a list of their hashes, in the form of sha256sum(1), so that IT reads and checks it with
nothing of ours. The list is only worth what vouches for it: the facility's signed policy names the SHA-256 of the list
of each build it accepts. A changed program could lie about itself; what this finds is a library put in its place, a
plugin put beside it, a damaged disk, an update half done. Secure Boot, dm-verity or IMA find the rest.

Hashing a bundle takes longer than a person should wait for, so it is done once, beforehand (`begin`); after that a look
compares what the kernel says of each file (size, times, number), and hashes what differs.
"""

import errno
import hashlib
import os
import re
import stat
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from anechoic.rules.posture import Allowed, Check
from anechoic.station.finding import Finding

MANIFEST: Final = "program.sha256"
_MOST_NAMED: Final = 3
_MOST_BYTES: Final = 4 * 1024 * 1024
"""Of the list; one of the workstation's bundle has some 70 kB."""
_TICK_NS: Final = 20_000_000
"""Kernels before 6.13 write the time of their last tick beside a file: every 10 ms, or more often."""
_INSTALL: Final = "Install the program again, from the facility's own copy of the build."
_DIGEST: Final = re.compile("[0-9a-f]{64}")
_Seen = tuple[int, int, int, int, int]


def this_program() -> Path | None:
    """Give the folder of the built program that runs; None where it runs from its source."""
    return Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else None


def write_manifest(folder: Path) -> str:
    """Write the list of all files of a build into its folder; give the SHA-256 of the list, in hex.

    Raises:
        OSError: a file cannot be read, a link leads nowhere or to another folder.
    """
    listed = sorted(_files(folder))
    text = "".join(f"{_hash(folder / name)}  {name}\n" for name in listed)
    (folder / MANIFEST).write_text(text, encoding="utf-8", newline="\n")
    return hashlib.sha256(text.encode()).hexdigest()


class ProgramFiles:
    """Looks at the files of one program, from any thread.

    Args:
        folder: with all of the program and its list; None where it was not built.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._looking = threading.Lock()
        self._known: dict[str, tuple[_Seen, str]] = {}

    def begin(self) -> None:
        """Hash everything on a thread of its own, so that the first look does not take as long."""
        if self._folder is not None:
            ahead = threading.Thread(target=self._changed, args=(self._folder, {}), name="program files", daemon=True)
            ahead.start()

    def look(self, allowed: Allowed) -> Finding:
        """Look at every file now."""
        if self._folder is None:
            text = "This is not a built program: it runs from its source, which nothing vouches for."
            return _lacks(text, "Install the workstation's bundle: packaging/dev.sh freeze makes it.")
        try:
            manifest = _read(self._folder / MANIFEST)
            listed = _listed(manifest)
        except (OSError, ValueError):
            return _lacks("The list of this program's files is missing or damaged.", _INSTALL)
        changed = self._changed(self._folder, listed)
        if changed:
            more = f" and {len(changed) - _MOST_NAMED} more" if len(changed) > _MOST_NAMED else ""
            named = ", ".join(changed[:_MOST_NAMED])
            return _lacks(f"Files of this program are not those that were built: {named}{more}.", _INSTALL)
        build = hashlib.sha256(manifest).hexdigest()
        if build not in allowed.builds:
            return _lacks(
                f"This program is a build the facility's policy does not name ({build[:16]}…).",
                f"If this build is the facility's, add {build} to builds in its settings: compare it with what the "
                f"build printed. Else install the facility's own. {MANIFEST} beside the program is what is hashed.",
            )
        return Finding(Check.FILES, "The program's files are those that were built.", holds=True)

    def _changed(self, folder: Path, listed: dict[str, str]) -> list[str]:
        """Give the files that are not as listed, those that are missing and those that are too many, by name."""
        with self._looking:
            found = {name: self._hash_of(folder, name) for name in _files(folder)}
        return sorted(name for name in found.keys() | listed.keys() if found.get(name) != listed.get(name))

    def _hash_of(self, folder: Path, name: str) -> str:
        place = folder / name
        try:
            seen = _seen(place)
            known = self._known.get(name)
            if known is None or known[0] != seen:
                _let_tick(seen)
                known = (seen, _hash(place))
                if _seen(place) == seen:
                    self._known[name] = known
        except OSError:
            # A folder linked in, a link that leads nowhere, a pipe, a file we may not read: none was built so.
            return ""
        return known[1]


def _lacks(text: str, mend: str) -> Finding:
    return Finding(Check.FILES, text, holds=False, mend=mend)


def _files(folder: Path) -> Iterator[str]:
    """Give all that lies in a folder but the list; also a link to another folder, which no build has."""
    for place, folders, names in os.walk(folder):
        linked = [name for name in folders if Path(place, name).is_symlink()]
        for name in (*names, *linked):
            path = Path(place, name).relative_to(folder).as_posix()
            if path != MANIFEST:
                yield path


def _read(manifest: Path) -> bytes:
    """Read a list, and no more of it than one byte too much.

    Raises:
        OSError: it cannot be read, or is no file.
    """
    _seen(manifest)
    with manifest.open("rb") as file:
        return file.read(_MOST_BYTES + 1)


def _listed(manifest: bytes) -> dict[str, str]:
    """Read a list.

    Raises:
        ValueError: it is none, or too long.
    """
    if len(manifest) > _MOST_BYTES:
        raise ValueError("the list is too long")
    lines = (line.partition("  ") for line in manifest.decode().splitlines())
    listed = {name: digest for digest, _, name in lines}
    if not listed or not all(listed) or not all(_DIGEST.fullmatch(digest) for digest in listed.values()):
        raise ValueError("this is no list of hashes")
    return listed


def _hash(place: Path) -> str:
    with place.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _let_tick(seen: _Seen) -> None:
    """Wait until a change from now on gets a later time than the last one: two within one tick look like one."""
    left = seen[-1] + _TICK_NS - time.time_ns()
    if 0 < left <= _TICK_NS:
        time.sleep(left / 1e9)


def _seen(place: Path) -> _Seen:
    """Give what the kernel says of a file.

    Raises:
        OSError: it is gone, or something else: who reads a pipe or a device to its end may wait for ever.
    """
    said = place.stat()
    if not stat.S_ISREG(said.st_mode):
        raise OSError(errno.EINVAL, "this is no file", place.name)
    # The last one is the kernel's own: nobody sets it (inode(7)).
    return said.st_dev, said.st_ino, said.st_size, said.st_mtime_ns, said.st_ctime_ns
