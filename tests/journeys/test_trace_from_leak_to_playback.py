"""From a recording that leaked to the playback it was made of, by the command line of a real facility."""

import contextlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from anechoic.facility.package import release
from anechoic.trace.profile import MARKS
from fakes.quick_derivation import quick_derivation
from fakes.traced_facility import RATE, Sound, TracedFacility, sha256


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TracedFacility]:
    with quick_derivation():
        made = TracedFacility.new(tmp_path_factory.mktemp("traced"))
        yield made
        made.bench.close()


def noisy(sound: Sound, ratio: float = 0.1) -> Sound:
    """Give the first seconds of what was heard, with noise: more tells nothing more here and takes as much longer."""
    sound = sound[: 4 * RATE]
    return sound + np.random.default_rng(5).normal(0, ratio * float(sound.std()), len(sound))


def report(folder: Path, leak: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((folder / f"trace-{sha256(leak)[:16]}.json").read_text())
    return document


@pytest.fixture(scope="module")
def both(place: TracedFacility) -> tuple[Any, Any]:
    task = place.both_clips()[0]
    return place.hears("ana", task), place.hears("ben", task)


@dataclass(frozen=True)
class Done:
    """One investigation: its recording, where its report lies, what the console told, and what the record got."""

    leak: Path
    folder: Path
    told: str
    leaves: list[str]


@pytest.fixture(scope="module")
def named(place: TracedFacility, both: tuple[Any, Any]) -> Done:
    leak = place.leak("leak.mp3", noisy(both[0].sound))
    before = len(place.bench.kinds_recorded())
    with contextlib.redirect_stdout(io.StringIO()) as told:
        status, folder = place.traced("named", leak)
        leaves = place.bench.kinds_recorded()[before:]
        # At once: whoever listens meanwhile is compared, too.
        assert place.console("trace", str(leak), "--as", "custodian-1", "--out", str(place.folder / "second")) == 0
    assert status == 0
    return Done(leak, folder, told.getvalue(), leaves)


@pytest.mark.attack(50)
def test_a_noisy_mp3_names_the_playback_and_the_other_is_the_next(both: tuple[Any, Any], named: Done) -> None:
    ana, ben = both
    assert "One playback is named" in named.told
    assert ana.playback in named.told
    assert ben.playback not in named.told
    found = report(named.folder, named.leak)
    (above,) = found["named"]
    assert (above["playback"], above["login"], above["clip"]) == (ana.playback, "ana", ana.clip)
    assert above["key_committed"]
    assert above["chance_log10"] < -6
    (heard,) = (one for one in found["places"] if one["certain"])
    assert heard["runner_up"]["playback"] == ben.playback
    assert heard["runner_up"]["bound_log10"] > heard["line_log10"]
    assert heard["control_silent"]
    assert found["compared"]["keys"] >= 2


@pytest.mark.attack(50)
def test_a_recording_without_the_mark_names_nobody(place: TracedFacility, both: tuple[Any, Any]) -> None:
    task = place.both_clips()[0]
    leak = place.leak("unmarked.mp3", noisy(place.hears("ana", task, marked=False).sound))
    status, folder = place.traced("unmarked", leak)
    found = report(folder, leak)
    assert status == 0
    assert (found["finding"], found["named"]) == ("nobody", [])
    assert found["places"][0]["clip"] == both[0].clip
    page = (folder / f"trace-{sha256(leak)[:16]}.html").read_text()
    assert "Nobody is named" in page
    assert "must not be used against anybody" in page
    # Nobody below the line is told by account or workstation.
    assert ">ana" not in page
    assert "ws-" not in page


def test_a_playback_of_a_former_scheme_is_still_named(
    place: TracedFacility, both: tuple[Any, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The record says how it was marked, and what has changed since does not count."""
    monkeypatch.setattr(release, "_PROFILE", MARKS["wm1:standard"])
    # The clips of the other tests are left as they are.
    heard = place.hears("ana", place.both_clips()[-1], profile=MARKS["wm1:standard"])
    monkeypatch.undo()
    leak = place.leak("former.mp3", noisy(heard.sound))
    status, folder = place.traced("former", leak)
    found = report(folder, leak)
    (above,) = found["named"]
    assert (status, above["playback"], above["key_committed"]) == (0, heard.playback, True)
    assert [one["mark"] for one in found["places"] if one["certain"]] == ["wm1:standard"]


def test_the_same_again_is_the_same_bytes(place: TracedFacility, named: Done) -> None:
    second = place.folder / "second"
    files = sorted(path.name for path in named.folder.iterdir())
    assert len(files) == 2
    for name in files:
        assert (named.folder / name).read_bytes() == (second / name).read_bytes()
        assert (named.folder / name).stat().st_mode & 0o777 == 0o600


def test_the_record_holds_who_asked_who_allowed_and_the_hashes(
    place: TracedFacility, both: tuple[Any, Any], named: Done
) -> None:
    kinds = [kind for kind in named.leaves if kind.startswith(("trace_", "approval_"))]
    assert kinds == ["trace_requested", "approval_filed", "approval_given", "trace_begun", "trace_run"]
    leaf = next(one for one in place.bench.leaves("trace_run") if one.ids["leak"] == sha256(named.leak))
    stem = named.folder / f"trace-{sha256(named.leak)[:16]}"
    assert leaf.ids["report"] == sha256(stem.with_suffix(".json"))
    assert leaf.ids["page"] == sha256(stem.with_suffix(".html"))
    assert leaf.ids["by"] != leaf.ids["allowed_by"]
    assert (leaf.ids["clip"], leaf.ids["named"]) == (both[0].clip, "1")
    assert int(leaf.ids["playbacks"]) >= 2
    assert not {"ana", "ben", "otto", "custodian-1"} & set(leaf.ids.values())


def test_several_clips_in_one_recording_are_each_found(place: TracedFacility) -> None:
    first, second = place.both_clips()[:2]
    one, two = place.hears("ana", first), place.hears("ben", second)
    random = np.random.default_rng(6)
    gap = random.normal(0, 1e-3, RATE)
    leak = place.leak("long.ogg", np.concatenate([gap, one.sound[: 4 * RATE], gap, two.sound[: 4 * RATE], gap]))
    _, folder = place.traced("several", leak)
    found = report(folder, leak)
    assert {named["playback"] for named in found["named"]} == {one.playback, two.playback}
    certain = [heard for heard in found["places"] if heard["certain"]]
    assert [heard["clip"] for heard in certain] == [one.clip, two.clip]
    assert certain[0]["from_s"] == pytest.approx(1.0, abs=0.6)


def test_many_recordings_each_have_a_finding_and_the_line_pays_for_all(
    place: TracedFacility, both: tuple[Any, Any], named: Done
) -> None:
    compared = report(named.folder, named.leak)["compared"]
    leaks = [place.leak(f"many-{n}.wav", noisy(heard.sound, 0.2)) for n, heard in enumerate(both)]
    silent = place.leak("many-silent.wav", np.zeros(3 * RATE))
    status, folder = place.traced("many", *leaks, silent)
    assert status == 1
    for leak, heard in zip(leaks, both, strict=True):
        found = report(folder, leak)
        assert [above["playback"] for above in found["named"]] == [heard.playback]
        more = np.log10(found["compared"]["keys"] / compared["keys"] * 3)
        assert found["compared"]["line_log10"] == pytest.approx(compared["line_log10"] - more, abs=0.02)
    assert report(folder, silent)["why"] == "silent"


def test_a_clip_heard_slowly_is_traced_at_its_speed(place: TracedFacility) -> None:
    task = place.both_clips()[1]
    heard = place.hears("ana", task, speed=750)
    leak = place.leak("slow.wav", noisy(heard.sound))
    _, folder = place.traced("slow", leak)
    found = report(folder, leak)
    assert [named["playback"] for named in found["named"]] == [heard.playback]
    assert found["named"][0]["speed"] == 750


def test_the_one_clip_that_is_asked_for_is_the_only_one_opened(place: TracedFacility, both: tuple[Any, Any]) -> None:
    place.hears("ben", place.both_clips()[1])
    leak = place.leak("clip.wav", both[0].sound[: 4 * RATE])
    _, folder = place.traced("clip", leak, more=("--clip", both[0].clip, "--all"))
    found = report(folder, leak)
    assert [named["playback"] for named in found["named"]] == [both[0].playback]
    assert place.bench.leaves("trace_begun")[-1].ids["originals"] == "1"
    assert found["compared"]["keys"] > 2
