"""The agent's side of the line: the same port as in one process, with the window at the other end of a socket."""

import logging
import os
import socket
from pathlib import Path
from typing import Final

from anechoic.errors import AnechoicError, Untrusted
from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.apart.confined import confine_agent
from anechoic.station.apart.line import REQUEST_BYTES, Arrived, Line, LineEndedError
from anechoic.station.apart.messages import Place, read_request, write_event, write_opened
from anechoic.station.client import split_address
from anechoic.station.finding import Finding
from anechoic.station.port import Event, Opened, Request
from anechoic.station.profile import Profile
from anechoic.station.system.adapter import System

_LOG: Final = logging.getLogger(__name__)


def run_agent(
    connection: socket.socket, maker: int, folder: Path, system: System, findings: tuple[Finding, ...]
) -> None:
    """Be the agent's process until the line ends.

    Args:
        connection: to the window.
        maker: process that made the pair of sockets.
        folder: of this workstation.
        system: this operating system.
        findings: what hardening achieved.

    Raises:
        LineEndedError: the connection is not the one this program made.
    """
    profile = Profile(folder)
    confined = confine_agent(folder, _ports(profile))
    line = Line(connection, most_bytes=REQUEST_BYTES)
    line.check_maker(maker)
    serve(ThreadPort(profile, system, (*findings, confined)), line)


def _ports(profile: Profile) -> tuple[int, ...]:
    """Give the facility's TCP ports: of its work and, for a certificate that ran out, of enrolment."""
    try:
        provision, _ = profile.read_provision()
        return tuple({split_address(address)[1] for address in (provision.address, provision.enrol_address)})
    except AnechoicError:
        # Not enrolled, or damaged: the port says so, and there is nobody to connect to.
        return ()


def serve(port: ThreadPort, line: Line) -> None:
    """Carry requests to the port and its events back until the line ends; then zero, sign out and close.

    Args:
        port: of this workstation, in this process.
        line: to the window.
    """
    port.listen(lambda event: _tell(port, line, event))
    try:
        while True:
            port.send(_request(line.receive()))
    except LineEndedError:
        pass
    except Untrusted:
        _LOG.critical("the window said something that is no request")
    port.close()
    line.close()


def _request(arrived: Arrived) -> Request:
    if arrived.descriptor is not None:
        os.close(arrived.descriptor)
        raise Untrusted("A window has nothing to hand over.")
    return read_request(arrived.data)


def _tell(port: ThreadPort, line: Line, event: Event) -> None:
    try:
        if not isinstance(event, Opened):
            line.send(write_event(event))
            return
        clip = port.open_clip()
        if clip is None or clip.buffer.descriptor is None:
            line.end()
            return
        place = Place(clip.offset, clip.buffer.length)
        line.send(write_opened(event, place), clip.buffer.descriptor)
    except LineEndedError:
        # Whoever waits for the window's next request hears of it.
        return
