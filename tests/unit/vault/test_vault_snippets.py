from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from anechoic.errors import Refused, Untrusted
from anechoic.rules.snippets import Snippet
from anechoic.station.snippets import keep, kept
from anechoic.store.vault.person import PersonVault

KEY = bytes(32)
DAY = 86_400_000
TWO = (Snippet("star", "press the star key, please", 40 * DAY), Snippet("bye", "thank you for calling", 39 * DAY))


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[PersonVault]:
    made = PersonVault(tmp_path / "v.db", KEY)
    yield made
    made.close()


def test_they_survive_closing_and_keep_their_order(tmp_path: Path, vault: PersonVault) -> None:
    assert kept(vault, 0) == ()
    keep(vault, TWO)
    vault.close()
    again = PersonVault(tmp_path / "v.db", KEY)
    assert kept(again, 40 * DAY) == TWO
    keep(again, TWO[::-1])
    assert again.snippets.kept() == TWO[::-1]
    again.close()


def test_nothing_of_them_lies_readable(tmp_path: Path, vault: PersonVault) -> None:
    keep(vault, TWO)
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    assert len(files) >= 1
    assert not any(word in path.read_bytes() for path in files for word in (b"star key", b"calling"))


def test_another_persons_key_opens_nothing(tmp_path: Path, vault: PersonVault) -> None:
    keep(vault, TWO)
    vault.close()
    with pytest.raises(Untrusted):
        PersonVault(tmp_path / "v.db", bytes([1]) * 32)


def test_what_was_not_used_for_thirty_days_is_destroyed(vault: PersonVault) -> None:
    keep(vault, TWO)
    assert kept(vault, 40 * DAY + 29 * DAY + 1) == TWO[:1]
    assert vault.snippets.kept() == TWO[:1]


def test_a_register_over_its_limits_changes_nothing(vault: PersonVault) -> None:
    keep(vault, TWO)
    with pytest.raises(Refused):
        keep(vault, (Snippet("", "x" * 501, 1),))
    # The schema holds it too, should a rule be forgotten; and the change is whole or not at all.
    with pytest.raises(dbapi2.IntegrityError):
        vault.snippets.replace((TWO[0], Snippet("", "x" * 501, 1)))
    with pytest.raises(dbapi2.IntegrityError):
        vault.snippets.replace(tuple(Snippet("", str(n), 1) for n in range(51)))
    assert vault.snippets.kept() == TWO


def test_what_was_kept_while_a_clip_was_open_ends_with_it(tmp_path: Path, vault: PersonVault) -> None:
    old, mine = TWO
    keep(vault, (old,))
    keep(vault, (mine, old), clip="a" * 32)
    assert vault.snippets.origins() == {"a" * 32}
    assert vault.snippets.end_of(("b" * 32,)) == 0
    vault.close()
    again = PersonVault(tmp_path / "v.db", KEY)
    assert again.snippets.end_of(("a" * 32, "b" * 32)) == 1
    assert again.snippets.kept() == (old,)
    assert again.snippets.origins() == frozenset()
    again.close()


def test_using_naming_and_moving_a_snippet_does_not_give_it_another_clip(vault: PersonVault) -> None:
    old, mine = TWO
    keep(vault, (mine,), clip="a" * 32)
    keep(vault, (old, Snippet("renamed", mine.text, 50 * DAY)), clip="b" * 32)
    assert vault.snippets.end_of(("a" * 32,)) == 1
    assert vault.snippets.kept() == (old,)


def test_a_deletion_that_is_undone_keeps_the_clip_until_the_session_ends(vault: PersonVault) -> None:
    keep(vault, TWO, clip="a" * 32)
    keep(vault, TWO[:1], clip="b" * 32)
    keep(vault, TWO, clip="b" * 32)
    keep(vault, TWO[:1], clip="b" * 32)
    kept(vault, 0)
    keep(vault, TWO, clip="b" * 32)
    assert vault.snippets.end_of(("b" * 32,)) == 1
    assert vault.snippets.kept() == TWO[:1]
    assert vault.snippets.end_of(("a" * 32,)) == 1
