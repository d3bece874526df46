"""Times that pages show: the hour where it is today by the clock of the window, the day before it elsewhere."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton

from anechoic.rules.task import ApprovalKind, Role, TaskKind
from anechoic.station.port import ApprovalsListed, ProgressKnown, ReviewsListed
from anechoic.supervisor.approvals.alarms.view import COMMAND
from anechoic.supervisor.approvals.view import ApprovalsView
from anechoic.widgets.moments import moment
from anechoic.widgets.shell.page import Place
from anechoic.widgets.table import PlainTable
from anechoic.widgets.words import words
from anechoic.wire.day import DAYS, HardMet, ProgressDay, ProgressReply, ReturnedRow, ReturnedState
from anechoic.wire.review import ApprovalRow
from fakes.desk_room import MOMENT, DeskRoom
from fakes.recording_port import some_row

AT = int(MOMENT.timestamp() * 1_000) - 60_000


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This process lives in a zone that changes its clocks twice a year."""
    with monkeypatch.context() as there:
        there.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


def _returned() -> ProgressReply:
    row = ReturnedRow(
        answer="a" * 32,
        kind=TaskKind.TRANSLATION,
        source="es",
        target="en",
        at=AT,
        comment="",
        state=ReturnedState.OPEN,
    )
    days = tuple(ProgressDay(day=20_000 - n, answers=1, skips=0, returned=0, active_ms=1) for n in range(DAYS))
    hard = HardMet(today=0, today_most=8, week=0, week_most=24, volunteers=False)
    return ProgressReply(person="b" * 32, days=days, hard=hard, returned=(row,))


def _back(desk: DeskRoom) -> str:
    desk.window.go(Place.PROGRESS)
    desk.say(ProgressKnown(_returned()))
    return desk.everything_said()


def _reviews(desk: DeskRoom) -> str:
    desk.window.go(Place.REVIEWS)
    desk.say(ReviewsListed((some_row(1, since=AT),), 0))
    return "".join(f"{one.accessibleDescription()}\n" for one in desk.window.findChildren(QAbstractButton))


def _requests(desk: DeskRoom) -> str:
    asked = ApprovalRow(approval="a" * 32, kind=ApprovalKind.OWNER, title="x", filed_by="S. Lindqvist", filed_at=AT)
    desk.window.go(Place.APPROVALS)
    desk.say(ApprovalsListed((asked,), alarms=2, alarms_since=AT))
    return f"{desk.everything_said()}\n"


def _table(desk: DeskRoom) -> str:
    _requests(desk)
    page = desk.window.findChild(ApprovalsView)
    assert isinstance(page, ApprovalsView)
    table = page.findChild(PlainTable)
    assert isinstance(table, PlainTable)
    return "".join(f"\n{row.cells[-1]}\n" for row in table._rows.rows)


@pytest.mark.parametrize(
    ("show", "line"),
    [
        (_back, "\n{at}\n"),
        (_reviews, " · {since}\n"),
        (_requests, "{filed}\n"),
        (_requests, "{alarms}\n"),
        (_table, "\n{at}\n"),
    ],
    ids=["back", "reviews", "requests", "alarms", "table"],
)
@pytest.mark.parametrize("days", [0, 1, 364])
def test_today_is_the_day_of_the_window(desk: DeskRoom, show: Callable[[DeskRoom], str], line: str, days: int) -> None:
    desk.moment = MOMENT + timedelta(days=days)
    desk.sign_in(Role.CONTRACTOR, Role.SUPERVISOR)
    local = datetime.fromtimestamp(AT / 1_000).astimezone()
    at = f"{local.day} {local:%b %H:%M}" if days else f"{local:%H:%M}"
    due = line.format(
        at=at,
        since=words("supervisor.row_since", since=at),
        filed=words("supervisor.filed", by="S. Lindqvist", at=at),
        alarms=words("supervisor.alarms_open", n=2, since=at, command=COMMAND),
    )
    assert due in show(desk)


@pytest.mark.usefixtures("berlin")
def test_an_hour_is_that_of_its_own_day() -> None:
    winter, summer = datetime(2026, 11, 25, 12, tzinfo=UTC), datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert moment(int(winter.timestamp() * 1_000), winter) == "13:00"
    assert moment(int(summer.timestamp() * 1_000), winter) == "1 Jul 14:00"
    # A day begins at midnight on the wall, not in UTC.
    late = winter.replace(hour=23, minute=30)
    assert moment(int(late.timestamp() * 1_000), winter) == "26 Nov 00:30"
