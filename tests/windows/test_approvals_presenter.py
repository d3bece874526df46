import pytest
from pytestqt.qtbot import QtBot

from anechoic.rules.task import ApprovalKind
from anechoic.station.port import (
    ApprovalsListed,
    Day,
    DayChanged,
    DecideApproval,
    Failed,
    ListApprovals,
    SignedOut,
)
from anechoic.supervisor.approvals.actions import Word, fingerprint_lines
from anechoic.supervisor.approvals.presenter import ApprovalsPresenter
from anechoic.widgets.words import words
from anechoic.wire.review import ApprovalRow
from fakes.recording_port import RecordingPort

FINGERPRINT = "3f2a 91c0 77de 0b41 c2a9 5d10 e88f 6b23 04aa 91fe"


def request(number: int, *, may: bool = True) -> ApprovalRow:
    return ApprovalRow(
        approval=f"{number:032x}",
        kind=ApprovalKind.STATION,
        title=f"Enrol workstation {number}",
        filed_by="S. Lindqvist",
        filed_at=1_000,
        detail=(("Fingerprint on its screen", FINGERPRINT),),
        may_decide=may,
        why_not="" if may else "You filed this request yourself.",
    )


class Room:
    def __init__(self) -> None:
        self.port = RecordingPort()
        self.presenter = ApprovalsPresenter(self.port)
        self.port.listen(self.presenter.hear)
        self.presenter.enter()

    def list(self, *rows: ApprovalRow) -> None:
        self.port.say(ApprovalsListed(rows))


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room()


def test_the_word_is_asked_for_twice(room: Room) -> None:
    room.list(request(1), request(2))
    room.presenter.confirm()
    room.presenter.ask(approve=True)
    assert room.port.asked(DecideApproval) == []
    room.presenter.confirm()
    room.presenter.confirm()
    (asked,) = room.port.asked(DecideApproval)
    assert (asked.approval, asked.approve) == (f"{1:032x}", True)


def test_declining_says_so(room: Room) -> None:
    room.list(request(1))
    room.presenter.ask(approve=False)
    room.presenter.confirm()
    (asked,) = room.port.asked(DecideApproval)
    assert not asked.approve
    room.list()
    assert room.presenter.state.done == (Word.DECLINE, "Enrol workstation 1")
    assert room.presenter.state.rows == ()


def test_what_one_may_not_decide_is_never_sent(room: Room) -> None:
    room.list(request(1, may=False))
    room.presenter.ask(approve=True)
    assert room.presenter.state.word is None
    room.presenter.confirm()
    assert room.port.asked(DecideApproval) == []


def test_a_right_that_ends_before_the_word_is_confirmed_stops_it(room: Room) -> None:
    room.list(request(1))
    room.presenter.ask(approve=True)
    room.list(request(1, may=False))
    room.presenter.confirm()
    assert room.port.asked(DecideApproval) == []


def test_another_request_under_the_mark_forgets_the_word(room: Room) -> None:
    room.list(request(1), request(2))
    room.presenter.ask(approve=True)
    room.presenter.step(1)
    room.presenter.confirm()
    assert room.port.asked(DecideApproval) == []


def test_a_request_that_went_away_takes_its_word_with_it(room: Room) -> None:
    room.list(request(1), request(2))
    room.presenter.ask(approve=True)
    room.list(request(2))
    assert room.presenter.state.marked == f"{2:032x}"
    room.presenter.confirm()
    assert room.port.asked(DecideApproval) == []
    assert room.presenter.state.done is None


def test_after_a_word_the_next_request_is_marked(room: Room) -> None:
    room.list(request(1), request(2), request(3))
    room.presenter.mark(f"{2:032x}")
    room.presenter.ask(approve=True)
    room.presenter.confirm()
    room.presenter.step(1)
    assert room.presenter.state.marked == f"{2:032x}"
    room.list(request(1), request(3))
    assert room.presenter.state.marked == f"{3:032x}"
    assert room.presenter.state.done == (Word.APPROVE, "Enrol workstation 2")


def test_a_refused_word_is_said_and_the_list_asked_anew(room: Room) -> None:
    room.list(request(1))
    room.presenter.ask(approve=True)
    room.presenter.confirm()
    before = len(room.port.asked(ListApprovals))
    room.port.say(Failed("already_decided", "This request was decided already."))
    assert room.presenter.state.message == "This request was decided already."
    assert room.presenter.state.word is None
    assert len(room.port.asked(ListApprovals)) == before + 1
    room.presenter.ask(approve=True)
    room.presenter.confirm()
    assert len(room.port.asked(DecideApproval)) == 2


def test_leaving_forgets_a_word_that_was_not_confirmed(room: Room, qtbot: QtBot) -> None:
    room.list(request(1))
    room.presenter.ask(approve=True)
    with qtbot.waitSignal(room.presenter.left):
        room.presenter.leave()
    room.presenter.confirm()
    assert room.port.asked(DecideApproval) == []


def test_a_new_figure_asks_for_the_list_once(room: Room) -> None:
    room.list(request(1))
    before = len(room.port.asked(ListApprovals))
    for _ in range(3):
        room.port.say(DayChanged(Day(approvals_waiting=2)))
    assert len(room.port.asked(ListApprovals)) == before + 1


def test_signing_out_leaves_nothing(room: Room) -> None:
    room.list(request(1))
    room.port.say(SignedOut(""))
    assert room.presenter.state.rows == ()


def test_fingerprints_stand_in_lines_of_five_groups_and_nothing_else_does() -> None:
    assert fingerprint_lines(FINGERPRINT) == ("3f2a  91c0  77de  0b41  c2a9", "5d10  e88f  6b23  04aa  91fe")
    for other in ("", "LS-09", "2.14", "cafe beef", "3f2a 91c0 77de 0b4g", "3f2a91c0"):
        assert fingerprint_lines(other) == ()


@pytest.mark.parametrize("kind", list(ApprovalKind))
def test_every_kind_of_request_has_its_words(kind: ApprovalKind) -> None:
    for key in ("matter", "about", "sure_approve"):
        assert len(words(f"supervisor.{key}_{kind.value}")) > 5
