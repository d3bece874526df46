"""A whole facility in this process: real files, real database, real keys; only the clock is ours."""

import functools
import json
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine, insert
from sqlalchemy.util import LRUCache

from anechoic.facility.access import people
from anechoic.facility.access.people import NewPerson
from anechoic.facility.contents import seal_pcm, seal_text, wrap_key
from anechoic.facility.context import Facility
from anechoic.facility.founding import found
from anechoic.facility.keys import Secrets
from anechoic.facility.opening import assemble
from anechoic.rules.task import Classification, Role, TaskKind, TaskState
from anechoic.seal.box import Box
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.record.leaf import Leaf, decode_leaf
from anechoic.seal.signing import SigningPrivate
from anechoic.settings import FacilitySettings
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import record as stored_record
from anechoic.store.facility import reviews as stored_reviews
from anechoic.store.facility import sessions as stored_sessions
from anechoic.store.facility import stations as stored_stations
from anechoic.store.facility import tasks as stored_tasks
from anechoic.store.facility.tables.batches import BATCH, CLIP, CONTENT_KEY, ITEM
from anechoic.store.facility.tables.tasks import TASK
from anechoic.wire.work import Candidate, TaskText, TimedWord
from fakes.bench_desk import Desk
from fakes.quick_derivation import passphrases_made_by

SETTINGS = FacilitySettings(name="Bench", training=True, record_name="bench.example/record", agreement_version="1")
PASSPHRASE = "correct horse battery staple"
START_MS = 1_800_000_000_000
DAY_MS = 86_400_000
FAR_MS = START_MS + 900 * DAY_MS


@dataclass
class BenchClock:
    """Time that stands still until a test moves it."""

    now: int = START_MS

    def now_ms(self) -> int:
        return self.now

    def go(self, *, ms: int = 0, minutes: int = 0, hours: int = 0) -> None:
        self.now += ms + minutes * 60_000 + hours * 3_600_000


@dataclass(frozen=True)
class BenchStation:
    """An active workstation and its private keys."""

    id: str
    signing: SigningPrivate
    hybrid: HybridPrivate


@dataclass(frozen=True)
class BenchTask:
    """A task that was put in, and what is known of it."""

    id: str
    clip: str
    item: str
    pcm: bytes
    text: TaskText


@functools.cache
def _template(_derivation: object) -> tuple[Path, Secrets, Engine]:
    folder = Path(tempfile.mkdtemp(prefix="bench-")) / "facility"
    founded = found(folder, PASSPHRASE, SETTINGS, clock=BenchClock())
    founded.facility.close()
    return folder, founded.facility.secrets, founded.facility.database.engine


@functools.cache
def _statements(_engine: Engine) -> "LRUCache[object, object]":
    return LRUCache(2_000)


def _compile_once(engine: Engine, first: Engine) -> None:
    """Let an engine use what was compiled for all before it, as a server does that runs for long."""
    # Statements are kept under the dialect they were compiled for; that of an engine knows nothing of its file.
    engine.dialect = first.dialect
    engine.update_execution_options(compiled_cache=_statements(first))


@functools.cache
def _keys(number: int) -> tuple[SigningPrivate, HybridPrivate]:
    return SigningPrivate.generate(), HybridPrivate.generate()


def _profile(name: str, classification: Classification) -> dict[str, object]:
    return {
        "batch": name,
        "owner": "Sample data owner",
        "classification": classification.value,
        "consent": {"basis": "test", "reference": "none"},
        "target_language": "en",
        "retention_days": 90,
    }


@dataclass
class Bench:
    """The facility, and quick ways to put people, workstations and tasks into it."""

    facility: Facility
    clock: BenchClock
    _count: int = 0
    _batches: dict[str, str] = field(default_factory=dict)

    @classmethod
    def new(cls, folder: Path) -> "Bench":
        """Make a facility in a folder that does not exist yet."""
        # One for each way passphrases are derived just now: another could not open its key files.
        template, secrets, first = _template(passphrases_made_by())
        shutil.copytree(template, folder)
        clock = BenchClock()
        facility = assemble(folder, SETTINGS, secrets, clock=clock)
        _compile_once(facility.database.engine, first)
        return cls(facility, clock)

    def close(self) -> None:
        self.facility.close()

    def person(
        self,
        login: str,
        *roles: Role,
        pairs: tuple[tuple[str, str], ...] = (("es", "en"),),
        kinds: tuple[TaskKind, ...] = tuple(TaskKind),
    ) -> str:
        """Add an active person."""
        new = NewPerson(
            login=login,
            name=login.title(),
            roles=roles or (Role.CONTRACTOR,),
            pairs=pairs,
            kinds=kinds,
            vetting_reference=f"vetting {login}",
            vetting_ends=FAR_MS,
            agreement_version="1",
        )
        person = people.add(self.facility, new).person
        with self.facility.database.write() as connection:
            stored_people.change(connection, person, state="active")
        return person

    def station(self, name: str) -> BenchStation:
        """Add an active workstation."""
        self._count += 1
        signing, hybrid = _keys(self._count)
        station = BenchStation(self.facility.new_id(), signing, hybrid)
        with self.facility.database.write() as connection:
            stored_stations.add(
                connection,
                id=station.id,
                added_by=stored_people.everybody(connection)[0].id,
                name_tag=self.facility.columns.tag("station", name),
                sealed_profile=b"",
                state="active",
                thumbprint=station.id,
                hybrid_public=hybrid.public.raw,
                signing_public=signing.public.raw,
                added=self.clock.now,
            )
        return station

    def sign_in(self, person: str, station: BenchStation) -> Desk:
        """Give a live session; an earlier one of the same person ends."""
        self._count += 1
        signing, hybrid = _keys(self._count)
        session = self.facility.new_id()
        with self.facility.database.write() as connection:
            earlier = stored_sessions.live_of(connection, person)
            if earlier is not None:
                stored_sessions.end(connection, earlier.id, at=self.clock.now, reason="replaced")
            stored_sessions.add(
                connection,
                id=session,
                person=person,
                station=station.id,
                token_hash=self.facility.entropy(32),
                thumbprint=station.id,
                signing_public=signing.public.raw,
                hybrid_public=hybrid.public.raw,
                factor="totp",
                started=self.clock.now,
                ends=self.clock.now + 12 * 3_600_000,
            )
            roles = stored_people.roles(connection, person)
        return Desk(
            facility=self.facility,
            person=person,
            station=station.id,
            session=session,
            roles=roles,
            ends=self.clock.now + 12 * 3_600_000,
            signing=signing,
            hybrid=hybrid,
            station_signing=station.signing,
            station_hybrid=station.hybrid,
        )

    def sign_out(self, desk: Desk) -> None:
        with self.facility.database.write() as connection:
            stored_sessions.end(connection, desk.session, at=self.clock.now, reason="person")

    def experienced(self, login: str, *roles: Role) -> str:
        """Add a person whose answers are no longer looked at for being the first."""
        person = self.person(login, *roles)
        station = self.station(f"earlier {login}")
        desk = self.sign_in(person, station)
        for n in range(5):
            task = self.task(f"earlier {login} {n}", batch="earlier")
            fetched = desk.pull()
            desk.answer(fetched, fetched.clip(task.id))
        self.sign_out(desk)
        return person

    def state(self, task: str) -> TaskState:
        with self.facility.database.read() as connection:
            row = stored_tasks.by_id(connection, task)
        assert row is not None
        return TaskState(row.state)

    def never_drawn(self, task: str) -> None:
        """Settle by hand what chance may have sent to review."""
        with self.facility.database.write() as connection:
            review = stored_reviews.undecided(connection, task)
            if review is not None and review.reason == "random":
                stored_reviews.change(connection, review.id, state="withdrawn")
                stored_tasks.change(connection, task, state=TaskState.FINAL.value)

    def leaves(self, kind: str) -> list[Leaf]:
        """Give the record's leaves of a kind."""
        with self.facility.database.read() as connection:
            size = stored_record.size(connection)
            every = [decode_leaf(leaf) for leaf in stored_record.leaves(connection, 0, size)]
        return [leaf for leaf in every if leaf.kind == kind]

    def kinds_recorded(self) -> list[str]:
        with self.facility.database.read() as connection:
            size = stored_record.size(connection)
            return [decode_leaf(leaf).kind for leaf in stored_record.leaves(connection, 0, size)]

    def batch(self, name: str = "one", classification: Classification = Classification.TRAINING) -> str:
        """Give the batch of a name, made at first use."""
        if name not in self._batches:
            batch = self.facility.new_id()
            profile = json.dumps(_profile(name, classification)).encode()
            with self.facility.database.write() as connection:
                connection.execute(
                    insert(BATCH).values(
                        id=batch,
                        name_tag=self.facility.columns.tag("batch", name),
                        sealed_profile=self.facility.columns.seal("batch", "sealed_profile", batch, profile),
                        classification=classification.value,
                        target="en",
                        max_clip_ms=30_000,
                        retention_days=90,
                        overlap=2,
                        gold_share=0.1,
                        added=self.clock.now,
                    )
                )
            self._batches[name] = batch
        return self._batches[name]

    def task(
        self,
        name: str,
        *,
        conversation: str | None = None,
        wanted: int = 1,
        kind: TaskKind = TaskKind.TRANSLATION,
        source: str = "es",
        candidates: tuple[str, ...] = ("press star", "press the star", "Press star."),
        milliseconds: int = 1_000,
        batch: str = "one",
        classification: Classification = Classification.TRAINING,
        gold: str = "",
        words: tuple[TimedWord, ...] = (),
    ) -> BenchTask:
        """Put one clip with its task in; names of items and candidates are the owner's."""
        self._count += 1
        facility, batch_id = self.facility, self.batch(batch, classification)
        item, clip, task = facility.new_id(), facility.new_id(), facility.new_id()
        rate = 8_000
        pcm = bytes([self._count % 256, 1]) * (rate * milliseconds // 1_000)
        text = TaskText(
            kind=kind,
            source=source,
            target="en",
            frames=len(pcm) // 2,
            transcript=" ".join(word.text for word in words) or f"transcript of {name}",
            words=words,
            candidates=tuple(Candidate(key="abcdef"[n], text=one) for n, one in enumerate(candidates)),
        )
        key = Box.generate_key()
        tag = facility.columns.tag("conversation", conversation or name)
        ids = {"item": name, "clip": f"clip {name}", "candidates": [chr(65 + n) for n in range(len(candidates))]}
        with facility.database.write() as connection:
            connection.execute(
                insert(ITEM).values(
                    id=item,
                    batch=batch_id,
                    item_tag=facility.columns.tag("item", f"{batch}|{name}"),
                    sealed_ids=facility.columns.seal("item", "sealed_ids", item, json.dumps(ids).encode()),
                    outcome="accepted",
                )
            )
            connection.execute(
                insert(CLIP).values(
                    id=clip,
                    item=item,
                    batch=batch_id,
                    conversation_tag=tag,
                    speaker_tag=tag,
                    source_tag=facility.columns.tag("clip", name),
                    rate=rate,
                    frames=len(pcm) // 2,
                    blob=facility.blobs.put(seal_pcm(key, clip, pcm)),
                    sealed_text=seal_text(key, clip, text),
                )
            )
            connection.execute(
                insert(CONTENT_KEY).values(
                    clip=clip, epoch=facility.secrets.epoch, wrapped_key=wrap_key(facility, clip, key)
                )
            )
            connection.execute(
                insert(TASK).values(
                    id=task,
                    clip=clip,
                    batch=batch_id,
                    kind=kind.value,
                    source=source,
                    target="en",
                    state=TaskState.READY.value,
                    wanted=wanted,
                    gold=bool(gold),
                    sealed_gold=facility.columns.seal("task", "sealed_gold", task, gold.encode()) if gold else None,
                    conversation_tag=tag,
                    milliseconds=milliseconds,
                    order_key=self._count,
                    changed=self.clock.now,
                )
            )
        return BenchTask(task, clip, item, pcm, text)
