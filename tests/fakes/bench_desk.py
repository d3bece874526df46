"""A workstation without disk, screen or network: it opens and seals exactly as a real one does."""

from dataclasses import dataclass, field
from typing import Any

from anechoic.facility.access.sessions import Caller
from anechoic.facility.context import Facility
from anechoic.facility.package import events, giveback, pull, release
from anechoic.facility.receive import answer, takeback
from anechoic.facility.review import opening, verdict
from anechoic.rules.task import EventKind, Origin, Role, TaskKind, Verdict
from anechoic.seal.clip import Part, clip_key, open_part
from anechoic.seal.derive import hash_bytes
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.kinds import Kind
from anechoic.seal.padding import ANSWER_BUCKET, pad
from anechoic.seal.record.merkle import leaf_hash, verify_inclusion
from anechoic.seal.record.note import open_checkpoint
from anechoic.seal.signing import SigningPrivate, sign_object_by_two
from anechoic.store.facility import packages, tasks
from anechoic.trace.profile import VERSION
from anechoic.wire.answers import AnswerBody, Receipt, TakeBackRequest, VerdictBody
from anechoic.wire.codec import decode, encode
from anechoic.wire.events import EventsReply, EventsRequest, StationEvent
from anechoic.wire.limits import PACKAGE_BYTES
from anechoic.wire.package import cut_parts, split_manifest
from anechoic.wire.review import ReviewOpenRequest
from anechoic.wire.work import (
    ClipContext,
    GiveBackRequest,
    PackageContext,
    PackageManifest,
    PullReply,
    PullRequest,
    Release,
    ReleaseRequest,
    TaskText,
)

_SHARED = (
    "task",
    "clip",
    "package",
    "lease",
    "fencing",
    "person",
    "station",
    "session",
    "recipient",
    "active_ms",
    "made",
)


@dataclass(frozen=True)
class Opened:
    """A clip in the clear, the release it was opened with, and the key that marks what is heard of it."""

    pcm: bytes
    text: TaskText
    release: Release
    playback_key: bytes


@dataclass
class Fetched:
    """A verified package."""

    context: PackageContext
    context_hash: bytes
    station_key: bytes
    parts: dict[tuple[str, Part], bytes]

    def clip(self, task: str) -> ClipContext:
        return next(clip for clip in self.context.clips if clip.task == task)


@dataclass
class Desk:
    """One person in one session at one workstation."""

    facility: Facility
    person: str
    station: str
    session: str
    roles: frozenset[Role]
    ends: int
    signing: SigningPrivate
    hybrid: HybridPrivate
    station_signing: SigningPrivate
    station_hybrid: HybridPrivate
    sequence: int = 0
    counter: int = 0
    known: dict[str, Fetched] = field(default_factory=dict)

    @property
    def caller(self) -> Caller:
        return Caller(
            person=self.person,
            station=self.station,
            session=self.session,
            roles=self.roles,
            session_ends=self.ends,
            signing_public=self.signing.public.raw,
            hybrid_public=self.hybrid.public.raw,
            station_signing=self.station_signing.public.raw,
            station_hybrid=self.station_hybrid.public.raw,
        )

    def ask(self, *, held: int = 0, display: Any = "any", returned_only: bool = False) -> PullReply:
        request = PullRequest(held=held, last_sequence=self.sequence, display=display, returned_only=returned_only)
        return pull.pull(self.facility, self.caller, request)

    def pull(self, *, held: int = 0) -> Fetched:
        reply = self.ask(held=held)
        assert reply.reason is None, reply.reason
        return self.fetch(reply)

    def fetch(self, reply: PullReply) -> Fetched:
        """Read, verify and keep a package."""
        with self.facility.database.read() as connection:
            row = packages.by_id(connection, reply.package)
        assert row is not None
        data = self.facility.blobs.read(row.blob)
        assert (len(data), hash_bytes(data)) == (reply.size, reply.sha256)
        fetched = self.open_package(data)
        assert fetched.context.sequence > self.sequence
        self.sequence = fetched.context.sequence
        self.known[fetched.context.package] = fetched
        return fetched

    def open_package(self, data: bytes) -> Fetched:
        signed, rest = split_manifest(data)
        body = self.facility.secrets.signing.public.open_object(Kind.PACKAGE, signed)
        manifest = decode(body, PackageManifest)
        context = decode(manifest.context, PackageContext)
        context_hash = hash_bytes(manifest.context)
        lengths = [length for clip in context.clips for length in (clip.audio_length, clip.text_length)]
        cut = [bytes(part) for part in cut_parts(rest, lengths)]
        assert tuple(hash_bytes(part) for part in cut) == manifest.parts
        names = [(clip.clip, part) for clip in context.clips for part in (Part.AUDIO, Part.TEXT)]
        station_key = self.station_hybrid.open(manifest.station_key, kind=Kind.STATION_KEY, info=context_hash)
        assert len(data) <= PACKAGE_BYTES
        return Fetched(context, context_hash, station_key, dict(zip(names, cut, strict=True)))

    def ask_release(self, fetched: Fetched, clip: ClipContext, /, **changed: Any) -> bytes:
        given = {
            "package": fetched.context.package,
            "clip": clip.clip,
            "lease": clip.lease,
            "fencing": clip.fencing,
            "mark": VERSION,
            **changed,
        }
        return release.release(self.facility, self.caller, ReleaseRequest(**given))

    def open(self, fetched: Fetched, clip: ClipContext, /, **changed: Any) -> Opened:
        """Ask for the release, check its proof, open both parts."""
        body = self.read_release(self.ask_release(fetched, clip, **changed))
        return self.open_with(fetched, clip, body)

    def read_release(self, signed: bytes) -> Release:
        body = decode(self.facility.secrets.signing.public.open_object(Kind.RELEASE, signed), Release)
        signer = self.facility.secrets.record
        seen = open_checkpoint(signer.verifier_key, body.checkpoint)
        verify_inclusion(leaf_hash(body.leaf), body.index, seen.size, body.proof, seen.root)
        return body

    def open_with(self, fetched: Fetched, clip: ClipContext, body: Release) -> Opened:
        keys = self.hybrid.open(body.key, kind=Kind.RELEASE_KEY, info=fetched.context_hash + clip.clip.encode())
        release_key, playback_key = keys[:32], keys[32:]
        plain: dict[Part, bytes] = {}
        for part in Part:
            derived = clip_key(
                station_key=fetched.station_key,
                release_key=release_key,
                package_id=fetched.context.package,
                context_hash=fetched.context_hash,
                clip_id=clip.clip,
                part=part,
            )
            plain[part] = open_part(
                derived,
                fetched.parts[clip.clip, part],
                context_hash=fetched.context_hash,
                clip_id=clip.clip,
                part=part,
            )
        return Opened(plain[Part.AUDIO], decode(plain[Part.TEXT], TaskText), body, playback_key)

    def give_back(self, *leases: str) -> None:
        giveback.give_back(self.facility, self.caller, GiveBackRequest(leases=leases))

    def report(self, kind: EventKind, clip: ClipContext, **changed: Any) -> EventsReply:
        self.counter += 1
        given = {"counter": self.counter, "kind": kind, "at": 1, "clip": clip.clip, "task": clip.task}
        event = StationEvent(**{**given, "lease": clip.lease, **changed})
        return events.take_events(self.facility, self.caller, EventsRequest(events=(event,)))

    def body(self, fetched: Fetched, clip: ClipContext, text: str = "press star", /, **changed: Any) -> AnswerBody:
        kind = changed.pop("kind", None) or self.kind_of(clip)
        given: dict[str, Any] = {
            "answer": self.facility.new_id(),
            "task": clip.task,
            "clip": clip.clip,
            "package": fetched.context.package,
            "lease": clip.lease,
            "fencing": clip.fencing,
            "person": self.person,
            "station": self.station,
            "session": self.session,
            "recipient": hash_bytes(self.facility.secrets.sealing.public.raw),
            "kind": kind,
            "text": text,
            "origin": Origin.OWN,
            "active_ms": 5_000,
            "made": self.facility.clock.now_ms(),
        }
        return AnswerBody(**{**given, **changed})

    def kind_of(self, clip: ClipContext) -> TaskKind:
        with self.facility.database.read() as connection:
            row = tasks.by_id(connection, clip.task)
        assert row is not None
        return TaskKind(row.kind)

    def seal(self, body: Any, kind: Kind = Kind.ANSWER) -> bytes:
        """Sign by session and workstation, and seal to the facility."""
        signed = sign_object_by_two(self.signing, self.station_signing, kind, encode(body))
        return self.seal_signed(signed, kind)

    def seal_signed(self, signed: bytes, kind: Kind) -> bytes:
        info = self.station.encode() + self.session.encode()
        return self.facility.secrets.sealing.public.seal(pad(signed, smallest=ANSWER_BUCKET), kind=kind, info=info)

    def send(self, sealed: bytes, *, made_in: str = "") -> Receipt:
        signed = answer.receive(self.facility, self.caller, sealed, made_in=made_in)
        return self.read_receipt(signed)

    def read_receipt(self, signed: bytes) -> Receipt:
        return decode(self.facility.secrets.signing.public.open_object(Kind.RECEIPT, signed), Receipt)

    def answer(self, fetched: Fetched, clip: ClipContext, text: str = "press star", /, **changed: Any) -> Receipt:
        """Open a clip and answer it."""
        self.open(fetched, clip)
        return self.send(self.seal(self.body(fetched, clip, text, **changed)))

    def take_back(self, receipt: Receipt, task: str) -> Receipt:
        request = TakeBackRequest(answer=receipt.subject, task=task)
        return self.read_receipt(takeback.take_back(self.facility, self.caller, request))

    def ask_review(self, task: str) -> PullReply:
        request = ReviewOpenRequest(task=task, last_sequence=self.sequence)
        return opening.open_review(self.facility, self.caller, request)

    def review(self, task: str) -> tuple[Fetched, ClipContext, Opened]:
        """Open a review, its clip included."""
        fetched = self.fetch(self.ask_review(task))
        (clip,) = fetched.context.clips
        return fetched, clip, self.open(fetched, clip)

    def verdict_body(self, fetched: Fetched, clip: ClipContext, given: Verdict, **changed: Any) -> VerdictBody:
        shared = {name: getattr(self.body(fetched, clip), name) for name in _SHARED}
        return VerdictBody(**{**shared, "review": self.facility.new_id(), "verdict": given, **changed})

    def decide(self, fetched: Fetched, clip: ClipContext, given: Verdict, **changed: Any) -> Receipt:
        return self.send_verdict(self.seal(self.verdict_body(fetched, clip, given, **changed), Kind.VERDICT))

    def send_verdict(self, sealed: bytes, *, made_in: str = "") -> Receipt:
        return self.read_receipt(verdict.decide(self.facility, self.caller, sealed, made_in=made_in))
