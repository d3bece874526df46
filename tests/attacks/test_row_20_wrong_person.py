from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from anechoic.errors import Untrusted
from anechoic.seal.hybrid import HybridPrivate
from anechoic.station.system.plain import PlainSystem
from anechoic.station.work.open_clip import open_clip
from fakes.sealed_work import SealedWork

pytestmark = pytest.mark.attack(20)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[SealedWork]:
    sealed = SealedWork.new(tmp_path)
    yield sealed
    sealed.close()


def test_another_person_or_workstation_is_told_no_before_anything_opens(work: SealedWork) -> None:
    with pytest.raises(Untrusted, match="another person"):
        work.read(person="0" * 32)
    with pytest.raises(Untrusted, match="another person"):
        work.read(station="0" * 32)


def test_the_release_key_opens_for_the_session_it_was_sealed_to_only(work: SealedWork) -> None:
    request, data = work.ask()
    thief = replace(work.session, hybrid=HybridPrivate.generate())
    with pytest.raises(Untrusted):
        work.verify(request, data, session=thief)


def test_neither_share_alone_opens_a_clip(work: SealedWork) -> None:
    ready, system = work.ready(), PlainSystem()
    open_clip(ready, work.station, system).close()
    with pytest.raises(Untrusted):
        open_clip(ready, HybridPrivate.generate(), system)
    with pytest.raises(Untrusted):
        open_clip(replace(ready, release_key=bytes(32)), work.station, system)
