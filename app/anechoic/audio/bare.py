"""Sound that is no clip, as it is: the tone by which headphones are measured.

A clip is never played this way. A house test lets nothing else of the program reach for it.
"""

from anechoic.audio.pcm import Samples, samples
from anechoic.audio.rendered import Rendered, Stretched
from anechoic.audio.speeds import NORMAL

_BLOCK = 16_384


class _AsItIs:
    block, reach = _BLOCK, 0

    def __init__(self, stretched: Stretched) -> None:
        self._sound = stretched.sound

    def made(self, number: int) -> Samples:
        return self._sound[number * _BLOCK : (number + 1) * _BLOCK]


def bare_sound(pcm: memoryview | Samples, rate: int, *, speed: int = NORMAL) -> Rendered:
    """Give a sound with nothing done to it but the stretch.

    Args:
        pcm: mono int16; seen, not copied, until it was played.
        rate: frames a second.
        speed: thousandths.
    """
    sound = samples(pcm)
    return Rendered(lambda: sound, len(sound), rate, _AsItIs, speed=speed)
