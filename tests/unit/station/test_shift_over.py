"""A session may end while a call is under way: what comes back then touches nothing."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any, cast

import pytest

from anechoic.errors import Unavailable
from anechoic.rules.posture import Allowed
from anechoic.station.agent.shift import Shift, ShiftOverError
from anechoic.station.agent.standing import stand


class _ClosedVault:
    """A vault that was open once: any question after `close` is the fault this test is about."""

    def __init__(self) -> None:
        self.closed = False
        self.outbox = SimpleNamespace(waiting=self._waiting)

    def close(self) -> None:
        self.closed = True

    def _waiting(self) -> int:
        assert not self.closed, "a closed vault was asked"
        return 0


def _shift(workers: ThreadPoolExecutor) -> Shift:
    nothing = cast("Any", None)
    board = SimpleNamespace(show_link=lambda *_: None, emit=lambda *_: None)
    return Shift(
        identity=nothing,
        session=nothing,
        client=nothing,
        machine=nothing,
        vault=cast("Any", _ClosedVault()),
        witness=nothing,
        clock=nothing,
        system=nothing,
        board=cast("Any", board),
        workers=workers,
        posture=nothing,
    )


@pytest.mark.parametrize("fails", [False, True])
def test_an_answer_that_comes_after_the_session_touches_nothing(*, fails: bool) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def facility() -> str:
        asked.set()
        go_on.wait(10)
        if fails:
            raise Unavailable("The facility server is not reached.", code="server_away")
        return "too late"

    async def story(workers: ThreadPoolExecutor) -> None:
        shift = _shift(workers)
        call = asyncio.ensure_future(shift.call(facility))
        await asyncio.get_running_loop().run_in_executor(workers, asked.wait, 10)
        shift.end()
        go_on.set()
        with pytest.raises(ShiftOverError):
            await call

    with ThreadPoolExecutor(2) as workers:
        asyncio.run(story(workers))


def test_a_look_at_the_computer_that_comes_after_the_session_touches_nothing() -> None:
    asked, go_on = threading.Event(), threading.Event()

    def look(*_policy: object) -> tuple[()]:
        asked.set()
        go_on.wait(10)
        return ()

    async def story(workers: ThreadPoolExecutor) -> None:
        shift = _shift(workers)
        policy = SimpleNamespace(training=False, allowed=Allowed(), required_checks=())
        shift.session = cast("Any", SimpleNamespace(trust=SimpleNamespace(policy=policy)))
        shift.posture = cast("Any", SimpleNamespace(lacking=look))
        looks = asyncio.ensure_future(stand(shift))
        await asyncio.get_running_loop().run_in_executor(workers, asked.wait, 10)
        shift.end()
        go_on.set()
        with pytest.raises(ShiftOverError):
            await looks

    with ThreadPoolExecutor(2) as workers:
        asyncio.run(story(workers))
