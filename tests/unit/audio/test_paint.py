import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from anechoic.audio.paint import paint_wave

ENVELOPE, CORE, BACKGROUND, ZERO = 0xFF3B82F6, 0xFF1D4ED8, 0xFFFFFFFF, 0xFFCBD5E1
Samples = npt.NDArray[np.int16]


def paint(
    shape: tuple[int, int], top: Samples, bottom: Samples, rms: Samples, gain: float = 1.0
) -> npt.NDArray[np.uint32]:
    buffer = np.full(shape, 0xDEADBEEF, np.uint32)
    paint_wave(buffer, top, bottom, rms, envelope=ENVELOPE, core=CORE, background=BACKGROUND, zero=ZERO, gain=gain)
    return buffer


def naive(shape: tuple[int, int], top: Samples, bottom: Samples, rms: Samples, gain: float) -> npt.NDArray[np.uint32]:
    height, width = shape
    middle = (height - 1) // 2

    def row(amplitude: int) -> int:
        scaled = np.float32(amplitude) * np.float32(gain * middle / 32768)
        return int(min(max(np.rint(np.float32(middle) - scaled), 0), height - 1))

    soft = sum(((ENVELOPE >> s & 255) + (BACKGROUND >> s & 255)) // 2 << s for s in (0, 8, 16, 24))
    out = np.full(shape, BACKGROUND, np.uint32)
    for x in range(width):
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
    hnp.arrays(np.int16, st.tuples(st.just(3), st.integers(1, 30)), elements=amplitudes),
    st.sampled_from([0.5, 1.0, 8.0]),
)
def test_the_mask_paints_what_a_loop_over_pixels_paints(height: int, columns: Samples, gain: float) -> None:
    top, bottom = np.maximum(columns[0], columns[1]), np.minimum(columns[0], columns[1])
    rms = np.maximum(columns[2], 0).astype(np.int16)
    shape = (height, columns.shape[1])
    assert np.array_equal(paint(shape, top, bottom, rms, gain), naive(shape, top, bottom, rms, gain))


@pytest.mark.parametrize("width", [40, 43])
def test_strips_of_a_tall_picture_show_no_seam(width: int) -> None:
    random = np.random.default_rng(3)
    shape = (400, width)
    top = random.integers(0, 32767, width).astype(np.int16)
    bottom, rms = (-top).astype(np.int16), (top // 2).astype(np.int16)
    assert np.array_equal(paint(shape, top, bottom, rms), naive(shape, top, bottom, rms, 1.0))


def test_a_part_of_a_larger_picture_is_painted_and_nothing_beside_it() -> None:
    larger = np.full((20, 24), 7, np.uint32)
    top = np.full(16, 20000, np.int16)
    paint_wave(larger[:, :16], top, -top, top // 2, envelope=1, core=2, background=3, zero=4)
    assert np.all(larger[:, 16:] == 7)
    assert set(larger[:, :16].ravel().tolist()) == {1, 2, 3}


def test_columns_must_fit_the_picture() -> None:
    few = np.zeros(3, np.int16)
    with pytest.raises(ValueError, match="do not fit"):
        paint((10, 4), few, few, few)
