"""The lock of the operating system, told by a logind of the test's on a bus of its own."""

import os
import queue
import shutil
import subprocess
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

from anechoic.station.system.screen_lock import ScreenLock

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon")
LOGIND = "org.freedesktop.login1"
OURS, OTHERS = "/org/freedesktop/login1/session/_32", "/org/freedesktop/login1/session/_37"
PATIENCE_S = 20.0


class Logind:
    """Answers which session is ours, and says what the test wants said."""

    def __init__(self, bus: str, *, knows_us: bool) -> None:
        self._connection = open_dbus_connection(bus)
        self._connection.send_and_get_reply(message_bus.RequestName(LOGIND), timeout=PATIENCE_S)
        self._knows_us = knows_us
        self._thread = threading.Thread(target=self._answer)
        self._thread.start()

    def _answer(self) -> None:
        # One question for each of ours; a process without XDG_SESSION_ID asks by its number alone.
        message = self._connection.receive(timeout=PATIENCE_S)
        while message.header.message_type is not MessageType.method_call:
            message = self._connection.receive(timeout=PATIENCE_S)
        assert message.header.fields[HeaderFields.member] == "GetSessionByPID"
        assert message.body == (os.getpid(),)
        if self._knows_us:
            self._connection.send(new_method_return(message, "o", (OURS,)))
        else:
            self._connection.send(new_error(message, f"{LOGIND}.NoSessionForPID"))

    def say(self, path: str, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> None:
        self._thread.join()
        self._connection.send(new_signal(DBusAddress(path, interface=interface), member, signature or None, body))

    def close(self) -> None:
        self._thread.join()
        self._connection.close()


@pytest.fixture
def bus() -> Iterator[str]:
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


def _hint(*, locked: bool) -> tuple[str, str, str, tuple[Any, ...]]:
    changed = {"LockedHint": ("b", locked)}
    return ("org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", (f"{LOGIND}.Session", changed, []))


def test_our_lock_screen_and_sleep_count_and_nothing_else(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    logind = Logind(bus, knows_us=True)
    locked: queue.Queue[str] = queue.Queue()
    assert ScreenLock(lambda: locked.put("locked"), bus).begin()
    told = (
        (False, (OTHERS, f"{LOGIND}.Session", "Lock")),
        (True, (OURS, f"{LOGIND}.Session", "Lock")),
        (False, (OURS, f"{LOGIND}.Session", "Unlock")),
        (False, (OURS, *_hint(locked=False))),
        (False, (OTHERS, *_hint(locked=True))),
        (True, (OURS, *_hint(locked=True))),
        (False, ("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", "b", (False,))),
        (True, ("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", "b", (True,))),
    )
    for _, one in told:
        logind.say(*one)
    for _ in range(sum(counts for counts, _ in told)):
        locked.get(timeout=PATIENCE_S)
    logind.say(OURS, f"{LOGIND}.Session", "Lock")
    locked.get(timeout=PATIENCE_S)
    assert locked.empty(), "signals come in order: nothing more counted"
    logind.close()


def test_any_lock_counts_where_logind_does_not_know_us(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    logind = Logind(bus, knows_us=False)
    locked: queue.Queue[str] = queue.Queue()
    assert ScreenLock(lambda: locked.put("locked"), bus).begin()
    logind.say(OTHERS, f"{LOGIND}.Session", "Lock")
    assert locked.get(timeout=PATIENCE_S) == "locked"
    logind.close()


def test_no_logind_and_no_bus_are_told(bus: str) -> None:
    assert not ScreenLock(lambda: None, bus).begin()
    assert not ScreenLock(lambda: None, "unix:path=/nowhere/bus").begin()


def test_when_the_bus_ends_the_screen_counts_as_locked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    locked: queue.Queue[str] = queue.Queue()
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        logind = Logind(address, knows_us=True)
        assert ScreenLock(lambda: locked.put("locked"), address).begin()
        logind.close()
        assert locked.empty(), "one service more or less is not the end"
        daemon.terminate()
    assert locked.get(timeout=PATIENCE_S) == "locked"
