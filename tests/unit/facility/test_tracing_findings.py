"""What follows from figures: the record and the control have a say, and one that fails names nobody at all."""

from types import SimpleNamespace
from typing import Any

from anechoic.facility.tracing import said
from anechoic.facility.tracing.findings import Finding, Recording, Scope, Word, finding

ANA, BEN = "a" * 32, "b" * 32


def place(*named: str, silent: bool = True) -> Any:
    above = tuple(SimpleNamespace(name=name, bound=-40.0) for name in named)
    outcome = SimpleNamespace(named=above, control_is_silent=silent, keys=2)
    return SimpleNamespace(outcome=outcome, place=SimpleNamespace(evidence=SimpleNamespace(certain=True)))


def found(*places: Any, uncommitted: tuple[str, ...] = ()) -> Finding:
    whos: Any = {name: SimpleNamespace(committed=name not in uncommitted) for name in (ANA, BEN)}
    return finding(Recording("0" * 64), Scope(1, 1, "", every_playback=False, until=9), places, whos)


def names(of: Finding) -> list[str]:
    return [playback.name for playback, _ in of.named]


def test_all_above_the_line_are_named() -> None:
    of = found(place(ANA), place(BEN, ANA))
    assert (of.word, names(of)) == (Word.NAMED, [ANA, BEN])


def test_a_control_that_names_one_at_one_place_lets_nobody_be_named_at_any() -> None:
    for places in ([place(ANA), place(silent=False)], [place(BEN, silent=False), place(ANA)]):
        of = found(*places)
        assert (of.word, names(of), of.sentence) == (Word.NOBODY, [], said.CONTROL)
        assert len(of.compared) == 2


def test_a_key_the_record_was_not_given_names_nobody() -> None:
    of = found(place(ANA), uncommitted=(ANA,))
    assert (of.word, names(of), of.sentence) == (Word.NOBODY, [], said.NOT_COMMITTED)
    assert names(found(place(ANA, BEN), uncommitted=(ANA,))) == [BEN]
