"""Row 5: a small file that unpacks to far more is refused with its reason, and the rest of the batch goes on."""

import hashlib
import os
import resource
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile

from anechoic.audio.probe.parent import Decoder
from anechoic.errors import Refused
from anechoic.facility.ingest.batch import add
from fakes.delivered_batch import DeliveredBatch
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(5)

BOMB = Path(__file__).resolve().parents[1] / "data" / "hostile" / "made" / "bomb_2h_silence.flac"


def test_a_bomb_costs_one_item(tmp_path: Path) -> None:
    delivered = DeliveredBatch(tmp_path / "batch")
    delivered.add("it-before")
    bomb = delivered.add("it-bomb", audio="audio/bomb.flac", duration_s=5.0)
    shutil.copyfile(BOMB, tmp_path / "batch" / "audio" / "bomb.flac")
    bomb["audio_sha256"] = hashlib.sha256(BOMB.read_bytes()).hexdigest()
    delivered.add("it-after")
    bench = Bench.new(tmp_path / "facility")
    report = add(bench.facility, delivered.write(), lambda _done, _total: None)
    bench.close()
    assert report.accepted == 2
    assert [(one.item, one.code) for one in report.refused] == [("it-bomb", "audio_too_long")]


def test_a_header_that_promises_little_is_not_decoded_further(tmp_path: Path) -> None:
    # The bomb again, its STREAMINFO saying 1 s: frames are counted while decoding, the checksum tells the lie.
    data = bytearray(BOMB.read_bytes())
    data[21] &= 0xF0
    data[22:26] = (16_000).to_bytes(4, "big")
    (tmp_path / "lie.flac").write_bytes(data)
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    with Decoder() as decoder:
        try:
            assert decoder.decode(tmp_path / "lie.flac").frames == 16_000
        except Refused as refusal:
            assert refusal.code == "audio_checksum"  # noqa: PT017 - either end is right
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < 5


def test_the_longest_clip_allowed_still_fits(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "long.flac", np.zeros((600 * 48_000, 2), np.int16), 48_000, subtype="PCM_16")
    assert os.path.getsize(tmp_path / "long.flac") < 1_000_000  # noqa: PTH202 - one call
    with Decoder() as decoder:
        assert decoder.decode(tmp_path / "long.flac").frames == 600 * 48_000
