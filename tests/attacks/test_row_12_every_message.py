"""Row 12: every message of the wire, given JSON that a careless parser would take."""

import importlib
import json
import pkgutil
from collections.abc import Callable, Iterator

import pytest

from anechoic import wire
from anechoic.errors import Untrusted
from anechoic.wire.codec import Message, decode, encode
from anechoic.wire.limits import MESSAGE_BYTES
from anechoic.wire.refusal import Refusal
from anechoic.wire.review import DecideRequest, ReviewOpenRequest
from anechoic.wire.signin import ChallengeRequest
from anechoic.wire.work import HeartbeatRequest, PullRequest

pytestmark = pytest.mark.attack(12)

BODIES = (
    b"[" * 20_000,
    b'{"a":' * 20_000,
    b'{"a":' * 64 + b"1" + b"}" * 64,
    b"{" + b'"a":1,' * 4_000 + b'"a":1}',
    b"NaN",
    b"Infinity",
    b'{"a":NaN}',
    b'{"a":1e999999}',
    b'{"a":' + b"9" * 20_000 + b"}",
    b'{"a":-' + b"1" * 5_000 + b"}",
    b'{"a":"\\ud800"}',
    b'{"a":"\xed\xa0\x80"}',
    b'{"a":"\xc0\xaf"}',
    b"\xef\xbb\xbf{}",
    "{}".encode("utf-16"),
    b"{}{}",
    b"{} x",
    b"{'a':1}",
    b'{"a":1,}',
    b"// x\n{}",
    b"null",
    b"[]",
    b'""',
    b"0",
    b"",
    b" ",
    b"\x00",
    b'{"__class__":"os.system"}',
    b'{"__proto__":{"a":1}}',
    b" " * (MESSAGE_BYTES + 1) + b"{}",
)


def messages() -> Iterator[type[Message]]:
    """Give every message there is."""
    for module in pkgutil.iter_modules(wire.__path__, wire.__name__ + "."):
        for kind in vars(importlib.import_module(module.name)).values():
            if isinstance(kind, type) and issubclass(kind, Message) and kind.__module__ == module.name:
                yield kind


def test_no_message_is_read_from_any_of_it(tried: Callable[..., None]) -> None:
    kinds = sorted(set(messages()), key=lambda kind: kind.__name__)
    assert len(kinds) > 60
    for kind in kinds:
        for body in BODIES:
            with pytest.raises(Untrusted):
                decode(body, kind)
            tried()


GOOD: tuple[Message, ...] = (
    ChallengeRequest(login="ana"),
    HeartbeatRequest(nonce=bytes(32), checkpoint_size=1, tombstones=2, event_counter=3),
    PullRequest(held=1, last_sequence=2),
    ReviewOpenRequest(task="0" * 32, last_sequence=1),
    DecideRequest(approval="0" * 32, decision="approve"),
    Refusal(code="x", text="words"),
)


@pytest.mark.parametrize("message", GOOD, ids=lambda message: type(message).__name__)
def test_a_field_given_twice_and_one_that_is_unknown_are_refused(message: Message, tried: Callable[..., None]) -> None:
    written = encode(message)
    assert decode(written, type(message)) == message
    for name, value in json.loads(written).items():
        again = json.dumps({name: value}).encode()[1:-1]
        for doubled in (b"{" + again + b"," + written[1:], written[:-1] + b"," + again + b"}"):
            with pytest.raises(Untrusted):
                decode(doubled, type(message))
            tried()
    with pytest.raises(Untrusted):
        decode(written[:-1] + b',"admin":true}', type(message))
    tried()
