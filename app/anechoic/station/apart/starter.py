"""The process that was started: forks the agent and the window, carries orders to end, and waits.

It stays small and clean, without Qt, keys or texts, so that what follows a session can be started from it: a process
that Landlock has bound stays bound, whatever it becomes. Both children are forked, not started anew: they are closed to
their neighbours from their first instruction on. Sources: fork(2), pidfd_open(2).
"""

import ctypes
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Final, NoReturn

from anechoic.station.system.following import end_with

_PR_SET_NAME: Final = 15
_ORDERS: Final = (signal.SIGTERM, signal.SIGINT)
_AGENT_PATIENCE_MS: Final = 15_000
_WINDOW_PATIENCE_MS: Final = 10_000
"""How long a window may outlive its agent: to show nothing more, and to leave what follows."""
_MOST_BYTES: Final = 4 * 1024
_HUNG: Final = (
    "The window did not answer any more, so it was ended, and the session with it. Your words up to the last second "
    "are kept: sign in again and go on."
)
_MAY_BE_HANDED_ON: Final = frozenset(("--said", "--appearance", "--language"))


@dataclass(frozen=True)
class Ended:
    """What became of a run.

    Attributes:
        status: exit status for whoever started this program.
        following: command-line options of the run that shall follow, `--name=value`; None when none shall.
    """

    status: int
    following: tuple[str, ...] | None


class Handover:
    """Where the window leaves what the next run begins with."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def leave(self, options: list[str]) -> None:
        """Ask for another run, with these options and their values in turn."""
        os.write(self._descriptor, json.dumps(options).encode("utf-8")[: select.PIPE_BUF])


def run_apart(
    agent: Callable[[socket.socket, socket.socket, int], None],
    window: Callable[[socket.socket, int, Handover], int],
) -> Ended:
    """Run both in processes of their own until both have ended.

    A window that hangs is killed: when the agent asks for that, or when it outlives the agent by more than a moment.

    Args:
        agent: gets its end of the line, where a byte asks for the window's end, and the number of the process that
            made both; ends when the line does.
        window: gets its end of the line, that number, and where to leave what follows; gives its exit status.
    """
    windows, agents = socket.socketpair()
    asked, asks = socket.socketpair()
    reads, writes = os.pipe()
    starter = os.getpid()
    signal.pthread_sigmask(signal.SIG_BLOCK, _ORDERS)

    def be_agent() -> int:
        for one in (windows, asked):
            one.close()
        os.close(reads)
        os.close(writes)
        # Orders are the window's: the agent ends when the window has, with everything put away.
        for order in _ORDERS:
            signal.signal(order, signal.SIG_IGN)
        agent(agents, asks, starter)
        return 0

    def be_window() -> int:
        for one in (agents, asked, asks):
            one.close()
        os.close(reads)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        end_with(starter)
        return window(windows, starter, Handover(writes))

    agent_number = _forked("anechoic-keys", be_agent)
    window_number = _forked("anechoic", be_window)
    for ours in (windows, agents, asks):
        ours.close()
    os.close(writes)
    orders: list[int] = []
    hung, status = _waited_for(window_number, asked, orders)
    following = _handed_on(reads)
    if hung and following is None:
        following = (f"--said={_HUNG}",)
    asked.close()
    _end_of(agent_number)
    # Whoever ordered an end, after the window had gone even, does not want it to begin anew.
    return Ended(status, None if orders else following)


def _forked(name: str, work: Callable[[], int]) -> int:
    number = os.fork()
    if number == 0:
        _be(name, work)
    return number


def _be(name: str, work: Callable[[], int]) -> NoReturn:
    status = 1
    try:
        ctypes.CDLL(None).prctl(_PR_SET_NAME, name.encode("ascii"), 0, 0, 0)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ORDERS)
        status = work()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:  # noqa: BLE001 - the last line of a process: it must not go on as if it were the starter
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _waited_for(window: int, asked: socket.socket, orders: list[int]) -> tuple[bool, int]:
    """Wait for the window's end, or kill it where it hangs.

    Args:
        window: its number.
        asked: to the agent.
        orders: every order is added, also those that come later.

    Returns:
        whether it hung, and its exit status.
    """

    def keep(order: int, _frame: object) -> None:
        orders.append(order)

    def carry(order: int, _frame: object) -> None:
        orders.append(order)
        with suppress(ProcessLookupError):
            os.kill(window, order)

    for order in _ORDERS:
        signal.signal(order, carry)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _ORDERS)
    hung = not _goes(window, asked)
    if hung:
        # Nobody has waited for it yet, so the number is still its own.
        os.kill(window, signal.SIGKILL)
    _, told = os.waitpid(window, 0)
    # Kept rather than ignored: what is ignored stays so in the program that begins anew.
    for order in _ORDERS:
        signal.signal(order, keep)
    code = os.waitstatus_to_exitcode(told)
    # As a shell tells it: 128 and the number of the signal.
    return hung, code if code >= 0 else 128 - code


def _goes(window: int, asked: socket.socket) -> bool:
    """Wait until the window has ended by itself; give False when it shall not be waited for any more."""
    with _woken_by_orders() as woken, _watched(window) as watched:
        poll = select.poll()
        for one in (watched, asked.fileno(), woken.fileno()):
            poll.register(one, select.POLLIN)
        while (ready := {number for number, _ in poll.poll()}) == {woken.fileno()}:
            woken.recv(_MOST_BYTES)
        if watched in ready:
            return True
        if asked.fileno() in ready and asked.recv(1):
            return False
        # The agent is gone: the window heard of that, if it hears anything.
        poll.unregister(asked)
        poll.unregister(woken)
        return bool(poll.poll(_WINDOW_PATIENCE_MS))


@contextmanager
def _woken_by_orders() -> Iterator[socket.socket]:
    """Give a socket that every order makes readable.

    Without it an order that comes between the interpreter's last look and the call that waits is carried on only when
    that wait ends: see signal.set_wakeup_fd.
    """
    reads, writes = socket.socketpair()
    with reads, writes:
        writes.setblocking(False)
        signal.set_wakeup_fd(writes.fileno(), warn_on_full_buffer=False)
        try:
            yield reads
        finally:
            signal.set_wakeup_fd(-1)


@contextmanager
def _watched(process: int) -> Iterator[int]:
    watched = os.pidfd_open(process)
    try:
        yield watched
    finally:
        os.close(watched)


def _end_of(agent: int) -> None:
    with _watched(agent) as watched:
        poll = select.poll()
        poll.register(watched, select.POLLIN)
        if not poll.poll(_AGENT_PATIENCE_MS):
            os.kill(agent, signal.SIGKILL)
    os.waitpid(agent, 0)


def _handed_on(reads: int) -> tuple[str, ...] | None:
    """Read what the window left: only how the next run looks and what it says, whatever else is there."""
    with os.fdopen(reads, "rb") as file:
        data = file.read(_MOST_BYTES)
    if not data:
        return None
    try:
        left = json.loads(data)
    except ValueError:
        return ()
    if not isinstance(left, list) or len(left) % 2 or not all(isinstance(one, str) for one in left):
        return ()
    pairs = zip(left[::2], left[1::2], strict=True)
    return tuple(f"{name}={value}" for name, value in pairs if name in _MAY_BE_HANDED_ON)
