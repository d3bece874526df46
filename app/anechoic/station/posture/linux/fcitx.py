"""Which input methods fcitx can be switched to, as it says itself.

Source: fcitx5, src/modules/dbus: org.fcitx.Fcitx.Controller1 at /controller, `InputMethodGroups` (as) and
`InputMethodGroupInfo` (s → s, a(ss): the group's layout, and each input method with its layout).
"""

import os
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

_CONTROLLER: Final = DBusAddress("/controller", "org.fcitx.Fcitx5", "org.fcitx.Fcitx.Controller1")
_PATIENCE_SECONDS: Final = 1.0
_LOCAL: Final = (OSError, TimeoutError, DBusErrorResponse, KeyError, ValueError)


def fcitx_methods(bus: str = "") -> tuple[str, ...] | None:
    """Give the names of the input methods of all its groups; None where it does not answer as it should.

    Args:
        bus: address of the session bus; empty for the session's own.
    """
    address = bus or os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not address:
        return None
    try:
        connection = open_dbus_connection(address)
    except _LOCAL:
        return None
    try:
        (groups,) = _ask(connection, "InputMethodGroups", gives="as")
        return tuple(dict.fromkeys(name for group in groups for name in _of_group(connection, group)))
    except _LOCAL:
        return None
    finally:
        connection.close()


def _of_group(connection: DBusConnection, group: str) -> tuple[str, ...]:
    _layout, methods = _ask(connection, "InputMethodGroupInfo", "s", group, gives="sa(ss)")
    return tuple(str(name) for name, _ in methods)


def _ask(
    connection: DBusConnection, method: str, signature: str | None = None, *told: str, gives: str
) -> tuple[Any, ...]:
    message = new_method_call(_CONTROLLER, method, signature, told)
    reply = connection.send_and_get_reply(message, timeout=_PATIENCE_SECONDS)
    answer: tuple[Any, ...] = unwrap_msg(reply)
    if reply.header.fields.get(HeaderFields.signature) != gives:
        # Whoever has this name on the bus may say anything.
        raise ValueError("this is not what fcitx answers")
    return answer
