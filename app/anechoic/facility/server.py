"""The running server: two listeners, a sweeper, a clean end.

One process a folder (a lock file says so); the command line may write beside it, because every act is one
`BEGIN IMMEDIATE` transaction.
"""

import asyncio
import contextlib
import json
import logging
import signal
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from aiohttp import web
from sqlalchemy import Connection

from anechoic.errors import AnechoicError
from anechoic.facility import orphans
from anechoic.facility.access import attempts, sessions
from anechoic.facility.access.approvals import Matters
from anechoic.facility.context import Facility
from anechoic.facility.http.app import enrol_app, main_app
from anechoic.facility.http.limits import LISTENER, CountedListener
from anechoic.facility.listening import listen, serving_alone, tls
from anechoic.facility.package.sweep import sweep as sweep_work
from anechoic.facility.withdrawal import expire_retention
from anechoic.faults import places

LOG: Final = logging.getLogger("anechoic.server")
# aiohttp closes a connection whose headers are not whole by then (measured: 5.0 s).
_HEADER_SECONDS: Final = 5.0
_HANDSHAKE_SECONDS: Final = 10.0
# How long a refused body is read and thrown away, so that the refusal arrives before the connection ends.
_LINGER_SECONDS: Final = 0.5
_THREADS: Final = 8
_SWEEP_SECONDS: Final = 5.0
_END_SECONDS: Final = 5.0
_BACKLOG: Final = 512

Sweep = Callable[[Facility, Connection], object]


@dataclass(frozen=True)
class Serving:
    """What a server does besides its routes: requests that need a second person, and what is swept up regularly."""

    matters: Matters
    sweeps: Sequence[Sweep] = (sessions.end_overdue, attempts.forget_old, sweep_work)
    upkeep: Sequence[Callable[[Facility], object]] = (expire_retention,)
    """Done after each sweep, in transactions of its own."""


def serve(facility: Facility, serving: Serving, *, on_ready: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT.

    Args:
        facility: unlocked.
        serving: what to do besides routes.
        on_ready: gets one line of JSON once both listeners are open.

    Raises:
        Unavailable: a port is taken, or another server runs on this folder.
    """
    with serving_alone(facility.folder):
        left = orphans.sweep(facility)
        if left.files:
            LOG.info("removed %d sealed files that no row knows, %d bytes", left.files, left.bytes)
        asyncio.run(_serve(facility, serving, on_ready))


async def _serve(facility: Facility, serving: Serving, on_ready: Callable[[str], None]) -> None:
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="facility")
    loop.set_default_executor(pool)
    ending = asyncio.Event()
    settings = facility.settings
    with _signals(loop, ending):
        async with contextlib.AsyncExitStack() as stack:
            main = listen(settings.host, settings.port)
            stack.callback(main.close)
            enrol = listen(settings.host, settings.enrol_port)
            stack.callback(enrol.close)
            ready = {"ready": True, "address": _address(main), "enrol_address": _address(enrol)}
            await _open(stack, facility, main_app(facility, serving.matters), main, tls(facility, client=True))
            await _open(stack, facility, enrol_app(facility), enrol, tls(facility, client=False))
            sweeper = asyncio.create_task(_sweep(facility, serving, ending))
            on_ready(json.dumps(ready))
            LOG.info("ready")
            await ending.wait()
            LOG.info("ending")
            await sweeper


async def _open(
    stack: contextlib.AsyncExitStack,
    facility: Facility,
    app: web.Application,
    listener: socket.socket,
    context: ssl.SSLContext,
) -> None:
    settings = facility.settings
    counted = CountedListener(
        listener,
        each=settings.connections_per_address,
        total=settings.connections,
        strangers=settings.connections_of_strangers,
    )
    app[LISTENER] = counted
    runner = web.AppRunner(
        app,
        access_log=None,
        handle_signals=False,
        keepalive_timeout=_HEADER_SECONDS,
        lingering_time=_LINGER_SECONDS,
        shutdown_timeout=_END_SECONDS,
    )
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    assert runner.server is not None
    server = await asyncio.get_running_loop().create_server(
        runner.server, sock=counted, ssl=context, backlog=_BACKLOG, ssl_handshake_timeout=_HANDSHAKE_SECONDS
    )
    stack.callback(server.close)


async def _sweep(facility: Facility, serving: Serving, ending: asyncio.Event) -> None:
    """Every few seconds, end what is over; a fault is logged and the next round tries again."""

    def once() -> None:
        with facility.database.write() as connection:
            for sweep in serving.sweeps:
                sweep(facility, connection)
        for act in serving.upkeep:
            act(facility)

    while not ending.is_set():
        try:
            await asyncio.get_running_loop().run_in_executor(None, once)
        except AnechoicError as error:
            LOG.warning("a sweep did not go through: %s", error.text())
        except Exception as error:  # noqa: BLE001 - the server goes on; the place is logged
            LOG.error("a fault while sweeping: %s", places(error))  # noqa: TRY400 - no words of errors in the log
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(ending.wait(), _SWEEP_SECONDS)


@contextlib.contextmanager
def _signals(loop: asyncio.AbstractEventLoop, ending: asyncio.Event) -> Iterator[None]:
    names = (signal.SIGTERM, signal.SIGINT)
    try:
        for name in names:
            loop.add_signal_handler(name, ending.set)
    except NotImplementedError:
        # Windows has no signal handlers in the loop; there Ctrl+C raises KeyboardInterrupt and the stack unwinds.
        yield
        return
    try:
        yield
    finally:
        for name in names:
            loop.remove_signal_handler(name)


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
