"""A fault in one heartbeat is no reason to hear of no withdrawal any more."""

import asyncio
import logging
from types import SimpleNamespace
from typing import Any, cast

import pytest

from anechoic.errors import Refused
from anechoic.station.agent import pulse


def test_a_fault_is_written_down_by_its_kind_and_the_next_beat_comes(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    beats: list[int] = []

    async def beat(_shift: object) -> None:
        beats.append(len(beats))
        if len(beats) == 1:
            raise KeyError("words somebody said")
        raise Refused("The session is over.", code="session_over")

    monkeypatch.setattr(pulse, "beat", beat)
    monkeypatch.setattr(pulse, "blank_when_over", lambda _shift: None)
    policy = SimpleNamespace(heartbeat_seconds=0)
    shift = cast("Any", SimpleNamespace(session=SimpleNamespace(trust=SimpleNamespace(policy=policy))))
    with caplog.at_level(logging.ERROR), pytest.raises(Refused):
        asyncio.run(pulse.keep_beating(shift))
    assert len(beats) == 2
    assert "KeyError" in caplog.text
    assert "somebody" not in caplog.text
