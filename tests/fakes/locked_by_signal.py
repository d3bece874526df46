"""The lock of the screen as a signal to the agent, somebody signed in just before: no logind is in a test."""

import signal

from anechoic.rules.task import Role
from anechoic.station.apart import agent_end
from anechoic.station.port import SignedIn
from anechoic.station.system.screen_lock import ScreenLock


def lock_by_signal(number: signal.Signals) -> None:
    """Exchange logind for a signal."""

    class LockedBySignal(ScreenLock):
        def begin(self) -> bool:
            signal.signal(number, lambda *_: self._sign_in_and_lock())
            return True

        def _sign_in_and_lock(self) -> None:
            end = self._on_locked.__self__  # type: ignore[attr-defined]
            assert isinstance(end, agent_end.AgentEnd)
            end._tell(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False))
            end.on_locked()

    agent_end.ScreenLock = LockedBySignal  # type: ignore[attr-defined]
