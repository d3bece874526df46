"""The port on the window's side: requests go over the line, events come back, the clip's memory is mapped here.

Nothing here knows keys, vault or network. The end of the line is told as the end of the session: what was shown must
go, and so must the process that showed it.
"""

import contextlib
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from anechoic.errors import AnechoicError
from anechoic.station.apart.line import Arrived, Line, LineEndedError
from anechoic.station.apart.messages import OpenedAt, is_request, read_event, write_request
from anechoic.station.apart.sound import SharedSound
from anechoic.station.finding import Finding
from anechoic.station.port import (
    Appeal,
    Closed,
    Event,
    Failed,
    Opened,
    OpenItem,
    Request,
    SignedOut,
    SkipItem,
    StationReady,
    StationStands,
    Submit,
    SubmitRefused,
)

_PATIENCE_SECONDS: Final = 5.0
_BYTES_A_FRAME: Final = 2
_GONE: Final = (
    "The part of this program that keeps keys and clips ended. Your words up to the last second are kept: sign in "
    "again and go on."
)
_TOO_MUCH: Final = "That is more than can be kept here. Shorten it and try again."
_NEVER_THERE: Final = "The part of this program that keeps keys and clips did not start. Tell facility IT."


class ProcessPort:
    """One workstation behind the line.

    Args:
        line: to the agent's process.
        findings: what this process achieved for itself; told with what the agent tells at the beginning.
        begun: hear at once. Until then what the agent says waits on the line.
    """

    def __init__(self, line: Line, findings: tuple[Finding, ...] = (), *, begun: bool = True) -> None:
        self._line = line
        self._findings = findings
        self._lock = threading.Lock()
        self._listeners: list[Callable[[Event], None]] = []
        self._ready: StationReady | None = None
        self._stands: StationStands | None = None
        self._open: OpenItem | None = None
        self._sound: SharedSound | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="line", daemon=True)
        if begun:
            self.begin()

    def begin(self) -> None:
        """Hear from now on, once: after the window was painted, so that nothing delays that."""
        if self._thread.ident is None and not self._closed:
            self._thread.start()

    def send(self, request: Request) -> None:
        """Hand a request over; returns at once, from any thread."""
        if self._closed:
            return
        data = write_request(request)
        if not is_request(data):
            # The agent would end the line, and with it the session: for a name that is too long, say.
            self._emit(_too_much(request))
            return
        # Whoever is told of the end hears it from the line's own thread.
        with contextlib.suppress(LineEndedError):
            self._line.send(data)

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Hear every event from now on, `StationReady` first, on the port's own thread."""
        with self._lock:
            self._listeners.append(listener)
            said = (self._ready, self._stands)
        for event in said:
            if event is not None:
                listener(event)

    def close(self) -> None:
        """End the session on the other side and show silence here; waits at most five seconds for the agent's end."""
        if self._closed:
            return
        self._closed = True
        self._silence()
        self._line.say_no_more()
        if self._thread.is_alive():
            self._thread.join(_PATIENCE_SECONDS)
        self._line.close()

    def _run(self) -> None:
        try:
            while True:
                self._hear(self._line.receive())
        except (LineEndedError, AnechoicError):
            # Not a message, or no more of them: both end the other side too.
            self._line.end()
        self._part()

    def _hear(self, arrived: Arrived) -> None:
        try:
            event = read_event(arrived.data)
            if isinstance(event, OpenedAt):
                self._emit(self._bring_in(event, arrived.descriptor))
                return
        finally:
            if arrived.descriptor is not None:
                os.close(arrived.descriptor)
        if isinstance(event, Closed | SignedOut):
            self._silence()
        if isinstance(event, StationReady):
            mine = tuple((finding.text, finding.holds) for finding in self._findings)
            event = replace(event, checks=(*event.checks, *mine))
        self._emit(event)

    def _bring_in(self, told: OpenedAt, descriptor: int | None) -> Opened:
        if descriptor is None:
            raise LineEndedError
        self._silence()
        item = told.opened.item
        sound = SharedSound(descriptor, told.place, item.frames * _BYTES_A_FRAME)
        with self._lock:
            self._sound, self._open = sound, replace(item, pcm=sound.pcm)
            return replace(told.opened, item=self._open)

    def _silence(self) -> OpenItem | None:
        """Take the clip away from this process; give which it was."""
        with self._lock:
            sound, self._sound = self._sound, None
            item, self._open = self._open, None
        if sound is not None:
            sound.silence()
        return item

    def _part(self) -> None:
        item = self._silence()
        if self._closed:
            return
        if self._ready is None:
            self._emit(StationReady("", "", training=False, checks=(), problem=_NEVER_THERE))
            return
        if item is not None:
            self._emit(Closed(item.task, _GONE))
        self._emit(SignedOut(_GONE))

    def _emit(self, event: Event) -> None:
        with self._lock:
            if isinstance(event, StationReady):
                self._ready = event
            elif isinstance(event, StationStands):
                self._stands = event
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(event)


def _too_much(request: Request) -> Event:
    if isinstance(request, Submit | SkipItem | Appeal):
        return SubmitRefused("too_much", _TOO_MUCH)
    return Failed("too_much", _TOO_MUCH)
