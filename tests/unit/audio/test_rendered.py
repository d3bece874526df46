import functools
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.audio.bare import bare_sound
from anechoic.audio.pcm import Samples
from anechoic.audio.rendered import UNMARKED, Rendered, Stretched
from anechoic.audio.renderer import Renderer
from anechoic.errors import Unavailable

RATE = 1_000
CLIP = np.random.default_rng(1).integers(-9_000, 9_000, 9_500).astype(np.int16)


class Neighbours:
    """Adds up each sample and those beside it, as far as its reach: what is not there would be seen."""

    block, reach = 700, 40

    def __init__(self, stretched: Stretched) -> None:
        self._sound = stretched.sound
        self.asked: list[int] = []

    def made(self, number: int) -> Samples:
        self.asked.append(number)
        near = np.pad(self._sound.astype(int), self.reach)
        around = np.lib.stride_tricks.sliding_window_view(near, 2 * self.reach + 1).sum(axis=1) // 81
        block: Samples = around[number * self.block : (number + 1) * self.block].astype(np.int16)
        return block


@functools.cache
def whole(speed: int) -> Samples:
    clip = Rendered(lambda: CLIP, len(CLIP), RATE, Neighbours, speed=speed)
    return clip.view(0, clip.length).copy()


@settings(max_examples=50)
@given(st.sampled_from([250, 700, 1_000, 3_000]), st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=6))
def test_any_part_is_that_part_of_the_whole_whatever_was_asked_before(
    speed: int, asked: list[tuple[float, float]]
) -> None:
    clip = Rendered(lambda: CLIP, len(CLIP), RATE, Neighbours, speed=speed)
    wanted = whole(speed)
    assert len(wanted) == clip.length
    for one, other in asked:
        first, last = sorted((round(one * clip.length), round(other * clip.length)))
        assert np.array_equal(clip.view(first, last), wanted[first:last])
        assert clip.ready(first, last)
        clip.make_next()
    while clip.make_next():
        pass
    assert clip.ready(0, clip.length)
    assert np.array_equal(clip.view(0, clip.length), wanted)


def test_every_block_is_made_once_and_what_is_heard_next_comes_first() -> None:
    made: list[Neighbours] = []

    def finish(stretched: Stretched) -> Neighbours:
        made.append(Neighbours(stretched))
        return made[-1]

    clip = Rendered(lambda: CLIP, len(CLIP), RATE, finish)
    clip.view(3_000, 3_100)
    while clip.make_next():
        clip.view(3_000, 3_100)
    clip.view(0, clip.length)
    assert len(made) == 1
    assert sorted(made[0].asked) == list(range(14))
    assert made[0].asked[:3] == [4, 5, 6]


def test_nothing_can_be_written_into_what_is_played() -> None:
    part = bare_sound(CLIP, RATE).view(0, 100)
    with pytest.raises(ValueError, match="read-only"):
        part[0] = 1


def test_what_is_wiped_is_zero_for_whoever_holds_it_and_empty_for_whoever_asks() -> None:
    clip = bare_sound(CLIP, RATE, speed=700)
    held = clip.view(0, 5_000)
    assert held.any()
    clip.wipe()
    assert not held.any()
    assert len(clip.view(0, 5_000)) == 0
    assert not clip.make_next()
    assert clip.failed is None


@pytest.mark.parametrize("broken", ["source", "length", "finish", "block"])
def test_what_goes_wrong_is_never_bare_sound(broken: str) -> None:
    class Breaks(Neighbours):
        def made(self, number: int) -> Samples:
            if broken == "block" and number == 2:
                raise MemoryError
            return super().made(number)

    def source() -> Samples:
        if broken == "source":
            raise MemoryError
        return CLIP[1:] if broken == "length" else CLIP

    def finish(stretched: Stretched) -> Neighbours:
        if broken == "finish":
            raise KeyError("a profile")
        return Breaks(stretched)

    clip = Rendered(source, len(CLIP), RATE, finish)
    for _ in range(2):
        with pytest.raises(Unavailable) as refused:
            clip.view(0, 9_000)
        assert refused.value.code == UNMARKED
        assert clip.failed is refused.value
        # What was made before is not given either.
        with pytest.raises(Unavailable):
            clip.view(0, 100)
        with pytest.raises(Unavailable):
            clip.make_next()


def test_the_thread_makes_clips_whole_and_the_last_one_wanted_first() -> None:
    began, go_on = threading.Event(), threading.Event()

    def slow() -> Samples:
        began.set()
        assert go_on.wait(5)
        return CLIP

    order: list[str] = []

    def named(name: str) -> Rendered:
        class Named(Neighbours):
            def made(self, number: int) -> Samples:
                order.append(name)
                return super().made(number)

        return Rendered(slow if name == "first" else lambda: CLIP, len(CLIP), RATE, Named)

    failed: list[Unavailable] = []
    renderer = Renderer(failed.append)
    first, second, third = named("first"), named("second"), named("third")
    renderer.want(first)
    assert began.wait(5)
    renderer.want(second)
    renderer.want(third)
    go_on.set()
    for clip in (first, second, third):
        assert _whole(clip)
    assert order[1:15] == ["third"] * 14
    assert order[15:29] == ["second"] * 14
    renderer.close()
    assert failed == []


def test_the_thread_tells_what_failed_and_makes_the_others() -> None:
    told = threading.Event()
    failed: list[Unavailable] = []

    def on_failed(error: Unavailable) -> None:
        failed.append(error)
        told.set()

    def fail(_stretched: Stretched) -> Neighbours:
        raise ValueError("a stream is too short")

    renderer = Renderer(on_failed)
    good = bare_sound(CLIP, RATE)
    renderer.want(good)
    renderer.want(Rendered(lambda: CLIP, len(CLIP), RATE, fail))
    assert told.wait(5)
    assert _whole(good)
    renderer.close()
    assert [error.code for error in failed] == [UNMARKED]


def test_a_closed_thread_makes_nothing_more() -> None:
    renderer = Renderer(lambda _error: None)
    renderer.close()
    clip = bare_sound(CLIP, RATE)
    renderer.want(clip)
    assert renderer._thread is None
    assert not clip.ready(0, 1)


def _whole(clip: Rendered) -> bool:
    """Wait, without making it, until a clip is whole."""
    for _ in range(500):
        if clip.ready(0, clip.length):
            return True
        threading.Event().wait(0.01)
    return False
