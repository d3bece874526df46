import threading

import numpy as np
import pytest

from anechoic.errors import Unavailable
from fakes.fake_device import FakeDevice


def test_a_write_blocks_until_the_rest_fits_the_buffer() -> None:
    device = FakeDevice()
    stream = device.open(1000, 1)
    sound = np.arange(1, 1001, dtype=np.int16)
    done = threading.Event()

    def write() -> None:
        stream.write(sound.data.cast("B"))
        done.set()

    thread = threading.Thread(target=write)
    thread.start()
    device.wait_writes(1)
    device.advance(0.709)
    assert not done.is_set()
    device.advance(0.002)
    assert done.wait(5)
    thread.join()
    device.advance(0.1)
    stream.abort()
    assert device.heard().tolist() == sound[:801].tolist()


def test_an_unplugged_device_says_so() -> None:
    device = FakeDevice()
    stream = device.open(1000, 1)
    device.unplug()
    for act in (stream.start, lambda: stream.write(memoryview(b"\0\0")), lambda: device.open(1000, 1)):
        with pytest.raises(Unavailable, match="No sound device"):
            act()
    device.plug_in()
    device.open(1000, 1)


def test_an_aborted_stream_takes_nothing_until_it_is_started() -> None:
    stream = FakeDevice().open(1000, 1)
    stream.abort()
    with pytest.raises(Unavailable, match="aborted"):
        stream.write(memoryview(b"\0\0"))
    stream.start()
    stream.write(memoryview(b"\0\0"))
