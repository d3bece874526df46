"""From sealed bytes to sound and picture, beside the bare cryptography they cannot do without.

A real package and a real release of a facility lie on disk; the release's key was asked for before, as it is when a
clip was released ahead, and its memory was taken. The clip has the samples of 10 s at 16 kHz.
"""

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from anechoic.audio.pcm import samples
from anechoic.audio.peaks import Peaks
from anechoic.seal.clip import Part, open_part_into, padded_length, seal_part
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.kinds import Kind
from anechoic.station.memory import LockedBuffer
from anechoic.station.system.choose import this_system
from anechoic.station.work.open_clip import OpenClip, memory_ahead, open_clip
from bench.offscreen import application
from bench.table import Row, not_here, row, turns
from fakes.sealed_work import SealedWork

MILLISECONDS = 20_000
"""At the facility bench's 8 kHz: as many samples as 10 s at 16 kHz."""
CLIP_BYTES = 2 * 160_000
ROUNDS = 60
SPEED_TURNS = 3


def rows() -> list[Row]:
    """Measure everything of this file."""
    with tempfile.TemporaryDirectory() as folder:
        return [*opening(Path(folder)), envelope(), *sealed_sound()]


def opening(folder: Path) -> list[Row]:
    """Measure a sealed clip on disk until its samples are there, and until its wave is drawn."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage, QPainter

    from anechoic.audio.paint import WavePainter
    from anechoic.widgets.theme.tokens import ThemeName, theme
    from anechoic.widgets.waveform.timescale import TimeScale
    from anechoic.widgets.waveform.wave_image import blank, paint_wave_row, pixels_of

    application()
    work = SealedWork.new(folder, milliseconds=MILLISECONDS)
    try:
        ready, system = work.ready(), this_system()
        assert ready.item.clip == work.context.clips[0].clip
        opened: list[OpenClip] = []
        ahead: list[LockedBuffer | None] = []
        wave, row_of, target = WavePainter(), blank(1600, 300), QImage(1600, 300, QImage.Format.Format_RGB32)
        pixels = pixels_of(row_of, QRect(0, 0, 1600, 300))

        def pcm() -> None:
            opened.append(open_clip(ready, work.station, system, memory=ahead.pop()))

        def drawn() -> None:
            clip = open_clip(ready, work.station, system, memory=ahead.pop())
            peaks = Peaks.of(samples(clip.pcm))
            scale = TimeScale.whole(peaks.frames, left=0, width=1600)
            paint_wave_row(wave, pixels, peaks, scale, speech=(), theme=theme(ThemeName.LIGHT), gain=1.0)
            painter = QPainter(target)
            painter.drawImage(0, 0, row_of)
            painter.end()
            opened.append(clip)

        def between() -> None:
            # Zeroing comes when a clip is done with, the next one's memory while it is heard: nobody waits for either.
            while opened:
                opened.pop().close()
            while len(ahead) < 2:
                ahead.append(memory_ahead(ready.package, ready.item.clip, system))

        key, nonce = AESGCM.generate_key(256), bytes(12)
        cipher, sealed = AESGCM(key), AESGCM(key).encrypt(nonce, bytes(CLIP_BYTES), None)

        def bare() -> None:
            cipher.decrypt(nonce, sealed, None)

        between()
        pcm()
        assert len(opened[0].pcm) * 2 == CLIP_BYTES
        between()
        first, picture, decrypt, _ = turns(pcm, drawn, bare, between, rounds=ROUNDS)
    finally:
        work.close()
    peer = "bare AES-GCM of the samples"
    return [
        row("sealed 10 s clip to PCM", first, peer, decrypt, most=1),
        row("sealed 10 s clip to peaks drawn", picture, peer, decrypt, most=2),
    ]


def envelope() -> Row:
    """Measure opening what is sealed to a workstation, against the two key agreements inside."""
    private = HybridPrivate.generate()
    sealed = private.public.seal(bytes(32), kind=Kind.STATION_KEY, info=b"context")
    one, other, lattice = X25519PrivateKey.generate(), X25519PrivateKey.generate(), MLKEM768PrivateKey.generate()
    public = other.public_key()
    _, inside = lattice.public_key().encapsulate()

    def bare() -> None:
        one.exchange(public)
        lattice.decapsulate(inside)

    def ours() -> None:
        private.open(sealed, kind=Kind.STATION_KEY, info=b"context")

    mine, theirs = turns(ours, bare, rounds=300)
    return row("HPKE open of a key", mine, "X25519 + ML-KEM decapsulation", theirs, most_ratio=4)


def sealed_sound() -> list[Row]:
    """Measure how fast a clip's sound is opened into memory that is there already, against bare AES-GCM."""
    key, context = AESGCM.generate_key(256), bytes(32)
    sealed = seal_part(key, os.urandom(CLIP_BYTES), context_hash=context, clip_id="c" * 32, part=Part.AUDIO)
    buffer = bytearray(padded_length(CLIP_BYTES))
    cipher, nonce = AESGCM(key), os.urandom(12)
    whole = cipher.encrypt(nonce, os.urandom(padded_length(CLIP_BYTES)), None)

    def ours() -> None:
        open_part_into(key, sealed, buffer, context_hash=context, clip_id="c" * 32, part=Part.AUDIO)

    def bare() -> None:
        cipher.decrypt(nonce, whole, None)

    mine, theirs = turns(ours, bare, rounds=400)
    size = len(buffer) / 1e3
    name = "AEAD of a clip"
    return [
        row(name, size / mine, "whole-buffer AESGCM", size / theirs, least_ratio=0.75, unit="MB/s"),
        _beside_openssl(name, ours, len(buffer)),
    ]


def _beside_openssl(name: str, ours: Callable[[], None], size: int) -> Row:
    """Take turns with `openssl speed`, a second each."""
    if shutil.which("openssl") is None:
        return not_here(name, "openssl speed: not installed")
    mine, theirs = [], []
    for _ in range(SPEED_TURNS):
        mine.append(_for_a_second(ours, size))
        told = subprocess.run(
            ["openssl", "speed", "-mr", "-seconds", "1", "-bytes", str(size), "-decrypt", "-evp", "aes-256-gcm"],
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        ).stdout
        line = next(line for line in told.splitlines() if line.startswith("+F:"))
        theirs.append(float(line.rpartition(":")[2]) / 1e6)
    against = "openssl speed aes-256-gcm"
    return row(name, statistics.median(mine), against, statistics.median(theirs), least_ratio=1, unit="MB/s")


def _for_a_second(work: Callable[[], None], size: int) -> float:
    """Give MB a second of this process' own time, as `openssl speed` counts its own."""
    begin, done = time.process_time(), 0
    while time.process_time() - begin < 1:
        for _ in range(50):
            work()
        done += 50
    return done * size / 1e6 / (time.process_time() - begin)
