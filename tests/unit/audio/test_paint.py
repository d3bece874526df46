import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from anechoic.audio.paint import WaveColours, WavePainter

ENVELOPE, CORE, BACKGROUND, SHADE, ZERO = 0xFF3B82F6, 0xFF1D4ED8, 0xFFFFFFFF, 0xFFE0E7EE, 0xFFCBD5E1
COLOURS = WaveColours(ENVELOPE, CORE, BACKGROUND, SHADE, ZERO)
Samples = npt.NDArray[np.int16]


def paint(
    shape: tuple[int, int],
    top: Samples,
    bottom: Samples,
    rms: Samples,
    *,
    gain: float = 1.0,
    shaded: tuple[tuple[int, int], ...] = (),
) -> npt.NDArray[np.uint32]:
    buffer = np.full(shape, 0xDEADBEEF, np.uint32)
    WavePainter().paint(buffer, top, bottom, rms, COLOURS, gain=gain, shaded=shaded)
    return buffer


def naive(
    shape: tuple[int, int],
    top: Samples,
    bottom: Samples,
    rms: Samples,
    *,
    gain: float = 1.0,
    shaded: tuple[tuple[int, int], ...] = (),
) -> npt.NDArray[np.uint32]:
    height, width = shape
    middle = (height - 1) // 2

    def row(amplitude: int) -> int:
        scaled = np.float32(amplitude) * np.float32(gain * middle / 32768)
        return int(min(max(np.rint(np.float32(middle) - scaled), 0), height - 1))

    out = np.full(shape, BACKGROUND, np.uint32)
    for x in range(width):
        if any(begin <= x < end for begin, end in shaded):
            out[:, x] = SHADE
        behind = int(out[0, x])
        soft = sum(((ENVELOPE >> s & 255) + (behind >> s & 255)) // 2 << s for s in (0, 8, 16, 24))
        high, low = row(top[x]), max(row(bottom[x]), row(top[x]))
        core_high = min(max(row(rms[x]), high), low)
        core_low = min(max(2 * middle - row(rms[x]), core_high), low)
        for y in range(height):
            if high <= y <= low:
                out[y, x] = CORE if core_high <= y <= core_low else ENVELOPE
        out[high, x] = out[low, x] = soft
        if low == high:
            out[high, x] = ZERO if high == middle else CORE
    return out


amplitudes = st.integers(-32768, 32767)


@given(
    st.integers(3, 40),
    hnp.arrays(np.int16, st.tuples(st.just(3), st.integers(1, 70)), elements=amplitudes),
    st.sampled_from([0.5, 1.0, 8.0]),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=3),
)
def test_the_mask_paints_what_a_loop_over_pixels_paints(
    height: int, columns: Samples, gain: float, pairs: list[tuple[int, int]]
) -> None:
    top, bottom = np.maximum(columns[0], columns[1]), np.minimum(columns[0], columns[1])
    rms = np.maximum(columns[2], 0).astype(np.int16)
    shape = (height, columns.shape[1])
    shaded = tuple((min(pair), max(pair)) for pair in pairs)
    painted = paint(shape, top, bottom, rms, gain=gain, shaded=shaded)
    assert np.array_equal(painted, naive(shape, top, bottom, rms, gain=gain, shaded=shaded))


@pytest.mark.parametrize("width", [40, 43])
def test_strips_of_a_tall_picture_show_no_seam(width: int) -> None:
    random = np.random.default_rng(3)
    shape = (400, width)
    top = random.integers(0, 32767, width).astype(np.int16)
    bottom, rms = (-top).astype(np.int16), (top // 2).astype(np.int16)
    assert np.array_equal(paint(shape, top, bottom, rms), naive(shape, top, bottom, rms))


def test_a_part_of_a_larger_picture_is_painted_and_nothing_beside_it() -> None:
    larger = np.full((20, 24), 7, np.uint32)
    top = np.full(16, 20000, np.int16)
    WavePainter().paint(larger[:, :16], top, -top, top // 2, WaveColours(1, 2, 3, 5, 4))
    assert np.all(larger[:, 16:] == 7)
    assert set(larger[:, :16].ravel().tolist()) == {1, 2, 3}


def test_columns_must_fit_the_picture() -> None:
    few = np.zeros(3, np.int16)
    with pytest.raises(ValueError, match="do not fit"):
        paint((10, 4), few, few, few)


def test_equal_steps_of_decibels_are_equal_steps_of_height() -> None:
    top = np.array([32767, 3277, 328, 33, 10, 0], np.int16)
    buffer = paint_in_decibels(top, floor_db=60)
    # 0, -20, -40 and -60 dB; what is fainter than the floor lies on the middle.
    assert [int(np.flatnonzero(column != BACKGROUND)[0]) for column in buffer.T] == [0, 20, 40, 60, 60, 60]


def test_a_louder_gain_lifts_what_lay_below_the_floor() -> None:
    faint = np.full(8, 10, np.int16)
    assert int(np.count_nonzero(paint_in_decibels(faint, floor_db=60, gain=32.0) != BACKGROUND)) > 8 * 20


def paint_in_decibels(top: Samples, *, floor_db: float, gain: float = 1.0) -> npt.NDArray[np.uint32]:
    buffer = np.zeros((121, len(top)), np.uint32)
    WavePainter().paint(buffer, top, -top, np.zeros_like(top), COLOURS, gain=gain, floor_db=floor_db)
    return buffer
