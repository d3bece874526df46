"""Whatever is given instead of a recording of ours gets a sentence of its own, and never an accusation."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from fakes.quick_derivation import quick_derivation
from fakes.traced_facility import AUDIO, RATE, Sound, TracedFacility, sha256

HOSTILE = Path(__file__).resolve().parents[1] / "data" / "hostile"
RANDOM = np.random.default_rng(7)


def speech(name: str, seconds: float = 6.0) -> Sound:
    pcm, _ = soundfile.read(AUDIO / f"{name}.flac", dtype="float64")
    return np.asarray(pcm[: round(seconds * RATE)])


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TracedFacility]:
    with quick_derivation():
        made = TracedFacility.new(tmp_path_factory.mktemp("bad"))
        yield made
        made.bench.close()


@pytest.fixture(scope="module")
def given(place: TracedFacility) -> dict[str, Path]:
    heard = place.hears("ana", place.both_clips()[0]).sound
    time = np.arange(8 * RATE) / RATE
    written = {
        "silent": place.leak("silent.wav", np.zeros(5 * RATE)),
        "tone": place.leak("tone.wav", 0.3 * np.sin(2 * np.pi * 440 * time)),
        "noise": place.leak("noise.flac", RANDOM.normal(0, 0.1, 8 * RATE)),
        "other speech": place.leak("other.flac", speech("fr-441f6ed2")),
        "half a second": place.leak("half.wav", heard[: RATE // 2]),
        "a little of ours": place.leak(
            "second.wav",
            np.concatenate([heard[: round(1.4 * RATE)], np.zeros(2 * RATE)])
            + RANDOM.normal(0, 1e-4, round(3.4 * RATE)),
        ),
        "clipped": place.leak("clipped.wav", np.clip(heard * 400, -0.5, 0.5)),
    }
    whole = place.leak("whole.mp3", speech("fr-441f6ed2", 9))
    written["cut short"] = place.folder / "short.mp3"
    written["cut short"].write_bytes(whole.read_bytes()[: whole.stat().st_size // 3])
    written["text"] = place.folder / "text.wav"
    written["text"].write_text("this is no sound, whatever its name says\n" * 40)
    written["page"] = place.folder / "page.wav"
    written["page"].write_bytes((HOSTILE / "made" / "html_named.wav").read_bytes())
    written["nan"] = place.folder / "nan.wav"
    written["nan"].write_bytes((HOSTILE / "made" / "float_nan_inf.wav").read_bytes())
    written["empty"] = place.folder / "empty.flac"
    written["empty"].write_bytes(b"")
    return written


@pytest.fixture(scope="module")
def found(place: TracedFacility, given: dict[str, Path]) -> dict[str, dict[str, Any]]:
    status, folder = place.traced("bad", *given.values())
    assert status == 1
    return {name: json.loads((folder / f"trace-{sha256(path)[:16]}.json").read_text()) for name, path in given.items()}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("silent", "silent"),
        ("tone", "not_speech"),
        ("noise", "not_speech"),
        ("other speech", "not_found"),
        ("half a second", "too_short"),
        ("a little of ours", "too_short"),
        ("clipped", "clipped"),
        ("cut short", "not_found"),
        ("text", "audio_not_wav_or_flac"),
        ("page", "audio_not_wav_or_flac"),
        ("nan", "audio_unreadable"),
        ("empty", "audio_not_wav_or_flac"),
    ],
)
def test_each_has_its_reason_and_nobody_is_named(found: dict[str, dict[str, Any]], name: str, why: str) -> None:
    one = found[name]
    assert (one["finding"], one["why"], one["named"], one["places"]) == ("not_examined", why, [], [])
    assert one["sentence"].startswith("Nothing was compared and nobody is named. ")
    assert one["sentence"].count(".") >= 2


def test_sentences_of_different_reasons_differ(found: dict[str, dict[str, Any]]) -> None:
    told = {one["why"]: one["sentence"] for one in found.values()}
    assert len(set(told.values())) == len(told)


def test_no_hostile_file_is_surely_taken_for_a_recording_of_ours(place: TracedFacility) -> None:
    # Those of the MP3 that are long enough to hold anything; what the decoder makes of the others is its own test.
    files = sorted((HOSTILE / "made").iterdir())
    files += [path for path in sorted((HOSTILE / "mp3").iterdir()) if path.stat().st_size > 5_000]
    files = [path for path in files if path.stat().st_size < 100_000]
    # Some are the same bytes under two names; an investigation takes each file once.
    once = list({sha256(path): path for path in files}.values())
    _, folder = place.traced("hostile", *once)
    reports = [json.loads(path.read_text()) for path in folder.glob("*.json")]
    assert len(reports) == len(once)
    assert [one["named"] for one in reports if one["named"]] == []
    # A sweep of tones follows speech for a while: then the report says that it is not sure.
    faint = [one for one in reports if one["finding"] != "not_examined"]
    assert len(faint) <= 1
    assert all("too little of it is left to be sure" in one["sentence"] for one in faint)


def test_an_hour_of_noise_is_said_to_be_no_speech(place: TracedFacility) -> None:
    noise = RANDOM.integers(-3_000, 3_000, 3_600 * 8_000, np.int16)
    path = place.folder / "hour.wav"
    soundfile.write(path, noise, 8_000)
    _, folder = place.traced("hour", path)
    one = json.loads((folder / f"trace-{sha256(path)[:16]}.json").read_text())
    assert (one["finding"], one["why"]) == ("not_examined", "not_speech")
    assert one["recording"]["seconds"] == 3_600


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["nowhere.wav"], "cannot be read"),
        ([], "Name the recording"),
        (["silent.wav", "copy.wav"], "the same file"),
        (["."], "not a plain file"),
    ],
)
def test_what_cannot_be_asked_is_said_at_once(
    place: TracedFacility, given: dict[str, Path], names: list[str], code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (place.folder / "copy.wav").write_bytes(given["silent"].read_bytes())
    before = place.bench.kinds_recorded()
    assert place.console("trace", *(str(place.folder / name) for name in names)) == 2
    assert code in capsys.readouterr().err
    assert place.bench.kinds_recorded() == before


def test_more_than_a_thousand_at_once_are_refused(place: TracedFacility, capsys: pytest.CaptureFixture[str]) -> None:
    assert place.console("trace", *(f"{n}.wav" for n in range(1_001))) == 2
    assert "1,001 recordings" in capsys.readouterr().err
