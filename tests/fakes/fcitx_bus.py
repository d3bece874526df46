"""A session bus of its own with a fcitx on it that answers as fcitx5 does.

Source: fcitx5, org.fcitx.Fcitx.Controller1: InputMethodGroups → as, InputMethodGroupInfo s → s, a(ss).
"""

import subprocess
import threading
from collections.abc import Mapping
from types import TracebackType
from typing import Self

from jeepney import HeaderFields, Message, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

_WAIT_S = 10.0


class FcitxBus:
    """Ends with the block.

    Args:
        groups: name of each group with its input methods; None for one that refuses to say.
        instead: by method, signature and values of an answer that fcitx never gives.
    """

    def __init__(
        self,
        groups: dict[str, tuple[str, ...]] | None,
        instead: Mapping[str, tuple[str, tuple[object, ...]]] | None = None,
    ) -> None:
        self._groups, self._instead = groups, instead or {}

    def __enter__(self) -> Self:
        """Start the bus, and answer from a thread."""
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        self._line = open_dbus_connection(self.address)
        owned = self._line.send_and_get_reply(message_bus.RequestName("org.fcitx.Fcitx5"), timeout=_WAIT_S)
        assert unwrap_msg(owned) == (1,)
        self._answers = threading.Thread(target=self._answer, daemon=True)
        self._answers.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _: TracebackType | None
    ) -> None:
        """End the bus, and with it the thread."""
        self._daemon.terminate()
        self._daemon.wait(_WAIT_S)
        self._answers.join(_WAIT_S)
        self._line.close()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()

    def _answer(self) -> None:
        try:
            while True:
                asked = self._line.receive()
                if asked.header.message_type is MessageType.method_call:
                    self._line.send(self._reply(asked))
        except (OSError, EOFError):
            return

    def _reply(self, asked: Message) -> Message:
        method = asked.header.fields[HeaderFields.member]
        if self._groups is None or asked.header.fields.get(HeaderFields.path) != "/controller":
            return new_error(asked, "org.freedesktop.DBus.Error.AccessDenied")
        if method in self._instead:
            return new_method_return(asked, *self._instead[method])
        if method == "InputMethodGroups":
            return new_method_return(asked, "as", (list(self._groups),))
        methods = [(name, "") for name in self._groups[asked.body[0]]]
        return new_method_return(asked, "sa(ss)", ("us", methods))
