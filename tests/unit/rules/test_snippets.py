import pytest

from anechoic.errors import Refused
from anechoic.rules.snippets import KEPT_DAYS, MOST, Snippet, added, check, lasting, removed, renamed, used

DAY = 86_400_000


def test_the_newest_comes_first_and_one_text_is_kept_once() -> None:
    two = added(added((), "press  star\n", 1), "thank you", 2)
    assert [(one.name, one.text, one.used) for one in two] == [
        ("thank you", "thank you", 2),
        ("press star", "press star", 1),
    ]
    again = added(two, "press star", 9)
    assert [(one.text, one.used) for one in again] == [("press star", 9), ("thank you", 2)]


def test_what_was_used_last_comes_first() -> None:
    found = used((Snippet("a", "a", 1), Snippet("b", "b", 2)), "b", 5)
    assert found == (Snippet("b", "b", 5), Snippet("a", "a", 1))


@pytest.mark.parametrize(("text", "code"), [(" \n", "snippet_empty"), ("x" * 501, "snippet_long")])
def test_what_is_no_snippet_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        added((), text, 1)
    assert refused.value.code == code


def test_a_full_register_says_so_and_loses_nothing() -> None:
    assert MOST == 50
    full = tuple(Snippet(str(n), str(n), 1) for n in range(MOST))
    with pytest.raises(Refused, match="Delete one"):
        added(full, "one more", 2)
    assert len(added(full, "7", 2)) == MOST


def test_a_long_text_is_called_by_its_beginning() -> None:
    (one,) = added((), "word " * 40, 1)
    assert len(one.name) <= 60
    assert one.name.endswith("word…")
    assert renamed((one,), one.text, "  my   name ")[0].name == "my name"
    assert renamed((one,), one.text, " ")[0].name == one.name


def test_thirty_days_without_use_end_it() -> None:
    now = 100 * DAY
    kept = (Snippet("a", "a", now), Snippet("b", "b", now - KEPT_DAYS * DAY), Snippet("c", "c", now - 31 * DAY))
    assert lasting(kept, now) == kept[:2]
    assert lasting((Snippet("a", "a", now + DAY),), now) == (Snippet("a", "a", now + DAY),)


def test_removing_and_checking() -> None:
    both = (Snippet("a", "a", 1), Snippet("b", "b", 1))
    assert removed(both, "a") == both[1:]
    check(both)
    for bad in ((both[0], both[0]), (Snippet("a" * 61, "a", 1),), (Snippet("a", "", 1),), (Snippet("", "a" * 501, 1),)):
        with pytest.raises(Refused):
            check(bad)
    with pytest.raises(Refused):
        check(tuple(Snippet("", str(n), 1) for n in range(MOST + 1)))
