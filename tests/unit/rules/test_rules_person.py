import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.person import MINUTES_A_DAY, Shift, Standing, no_work
from anechoic.rules.task import NoWork, Role

GOOD = Standing(
    active=True,
    roles=frozenset({Role.CONTRACTOR}),
    vetting_ends=1_000_000,
    agreement_version="2",
    shift=None,
    stations=frozenset(),
)
MINUTES = st.integers(0, MINUTES_A_DAY - 1)


def _asked(standing: Standing, **given: object) -> NoWork | None:
    asked: dict[str, object] = {"station": "a" * 32, "now_ms": 999_999, "agreement_version": "2", **given}
    return no_work(standing, **asked)  # type: ignore[arg-type]


def test_who_meets_every_condition_gets_work() -> None:
    assert _asked(GOOD) is None


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"active": False}, NoWork.SUSPENDED),
        ({"roles": frozenset({Role.SUPERVISOR})}, NoWork.NOT_CONTRACTOR),
        ({"vetting_ends": 999_999}, NoWork.VETTING_ENDED),
        ({"agreement_version": "1"}, NoWork.AGREEMENT_MISSING),
        ({"agreement_version": ""}, NoWork.AGREEMENT_MISSING),
        ({"stations": frozenset({"b" * 32})}, NoWork.STATION_NOT_ALLOWED),
        ({"shift": Shift(60, 120)}, NoWork.OUTSIDE_SHIFT),
    ],
)
def test_one_condition_missing_is_the_reason(change: dict[str, object], reason: NoWork) -> None:
    assert _asked(dataclasses.replace(GOOD, **change)) is reason  # type: ignore[arg-type]


def test_a_supervisor_is_asked_for_that_role() -> None:
    supervisor = dataclasses.replace(GOOD, roles=frozenset({Role.SUPERVISOR}))
    assert _asked(supervisor, role=Role.SUPERVISOR) is None


@given(MINUTES, MINUTES, MINUTES)
def test_a_shift_and_its_opposite_share_no_minute_and_miss_none(first: int, last: int, minute: int) -> None:
    if first == last:
        assert Shift(first, last).holds(minute)
    else:
        assert Shift(first, last).holds(minute) != Shift(last, first).holds(minute)


@given(MINUTES, MINUTES)
def test_a_shift_holds_its_first_minute_and_not_its_last(first: int, last: int) -> None:
    shift = Shift(first, last)
    assert shift.holds(first)
    assert shift.holds(last) == (first == last)
