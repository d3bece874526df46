"""The one open clip: texts decoded, sound in locked memory, everything zeroed when it closes."""

from dataclasses import dataclass
from time import perf_counter

from anechoic.errors import Untrusted
from anechoic.rules.ids import ClipId
from anechoic.seal.clip import Part, clip_key, open_part, open_part_into
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.kinds import Kind
from anechoic.station.memory import Hold, LockedBuffer
from anechoic.station.port import Streams
from anechoic.station.system.adapter import System
from anechoic.station.work.marks import PlaybackKey
from anechoic.station.work.package import SealedPackage
from anechoic.station.work.release import ReadyClip
from anechoic.store.vault.items import Item
from anechoic.wire.codec import decode
from anechoic.wire.limits import CLIP_TEXT_BYTES
from anechoic.wire.work import ClipContext, TaskText

_BYTES_A_FRAME = 2


@dataclass(frozen=True, repr=False)
class OpenClip:
    """A clip in the clear.

    Attributes:
        text: all that may be read beside the sound.
        pcm: read-only int16 mono samples, `text.frames` of them.
        buffer: the memory they lie in.
        offset: where they begin in it, in bytes.
        mark: what marks all that is heard of it.
        opened_in_ms: from the sealed parts and the released key to the samples.
    """

    item: Item
    bound: ClipContext
    text: TaskText
    pcm: memoryview
    buffer: LockedBuffer
    offset: int
    mark: PlaybackKey
    opened_in_ms: float

    def close(self) -> None:
        """Zero the sound and what marks it; safe to call twice."""
        self.buffer.zero()
        self.mark.wipe()

    def streams(self, speed: int) -> Streams:
        """Give what marks the clip as stretched to a speed; see `PlaybackKey.streams`."""
        return self.mark.streams(rate=self.bound.rate, frames=self.text.frames, speed=speed)

    def __repr__(self) -> str:
        return "OpenClip(…)"


def memory_ahead(package: SealedPackage, clip: ClipId, system: System) -> LockedBuffer | None:
    """Take and touch the memory of a clip that will be opened: that takes longer than opening its sound (measured).

    Returns:
        None when only plain memory is left now: at its opening there may be better.

    Raises:
        Untrusted: the package does not hold it.
        Refused: longer than a workstation opens.
    """
    buffer = LockedBuffer(system, package.clip(clip)[1].audio_length)
    if buffer.hold is Hold.PLAIN:
        buffer.zero()
        return None
    buffer.touch()
    return buffer


def open_clip(
    ready: ReadyClip, station: HybridPrivate, system: System, *, memory: LockedBuffer | None = None
) -> OpenClip:
    """Open a released clip into locked memory.

    Args:
        ready: the verified release and package.
        station: opens K_station.
        system: gives the memory.
        memory: what `memory_ahead` gave for this clip; it is the clip's from now on.

    Raises:
        Untrusted: a part does not open or the lengths do not fit; nothing stays in memory.
        Refused: longer than a workstation opens.
        Unavailable: the package file cannot be read.
    """
    began = perf_counter()
    package, clip = ready.package, ready.item.clip
    number, bound = package.clip(clip)
    sealed_audio, sealed_text = package.part(2 * number), package.part(2 * number + 1)
    station_key = station.open(package.station_key, kind=Kind.STATION_KEY, info=package.context_hash)

    def key(part: Part) -> bytes:
        return clip_key(
            station_key=station_key,
            release_key=ready.release_key,
            package_id=package.context.package,
            context_hash=package.context_hash,
            clip_id=clip,
            part=part,
        )

    text = decode(
        open_part(key(Part.TEXT), sealed_text, context_hash=package.context_hash, clip_id=clip, part=Part.TEXT),
        TaskText,
        limit=CLIP_TEXT_BYTES,
    )
    buffer = memory if memory is not None else LockedBuffer(system, len(sealed_audio))
    try:
        offset, length = open_part_into(
            key(Part.AUDIO),
            sealed_audio,
            buffer.view,
            context_hash=package.context_hash,
            clip_id=clip,
            part=Part.AUDIO,
        )
        _check_length(length, text)
        pcm = buffer.pcm(offset, length)
        took = (perf_counter() - began) * 1_000
        # Its own: the clip may be closed and opened again, as the same playback.
        return OpenClip(ready.item, bound, text, pcm, buffer, offset, ready.mark.copy(), took)
    except BaseException:
        buffer.zero()
        raise


def _check_length(length: int, text: TaskText) -> None:
    if length != text.frames * _BYTES_A_FRAME:
        raise Untrusted("A clip's sound does not have the length it should have. Tell facility IT.")
