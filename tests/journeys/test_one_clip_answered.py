"""One clip end to end without a window: pulled, opened, drafted, killed, resumed, submitted, taken back."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.rules.assembled import begin
from anechoic.rules.task import NoWork, SkipReason
from anechoic.station.port import (
    Closed,
    CloseItem,
    DayChanged,
    Draft,
    DraftSaved,
    Failed,
    Link,
    LinkChanged,
    NothingToOpen,
    Opened,
    OpenNext,
    Played,
    Refresh,
    SaveDraft,
    SignedOut,
    SignOut,
    SkipItem,
    Submit,
    SubmitRefused,
    Submitted,
    TakeBack,
    TakeBackRefused,
)
from anechoic.wire.answers import PlayedSpan
from fakes.delivered_batch import DeliveredBatch
from fakes.facility_process import FacilityProcess, environment, running_facility
from fakes.workstation import Workstation, enrolled

pytestmark = pytest.mark.journey
ITEMS = 6


@pytest.fixture(scope="module")
def facility(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FacilityProcess]:
    home = tmp_path_factory.mktemp("house")
    with running_facility(home) as running:
        batch = DeliveredBatch(home / "batch", {"overlap": 1, "gold_share": 0.0})
        for number in range(ITEMS):
            batch.add(f"item{number}")
        running.run("batch", "add", str(batch.write()))
        yield running


@pytest.fixture(scope="module")
def desk(facility: FacilityProcess, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workstation]:
    station = Workstation(enrolled(facility, "desk-1", tmp_path_factory.mktemp("ws") / "profile"))
    station.activate("ana", facility.add_person("ana", "--pair", "es:en", "--kind", "translation"))
    yield station
    station.close()


def _submit(desk: Workstation, text: str) -> Submitted:
    told = desk.ask(Submit(Draft(text=text), (PlayedSpan(first=0, last=16_000),), 4_000), Submitted, SubmitRefused)
    assert isinstance(told, Submitted), told
    return told


def test_answered_drafted_and_taken_back(desk: Workstation) -> None:
    desk.sign_in("ana")
    first = desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(first, Opened), first
    item = first.item
    assert item.transcript.startswith("palabras de item")
    assert [one.key for one in item.candidates] == ["a", "b"]
    assert len(item.pcm) == item.frames
    assert any(item.pcm)
    assert item.pcm.readonly

    desk.send(Played(PlayedSpan(first=0, last=8_000)))
    begun = time.monotonic()
    saved = desk.ask(SaveDraft(Draft(text="half a", cursor=4, started=True)), DraftSaved)
    assert time.monotonic() - begun < 1
    assert saved.task == item.task
    desk.ask(CloseItem(), Closed)
    assert not any(item.pcm)
    again = desk.ask(OpenNext(), Opened)
    assert (again.item.task, again.item.draft.text, again.item.draft.cursor) == (item.task, "half a", 4)

    empty = desk.ask(Submit(Draft(), (), 0), Submitted, SubmitRefused)
    assert isinstance(empty, SubmitRefused)
    assert empty.code == "answer_empty"
    assert _submit(desk, "half a word").task == item.task
    counted = desk.wait(DayChanged)
    assert (counted.day.answered_today, counted.day.active_ms_today) == (1, 4_000)
    assert counted.day.ready == ITEMS - 1
    second = desk.ask(OpenNext(), Opened)
    assert second.item.task != item.task

    # The facility has it when the link says that nothing waits here.
    while desk.ask(Refresh(), LinkChanged, Failed) != LinkChanged(Link.ONLINE, 0):
        pass
    back = desk.ask(TakeBack(), Opened, TakeBackRefused, Failed)
    assert isinstance(back, Opened), back
    assert (back.item.task, back.item.draft.text) == (item.task, "half a word")
    _submit(desk, "a whole word")
    third = desk.ask(OpenNext(), Opened)
    assert third.item.task == second.item.task
    skipped = desk.ask(SkipItem(SkipReason.OTHER, "", (), 0), Submitted, SubmitRefused)
    assert isinstance(skipped, SubmitRefused)
    skipped = desk.ask(SkipItem(SkipReason.BAD_SOUND, "", (), 0), Submitted, SubmitRefused)
    assert isinstance(skipped, Submitted)


def test_killed_in_the_middle_of_a_word(desk: Workstation, facility: FacilityProcess) -> None:
    assert desk.ask(SignOut(), SignedOut).text == ""
    desk.close()
    text = "слово, not finished"
    root = Path(__file__).resolve().parents[2]
    doomed = subprocess.Popen(
        [
            *(sys.executable, "-m", "fakes.doomed_desk", str(desk.profile), "ana"),
            *(desk.passwords["ana"], text),
        ],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        env={**environment(), "PYTHONPATH": os.pathsep.join((str(root / "app"), str(root / "tests")))},
    )
    assert doomed.stdout is not None
    line = doomed.stdout.readline()
    doomed.send_signal(signal.SIGKILL)
    doomed.communicate()
    task = json.loads(line)["task"]

    risen = Workstation(desk.profile, passwords=desk.passwords)
    try:
        assert risen.sign_in("ana").resumed
        opened = risen.ask(OpenNext(), Opened, NothingToOpen, Failed)
        assert isinstance(opened, Opened), opened
        assert (opened.item.task, opened.item.draft.text) == (task, text)
        assert opened.item.draft.cursor == len(text) - 3
        assert opened.item.draft.bits == begin(text, "a").bits
        _submit(risen, text)
        told = risen.ask(OpenNext(), Opened, NothingToOpen, Failed)
        while isinstance(told, Opened):
            _submit(risen, "the rest")
            told = risen.ask(OpenNext(), Opened, NothingToOpen, Failed)
        assert isinstance(told, NothingToOpen), told
        assert told.reason in {NoWork.NOTHING_LEFT, NoWork.OTHERS_FIRST}
        assert risen.ask(SignOut(), SignedOut).text == ""
    finally:
        risen.close()
    assert facility.run("record", "verify").returncode == 0
    status = facility.json("status")
    assert status


def test_nothing_readable_is_on_the_workstations_disk(desk: Workstation) -> None:
    for path in desk.profile.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            for marker in (b"palabras de", b"words of item", b"half a word", "слово".encode(), b"the rest"):
                assert marker not in data, path.name
