import numpy as np
import pytest

from anechoic.audio.side import Side, to_side

SOUND = np.arange(-3, 4, dtype=np.int16)


@pytest.mark.parametrize(("side", "ear"), [(Side.LEFT, 0), (Side.RIGHT, 1)])
def test_one_side_has_every_sample_and_the_other_silence(side: Side, ear: int) -> None:
    with to_side(bytearray(SOUND.tobytes()), side) as sound:
        both = np.frombuffer(bytes(sound), np.int16).reshape(-1, 2)
    assert both[:, ear].tolist() == SOUND.tolist()
    assert not both[:, 1 - ear].any()


def test_both_ears_get_the_samples_themselves() -> None:
    mono = bytearray(SOUND.tobytes())
    with to_side(mono, Side.BOTH) as sound:
        assert sound.obj is mono


def test_what_was_made_for_a_side_is_wiped() -> None:
    with to_side(SOUND.data.cast("B"), Side.LEFT) as sound:
        kept = sound
    assert not any(kept)
