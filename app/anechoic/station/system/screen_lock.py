"""The lock of the operating system: logind says when a session's screen is locked and when the machine goes to sleep.

Three things count: the `Lock` signal of our session (`loginctl lock-session`), its property `LockedHint` (what a
desktop's own lock screen sets), and `PrepareForSleep`. Where logind does not know our session, any session's counts.
Source: org.freedesktop.login1(5).
"""

import logging
import os
import threading
from collections.abc import Callable
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from anechoic.faults import places

_LOG: Final = logging.getLogger(__name__)
SYSTEM_BUS: Final = "unix:path=/run/dbus/system_bus_socket"
_LOGIND: Final = "org.freedesktop.login1"
_MANAGER: Final = DBusAddress("/org/freedesktop/login1", _LOGIND, "org.freedesktop.login1.Manager")
_SESSION: Final = f"{_LOGIND}.Session"
_PATIENCE_SECONDS: Final = 2.0
_LOCAL: Final = (OSError, TimeoutError, DBusErrorResponse, KeyError, ValueError)


class ScreenLock:
    """Listens to logind on a thread of its own.

    Args:
        on_locked: called each time the screen is locked or sleep begins, on that thread.
        bus: address of the system bus.
    """

    def __init__(self, on_locked: Callable[[], None], bus: str = SYSTEM_BUS) -> None:
        self._on_locked = on_locked
        self._bus = bus
        self._session: str | None = None

    def begin(self) -> bool:
        """Listen from now on; say whether there is a logind to listen to."""
        try:
            connection = open_dbus_connection(self._bus)
        except _LOCAL:
            return False
        try:
            for interface in (_SESSION, "org.freedesktop.DBus.Properties", _MANAGER.interface):
                rule = MatchRule(type="signal", sender=_LOGIND, interface=interface)
                _ask(connection, message_bus.AddMatch(rule))
            (there,) = _ask(connection, message_bus.NameHasOwner(_LOGIND))
        except _LOCAL:
            there = False
        if not there:
            connection.close()
            return False
        self._session = _own_session(connection)
        threading.Thread(target=self._listen, args=(connection,), name="screen lock", daemon=True).start()
        return True

    def _listen(self, connection: DBusConnection) -> None:
        try:
            while True:
                if self._locks(connection.receive()):
                    self._on_locked()
        except Exception as error:  # noqa: BLE001 - whatever ended it, nothing is heard any more
            _LOG.warning("the screen's lock is not heard any more: %s", places(error))
        connection.close()
        # Fail closed: a lock from now on would not be noticed.
        self._on_locked()

    def _locks(self, message: Message) -> bool:
        fields = message.header.fields
        if message.header.message_type is not MessageType.signal:
            return False
        member, path = fields.get(HeaderFields.member), fields.get(HeaderFields.path)
        if member == "PrepareForSleep":
            return bool(message.body[:1] == (True,))
        if self._session is not None and path != self._session:
            return False
        if member == "Lock":
            return True
        return member == "PropertiesChanged" and _hints(message.body)


def _hints(body: Any) -> bool:  # noqa: ANN401 - whatever the bus carried
    match body:
        case (str(interface), dict(changed), *_) if interface == _SESSION:
            return changed.get("LockedHint") == ("b", True)
        case _:
            return False


def _own_session(connection: DBusConnection) -> str | None:
    named = os.environ.get("XDG_SESSION_ID", "")
    asked = [new_method_call(_MANAGER, "GetSessionByPID", "u", (os.getpid(),))]
    if named:
        asked.insert(0, new_method_call(_MANAGER, "GetSession", "s", (named,)))
    for one in asked:
        try:
            (path,) = _ask(connection, one)
        except _LOCAL:
            continue
        return str(path)
    return None


def _ask(connection: DBusConnection, message: Message) -> tuple[Any, ...]:
    answer: tuple[Any, ...] = unwrap_msg(connection.send_and_get_reply(message, timeout=_PATIENCE_SECONDS))
    return answer
