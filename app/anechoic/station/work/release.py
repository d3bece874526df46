"""The recorded permission to open one clip, verified before anything is opened."""

from dataclasses import dataclass

from anechoic.errors import Refused, Untrusted
from anechoic.rules.ids import StationId
from anechoic.seal.kinds import Kind
from anechoic.seal.record.leaf import Leaf, decode_leaf
from anechoic.seal.record.proof import verify_inclusion
from anechoic.seal.record.tree import leaf_hash
from anechoic.seal.trace import KEY_BYTES, key_commitment
from anechoic.station.memory import LockedBuffer
from anechoic.station.session import Session
from anechoic.station.witness import Witness
from anechoic.station.work.marks import PlaybackKey
from anechoic.station.work.package import SealedPackage
from anechoic.store.vault.items import Item
from anechoic.trace.profile import VERSION, named_mark
from anechoic.wire.codec import decode
from anechoic.wire.work import Release, ReleaseRequest

_LEAF_KIND = "released"


@dataclass(frozen=True, repr=False)
class ReadyClip:
    """A clip that may be opened now: its package, and the keys of release and playback, in memory only.

    Attributes:
        mark: what marks it whenever it is heard in this session.
        memory: taken for its sound before it is opened, or None; it is this clip's alone until it is opened or dropped.
    """

    item: Item
    package: SealedPackage
    release_key: bytes
    mark: PlaybackKey
    memory: LockedBuffer | None = None

    def drop(self) -> None:
        """Give back what was taken for it and wipe what marks it; safe to call twice."""
        self.mark.wipe()
        if self.memory is not None:
            self.memory.zero()

    def __repr__(self) -> str:
        return "ReadyClip(…)"


def release_request(item: Item, witness: Witness) -> ReleaseRequest:
    """Give the request for a clip's release, asking for proof from the checkpoint kept here."""
    return ReleaseRequest(
        package=item.package,
        clip=item.clip,
        lease=item.lease,
        fencing=item.fencing,
        checkpoint_size=witness.kept().size,
        mark=VERSION,
    )


def verify_release(
    data: bytes,
    request: ReleaseRequest,
    item: Item,
    *,
    package: SealedPackage,
    session: Session,
    station: StationId,
    witness: Witness,
    now: int,
) -> ReadyClip:
    """Give the ready clip when the release is for exactly this and is proved to be recorded.

    Args:
        data: object RELEASE.
        request: what was asked.
        item: the clip, with its lease as it is now.
        package: the verified package it lies in.
        session: who is signed in.
        station: this workstation.
        witness: keeps the checkpoint; the release's own must follow it.
        now: the server's time, Unix milliseconds.

    Raises:
        Refused: code `lease_over`: it is over by the server's time as it is known here; nothing was opened.
        Untrusted: anything does not hold; nothing was opened.
    """
    release = decode(session.trust.keys.signing.open_object(Kind.RELEASE, data), Release)
    meant = (item.package, item.clip, item.task, item.lease, item.fencing, station, session.person, session.id)
    said = (
        *(release.package, release.clip, release.task, release.lease, release.fencing),
        *(release.station, release.person, release.session),
    )
    if said != meant:
        raise _unproved()
    if package.context.package != item.package:
        raise _unproved()
    leaf = _verify_recorded(release, request, witness)
    if release.expires <= now:
        # No sign of an unrecorded opening: the server's clock may have been set back since its time was heard here.
        raise Refused("The time for this clip is over and it went back. Take the next one.", code="lease_over")
    keys = session.hybrid.open(release.key, kind=Kind.RELEASE_KEY, info=package.context_hash + item.clip.encode())
    if len(keys) != 2 * KEY_BYTES:
        raise _unproved()
    return ReadyClip(item, package, keys[:KEY_BYTES], _recorded_mark(leaf, keys[KEY_BYTES:]))


def _recorded_mark(leaf: Leaf, key: bytes) -> PlaybackKey:
    """Give what marks the playback, and only what the record says: another would trace nobody, or somebody else."""
    profile = named_mark(leaf.ids.get("mark", ""))
    if profile is None or leaf.ids.get("playback_key") != key_commitment(key):
        raise _unproved()
    return PlaybackKey(key, profile)


def _verify_recorded(release: Release, request: ReleaseRequest, witness: Witness) -> Leaf:
    leaf = decode_leaf(release.leaf)
    named = {"clip": release.clip, "lease": release.lease, "station": release.station, "session": release.session}
    named["playback"] = release.playback
    if leaf.n != release.index or leaf.kind != _LEAF_KIND or any(leaf.ids.get(k) != v for k, v in named.items()):
        raise _unproved()
    checkpoint = witness.follow(release.checkpoint, release.consistency, asked=request.checkpoint_size)
    verify_inclusion(leaf_hash(release.leaf), release.index, checkpoint.size, release.proof, checkpoint.root)
    return leaf


def _unproved() -> Untrusted:
    return Untrusted("This clip's opening was not recorded as it must be, so it stays closed. Tell facility IT.")
