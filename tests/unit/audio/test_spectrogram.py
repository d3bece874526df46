import numpy as np
import pytest

from anechoic.audio.spectrogram import COLUMNS, Spectrogram

RATE = 16000


def tone(hertz: float, seconds: float) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    return (np.sin(2 * np.pi * hertz * np.arange(round(RATE * seconds)) / RATE) * 8000).astype(np.int16)


def test_a_tone_is_one_bright_row_at_its_pitch() -> None:
    tile = Spectrogram(tone(1000, 3), RATE).tile(0, 32)
    assert tile.shape == (257, 1500)
    row = 256 - round(1000 / (RATE / 2) * 256)  # row 0 is the highest frequency
    assert tile[row, 100:-100].min() > 240
    assert tile[: row - 8, 100:-100].max() == 0


def test_a_column_is_centred_on_its_frame() -> None:
    pcm = np.zeros(RATE, np.int16)
    pcm[8000] = 30000
    energy = Spectrogram(pcm, RATE).tile(0, 100).sum(axis=0)
    assert int(np.flatnonzero(energy == energy.max()).mean().round()) == 80


def test_zoomed_out_a_short_event_stays_visible() -> None:
    pcm = np.random.default_rng(2).normal(0, 5, RATE * 20).astype(np.int16)
    pcm[:RATE] = tone(3000, 1)
    pcm[123_460:123_620] = tone(3000, 0.01)  # between the windows at columns 154 and 155
    row = 256 - round(3000 / (RATE / 2) * 256)
    seen = Spectrogram(pcm, RATE).tile(0, 800)[row, 40:]
    assert seen.argmax() == 154 - 40
    assert seen.max() > 200
    assert np.median(seen) < 130


@pytest.mark.parametrize("hop", [1, 40, 3000])
def test_tiles_follow_each_other_to_the_end_of_the_clip(hop: int) -> None:
    pcm = tone(500, 1.3)
    spectrogram = Spectrogram(pcm, RATE)
    shapes = [spectrogram.tile(index, hop).shape[1] for index in range(spectrogram.tiles(hop))]
    assert all(columns == COLUMNS for columns in shapes[:-1])
    assert sum(shapes) == -(-len(pcm) // hop)
    with pytest.raises(IndexError, match="no tile"):
        spectrogram.tile(spectrogram.tiles(hop), hop)


@pytest.mark.parametrize("frames", [1, 2, 100, 511, 512, 513])
def test_the_shortest_clips_have_a_picture(frames: int) -> None:
    assert Spectrogram(np.full(frames, 99, np.int16), RATE).tile(0, 10).shape == (257, -(-frames // 10))


def test_silence_is_black() -> None:
    assert not Spectrogram(np.zeros(RATE, np.int16), RATE).tile(0, 50).any()


def test_only_the_tiles_last_looked_at_are_kept() -> None:
    pcm = tone(700, 30)
    size = 257 * COLUMNS
    spectrogram = Spectrogram(pcm, RATE, most_bytes=3 * size)
    first = spectrogram.tile(0, 32)
    assert spectrogram.tile(0, 32) is first
    for index in range(1, 3):
        spectrogram.tile(index, 32)
    spectrogram.tile(0, 32)
    spectrogram.tile(3, 32)
    assert spectrogram.nbytes <= 3 * size
    assert spectrogram.tile(0, 32) is first
    before = first.copy()
    spectrogram.clear()
    assert spectrogram.nbytes == 0
    assert not first.any(), "what was heard is overwritten, not only let go"
    assert np.array_equal(spectrogram.tile(0, 32), before)
