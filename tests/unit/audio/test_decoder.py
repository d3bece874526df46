"""The decoder on honest files, on files that change, and on children that misbehave."""

import hashlib
import os
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.audio.probe import parent
from anechoic.audio.probe.frames_out import PAYLOAD_BYTES
from anechoic.audio.probe.parent import Decoder
from anechoic.errors import Refused

RATE = 16_000


def tone(seconds: float = 1.0, rate: int = RATE) -> "np.ndarray[tuple[int], np.dtype[np.int16]]":
    time = np.arange(int(seconds * rate)) / rate
    return (12_000 * np.sin(2 * np.pi * 440 * time)).astype(np.int16)


def refusal(decoder: Decoder, path: Path, **more: str) -> str:
    with pytest.raises(Refused) as caught:
        decoder.decode(path, **more)
    return caught.value.code


@pytest.mark.parametrize("form", ["wav", "flac"])
def test_mono_16_bit_comes_out_bit_for_bit(tmp_path: Path, form: str) -> None:
    pcm = tone(2.5)
    soundfile.write(tmp_path / f"a.{form}", pcm, RATE, subtype="PCM_16")
    with Decoder() as decoder:
        found = decoder.decode(tmp_path / f"a.{form}")
    assert (found.rate, found.channels, found.frames) == (RATE, 1, len(pcm))
    assert np.array_equal(found.pcm, pcm)
    assert found.sha256 == hashlib.sha256((tmp_path / f"a.{form}").read_bytes()).hexdigest()


@pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24", "FLOAT"])
def test_two_channels_become_their_mean(tmp_path: Path, subtype: str) -> None:
    pcm = np.stack([tone(), np.zeros(RATE, np.int16)], axis=1)
    stored = pcm / 32_768 if subtype == "FLOAT" else pcm
    soundfile.write(tmp_path / "a.wav", stored, RATE, subtype=subtype)
    with Decoder() as decoder:
        found = decoder.decode(tmp_path / "a.wav")
    assert found.channels == 2
    assert int(np.abs(found.pcm.astype(int) - tone().astype(int) // 2).max()) <= 1


def test_links_pipes_folders_and_missing_files_are_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "real.wav", tone(), RATE)
    (tmp_path / "link.wav").symlink_to(tmp_path / "real.wav")
    os.mkfifo(tmp_path / "pipe.wav")
    with Decoder() as decoder:
        assert refusal(decoder, tmp_path / "link.wav") == "audio_not_a_file"
        assert refusal(decoder, tmp_path / "pipe.wav") == "audio_not_a_file"
        assert refusal(decoder, tmp_path) == "audio_not_a_file"
        assert refusal(decoder, tmp_path / "none.wav") == "audio_missing"
        assert refusal(decoder, tmp_path / ("x" * 300)) == "audio_missing"


def test_other_bytes_than_promised_are_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", tone(), RATE)
    with Decoder() as decoder:
        assert refusal(decoder, tmp_path / "a.wav", sha256="0" * 64) == "audio_hash_differs"


def test_a_file_larger_than_the_cap_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "a.wav").open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    with Decoder() as decoder:
        assert refusal(decoder, tmp_path / "a.wav") == "audio_too_large"


@pytest.mark.parametrize(("rate", "code"), [(22_050, "audio_rate"), (96_000, "audio_rate")])
def test_other_rates_are_refused(tmp_path: Path, rate: int, code: str) -> None:
    soundfile.write(tmp_path / "a.wav", tone(1, rate), rate)
    with Decoder() as decoder:
        assert refusal(decoder, tmp_path / "a.wav") == code


def test_compressed_samples_inside_wav_are_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", tone(), RATE, subtype="IMA_ADPCM")
    with Decoder() as decoder:
        assert refusal(decoder, tmp_path / "a.wav") == "audio_encoding"


@pytest.mark.attack(5)
def test_a_child_that_hangs_costs_one_item(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    soundfile.write(tmp_path / "a.wav", tone(), RATE)
    silent = (
        "import sys; sys.path.insert(0, sys.argv[1]); import json, os, time;"
        "from anechoic.audio.probe.frames_out import Said, say;"
        "say(int(sys.argv[3]), Said.READY, json.dumps(dict(landlock=1, no_connect=True, no_network=True,"
        " limits=True, no_new_privileges=True)).encode()); time.sleep(600)"
    )
    real = parent._PROGRAM
    with Decoder(wall_s=2.0) as decoder:
        decoder._end()
        monkeypatch.setattr(parent, "_PROGRAM", silent)
        assert refusal(decoder, tmp_path / "a.wav") == "audio_decoder_stopped"
        monkeypatch.setattr(parent, "_PROGRAM", real)
        assert decoder.decode(tmp_path / "a.wav").frames == RATE


@pytest.mark.attack(6)
@pytest.mark.parametrize(
    "said",
    [
        "os.write(out, b'Z' + bytes(4))",
        "os.write(out, b'P' + (1 << 30).to_bytes(4, 'little'))",
        "say(out, Said.FORMAT, FORMAT.pack(2**31, 1, 16000))",
        "say(out, Said.FORMAT, FORMAT.pack(16000, 1, 2**40))",
        "say(out, Said.FORMAT, FORMAT.pack(16000, 1, 16000)); say(out, Said.PCM, bytes(64000))",
        "say(out, Said.FORMAT, FORMAT.pack(16000, 1, 16000)); say(out, Said.END, COUNT.pack(16000))",
        "say(out, Said.REFUSED, b'no_such_reason')",
    ],
)
def test_a_child_that_lies_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    soundfile.write(tmp_path / "a.wav", tone(), RATE)
    lying = (
        "import sys; sys.path.insert(0, sys.argv[1]); import json, os, time;"
        "from anechoic.audio.probe.frames_out import *; out = int(sys.argv[3]);"
        "say(out, Said.READY, json.dumps(dict(landlock=1, no_connect=True, no_network=True,"
        f" limits=True, no_new_privileges=True)).encode()); {said}; time.sleep(600)"
    )
    monkeypatch.setattr(parent, "_PROGRAM", lying)
    with Decoder(wall_s=3.0) as decoder:
        assert refusal(decoder, tmp_path / "a.wav") == "audio_decoder_stopped"


def test_no_more_is_read_at_once_than_the_cap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    soundfile.write(tmp_path / "a.wav", tone(), RATE)
    boasting = (
        "import sys; sys.path.insert(0, sys.argv[1]); import json, os, time;"
        "from anechoic.audio.probe.frames_out import *; out = int(sys.argv[3]);"
        "say(out, Said.READY, json.dumps(dict(landlock=1, no_connect=True, no_network=True,"
        " limits=True, no_new_privileges=True)).encode()); os.write(out, HEAD.pack(b'P', 1 << 30)); time.sleep(600)"
    )
    wanted: list[int] = []
    exactly = parent._Child._exactly

    def watched(child: parent._Child, length: int) -> bytes:
        wanted.append(length)
        return exactly(child, length)

    monkeypatch.setattr(parent, "_PROGRAM", boasting)
    monkeypatch.setattr(parent._Child, "_exactly", watched)
    with Decoder(wall_s=3.0) as decoder:
        assert refusal(decoder, tmp_path / "a.wav") == "audio_decoder_stopped"
    assert max(wanted) <= PAYLOAD_BYTES


def test_no_descriptor_and_no_child_is_left(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", tone(), RATE)
    before = set(Path("/proc/self/fd").iterdir())
    with Decoder() as decoder:
        decoder.decode(tmp_path / "a.wav")
        refusal(decoder, tmp_path / "none.wav")
    assert set(Path("/proc/self/fd").iterdir()) == before


@pytest.mark.attack(6)
@settings(max_examples=60)
@given(st.data())
def test_any_damage_ends_in_a_clip_or_a_reason(damaged_folder: Path, decoder: Decoder, data: st.DataObject) -> None:
    good = bytearray((damaged_folder / data.draw(st.sampled_from(["a.wav", "a.flac"]))).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, min(len(good) - 1, 200)) | st.integers(0, len(good) - 1))
        good[at] = data.draw(st.integers(0, 255))
    (damaged_folder / "damaged").write_bytes(good[: data.draw(st.integers(1, len(good)))])
    try:
        assert decoder.decode(damaged_folder / "damaged").frames > 0
    except Refused as error:
        assert error.code.startswith("audio_")  # noqa: PT017 - either end is right


@pytest.fixture(scope="module")
def damaged_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("damaged")
    for form in ("wav", "flac"):
        soundfile.write(folder / f"a.{form}", tone(0.5), RATE)
    return folder


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as one:
        yield one


def test_wav_data_chunk_hidden_behind_many_chunks_is_refused(tmp_path: Path) -> None:
    body = b"".join(struct.pack("<4sI", b"junk", 0) for _ in range(2_000))
    soundfile.write(tmp_path / "a.wav", tone(), RATE)
    good = (tmp_path / "a.wav").read_bytes()
    (tmp_path / "b.wav").write_bytes(good[:36] + body + good[36:])
    with Decoder() as one:
        assert refusal(one, tmp_path / "b.wav") == "audio_unreadable"
