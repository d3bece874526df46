"""A package whose connection breaks comes whole from a real server, and what lay here spoilt is fetched anew."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from anechoic.errors import Unavailable
from anechoic.station.client import Rest
from anechoic.station.port import Failed, OpenNext
from fakes.one_desk import OneDesk, one_desk

pytestmark = pytest.mark.journey
PIECE = 10_000


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path) as made:
        made.desk.sign_in("ana")
        yield made


class Breaking:
    """Lets so many connections of the real client break after some bytes; remembers where each began."""

    def __init__(self, client: Any, breaks: int) -> None:
        self.real, self.left = client.fetch_rest, breaks
        self.starts: list[tuple[int, int]] = []

    def __call__(self, path: str, **asked: Any) -> Rest:
        rest: Rest = self.real(path, **asked)
        self.starts.append((asked.get("start", 0), rest.start))
        if not self.left:
            return rest
        self.left -= 1
        return replace(rest, pieces=self._some(rest.pieces))

    def _some(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        yield next(pieces)[:PIECE]
        pieces.close()  # type: ignore[attr-defined]
        raise Unavailable("broken", code="server_away")


def test_it_goes_on_at_the_byte_it_had(story: OneDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    client = story.look(lambda shift: shift.client)
    breaking = Breaking(client, 2)
    monkeypatch.setattr(client, "fetch_rest", breaking)
    assert any(story.opened().pcm)
    assert breaking.starts == [(0, 0), (PIECE, PIECE), (2 * PIECE, 2 * PIECE)]


def test_a_spoilt_beginning_is_found_and_fetched_anew(story: OneDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    client = story.look(lambda shift: shift.client)
    breaking = Breaking(client, 5)
    monkeypatch.setattr(client, "fetch_rest", breaking)
    assert story.desk.ask(OpenNext(), Failed).code == "server_away"
    [begun] = (story.desk.profile / "packages").glob("*.incoming")
    data = bytearray(begun.read_bytes())
    data[100] ^= 1
    begun.write_bytes(data)
    assert any(story.opened().pcm)
    assert breaking.starts[5:] == [(5 * PIECE, 5 * PIECE), (0, 0)]
    assert not list((story.desk.profile / "packages").glob("*.incoming"))


def test_what_an_earlier_session_began_is_gone(story: OneDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    client = story.look(lambda shift: shift.client)
    monkeypatch.setattr(client, "fetch_rest", Breaking(client, 5))
    assert story.desk.ask(OpenNext(), Failed).code == "server_away"
    monkeypatch.undo()
    story.again().sign_in("ana")
    assert not list((story.desk.profile / "packages").glob("*.incoming"))
    assert any(story.opened().pcm)
