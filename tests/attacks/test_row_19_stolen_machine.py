"""Row 19: a workstation is stolen, switched off, with a draft and sealed clips on it: nothing of it can be read."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.errors import AnechoicError, Untrusted
from anechoic.seal.hybrid import HybridPrivate
from anechoic.station.identity import open_identity
from anechoic.station.port import Draft, DraftSaved, SaveDraft, SignedIn, SignInRefused
from anechoic.station.profile import Profile
from anechoic.station.system.choose import this_system
from anechoic.station.work.marks import PlaybackKey
from anechoic.station.work.open_clip import open_clip
from anechoic.station.work.package import read_package
from anechoic.station.work.release import ReadyClip
from anechoic.store.vault.person import PersonVault
from anechoic.trace.profile import STANDARD
from fakes.one_desk import OneDesk, one_desk
from fakes.workstation import Workstation

pytestmark = [pytest.mark.attack(19), pytest.mark.journey]
SECRET = "secret words of a draft"


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path) as ready:
        yield ready


def _readable(folder: Path, *markers: bytes) -> list[str]:
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(marker in path.read_bytes() for marker in markers)
    ]


def test_the_disk_alone_tells_nothing(story: OneDesk, tmp_path: Path) -> None:
    story.desk.sign_in("ana")
    item = story.opened()
    story.desk.ask(SaveDraft(Draft(text=SECRET, started=True)), DraftSaved)
    sound = bytes(item.pcm)[2_000:2_200]
    markers = (SECRET.encode(), item.transcript.encode(), item.candidates[0].text.encode(), sound)
    stolen = tmp_path / "stolen"
    shutil.copytree(story.desk.profile, stolen)

    # The scan can see: the same words in the clear are found.
    (stolen / "planted").write_bytes(b"..." + sound)
    assert _readable(stolen, *markers) == ["planted"]
    (stolen / "planted").unlink()
    assert _readable(stolen, *markers) == []

    # The thief has even the machine's own secrets: one share of two.
    identity = open_identity(Profile(stolen))
    [vault] = (stolen / "vaults").glob("*.db")
    for guess in (identity.secrets.share, identity.machine_key, bytes(32)):
        with pytest.raises(Untrusted):
            PersonVault(vault, guess)
    package = read_package(
        next((stolen / "packages").glob("*.anep")),
        identity.trust.keys.signing,
        station=identity.station,
        person=story.look(lambda shift: shift.session.person),
    )
    mark = PlaybackKey(bytes(32), STANDARD)
    for key in (bytes(32), identity.secrets.share):
        with pytest.raises(Untrusted):
            open_clip(ReadyClip(package.items()[0], package, key, mark), identity.hybrid, this_system())
    with pytest.raises(AnechoicError):
        open_clip(ReadyClip(package.items()[0], package, key, mark), HybridPrivate.generate(), this_system())


def test_without_the_server_nobody_gets_in(story: OneDesk) -> None:
    story.desk.sign_in("ana")
    story.opened()
    story.facility.kill()
    desk = Workstation(story.again().profile, passwords=story.desk.passwords)
    told = desk.ask(desk.way_in("ana"), SignedIn, SignInRefused)
    desk.close()
    assert isinstance(told, SignInRefused)
