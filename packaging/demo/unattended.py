"""The demo without anybody: screens, sound and key store of its own, a shift through real windows, a report."""

import os
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from demo import leaks, report
from demo.crew import FIRST_STATION, contractors, settle
from demo.driven import DrivenWindow, Step
from demo.facility import Facility, batch_name
from demo.hands import Album
from demo.place import Place
from demo.report import Outcome
from demo.screen import Screen
from demo.secret_store import SecretStore
from demo.shift import Shift
from demo.sound import SoundServer
from demo.sounding import Sounding, measure
from demo.station import ask_for_enrolment, complete
from demo.tally import Tally

_KEY_STORE = "secret-service"
_SCREEN = (1440, 960)


@dataclass(frozen=True)
class Wish:
    """What was asked for on the command line.

    Attributes:
        batch: folder of the batch.
        windows: how many workstations.
        minutes: how long the shift lasts.
        out: folder for the pictures and the report.
    """

    batch: Path
    windows: int
    minutes: float
    out: Path


class Unattended:
    """One unattended shift in a demo folder.

    Args:
        place: the demo's folder.
        wish: what was asked for.
    """

    def __init__(self, place: Place, wish: Wish) -> None:
        self._place = place
        self._wish = wish
        self._facility = Facility(place)
        self._album = Album(wish.out)
        self._tally = Tally()
        self._windows: list[DrivenWindow] = []
        self._names = [FIRST_STATION, *(f"ls-{number:02}" for number in range(2, wish.windows + 1))]

    def run(self) -> Outcome:
        """Work the shift and give what it came to; whatever was started is ended."""
        place, facility = self._place, self._facility
        # Everything that programs write on the side lies where the search for plaintext looks.
        for name, folder in (("TMPDIR", "tmp"), ("HOME", "home"), ("XDG_CACHE_HOME", "home/cache")):
            (place.folder / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
            os.environ[name] = str(place.folder / folder)
        batch: dict[str, Any] = {}
        sounding, error, stopped_by = Sounding(0.0, 0.0), "", "error"
        with ExitStack() as stack:
            try:
                _say("Starting sound, key store and screens.")
                sound = stack.enter_context(SoundServer([f"room{number}" for number in range(len(self._names))]))
                store = stack.enter_context(SecretStore(place.folder / "keyring"))
                os.environ.update(store.environment())
                (Path(os.environ["HOME"]) / ".asoundrc").write_bytes((sound.folder / ".asoundrc").read_bytes())
                stack.callback(facility.stop)
                _say("Making the facility, its people and its first workstation.")
                settle(place, facility, self._wish.batch, key_store=_KEY_STORE, environment=dict(os.environ))
                facility.add_owner()
                _say("Taking the batch in.")
                batch = facility.take_in(self._wish.batch)
                self._open_windows(stack, sound)
                stopped_by = self._work()
                self._windows_end()
            except Exception as broke:  # noqa: BLE001 - whatever it was, the report says so and the shift fails
                error = f"{type(broke).__name__}: {broke}"
                _say(f"Stopped: {error}")
                self._picture_of_failure()
                self._windows_end()
            sounding = self._sounding()
            return self._outcome(batch, sounding, stopped_by if not error else "error", error)

    def _open_windows(self, stack: ExitStack, sound: SoundServer) -> None:
        first = self._open_window(stack, sound, 0)
        missing = [name for name in self._names if name not in self._place.stations]
        for name in missing:
            ask_for_enrolment(self._place, self._facility, name, key_store=_KEY_STORE, environment=dict(os.environ))
        if missing:
            _say("A second person approves the other workstations.")
            self._shift([first], time.monotonic()).approve(self._place.accounts["custodian-2"], "02-approvals")
        for name in missing:
            complete(self._place, name, environment=dict(os.environ))
        for number in range(1, len(self._names)):
            self._open_window(stack, sound, number)

    def _open_window(self, stack: ExitStack, sound: SoundServer, number: int) -> DrivenWindow:
        name = self._names[number]
        screen = stack.enter_context(Screen(*_SCREEN))
        recording = stack.enter_context(sound.record(sound.sinks[number]))
        window = DrivenWindow(name, screen, recording, self._place.folder / f"{name}.log")
        stack.callback(window.close)
        self._windows.append(window)
        environment = screen.environment({**os.environ, **sound.player_environment(sound.sinks[number])})
        window.start(self._place.profile(name), environment)
        return window

    def _shift(self, windows: list[DrivenWindow], began: float) -> Shift:
        place = self._place
        return Shift(
            windows,
            contractors(place),
            place.accounts["supervisor-1"],
            self._album,
            self._tally,
            self._facility.returned_to,
            self._wish.minutes,
            began,
        )

    def _work(self) -> str:
        shift = self._shift(self._windows, time.monotonic())
        _say(f"The shift begins: {len(self._windows)} windows, {self._wish.minutes:g} minutes.")
        shift.work()
        stopped_by = "work_done" if self._tally.work_done else "minutes"
        _say("Two people deliver.")
        supervisor = self._place.accounts["supervisor-1"]
        shift.approve(supervisor, "10-approvals")  # the owner's key, filed by a custodian
        if self._facility.request_delivery(batch_name(self._wish.batch)):
            shift.approve(supervisor, "11-delivery")
        return stopped_by

    def _windows_end(self) -> None:
        for window in self._windows:
            window.close()

    def _picture_of_failure(self) -> None:
        for window in self._windows:
            try:
                self._album.take(window, f"99-stopped-{window.name}")
            except Exception as broke:  # noqa: BLE001 - a picture that cannot be taken must not hide why
                _say(f"No picture of {window.name}: {type(broke).__name__}")

    def _sounding(self) -> Sounding:
        total = Sounding(0.0, 0.0)
        for window in self._windows:
            total += measure(window.all_steps(), window.recording.stop(), window.recording.rate)
        return total

    def _outcome(self, batch: dict[str, Any], sounding: Sounding, stopped_by: str, error: str) -> Outcome:
        facility, place = self._facility, self._place
        steps: list[Step] = [step for window in self._windows for step in window.all_steps()]
        leaves: list[dict[str, Any]] = []
        waiting: list[dict[str, Any]] = []
        delivered = sealed = 0
        holds = False
        try:
            leaves = facility.record()
            waiting = facility.ask_json("status")["waiting_for_people"]
            done = [one for one in facility.deliveries() if one["file"]]
            sealed = sum(one["tasks"] for one in done)
            delivered = sum(len(facility.open_delivery(Path(one["file"]))) for one in done)
            holds = facility.record_holds()
        except Exception as broke:  # noqa: BLE001 - the report says so and the shift fails
            error = error or f"{type(broke).__name__}: {broke}"
            stopped_by = "error"
        _say("Searching the disk for plaintext.")
        markers = leaks.markers_of(self._wish.batch, self._tally.typed)
        # A shift that broke before its facility was made has nothing to search, and its report says so.
        kept = [place.facility, *(place.profile(name) for name in place.stations)]
        proved = leaks.prove([folder for folder in kept if folder.is_dir()], markers) and place.facility.is_dir()
        findings = leaks.search([place.folder], markers)
        return Outcome(
            batch=batch,
            tally=self._tally,
            received=sum(leaf["kind"] == "answer_accepted" for leaf in leaves),
            heard_frames=sum(
                int(leaf["ids"]["last"]) - int(leaf["ids"]["first"]) for leaf in leaves if leaf["kind"] == "played"
            ),
            delivered=delivered,
            sealed_tasks=sealed,
            waiting=waiting,
            sounding=sounding,
            record_verified=holds,
            findings=findings,
            search_proved=proved,
            steps=steps,
            screenshots=sorted(self._album.names),
            stopped_by=stopped_by,
            error=error,
        )


def work_unattended(place: Place, wish: Wish) -> int:
    """Work a shift, write its report, and give the exit status: 0 only when everything held."""
    wish.out.mkdir(parents=True, exist_ok=True)
    for old in wish.out.glob("[0-9][0-9]-*.png"):
        old.unlink()
    outcome = Unattended(place, wish).run()
    target = report.write(outcome, wish.out)
    complaints = outcome.complaints()
    for sentence in complaints:
        _say(sentence)
    print(target.read_text(encoding="utf-8"), end="")
    _say(f"Report and pictures: {wish.out}")
    return 1 if complaints else 0


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
