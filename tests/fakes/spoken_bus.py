"""A session bus with the accessibility bus on it, and a client that reads windows as a screen reader does.

Source: AT-SPI2's D-Bus interfaces (org.a11y.Bus, org.a11y.atspi.Accessible, Text, Event.Object).
"""

import os
import subprocess
from collections.abc import Iterator
from types import TracebackType
from typing import Any, Self

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_MOST, _DEEPEST, _WAIT_S = 3_000, 60, 10.0
Place = tuple[str, str]


class SpokenBus:
    """A private session bus for one test; ends with the block."""

    def __enter__(self) -> Self:
        """Start the bus; the accessibility bus starts when it is asked for."""
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        session = open_dbus_connection(self.address)
        asked = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        (inner,) = session.send_and_get_reply(new_method_call(asked, "GetAddress"), timeout=_WAIT_S).body
        session.close()
        self._bus: DBusConnection = open_dbus_connection(inner)
        # Of its own: while a reply is waited for, jeepney drops what else arrives.
        self._ears: DBusConnection = open_dbus_connection(inner)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _: TracebackType | None
    ) -> None:
        """End both."""
        self._bus.close()
        self._ears.close()
        self._daemon.terminate()
        self._daemon.wait(_WAIT_S)
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()

    def environment(self, screen: dict[str, str]) -> dict[str, str]:
        """Give the variables of a program on a screen that shall be heard here."""
        return {
            **os.environ,
            **screen,
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def listen(self) -> None:
        """Let announcements and changed texts arrive from now on; the registry tells programs that somebody listens."""
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=_ROOT[0], interface="org.a11y.atspi.Registry")
        # The registry tells programs only of what the connection that listens asked for.
        for event in ("object:announcement", "object:text-changed", "object:property-change", "object:state-changed"):
            self._ears.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", (event,)), timeout=_WAIT_S)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._ears.send_and_get_reply(message_bus.AddMatch(rule), timeout=_WAIT_S)

    def heard(self, until: str, timeout_s: float = _WAIT_S) -> list[str]:
        """Give every text of the events that come until one holds `until`."""
        said: list[str] = []
        while not any(until in one for one in said):
            said += _strings(self._ears.receive(timeout=timeout_s).body)
        return said

    def everything(self) -> list[str]:
        """Give every text of every window on the bus: names, descriptions, texts."""
        said: list[str] = []
        for place, deep in self._walk():
            del deep
            said += [self._property(place, name) for name in ("Name", "Description")]
            if "org.a11y.atspi.Text" in self._ask(place, "Accessible", "GetInterfaces")[0]:
                said.append(self._ask(place, "Text", "GetText", "ii", (0, -1))[0])
        return [one for one in said if one]

    def _walk(self) -> Iterator[tuple[Place, int]]:
        waiting: list[tuple[Place, int]] = [(_ROOT, 0)]
        met = 0
        while waiting and met < _MOST:
            place, deep = waiting.pop()
            met += 1
            yield place, deep
            if deep < _DEEPEST:
                children = self._ask(place, "Accessible", "GetChildren")[0]
                waiting += [((name, path), deep + 1) for name, path in children if not path.endswith("/null")]

    def _property(self, place: Place, name: str) -> str:
        at = DBusAddress(place[1], bus_name=place[0], interface="org.a11y.atspi.Accessible")
        body = self._call(Properties(at).get(name))
        return str(body[0][1]) if body else ""

    def _ask(self, place: Place, interface: str, method: str, kind: str = "", values: tuple[Any, ...] = ()) -> Any:
        at = DBusAddress(place[1], bus_name=place[0], interface=f"org.a11y.atspi.{interface}")
        return self._call(new_method_call(at, method, kind or None, values)) or ([],)

    def _call(self, message: Any) -> Any:
        reply = self._bus.send_and_get_reply(message, timeout=_WAIT_S)
        return reply.body if reply.header.message_type.name == "method_return" else ()


def _strings(body: Any) -> Iterator[str]:
    if isinstance(body, str):
        yield body
    elif isinstance(body, tuple | list):
        for part in body:
            yield from _strings(part)
