"""How a computer stands is said once it was looked at, again when it changes, and not while somebody is signed in."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any, cast

import pytest

from anechoic.rules.posture import Allowed, Check
from anechoic.station.agent import door
from anechoic.station.agent.board import Board
from anechoic.station.finding import Finding
from anechoic.station.port import Event, StationStands

POLICY = cast("Any", SimpleNamespace(allowed=Allowed(), required_checks=(Check.DISPLAY, Check.DISK)))


def told(looks: list[tuple[str, ...]], alone: Callable[[], bool] = lambda: True, rounds: int = 0) -> list[Event]:
    """Let it look until everything there is to see was seen, or so many rounds long."""
    said: list[Event] = []
    seen = iter(looks)
    left = rounds or len(looks)

    def lacking(allowed: Allowed, required: tuple[str, ...]) -> tuple[Finding, ...]:
        assert (allowed, required) == (POLICY.allowed, POLICY.required_checks)
        return tuple(Finding(code, "", holds=False, mend="x") for code in next(seen))

    async def pause(_seconds: float) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise asyncio.CancelledError

    async def story() -> None:
        posture = cast("Any", SimpleNamespace(lacking=lacking))
        with ThreadPoolExecutor(1) as workers:
            await door.look_from_the_door(posture, POLICY, workers, Board(said.append), alone=alone)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asyncio, "sleep", pause)
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(story())
    return said


def test_it_is_said_once_and_again_when_it_changes() -> None:
    looks: list[tuple[str, ...]] = [("display",), ("display",), ("display", "no_swap"), (), ()]
    assert told(looks) == [StationStands(("display",)), StationStands(("display", "no_swap")), StationStands(())]


def test_a_computer_that_lacks_nothing_says_so() -> None:
    assert told([()]) == [StationStands(())]


def test_nothing_is_looked_at_while_somebody_is_signed_in() -> None:
    assert told([], alone=lambda: False, rounds=3) == []
