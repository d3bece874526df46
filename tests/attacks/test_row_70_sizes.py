"""Row 70: clips, texts and answers of many lengths, sealed for real: the network tells few lengths apart."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from anechoic.rules.task import ReceiptState
from anechoic.seal.clip import sealed_length
from anechoic.seal.derive import hash_bytes
from anechoic.station.answers import Writer
from anechoic.station.port import Draft
from anechoic.wire.answers import PlayedSpan
from anechoic.wire.work import ClipContext
from fakes.bench_desk import Desk, Fetched
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(70)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


def lengths(bench: Bench, desk: Desk) -> list[tuple[int, int]]:
    """Give what the packages of everything waiting show from outside: lengths of sounds and of texts."""
    found: list[tuple[int, int]] = []
    while (reply := desk.ask()).package:
        fetched = desk.fetch(reply)
        found += [(clip.audio_length, clip.text_length) for clip in fetched.context.clips]
        for clip in fetched.context.clips:
            desk.answer(fetched, clip)
    return found


def test_texts_of_every_usual_length_look_alike(bench: Bench, tried: Callable[..., None]) -> None:
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    for number in range(24):
        bench.task(f"{number}", candidates=("x" * (1 + number * 7), "y"), milliseconds=500)
    found = lengths(bench, desk)
    tried(len(found))
    assert len(found) == 24
    assert len({text for _, text in found}) == 1


def test_sounds_that_differ_by_some_words_look_alike(bench: Bench, tried: Callable[..., None]) -> None:
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    spoken = range(2_000, 4_000, 50)
    for number in spoken:
        bench.task(f"{number}", milliseconds=number)
    found = lengths(bench, desk)
    tried(len(found))
    assert len(found) == len(spoken)
    # Of forty lengths of sound, the network sees a few, and none of them is the sound's own.
    assert len({sound for sound, _ in found}) <= 16
    assert not {sound for sound, _ in found} & {number * 16 for number in spoken}


def test_every_length_falls_into_a_bucket_at_most_an_eighth_wider(tried: Callable[..., None]) -> None:
    for payload in range(1_024, 6 * 1024 * 1024, 40_009):
        assert payload < sealed_length(payload) <= payload * 1.125 + 1_200
        tried()
    seen = {sealed_length(payload) for payload in range(160_000, 320_000, 100)}
    assert len(seen) <= 64


def written(desk: Desk, fetched: Fetched, clip: ClipContext, text: str, spans: int) -> bytes:
    """Give an answer as a workstation seals it."""
    keys = desk.facility.secrets
    trust = SimpleNamespace(
        recipient=hash_bytes(keys.sealing.public.raw), keys=SimpleNamespace(sealing=keys.sealing.public)
    )
    session: Any = SimpleNamespace(person=desk.person, id=desk.session, signing=desk.signing, trust=trust)
    identity: Any = SimpleNamespace(station=desk.station, signing=desk.station_signing)
    bound = {name: getattr(clip, name) for name in ("task", "clip", "lease", "fencing")}
    item = SimpleNamespace(**bound, package=fetched.context.package, supersedes="")
    opened: Any = SimpleNamespace(item=item, text=desk.open(fetched, clip).text)
    played = tuple(PlayedSpan(first=n, last=n + 1) for n in range(spans))
    return Writer(identity, session, "").answer(opened, Draft(text=text), played, 5_000).sealed


def test_answers_of_every_usual_length_look_alike(bench: Bench, tried: Callable[..., None]) -> None:
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    for number in range(8):
        bench.task(f"{number}", milliseconds=500)
    fetched = desk.pull()
    seen = set()
    for number, clip in enumerate(fetched.context.clips):
        sealed = written(desk, fetched, clip, "word " * (1 + 40 * number), 1 + 5 * number)
        assert desk.send(sealed).state is ReceiptState.ACCEPTED
        seen.add(len(sealed))
        tried()
    assert len(fetched.context.clips) > 3
    assert len(seen) == 1
