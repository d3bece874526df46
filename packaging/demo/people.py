"""The people of the demo: their first sign-in, done through a workstation's own port.

A training authenticator stands in for their security keys.
"""

import threading
from pathlib import Path

from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.port import Activate, Event, Failed, KeyRegistered, SignInRefused
from anechoic.station.profile import Profile
from anechoic.station.system.choose import this_system
from demo.place import Account, Place

_PATIENCE_S = 30.0


def activate_all(place: Place, station: str) -> None:
    """Set the password of every account that has none yet, and register its key.

    Raises:
        RuntimeError: the facility refused; its sentence is in the text.
    """
    waiting = [account for account in place.accounts.values() if not account.active]
    if not waiting:
        return
    door = _Door(place.profile(station))
    try:
        for account in waiting:
            door.activate(account)
            account.registered = True
            account.activation_code = ""
            place.save()
    finally:
        door.close()


class _Door:
    """The port of an enrolled workstation, asked one thing at a time."""

    def __init__(self, profile: Path) -> None:
        self._heard: list[Event] = []
        self._changed = threading.Condition()
        self._port = ThreadPort(Profile(profile), this_system())
        self._port.listen(self._hear)

    def activate(self, account: Account) -> None:
        with self._changed:
            self._heard.clear()
        self._port.send(Activate(account.login, account.activation_code, account.password))
        event = self._wait()
        if event is None or isinstance(event, SignInRefused | Failed):
            raise RuntimeError(f"{account.login} could not be activated: {getattr(event, 'text', event)}")

    def close(self) -> None:
        self._port.close()

    def _hear(self, event: Event) -> None:
        with self._changed:
            self._heard.append(event)
            self._changed.notify_all()

    def _wait(self) -> Event | None:
        wanted = (KeyRegistered, SignInRefused, Failed)
        with self._changed:
            self._changed.wait_for(lambda: any(isinstance(one, wanted) for one in self._heard), _PATIENCE_S)
            return next((one for one in self._heard if isinstance(one, wanted)), None)
