"""A facility with real speech in it, heard by real sessions, and recordings of it that leaked."""

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import soundfile

from anechoic.admin.facility import program
from anechoic.audio.level import levelled
from anechoic.audio.speeds import NORMAL
from anechoic.audio.stretch import stretch
from anechoic.facility.access import approvals
from anechoic.facility.ingest.batch import add
from anechoic.facility.matters import all_matters
from anechoic.rules.task import ApprovalKind, EventKind, Role
from anechoic.seal.trace import key_stream, trace_keys
from anechoic.store.facility import tasks
from anechoic.trace.grid import grid_for
from anechoic.trace.mark import Analysis, mark
from anechoic.trace.profile import STANDARD, Profile
from anechoic.trace.streams import Streams, need
from anechoic.wire.review import DecideRequest
from fakes.bench_desk import Desk, Fetched
from fakes.delivered_batch import DeliveredBatch
from fakes.facility_bench import PASSPHRASE, Bench

AUDIO = Path(__file__).resolve().parents[2] / "resources" / "training" / "audio"
NAMES = ("es-46d70562", "es-14937805", "es-61df44a5", "pt-181e179f", "en-172aa9a1")
RATE = 16_000
Sound = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Heard:
    """One playback: its id, its clip, and the samples that were heard."""

    playback: str
    clip: str
    sound: Sound


@dataclass
class TracedFacility:
    """The facility, who works there, and the console."""

    bench: Bench
    folder: Path
    desks: dict[str, Desk] = field(default_factory=dict)
    fetched: dict[str, Fetched] = field(default_factory=dict)

    @classmethod
    def new(
        cls, folder: Path, names: tuple[str, ...] = NAMES, logins: tuple[str, ...] = ("ana", "ben")
    ) -> "TracedFacility":
        """Make a facility, take in a batch of real speech, and sign people in."""
        folder.mkdir(exist_ok=True)
        bench = Bench.new(folder / "facility")
        batch = DeliveredBatch(folder / "batch", profile={"max_clip_seconds": 30, "gold_share": 0.0})
        for name in names:
            pcm, rate = soundfile.read(AUDIO / f"{name}.flac", dtype="int16")
            assert rate == RATE
            batch.add(name, pcm)
        report = add(bench.facility, batch.write(), lambda _done, _of: None)
        assert report.accepted == len(names)
        made = cls(bench, folder)
        for login in logins:
            made.comes(login)
        unlock = folder / "unlock"
        unlock.write_text(PASSPHRASE)
        unlock.chmod(0o600)
        return made

    def comes(self, login: str) -> None:
        """Sign one more person in, who fetches clips."""
        self.desks[login] = self.bench.sign_in(self.bench.person(login), self.bench.station(f"ws-{login}"))
        self.fetched[login] = self.desks[login].pull()

    def both_clips(self) -> list[str]:
        """Give the tasks that were lent to both people."""
        lent = [{clip.task for clip in fetched.context.clips} for fetched in self.fetched.values()]
        return sorted(lent[0] & lent[1])

    def hears(
        self, login: str, task: str, *, speed: int = NORMAL, marked: bool = True, profile: Profile = STANDARD
    ) -> Heard:
        """Release a task's clip to a person, play it, and give what came out of the sound device."""
        desk, fetched = self.desks[login], self.fetched[login]
        clip = fetched.clip(task)
        opened = desk.open(fetched, clip)
        loud = levelled(np.frombuffer(opened.pcm, "<i2"), RATE)
        played = loud if speed == NORMAL else stretch(loud, RATE, speed)
        desk.report(EventKind.PLAYED, clip, first=0, last=len(loud), speed=speed)
        desk.report(EventKind.CLOSED, clip)
        needed, keys = need(grid_for(RATE), len(played)), trace_keys(opened.playback_key, speed)
        streams = Streams(
            key_stream(keys.tiles, needed.tiles),
            key_stream(keys.knots, needed.knots),
            key_stream(keys.dither, needed.dither),
        )
        sound = mark(Analysis(played, RATE), streams, profile) if marked else played
        return Heard(opened.release.playback, clip.clip, sound / 32_768)

    def leak(self, name: str, sound: Sound, *, rate: int = RATE) -> Path:
        """Write a recording."""
        path = self.folder / name
        soundfile.write(path, sound, rate)
        return path

    def console(self, *words: str) -> int:
        """Run the command line."""
        where = ["--dir", str(self.bench.facility.folder), "--unlock-file", str(self.folder / "unlock")]
        # The program is the process elsewhere; here its mask would be that of every test after.
        mask = os.umask(0o077)
        try:
            return program.main([*where, *words])
        finally:
            os.umask(mask)

    def decide(self, decision: Any = "approve", *, login: str = "otto") -> None:
        """Decide the request that waits, as another custodian."""
        if login not in self.desks:
            person = self.bench.person(login, Role.CUSTODIAN)
            self.desks[login] = self.bench.sign_in(person, self.bench.station(f"ws-{login}"))
        caller = self.desks[login].caller
        rows = approvals.waiting(self.bench.facility, all_matters(), caller).rows
        (row,) = [row for row in rows if row.kind is ApprovalKind.TRACE]
        asked = DecideRequest(approval=row.approval, decision=decision)
        approvals.decide(self.bench.facility, all_matters(), caller, asked)

    def clip_of(self, task: str) -> str:
        """Give the clip of a task."""
        with self.bench.facility.database.read() as connection:
            row = tasks.by_id(connection, task)
        assert row is not None
        return str(row.clip)

    def traced(self, out: str, *leaks: Path, more: tuple[str, ...] = ()) -> tuple[int, Path]:
        """Ask, have it allowed, and do it; give the status and the folder of reports."""
        paths = [str(path) for path in leaks]
        assert self.console("trace", *paths, "--as", "custodian-1", *more) == 0
        self.decide()
        folder = self.folder / out
        return self.console("trace", *paths, "--as", "custodian-1", *more, "--out", str(folder)), folder


def sha256(path: Path) -> str:
    """Give the hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
