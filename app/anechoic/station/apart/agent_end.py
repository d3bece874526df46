"""The agent's side of the line: the same port as in one process, with the window at the other end of a socket."""

import logging
import os
import socket
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from anechoic.errors import AnechoicError, Untrusted
from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.apart.confined import confine_agent
from anechoic.station.apart.line import REQUEST_BYTES, Arrived, Line, LineEndedError
from anechoic.station.apart.messages import Place, is_event, read_request, write_event, write_opened
from anechoic.station.apart.unswapped import keep_from_swap
from anechoic.station.apart.window_watch import TICK_SECONDS, WindowWatch
from anechoic.station.client import split_address
from anechoic.station.display.choose import this_display
from anechoic.station.display.looker import begin_looker
from anechoic.station.finding import Finding
from anechoic.station.port import CloseItem, Event, Failed, Opened, Request, SignedIn, SignedOut, StillHere
from anechoic.station.profile import Profile
from anechoic.station.system.adapter import System
from anechoic.station.system.screen_lock import ScreenLock

_LOG: Final = logging.getLogger(__name__)
_UNSAID: Final = "Something here cannot be shown. Tell facility IT."
_LOCKED: Final = "The screen was locked, so the session ended. Your words are kept here."


def run_agent(
    connection: socket.socket,
    starter: socket.socket,
    maker: int,
    folder: Path,
    system: System,
    *,
    findings: tuple[Finding, ...],
) -> None:
    """Be the agent's process until the line ends.

    Args:
        connection: to the window.
        starter: to the process that forked both: a byte on it asks for the window's end.
        maker: process that made the pair of sockets.
        folder: of this workstation.
        system: this operating system.
        findings: what hardening achieved.

    Raises:
        LineEndedError: the connection is not the one this program made.
    """
    profile = Profile(folder)
    display = begin_looker(this_display(), (connection, starter))
    mine = (confine_agent(folder, _ports(profile)), keep_from_swap())
    line = Line(connection, most_bytes=REQUEST_BYTES)
    line.check_maker(maker)
    end = AgentEnd(line, starter)
    heard = lock_finding(heard=ScreenLock(end.on_locked).begin())
    end.serve(ThreadPort(profile, system, (*findings, *mine, heard), display=display))


def _ports(profile: Profile) -> tuple[int, ...]:
    """Give the facility's TCP ports: of its work and, for a certificate that ran out, of enrolment."""
    try:
        provision, _ = profile.read_provision()
        return tuple({split_address(address)[1] for address in (provision.address, provision.enrol_address)})
    except AnechoicError:
        # Not enrolled, or damaged: the port says so, and there is nobody to connect to.
        return ()


class AgentEnd:
    """Carries requests to the port and its events back until the line ends.

    Args:
        line: to the window.
        starter: to who can end the window when it does not go by itself.
    """

    def __init__(self, line: Line, starter: socket.socket) -> None:
        self._line = line
        self._starter = starter
        self._port: ThreadPort | None = None
        self._signed_in = False
        self._watch = WindowWatch()
        self._over = threading.Event()

    def serve(self, port: ThreadPort) -> None:
        """Stay until the line ends; then zero, sign out and close.

        Args:
            port: of this workstation, in this process.
        """
        self._port = port
        port.listen(self._tell)
        threading.Thread(target=self._keep_watch, name="window watch", daemon=True).start()
        try:
            while True:
                request = _request(self._line.receive())
                if isinstance(request, StillHere):
                    self._watch.heard()
                else:
                    port.send(request)
        except LineEndedError:
            pass
        except Untrusted:
            _LOG.critical("the window said something that is no request")
        self._over.set()
        port.close()
        self._line.close()

    def on_locked(self) -> None:
        """Zero the open clip and end the session: the window goes at once, whether or not the facility answers."""
        if self._signed_in and self._port is not None:
            self._port.send(CloseItem())
            self._watch.session_ended()
            self._say(write_event(SignedOut(_LOCKED)))

    def _tell(self, event: Event) -> None:
        if isinstance(event, SignedIn | SignedOut):
            self._signed_in = isinstance(event, SignedIn)
            if self._signed_in:
                self._watch.session_began()
            else:
                self._watch.session_ended()
        if not isinstance(event, Opened):
            self._say(write_event(event))
            return
        clip = self._port.open_clip() if self._port is not None else None
        if clip is None or clip.buffer.descriptor is None:
            self._line.end()
            return
        self._say(write_opened(event, Place(clip.offset, clip.buffer.length)), clip.buffer.descriptor)

    def _keep_watch(self) -> None:
        while not self._over.wait(TICK_SECONDS):
            if self._watch.tick():
                _LOG.critical("the window hangs: it is ended")
                # It shows content, or did: it is killed first. The line's end then ends the session on this side.
                with suppress(OSError):
                    self._starter.sendall(b".")
                self._line.end()
                return

    def _say(self, data: bytes, descriptor: int | None = None) -> None:
        if not is_event(data):
            # The window would end the line, at every start anew if it is told at the start: something of it is lost.
            _LOG.critical("an event has not the form the window takes")
            data, descriptor = write_event(Failed("fault", _UNSAID)), None
        # Whoever waits for the window's next request hears of the end.
        with suppress(LineEndedError):
            self._line.send(data, descriptor)


def lock_finding(*, heard: bool) -> Finding:
    """Say whether a locked screen ends the session."""
    if heard:
        return Finding("screen_lock", "Locking the screen ends the session.", holds=True)
    mend = "Run systemd-logind, and a lock screen that tells it; a kiosk session without one needs none."
    return Finding("screen_lock", "Locking the screen is not noticed here; sessions end when left alone.", False, mend)


def _request(arrived: Arrived) -> Request:
    if arrived.descriptor is not None:
        os.close(arrived.descriptor)
        raise Untrusted("A window has nothing to hand over.")
    return read_request(arrived.data)
