"""Recordings from outside are read as far as they can be, in more formats than clips, and as strictly confined."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
import soundfile

from anechoic.audio.probe.allowed import LEAK
from anechoic.audio.probe.parent import Decoded, Decoder
from anechoic.errors import Refused

RATE = 16_000
DATA = Path(__file__).resolve().parents[2] / "data"
FILES = {row["file"]: row for row in json.loads((DATA / "hostile" / "manifest.json").read_text())["files"]}


def sound(seconds: float = 4.0, rate: int = RATE) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    time = np.arange(int(seconds * rate)) / rate
    return 0.3 * np.sin(2 * np.pi * 440 * time) * (1 + 0.5 * np.sin(2 * np.pi * 3 * time))


def read(path: Path) -> Decoded:
    with Decoder(allowed=LEAK) as decoder:
        return decoder.decode(path)


@pytest.mark.parametrize(
    ("name", "form", "subtype"),
    [
        ("a.wav", "WAV", "PCM_16"),
        ("a.wav", "WAV", "ULAW"),
        ("a.wav", "RF64", "PCM_24"),
        ("a.flac", "FLAC", "PCM_16"),
        ("a.ogg", "OGG", "VORBIS"),
        ("a.opus", "OGG", "OPUS"),
        ("a.mp3", "MP3", "MPEG_LAYER_III"),
    ],
)
def test_every_format_is_read(tmp_path: Path, name: str, form: str, subtype: str) -> None:
    soundfile.write(tmp_path / name, sound(), RATE, format=form, subtype=subtype)
    found = read(tmp_path / name)
    assert found.frames / found.rate == pytest.approx(4.0, abs=0.15)
    assert not found.cut_short
    loud = found.pcm.astype(float) / 32_768
    assert float(np.sqrt(np.mean(loud**2))) == pytest.approx(float(np.sqrt(np.mean(sound() ** 2))), rel=0.1)


@pytest.mark.parametrize(("name", "form"), [("a.mp3", "MP3"), ("a.flac", "FLAC"), ("a.wav", "WAV"), ("a.ogg", "OGG")])
def test_half_a_file_gives_what_is_there(tmp_path: Path, name: str, form: str) -> None:
    soundfile.write(tmp_path / name, sound(40.0), RATE, format=form)
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: len(data) // 2])
    found = read(tmp_path / name)
    assert 10.0 < found.frames / found.rate < 30.0


def test_any_rate_and_many_channels(tmp_path: Path) -> None:
    both = np.stack([sound(rate=11_025)] * 6, axis=1)
    soundfile.write(tmp_path / "a.wav", both, 11_025)
    found = read(tmp_path / "a.wav")
    assert (found.rate, found.channels) == (11_025, 6)


def test_the_strict_decoder_takes_none_of_it(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.mp3", sound(), RATE)
    with Decoder() as decoder, pytest.raises(Refused) as refused:
        decoder.decode(tmp_path / "a.mp3")
    assert refused.value.code == "audio_not_wav_or_flac"


@pytest.mark.parametrize("what", [b"", b"RIFF", b"<html>no sound</html>" * 20, os.urandom(3_000), b"ID3" + bytes(500)])
def test_what_is_no_sound_has_its_reason(tmp_path: Path, what: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(what)
    with Decoder(allowed=LEAK) as decoder, pytest.raises(Refused) as refused:
        decoder.decode(tmp_path / "a.wav")
    assert refused.value.code.startswith("audio_")


@pytest.mark.attack(6)
def test_no_hostile_file_costs_more_than_itself() -> None:
    taken, reasons = 0, set()
    with Decoder(allowed=LEAK) as decoder:
        assert decoder.confinement.missing() == ()
        for name in sorted(FILES):
            try:
                found = decoder.decode(DATA / "hostile" / name)
            except Refused as refusal:
                reasons.add(refusal.code.partition("_")[0])
                continue
            assert found.pcm.dtype == np.int16, name
            taken += 1
        honest = decoder.decode(DATA / "audio" / "clear.flac")
    assert reasons == {"audio"}
    assert honest.frames > 0
    assert taken > 20
