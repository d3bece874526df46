import pytest

from anechoic.rules.provenance import account
from anechoic.rules.task import Origin

_CANDIDATE = "The conference is now being recorded."


@pytest.mark.parametrize(
    ("text", "candidate", "origin"),
    [
        (_CANDIDATE, _CANDIDATE, Origin.TAKEN),
        (f"  {_CANDIDATE}\n", _CANDIDATE, Origin.TAKEN),
        ("The conference is being recorded now.", _CANDIDATE, Origin.MENDED),
        ("the conference is now being recorded", _CANDIDATE, Origin.MENDED),
        ("We are taping this call from here on.", _CANDIDATE, Origin.OWN),
        (_CANDIDATE, None, Origin.OWN),
        ("", _CANDIDATE, Origin.OWN),
    ],
)
def test_origin_is_read_from_the_words(text: str, candidate: str | None, origin: Origin) -> None:
    assert account(text, (), {} if candidate is None else {"a": candidate}, "a").origin is origin
