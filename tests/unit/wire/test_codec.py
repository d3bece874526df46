import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Untrusted
from anechoic.wire import limits
from anechoic.wire.codec import decode, encode
from anechoic.wire.events import EventsRequest, StationEvent
from anechoic.wire.refusal import Refusal
from anechoic.wire.signin import ChallengeRequest, SignInRequest, TotpFactor
from anechoic.wire.work import PullReply

_GOOD = Refusal(code="not_enrolled", text="This workstation is not enrolled.", family="refused", retry_after=3)


def _sign_in(code: str = "123456") -> SignInRequest:
    return SignInRequest(
        challenge="0" * 32,
        login="m.okafor",
        password="a password of fifteen",
        factor=TotpFactor(code=code),
        session_signing=b"s" * 64,
        session_hybrid=b"h" * 64,
        binding=b"b" * 32,
    )


def test_what_was_written_reads_back_equal() -> None:
    assert decode(encode(_GOOD), Refusal) == _GOOD
    assert decode(encode(_sign_in()), SignInRequest) == _sign_in()


def test_writing_twice_gives_the_same_bytes() -> None:
    assert encode(_sign_in()) == encode(decode(encode(_sign_in()), SignInRequest))


@pytest.mark.attack(12)
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'{"code":"a","text":"b","more":1}',
        b'{"code":"a","code":"b","text":"c"}',
        b'{"code":"a","text":1}',
        b'{"code":"a","text":"b","retry_after":1.5}',
        b'{"code":"a","text":"b","retry_after":NaN}',
        b'{"code":"a","text":"b","retry_after":' + b"9" * 5_000 + b"}",
        b'{"code":"A B","text":"b"}',
        b'{"text":"b"}',
        b'{"code":"a","text":"b"} ',
        b'\xff\xfe{"code":"a","text":"b"}',
    ],
)
def test_anything_else_is_untrusted(data: bytes) -> None:
    if data.endswith(b"} "):
        # Trailing white space is still JSON; the bytes signed are compared elsewhere.
        assert decode(data, Refusal).code == "a"
        return
    with pytest.raises(Untrusted):
        decode(data, Refusal)


@pytest.mark.attack(12)
def test_a_message_over_its_limit_is_refused_before_parsing() -> None:
    data = b'{"login":"' + b"a" * limits.MESSAGE_BYTES + b'"}'
    with pytest.raises(Untrusted):
        decode(data, ChallengeRequest)


@pytest.mark.attack(12)
def test_a_million_brackets_are_refused_without_recursion() -> None:
    with pytest.raises(Untrusted):
        decode(b"[" * 1_000_000, Refusal, limit=2_000_000)


def test_brackets_inside_strings_do_not_count_as_depth() -> None:
    refusal = Refusal(code="a", text="[" * 100 + '\\"{')
    assert decode(encode(refusal), Refusal) == refusal


def test_identities_have_one_form() -> None:
    good = encode(
        EventsRequest(
            events=(
                StationEvent(counter=1, kind="opened", at=0, clip="0" * 32, task="1" * 32, lease="2" * 32),  # type: ignore[arg-type]
            )
        )
    )
    assert decode(good, EventsRequest).events[0].counter == 1
    with pytest.raises(Untrusted):
        decode(good.replace(b"0" * 32, b"../" + b"0" * 29), EventsRequest)


@pytest.mark.attack(12)
@given(st.binary(max_size=300))
def test_random_bytes_never_do_anything_but_refuse(data: bytes) -> None:
    with pytest.raises(Untrusted):
        decode(data, SignInRequest)


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_a_changed_byte_never_gives_back_the_same_message(position: int, change: int) -> None:
    data = bytearray(encode(_sign_in()))
    place = position % len(data)
    data[place] ^= change
    # The letter before the padding of base64 has bits that carry nothing (RFC 4648, 3.5).
    spare = data[place + 1 : place + 2] == b"="
    try:
        assert decode(bytes(data), SignInRequest) != _sign_in() or spare
    except Untrusted:
        return


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=10,
    )
)
def test_foreign_json_is_untrusted(value: object) -> None:
    with pytest.raises(Untrusted):
        decode(json.dumps(value).encode(), SignInRequest)


def test_no_work_carries_a_reason() -> None:
    reply = decode(b'{"reason":"nothing_left","mender":"wait"}', PullReply)
    assert reply.reason is not None
    assert reply.package == ""
