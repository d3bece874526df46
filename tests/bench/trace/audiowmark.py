"""The peer: audiowmark (GPL-3, run as a program where it is on PATH), which finds its mark without the original.

`audiowmark add IN OUT MESSAGE` puts a message of 128 bits into a sound and `audiowmark get IN` prints a line for each
pattern it decodes: the word "pattern", where, the message in hexadecimal digits. Its manual says to accept a message
only when it is one that was given away, and so it is done here.
"""

import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile

from bench.trace.codecs import Sound
from bench.trace.trial import Clip

_LIMIT_S = 120


def available() -> bool:
    """Say whether it is here."""
    return shutil.which("audiowmark") is not None


def message(clip: Clip) -> str:
    """Give the message of a clip's playback: 32 hexadecimal digits, a hash as its manual recommends."""
    return hashlib.sha256(clip.name.encode()).hexdigest()[:32]


def marked(clip: Clip) -> Sound:
    """Give a clip with its message, at the strength it has without being told."""
    with tempfile.TemporaryDirectory() as folder:
        plain, made = Path(folder) / "plain.wav", Path(folder) / "marked.wav"
        soundfile.write(plain, clip.pcm, clip.rate, subtype="PCM_16")
        _run("add", str(plain), str(made), message(clip))
        sound, _ = soundfile.read(made)
    return np.asarray(sound, np.float64)


def found(clip: Clip, leak: Sound, *, faster: bool = False) -> bool:
    """Say whether the clip's message is among those it reads in a leak.

    Args:
        clip: which.
        leak: at the clip's rate.
        faster: let it seek the speed as well, which takes it long.
    """
    with tempfile.TemporaryDirectory() as folder:
        heard = Path(folder) / "leak.wav"
        soundfile.write(heard, leak, clip.rate, subtype="PCM_16")
        # Status 0 whether it decodes anything or not.
        said = _run("get", *(["--detect-speed"] if faster else []), str(heard))
    patterns = [line.split() for line in said.splitlines() if line.startswith("pattern")]
    return any(len(words) > 2 and words[2] == message(clip) for words in patterns)


def _run(*words: str) -> str:
    command = ["audiowmark", *words]
    return subprocess.run(command, capture_output=True, check=True, text=True, timeout=_LIMIT_S).stdout
