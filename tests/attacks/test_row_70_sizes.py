"""Row 70: clips and texts of many lengths, packed for real: what crosses the network tells few lengths apart."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from anechoic.seal.clip import sealed_length
from fakes.bench_desk import Desk
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
