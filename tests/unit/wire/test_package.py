import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Untrusted
from anechoic.wire.package import cut_parts, join_package, split_manifest

_MANIFEST = b"a signed manifest"
_PARTS = (b"audio bytes", b"text", b"more audio", b"")


def test_a_package_is_cut_where_it_was_joined() -> None:
    manifest, rest = split_manifest(join_package(_MANIFEST, _PARTS))
    assert manifest == _MANIFEST
    assert tuple(map(bytes, cut_parts(rest, [len(part) for part in _PARTS]))) == _PARTS


def test_every_shorter_package_is_untrusted() -> None:
    whole = join_package(_MANIFEST, _PARTS)
    for length in range(len(whole)):
        with pytest.raises(Untrusted):
            cut_parts(split_manifest(whole[:length])[1], [len(part) for part in _PARTS])


def test_a_byte_more_is_untrusted() -> None:
    _, rest = split_manifest(join_package(_MANIFEST, _PARTS) + b"x")
    with pytest.raises(Untrusted):
        cut_parts(rest, [len(part) for part in _PARTS])


def test_a_manifest_length_over_the_limit_is_untrusted_before_it_is_read() -> None:
    with pytest.raises(Untrusted):
        split_manifest(b"ANEP" + b"\xff\xff\xff\xff" + b"x" * 64)


@given(st.binary(max_size=64))
def test_other_bytes_are_untrusted(data: bytes) -> None:
    if data.startswith(b"ANEP"):
        return
    with pytest.raises(Untrusted):
        split_manifest(data)
