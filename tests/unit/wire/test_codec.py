import base64
import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Untrusted
from anechoic.rules.provenance import Made
from anechoic.rules.task import TaskKind
from anechoic.wire import limits
from anechoic.wire.answers import AnswerBody
from anechoic.wire.codec import decode, encode
from anechoic.wire.events import EventsRequest, StationEvent
from anechoic.wire.refusal import Refusal
from anechoic.wire.signin import ChallengeRequest, SignInRequest, TotpFactor
from anechoic.wire.work import MadeRun, PackageManifest, PullReply

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


def _answer(**changed: Any) -> AnswerBody:
    given: dict[str, Any] = dict.fromkeys(("answer", "task", "clip", "package", "lease"), "0" * 32)
    given |= dict.fromkeys(("person", "station", "session"), "1" * 32)
    given |= {"fencing": 1, "recipient": b"r" * 32, "kind": TaskKind.TRANSLATION, "made": 1}
    return AnswerBody(**{**given, **changed})


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
    try:
        assert decode(bytes(data), SignInRequest) != _sign_in()
    except Untrusted:
        return


@pytest.mark.attack(12)
@pytest.mark.parametrize(
    ("meant", "spelt"),
    [
        (b"cw==", b"cx=="),
        (b"cw==", b"c/=="),
        (b"cw==", b"c\\/=="),
        (b"cw==", b"cx\\u003d="),
        (b"cw==", b"cx=\\u003D"),
        (b"cw==", b"c\\u0078=="),
        (b"c3M=", b"c3N="),
        (b"c3M=", b"c3\\u0050="),
        (b"c3M=", b"c3N\\u003d"),
    ],
)
def test_bytes_have_one_spelling(meant: bytes, spelt: bytes) -> None:
    manifest = PackageManifest(context=b"", station_key=base64.b64decode(meant), parts=())
    good = encode(manifest)
    assert good.count(meant) == 1
    assert decode(good, PackageManifest) == manifest
    with pytest.raises(Untrusted):
        decode(good.replace(meant, spelt), PackageManifest)


@pytest.mark.attack(12)
def test_bytes_have_one_spelling_in_a_list_too() -> None:
    good = encode(PackageManifest(context=b"c", station_key=b"", parts=(b"p" * 32, b"q" * 32)))
    assert decode(good, PackageManifest).parts[1] == b"q" * 32
    with pytest.raises(Untrusted):
        decode(good.replace(b'cXE="', b'cXF="'), PackageManifest)


@pytest.mark.parametrize("ending", ["b=", "b==", "=", "==", '="', "\x01b==", "cx=="])
def test_a_text_may_end_as_base64_does_not(ending: str) -> None:
    request = msgspec.structs.replace(_sign_in(), password=f"a password {ending}")
    assert decode(encode(request), SignInRequest) == request
    answer = _answer(text=ending, comment=ending)
    assert decode(encode(answer), AnswerBody) == answer


def test_fields_of_later_forms_may_be_missing_beside_such_a_text() -> None:
    older = _answer(text="b=", runs=(MadeRun(length=2, made=Made.OWN),))
    kept = {name: value for name, value in json.loads(encode(older)).items() if name not in {"marks", "masks", "reply"}}
    kept["runs"] = [run[:2] for run in kept["runs"]]
    assert decode(json.dumps(kept).encode(), AnswerBody) == older


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
