"""A sealed package: verified when it comes and again each time it is read from disk."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from anechoic.errors import Unavailable, Untrusted
from anechoic.rules.ids import AnswerId, ClipId, LeaseId, PackageId, PersonId, StationId, TaskId
from anechoic.seal.derive import hash_bytes
from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPublic
from anechoic.store.vault.items import Item, ItemState
from anechoic.wire.codec import decode
from anechoic.wire.limits import MANIFEST_BYTES, PACKAGE_BYTES
from anechoic.wire.package import cut_parts, split_manifest
from anechoic.wire.work import ClipContext, PackageContext, PackageManifest

_HEAD_BYTES: Final = 8


@dataclass(frozen=True)
class SealedPackage:
    """What a signed manifest says about a package file.

    Attributes:
        context: ids, numbers and times everything in it is bound to.
        context_hash: SHA-256 of the context's exact bytes.
        station_key: K_station, sealed to this workstation.
        starts: first byte of each part in the file, audio and text by turns.
        hashes: SHA-256 of each part.
    """

    path: Path
    context: PackageContext
    context_hash: bytes
    station_key: bytes
    starts: tuple[int, ...]
    hashes: tuple[bytes, ...]

    def clip(self, clip: ClipId) -> tuple[int, ClipContext]:
        """Give the number of a clip in the package and what is bound to it.

        Raises:
            Untrusted: the package does not hold it.
        """
        for number, bound in enumerate(self.context.clips):
            if bound.clip == clip:
                return number, bound
        raise _damaged()

    def part(self, number: int) -> bytes:
        """Give the ciphertext of one part, checked against the manifest.

        Raises:
            Untrusted: it was changed.
            Unavailable: the file cannot be read.
        """
        bound = self.context.clips[number // 2]
        length = bound.text_length if number % 2 else bound.audio_length
        try:
            with self.path.open("rb") as file:
                file.seek(self.starts[number])
                data = file.read(length)
        except OSError as error:
            raise Unavailable("A work package cannot be read from this disk. Tell facility IT.") from error
        if hash_bytes(data) != self.hashes[number]:
            raise _damaged()
        return data

    def span(self, clip: ClipId) -> tuple[int, int]:
        """Give first byte and length of all that the file holds of a clip."""
        number, bound = self.clip(clip)
        return self.starts[2 * number], bound.audio_length + bound.text_length

    def items(self) -> list[Item]:
        """Give the clips as items of a vault, sealed and unopened."""
        return [
            Item(
                package=PackageId(self.context.package),
                purpose=self.context.purpose,
                clip=ClipId(bound.clip),
                task=TaskId(bound.task),
                lease=LeaseId(bound.lease),
                fencing=bound.fencing,
                place=place,
                state=ItemState.HELD,
                supersedes=AnswerId(""),
            )
            for place, bound in enumerate(self.context.clips)
        ]


def read_package(path: Path, signer: SigningPublic, *, station: StationId, person: PersonId) -> SealedPackage:
    """Verify the signature, the layout and every part of a package file, and for whom it is.

    Args:
        path: the file as it was received.
        signer: the facility's signing key, itself stated by the pinned root.
        station: this workstation.
        person: who is signed in.

    Raises:
        Untrusted: a bit was changed, something is missing or added, or it is for another person or workstation.
        Unavailable: the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(PACKAGE_BYTES + 1)
    except OSError as error:
        raise Unavailable("A work package cannot be read from this disk. It will be fetched again.") from error
    signed, rest = split_manifest(data)
    manifest = decode(signer.open_object(Kind.PACKAGE, signed), PackageManifest, limit=MANIFEST_BYTES)
    context = decode(manifest.context, PackageContext)
    lengths = [length for clip in context.clips for length in (clip.audio_length, clip.text_length)]
    if len(manifest.parts) != len(lengths) or len({clip.clip for clip in context.clips}) != len(context.clips):
        raise _damaged()
    parts = cut_parts(rest, lengths)
    if any(hash_bytes(part) != known for part, known in zip(parts, manifest.parts, strict=True)):
        raise _damaged()
    if (context.station, context.person) != (station, person):
        raise Untrusted("A work package for another person or workstation arrived and was thrown away.")
    first = _HEAD_BYTES + len(signed)
    starts = tuple(first + sum(lengths[:number]) for number in range(len(lengths)))
    return SealedPackage(path, context, hash_bytes(manifest.context), manifest.station_key, starts, manifest.parts)


def _damaged() -> Untrusted:
    return Untrusted("A work package is damaged or not genuine and was thrown away. Tell facility IT.")
