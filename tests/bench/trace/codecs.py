"""Real codecs, by the system's ffmpeg: a sound there and back."""

import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Sound = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Codec:
    """One codec at one rate.

    Attributes:
        name: as the rows call it.
        encoder: ffmpeg's name of it.
        container: ending of the file it is kept in.
        options: further words for the encoder.
        rate: samples a second it is fed with; 0 keeps the sound's.
    """

    name: str
    encoder: str
    container: str
    options: tuple[str, ...] = ()
    rate: int = 0


CODECS = {
    codec.name: codec
    for codec in (
        Codec("mp3 64k", "libmp3lame", "mp3", ("-b:a", "64k")),
        Codec("mp3 32k", "libmp3lame", "mp3", ("-b:a", "32k")),
        Codec("mp3 16k", "libmp3lame", "mp3", ("-b:a", "16k")),
        Codec("aac 48k", "aac", "m4a", ("-b:a", "48k")),
        Codec("aac 24k", "aac", "m4a", ("-b:a", "24k")),
        Codec("opus 24k", "libopus", "ogg", ("-b:a", "24k", "-application", "voip")),
        Codec("opus 12k", "libopus", "ogg", ("-b:a", "12k", "-application", "voip")),
        Codec("opus 6k", "libopus", "ogg", ("-b:a", "6k", "-application", "voip")),
        Codec("gsm", "libgsm", "gsm", rate=8000),
        Codec("amr 12.2", "libopencore_amrnb", "amr", ("-b:a", "12.2k"), rate=8000),
        Codec("amr 4.75", "libopencore_amrnb", "amr", ("-b:a", "4.75k"), rate=8000),
        Codec("amr-wb 12.65", "libvo_amrwbenc", "amr", ("-b:a", "12.65k"), rate=16000),
        Codec("speex 8k", "libspeex", "ogg", ("-b:a", "8k"), rate=8000),
        Codec("mu-law", "pcm_mulaw", "wav", rate=8000),
    )
}


def available() -> bool:
    """Say whether ffmpeg is here."""
    return shutil.which("ffmpeg") is not None


def through(sound: Sound, rate: int, codec: Codec) -> Sound:
    """Give a sound as it comes out of a codec, at its own rate.

    Args:
        sound: float64 between -1 and 1.
        rate: its samples a second.
        codec: which.
    """
    with tempfile.TemporaryDirectory() as folder:
        coded = Path(folder) / f"coded.{codec.container}"
        plain = ["-f", "s16le", "-ar", str(rate), "-ac", "1", "-i", "-"]
        fed = ["-ar", str(codec.rate)] if codec.rate else []
        raw = np.clip(np.rint(sound * 32768), -32768, 32767).astype("<i2").tobytes()
        _ffmpeg([*plain, *fed, "-c:a", codec.encoder, *codec.options, str(coded)], raw)
        return _heard(_ffmpeg(["-i", str(coded), "-ar", str(rate), "-ac", "1", "-f", "s16le", "-"], b""))


def filtered(sound: Sound, rate: int, graph: str) -> Sound:
    """Give a sound as it comes out of one of ffmpeg's filter graphs."""
    plain = ["-f", "s16le", "-ar", str(rate), "-ac", "1", "-i", "-"]
    raw = np.clip(np.rint(sound * 32768), -32768, 32767).astype("<i2").tobytes()
    return _heard(_ffmpeg([*plain, "-af", graph, "-ar", str(rate), "-f", "s16le", "-"], raw))


def _ffmpeg(arguments: list[str], fed: bytes) -> bytes:
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-nostdin", "-threads", "1", "-y", *arguments]
    if not fed:
        return subprocess.run(command, capture_output=True, check=True, stdin=subprocess.DEVNULL).stdout
    command.remove("-nostdin")
    return subprocess.run(command, capture_output=True, check=True, input=fed).stdout


def _heard(raw: bytes) -> Sound:
    return np.frombuffer(raw, "<i2").astype(np.float64) / 32768
