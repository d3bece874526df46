import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from anechoic.audio.peak_stream import PeakBuilder
from anechoic.audio.peaks import FACTOR, Peaks

Samples = npt.NDArray[np.int16]
sounds = hnp.arrays(np.int16, st.integers(0, 700), elements=st.integers(-32768, 32767))


def noise(frames: int, seed: int = 1) -> Samples:
    return np.random.default_rng(seed).integers(-32768, 32768, frames).astype(np.int16)


@given(sounds, st.sampled_from([1, 2, 8, 32]))
def test_every_bucket_of_every_level_is_the_naive_low_and_high(pcm: Samples, base: int) -> None:
    for level in Peaks.of(pcm, base=base).levels:
        buckets = [pcm[start : start + level.bucket] for start in range(0, len(pcm), level.bucket)]
        assert level.low.tolist() == [int(bucket.min()) for bucket in buckets]
        assert level.high.tolist() == [int(bucket.max()) for bucket in buckets]


def test_pieces_join_without_a_seam() -> None:
    pcm = noise(3 * 128 * 1024 + 777)
    level = Peaks.of(pcm).levels[0]
    starts = np.arange(0, len(pcm), 512)
    assert np.array_equal(level.low, np.minimum.reduceat(pcm, starts))
    assert np.array_equal(level.high, np.maximum.reduceat(pcm, starts))


@given(sounds.filter(len), st.data())
def test_columns_are_the_naive_outline(pcm: Samples, data: st.DataObject) -> None:
    first = data.draw(st.integers(-20, len(pcm) - 1))
    last = data.draw(st.integers(first + 1, len(pcm) + 40))
    width = data.draw(st.integers(1, last - first))
    base = data.draw(st.sampled_from([2, 16, 512]))
    top, bottom = Peaks.of(pcm, base=base).columns(first, last, width)
    bucket = max((b for b in (base * FACTOR**n for n in range(9)) if b <= (last - first) / width), default=0)
    for column in range(width):
        begin = first + column * (last - first) // width
        end = first + (column + 1) * (last - first) // width
        if begin < 0 or begin >= len(pcm):
            assert (top[column], bottom[column]) == (0, 0)
            continue
        exact = pcm[begin:end]
        widest = pcm[max(0, begin - bucket) : end + max(1, bucket)]
        assert exact.max() <= top[column] <= widest.max()
        assert exact.min() >= bottom[column] >= widest.min()


def test_single_samples_are_joined_by_straight_lines() -> None:
    pcm = np.array([0, 1000, -1000, 0], np.int16)
    top, bottom = Peaks.of(pcm).columns(0, 4, 40)
    assert (top[10], bottom[20]) == (1000, -1000)
    assert np.all(bottom[1:] <= top[:-1])
    assert np.all(bottom[:-1] <= top[1:])


def test_deep_zoom_into_a_long_sound_reads_only_what_is_near() -> None:
    pcm = noise(400_000)
    near, far = Peaks.of(pcm[:1000]), Peaks.of(pcm)
    for one, other in zip(near.columns(500, 510, 200), far.columns(500, 510, 200), strict=True):
        assert np.array_equal(one, other)


@given(st.integers(1, 3000), st.integers(1, 200))
def test_rms_is_close_to_the_real_one(frames: int, width: int) -> None:
    pcm = (np.sin(np.arange(frames) * 0.3) * 8000).astype(np.int16)
    rms = Peaks.of(pcm).rms(0, frames, width)
    assert rms.max(initial=0) <= 8000
    if frames // width > 100:
        assert np.all(np.abs(rms - 8000 / np.sqrt(2)) < 900)


@given(sounds.filter(len), st.data())
def test_streaming_gives_the_same_pyramid(pcm: Samples, data: st.DataObject) -> None:
    builder = PeakBuilder(base=16)
    place = 0
    while place < len(pcm):
        size = data.draw(st.integers(1, 200))
        builder.feed(pcm[place : place + size])
        place += size
    streamed, whole = builder.peaks(), Peaks.of(pcm, base=16)
    assert streamed.frames == whole.frames
    for one, other in zip(streamed.levels, whole.levels, strict=True):
        assert np.array_equal(one.low, other.low)
        assert np.array_equal(one.high, other.high)
    top, bottom = streamed.columns(0, len(pcm), 5)
    assert np.all(bottom <= top)
    assert len(streamed.rms(0, len(pcm), 5)) == 5


def test_the_pyramid_is_small() -> None:
    pcm = noise(16000 * 120)
    assert Peaks.of(pcm).nbytes <= 0.011 * pcm.nbytes


def test_the_pcm_is_seen_not_copied() -> None:
    pcm = bytearray(noise(2000).tobytes())
    peaks = Peaks.of(memoryview(pcm))
    assert peaks.pcm is not None
    pcm[0:2] = b"\x39\x30"
    assert peaks.pcm[0] == 12345


@pytest.mark.parametrize("buffer", [b"\x01", np.zeros(4, np.float32), np.zeros((2, 2), np.int16)])
def test_anything_but_mono_16_bit_is_refused(buffer: Samples) -> None:
    with pytest.raises(ValueError, match="16-bit"):
        Peaks.of(buffer)


def test_an_empty_sound_has_an_empty_picture() -> None:
    top, bottom = Peaks.of(np.empty(0, np.int16)).columns(0, 100, 10)
    assert not top.any()
    assert not bottom.any()
