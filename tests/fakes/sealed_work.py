"""A real package and a real release from a facility on the bench, as they reach a workstation's disk."""

from dataclasses import dataclass
from pathlib import Path

from anechoic.rules.ids import PersonId, SessionId, StationId
from anechoic.seal.chain import open_facility_keys
from anechoic.seal.hybrid import HybridPrivate
from anechoic.station.session import Session
from anechoic.station.trust import Trust
from anechoic.station.witness import Witness
from anechoic.station.work.package import SealedPackage, read_package
from anechoic.station.work.release import ReadyClip, release_request, verify_release
from anechoic.store.facility import packages
from anechoic.store.vault.machine import MachineDatabase
from anechoic.wire.enrol import Policy
from anechoic.wire.signin import PersonCard
from anechoic.wire.work import PackageContext, ReleaseRequest
from fakes.bench_desk import Desk, Fetched
from fakes.facility_bench import Bench


@dataclass
class SealedWork:
    """What a workstation has after a pull, and what it needs to open it."""

    bench: Bench
    desk: Desk
    fetched: Fetched
    path: Path
    session: Session
    machine: MachineDatabase

    @classmethod
    def new(cls, folder: Path, *, tasks: int = 1, milliseconds: int = 300) -> "SealedWork":
        bench = Bench.new(folder / "facility")
        for number in range(tasks):
            bench.task(f"item {number}", milliseconds=milliseconds)
        desk = bench.sign_in(bench.person("ana"), bench.station("desk 1"))
        reply = desk.ask()
        fetched = desk.fetch(reply)
        with bench.facility.database.read() as connection:
            row = packages.by_id(connection, reply.package)
        assert row is not None
        path = folder / "package.anep"
        path.write_bytes(bench.facility.blobs.read(row.blob))
        machine = MachineDatabase(folder / "station.db", bytes(32))
        return cls(bench, desk, fetched, path, _session(bench, desk), machine)

    def close(self) -> None:
        self.machine.close()
        self.bench.close()

    @property
    def context(self) -> PackageContext:
        return self.fetched.context

    @property
    def station(self) -> HybridPrivate:
        return self.desk.station_hybrid

    @property
    def witness(self) -> Witness:
        return Witness(self.machine, self.session.trust.keys)

    def read(self, *, station: str = "", person: str = "") -> SealedPackage:
        """Read the package as the workstation does."""
        return read_package(
            self.path,
            self.session.trust.keys.signing,
            station=StationId(station or self.desk.station),
            person=PersonId(person or self.desk.person),
        )

    def ask(self) -> tuple[ReleaseRequest, bytes]:
        """Ask for the first clip's release."""
        item = self.read().items()[0]
        request = release_request(item, self.witness)
        clip = self.context.clips[0]
        return request, self.desk.ask_release(self.fetched, clip, checkpoint_size=request.checkpoint_size)

    def verify(self, request: ReleaseRequest, data: bytes, *, session: Session | None = None) -> ReadyClip:
        """Verify a release as the workstation does."""
        package = self.read()
        return verify_release(
            data,
            request,
            package.items()[0],
            package=package,
            session=session or self.session,
            station=StationId(self.desk.station),
            witness=self.witness,
            now=self.bench.clock.now,
        )

    def ready(self) -> ReadyClip:
        return self.verify(*self.ask())


def _session(bench: Bench, desk: Desk) -> Session:
    secrets, now = bench.facility.secrets, bench.clock.now
    keys = open_facility_keys(secrets.root, secrets.facility_keys, now=now // 1_000)
    policy = Policy(
        version=1, issued=now, facility_name="Bench", training=True, key_stores=("training-file",), grace_minutes=60
    )
    return Session(
        id=SessionId(desk.session),
        token="token",
        card=PersonCard(person=desk.person, login="ana", name="Ana", roles=(), pairs=(), kinds=()),
        signing=desk.signing,
        hybrid=desk.hybrid,
        vault_key=bytes(32),
        trust=Trust(keys, policy),
        server_time=now,
        expires=desk.ends,
        replaced=False,
        last_sequence=0,
    )
