"""What someone may do to a recording before it leaks: noise, rooms, equalisers, speed, cuts, other people's copies."""

import functools
from collections.abc import Callable

import numpy as np
from scipy import signal

from anechoic.trace.mark import Analysis, mark
from anechoic.trace.profile import STRONG
from anechoic.trace.streams import Streams, need
from bench.trace.codecs import CODECS, Sound, filtered, through

Attack = Callable[[Sound, int, np.random.Generator], Sound]


def noise(sound: Sound, _rate: int, random: np.random.Generator, *, snr: float) -> Sound:
    """White noise at a ratio in dB to the whole sound."""
    power = float(np.mean(sound**2)) * 10 ** (-snr / 10)
    return sound + random.normal(0, np.sqrt(power), len(sound))


def equaliser(sound: Sound, rate: int, random: np.random.Generator) -> Sound:
    """Six bands up or down by 12 dB."""
    edges = np.array([0, 250, 500, 1000, 2000, 4000, rate / 2])
    gains = 10 ** (random.choice([-12, 12], 7) / 20)
    taps = signal.firwin2(513, np.minimum(edges, rate / 2) / (rate / 2), gains) if rate > 8000 else None
    if taps is None:
        taps = signal.firwin2(513, edges[[0, 1, 2, 3, 4, 5]] / 4000, gains[:6])
    made: Sound = signal.fftconvolve(sound, taps, "full")[256 : 256 + len(sound)]
    return made * 0.5 / max(0.5, float(np.abs(made).max()))


def graph(sound: Sound, rate: int, _random: np.random.Generator, *, words: str) -> Sound:
    """One of ffmpeg's filter graphs."""
    return filtered(sound, rate, words)


def codec(sound: Sound, rate: int, _random: np.random.Generator, *, name: str) -> Sound:
    """A codec there and back."""
    return through(sound, rate, CODECS[name])


def speed(sound: Sound, _rate: int, _random: np.random.Generator, *, factor: float) -> Sound:
    """Played faster by a factor, pitch and all."""
    made: Sound = signal.resample(sound, round(len(sound) / factor))
    return made


def resampled(sound: Sound, rate: int, _random: np.random.Generator, *, low: int) -> Sound:
    """To a lower rate and back."""
    made: Sound = signal.resample(signal.resample(sound, len(sound) * low // rate), len(sound))
    return made


def spliced(sound: Sound, rate: int, _random: np.random.Generator, *, out: float, every: float) -> Sound:
    """A piece cut out again and again."""
    time = np.arange(len(sound)) / rate
    return sound[time % every < every - out]


def half_silent(sound: Sound, rate: int, _random: np.random.Generator) -> Sound:
    """Every other quarter second muted, hard."""
    time = np.arange(len(sound)) / rate
    return np.where(time % 0.5 < 0.25, sound, 0.0)


def cut(sound: Sound, rate: int, random: np.random.Generator) -> Sound:
    """Silence of a random length put before, and a random start cut off."""
    lead = random.normal(0, 1e-4, int(random.integers(0, rate)))
    return np.concatenate([lead, sound[int(random.integers(0, rate // 4)) :]])


def room(sound: Sound, rate: int, random: np.random.Generator, *, size: float, distance: float, reverb: float) -> Sound:
    """Played by a loudspeaker in a room and recorded with a phone (image sources, pyroomacoustics), 30 dB noise."""
    import pyroomacoustics as acoustics

    walls = np.array([size, size * 0.8, 2.7])
    absorption, order = acoustics.inverse_sabine(reverb, walls)
    place = acoustics.ShoeBox(walls, fs=rate, materials=acoustics.Material(absorption), max_order=min(order, 20))
    centre = walls * np.array([0.45, 0.55, 0.45]) + random.uniform(-0.2, 0.2, 3)
    place.add_source(centre)
    while not place.is_inside(phone := centre + distance * _aside(random.uniform(0, 2 * np.pi))):
        # In a narrow room some directions end behind a wall.
        continue
    place.add_microphone(phone)
    place.compute_rir()
    answer = place.rir[0][0]
    small = signal.butter(2, [250 / (rate / 2), min(0.95, 6500 / (rate / 2))], "band", output="sos")
    heard = signal.sosfilt(small, signal.fftconvolve(sound, answer))
    heard *= 0.3 / max(1e-9, float(np.abs(heard).max()))
    return noise(heard, rate, random, snr=30)


def _aside(angle: float) -> Sound:
    """Give a step in a direction, a little upwards."""
    return np.array([np.cos(angle), np.sin(angle), 0.05])


def marked_again(sound: Sound, rate: int, random: np.random.Generator) -> Sound:
    """By an insider who has the code but not the key: the whole mark once more, from streams of their own."""
    pcm = np.clip(np.rint(sound * 32768), -32768, 32767).astype(np.int16)
    analysis = Analysis(pcm, rate)
    needed = need(analysis.grid, len(pcm))
    streams = Streams(random.bytes(needed.tiles), random.bytes(needed.knots), random.bytes(needed.dither))
    made: Sound = mark(analysis, streams, STRONG) / 32768.0
    return made


def chain(sound: Sound, rate: int, random: np.random.Generator, *, steps: tuple[Attack, ...]) -> Sound:
    """One thing after another."""
    for step in steps:
        sound = step(sound, rate, random)
    return sound


def _then(*steps: Attack) -> Attack:
    return functools.partial(chain, steps=steps)


_part = functools.partial
NEAR = _part(room, size=4.0, distance=0.3, reverb=0.25)
FAR = _part(room, size=6.0, distance=2.0, reverb=0.5)

ATTACKS: dict[str, Attack] = {
    "untouched": _part(noise, snr=60),
    **{f"codec {name}": _part(codec, name=name) for name in CODECS},
    "11 kHz": _part(resampled, low=11025 // 25 * 25),
    "noise 20 dB": _part(noise, snr=20),
    "noise 10 dB": _part(noise, snr=10),
    "noise 0 dB": _part(noise, snr=0),
    "equaliser": equaliser,
    "compressor 8:1": _part(graph, words="acompressor=threshold=-30dB:ratio=8:attack=5:release=80:makeup=8"),
    "denoiser": _part(graph, words="afftdn=nr=20:nf=-35"),
    "speed +2 %": _part(speed, factor=1.02),
    "speed -2 %": _part(speed, factor=0.98),
    "tempo +3 %": _part(graph, words="atempo=1.03"),
    "tempo -5 %": _part(graph, words="atempo=0.95"),
    "cut": cut,
    "spliced 0.2/0.9": _part(spliced, out=0.2, every=0.9),
    "half silent": half_silent,
    "marked again by an insider": marked_again,
    "near phone": NEAR,
    "near phone, opus 12k": _then(NEAR, _part(codec, name="opus 12k")),
    "room, opus 24k": _then(FAR, _part(codec, name="opus 24k")),
    "room, amr 4.75": _then(FAR, _part(codec, name="amr 4.75")),
    "room, noise 10 dB, opus 12k": _then(FAR, _part(noise, snr=10), _part(codec, name="opus 12k")),
}
