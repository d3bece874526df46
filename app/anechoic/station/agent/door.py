"""How this computer stands while nobody is signed in, so that a person learns it before work is refused."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Final

from anechoic.station.agent.board import Board
from anechoic.station.port import StationStands
from anechoic.station.posture.look import Posture
from anechoic.wire.enrol import Policy

_AGAIN_SECONDS: Final = 60.0
"""Facility IT that mends something in front of the page sees it soon; nobody else is waiting."""
_MOST_TOLD: Final = 32


async def look_from_the_door(
    posture: Posture, policy: Policy, workers: Executor, board: Board, *, alone: Callable[[], bool]
) -> None:
    """Look at this computer again and again while nobody is signed in, and say it whenever it changed; never ends.

    Args:
        posture: how it is looked at.
        policy: what is required.
        workers: look.
        board: hears of it.
        alone: whether nobody is signed in.
    """
    loop = asyncio.get_running_loop()
    told: StationStands | None = None
    while True:
        if alone():
            found = await loop.run_in_executor(workers, posture.lacking, policy.allowed, policy.required_checks)
            stands = StationStands(tuple(finding.code for finding in found[:_MOST_TOLD]))
            if stands != told:
                told = stands
                board.emit(stands)
        await asyncio.sleep(_AGAIN_SECONDS)
