from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from anechoic.errors import Refused, Untrusted
from anechoic.rules.ids import SessionId
from anechoic.seal.kinds import Kind
from anechoic.wire.codec import decode, encode
from anechoic.wire.work import Release
from fakes.sealed_work import SealedWork

pytestmark = pytest.mark.attack(14)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[SealedWork]:
    sealed = SealedWork.new(tmp_path)
    yield sealed
    sealed.close()


def test_a_package_number_is_accepted_once_and_only_rising(work: SealedWork) -> None:
    number = work.context.sequence
    assert work.machine.raise_sequence(number)
    assert not work.machine.raise_sequence(number)
    assert not work.machine.raise_sequence(number - 1)
    assert work.machine.raise_sequence(number + 1)


def test_a_release_of_another_session_is_refused(work: SealedWork) -> None:
    request, data = work.ask()
    later = replace(work.session, id=SessionId("f" * 32))
    with pytest.raises(Untrusted):
        work.verify(request, data, session=later)


def test_a_release_that_has_expired_is_refused(work: SealedWork) -> None:
    request, data = work.ask()
    work.bench.clock.go(hours=2)
    with pytest.raises(Refused) as refused:
        work.verify(request, data)
    assert refused.value.code == "lease_over"


@pytest.mark.parametrize("field", ["package", "clip", "task", "lease", "station", "person", "session"])
def test_a_release_for_anything_else_is_refused(work: SealedWork, field: str) -> None:
    request, data = work.ask()
    signing = work.bench.facility.secrets.signing
    release = decode(signing.public.open_object(Kind.RELEASE, data), Release)
    other = msgspec.structs.replace(release, **{field: "0" * 32})
    with pytest.raises(Untrusted):
        work.verify(request, signing.sign_object(Kind.RELEASE, encode(other)))


def test_a_release_that_is_not_in_the_record_is_refused(work: SealedWork) -> None:
    request, data = work.ask()
    signing = work.bench.facility.secrets.signing
    release = decode(signing.public.open_object(Kind.RELEASE, data), Release)
    for other in (
        msgspec.structs.replace(release, proof=release.proof[:-1]),
        msgspec.structs.replace(release, index=release.index - 1),
        msgspec.structs.replace(release, leaf=release.leaf.replace(b"released", b"returned")),
    ):
        with pytest.raises(Untrusted):
            work.verify(request, signing.sign_object(Kind.RELEASE, encode(other)))
    work.ready()
