"""The server's side of decoding: starts the confined child, feeds it, and believes nothing it says unchecked."""

import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from anechoic.audio.probe.allowed import CLIP, Allowed
from anechoic.audio.probe.confine import Confinement
from anechoic.audio.probe.frames_out import COUNT, FORMAT, HEAD, PAYLOAD_BYTES, Said
from anechoic.audio.probe.intake import taken
from anechoic.audio.probe.promise import Format, checked, refused
from anechoic.errors import Refused, Unavailable
from anechoic.rules.batch import BY_CODE, Reason

WALL_S: Final = 30.0
WORN_S: Final = 5.0
"""A child that has worked this long is replaced, so that every item finds most of the 20 s of CPU time."""

_PROGRAM: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); from anechoic.audio.probe.child import main;"
    " main(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])"
)


@dataclass(frozen=True)
class Decoded:
    """One decoded clip.

    Attributes:
        rate: frames a second.
        channels: channels of the file, before their mean was taken.
        pcm: mono int16, one dimension.
        sha256: of the file as it was decoded, in hexadecimal digits.
        cut_short: the file ends or is damaged before its time; only where that is allowed.
    """

    rate: int
    channels: int
    pcm: npt.NDArray[np.int16]
    sha256: str
    cut_short: bool = False

    @property
    def frames(self) -> int:
        """Give the number of frames."""
        return len(self.pcm)


class _ChildGoneError(Exception):
    """The child ended, hung or said something that is not in the protocol."""


class _Child:
    def __init__(self, wall_s: float, allowed: Allowed) -> None:
        self._allowed = allowed
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self._pipe, results = os.pipe()
        self._worked_s = 0.0
        room = str(Path(__file__).resolve().parents[3])
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own words
                [sys.executable, "-I", "-c", _PROGRAM, room, str(theirs.fileno()), str(results), allowed.name],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={},
                cwd="/",
                pass_fds=(theirs.fileno(), results),
            )
        except BaseException:
            self._line.close()
            os.close(self._pipe)
            raise
        finally:
            theirs.close()
            os.close(results)
        self._deadline = time.monotonic() + wall_s
        try:
            self.confinement = self._greeting()
        except (_ChildGoneError, ValueError, TypeError):
            self.end()
            raise Unavailable(
                "The confined decoder could not be started, so no audio was read. "
                " Check that the facility's packages are installed and that this account may start processes.",
                code="decoder_not_started",
            ) from None

    @property
    def worn(self) -> bool:
        return self._worked_s > WORN_S

    def decode(self, descriptor: int, wall_s: float) -> tuple[Format, npt.NDArray[np.int16], bool]:
        started = time.monotonic()
        self._deadline = started + wall_s
        try:
            socket.send_fds(self._line, [b"j"], [descriptor])
        except OSError as error:
            raise _ChildGoneError from error
        kind, payload = self._said()
        if kind is Said.REFUSED:
            raise self._reason(payload)
        if kind is not Said.FORMAT or len(payload) != FORMAT.size:
            raise _ChildGoneError
        try:
            promised = checked(Format(*FORMAT.unpack(payload)), self._allowed)
        except Refused as error:  # The child checks the same: it lies, or is another version.
            raise _ChildGoneError from error
        pcm = np.empty(promised.frames, "<i2")
        at = 0
        while True:
            kind, payload = self._said()
            if kind is Said.REFUSED:
                raise self._reason(payload)
            if kind is not Said.PCM:
                break
            part = np.frombuffer(payload, "<i2") if len(payload) % 2 == 0 else None
            if part is None or at + len(part) > promised.frames:
                raise _ChildGoneError
            pcm[at : at + len(part)] = part
            at += len(part)
        cut_short = self._ended(kind, payload, at, promised)
        self._worked_s += time.monotonic() - started
        return promised, pcm[:at], cut_short

    def _ended(self, kind: Said, payload: bytes, found: int, promised: Format) -> bool:
        """Believe the end only if it is as allowed, and say whether the file ended before its time."""
        cut_short = kind is Said.CUT and not self._allowed.strict
        if cut_short:
            kind, payload = self._said()
        short = found != promised.frames and self._allowed.strict
        if kind is not Said.END or short or payload != COUNT.pack(found):
            raise _ChildGoneError
        return cut_short

    def end(self) -> None:
        self._line.close()
        os.close(self._pipe)
        # Not asked first: a child that still works would keep the server waiting, and it has nothing to save.
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def _greeting(self) -> Confinement:
        kind, payload = self._said()
        if kind is not Said.READY:
            raise _ChildGoneError
        return Confinement(**json.loads(payload))

    def _reason(self, payload: bytes) -> Refused:
        reason = BY_CODE.get(payload[:40].decode("ascii", "replace"))
        if reason is None:
            raise _ChildGoneError
        return refused(reason)

    def _said(self) -> tuple[Said, bytes]:
        word, length = HEAD.unpack(self._exactly(HEAD.size))
        if length > PAYLOAD_BYTES:
            raise _ChildGoneError
        try:
            return Said(word), self._exactly(length)
        except ValueError as error:
            raise _ChildGoneError from error

    def _exactly(self, length: int) -> bytes:
        got = bytearray()
        poll = select.poll()
        poll.register(self._pipe, select.POLLIN)
        while len(got) < length:
            left_ms = (self._deadline - time.monotonic()) * 1000
            if left_ms <= 0 or not poll.poll(left_ms):
                raise _ChildGoneError
            piece = os.read(self._pipe, length - len(got))
            if not piece:
                raise _ChildGoneError
            got += piece
        return bytes(got)


class Decoder:
    """Decodes foreign files in a confined child; several items share one child, whose start costs 0.3 s.

    Use it as a context manager; it is not safe for several threads.

    Raises:
        Unavailable: (on entry and while decoding) the child could not be started or confined.
    """

    def __init__(self, *, wall_s: float = WALL_S, allowed: Allowed = CLIP) -> None:
        self._wall_s = wall_s
        self._allowed = allowed
        self._child: _Child | None = None

    def __enter__(self) -> Self:
        self._ready()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    @property
    def confinement(self) -> Confinement:
        """Tell which protections hold around the decoding."""
        return self._ready().confinement

    def decode(self, path: Path, *, sha256: str | None = None) -> Decoded:
        """Decode one file.

        Args:
            path: inside a folder the caller has checked; links are not followed in its last part.
            sha256: the hash the file must have, in hexadecimal digits.

        Raises:
            Refused: a rule says no; `code` is a `Reason`'s.
            Unavailable: the child could not be started.
        """
        with taken(path, self._allowed) as file:
            if sha256 is not None and file.sha256 != sha256.lower():
                raise refused(Reason.AUDIO_HASH_DIFFERS)
            child = self._ready()
            try:
                promised, pcm, cut_short = child.decode(file.descriptor, self._wall_s)
            except _ChildGoneError:
                self._end()
                raise refused(Reason.AUDIO_DECODER_STOPPED) from None
            if child.worn:
                self._end()
            return Decoded(promised.rate, promised.channels, pcm, file.sha256, cut_short)

    def _ready(self) -> _Child:
        if self._child is None:
            self._child = _Child(self._wall_s, self._allowed)
        return self._child

    def _end(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None
