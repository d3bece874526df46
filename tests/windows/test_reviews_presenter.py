import pytest
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.rules.task import Flag, Origin, ReviewReason, TaskKind, Verdict
from anechoic.station.port import (
    Closed,
    CloseItem,
    Day,
    DayChanged,
    Decide,
    Decided,
    Draft,
    Failed,
    ListReviews,
    Opened,
    OpenReview,
    Played,
    ReviewsListed,
    SaveDraft,
    SignedOut,
)
from anechoic.supervisor.reviews.actions import Lack
from anechoic.supervisor.reviews.presenter import ReviewsPresenter
from anechoic.supervisor.reviews.state import Form, Way
from anechoic.widgets.sound.driver import StretchHeard
from anechoic.wire.review import ReviewRow
from anechoic.wire.work import CommandAnswer, ReviewedAnswer
from fakes.recording_port import RecordingPort, some_item


def task(number: int) -> str:
    return f"{number:032x}"


def answer(number: int, text: str = "to increase the volume", **more: object) -> ReviewedAnswer:
    values: dict[str, object] = {"author": "AB"[number - 1], "origin": Origin.MENDED, "candidate": "b", **more}
    return ReviewedAnswer(answer=f"{number:032x}", text=text, **values)  # type: ignore[arg-type]


def row(number: int, *, since: int = 1_000, reason: ReviewReason = ReviewReason.RANDOM) -> ReviewRow:
    return ReviewRow(
        task=task(number),
        kind=TaskKind.TRANSLATION,
        source="es-MX",
        target="en",
        reason=reason,
        answers=1,
        seconds=6.0,
        waiting_since=since,
    )


ONE = (answer(1),)
TWO = (answer(1), answer(2, "to turn it down", origin=Origin.OWN, candidate=""))


class Room:
    def __init__(self) -> None:
        self.port = RecordingPort()
        self.time = 0
        self.presenter = ReviewsPresenter(self.port, lambda: self.time)
        self.port.listen(self.presenter.hear)

    def list(self, *numbers: int) -> None:
        self.presenter.enter()
        self.port.say(ReviewsListed(tuple(row(number) for number in numbers), 0))

    def open(self, number: int = 1, *, answers: tuple[ReviewedAnswer, ...] = ONE, **more: object) -> None:
        self.presenter.mark(task(number))
        self.presenter.open_marked()
        item = some_item(more.pop("kind", TaskKind.TRANSLATION), number=number, answers=answers, **more)  # type: ignore[arg-type]
        self.port.say(Opened(item, review=True))

    def hear_all(self) -> None:
        assert self.presenter.state.item is not None
        self.time += 6_000
        whole = Span(0, self.presenter.state.item.frames)
        self.presenter.on_stretch(StretchHeard((whole,), self.time - 6_000, self.time))

    def decide(self) -> Decide:
        (asked,) = self.port.asked(Decide)
        assert isinstance(asked, Decide)
        return asked

    def settle(self, number: int, verdict: Verdict) -> None:
        self.port.say(Closed(task(number)))  # type: ignore[arg-type]
        self.port.say(Decided(task(number), verdict))  # type: ignore[arg-type]


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room()


def test_coming_in_asks_what_waits_and_marks_the_first(room: Room) -> None:
    room.presenter.enter()
    assert not room.presenter.state.listed
    assert room.port.asked(ListReviews)
    room.port.say(ReviewsListed((row(4), row(2)), 7))
    assert room.presenter.state.way is Way.LISTED
    assert room.presenter.state.marked == task(4)
    assert room.presenter.state.reviewed_today == 7


def test_nothing_is_opened_before_the_person_asks(room: Room) -> None:
    room.list(1, 2)
    assert room.port.asked(OpenReview) == []
    room.presenter.step(1)
    room.presenter.step(1)
    room.presenter.open_marked()
    (asked,) = room.port.asked(OpenReview)
    assert asked.task == task(2)


@pytest.mark.parametrize("verdict", Verdict)
def test_no_verdict_before_the_clip_was_heard(room: Room, verdict: Verdict) -> None:
    room.list(1)
    room.open()
    room.presenter.set_comment("Listen to the end again.")
    room.presenter.on_stretch(StretchHeard((Span(0, 40_000),), 0, 2_500))
    for act in {
        Verdict.ACCEPT: (room.presenter.accept,),
        Verdict.FIX: (room.presenter.fix, room.presenter.confirm),
        Verdict.RETURN: (room.presenter.send_back, room.presenter.confirm),
    }[verdict]:
        act()
    assert room.port.asked(Decide) == []
    assert room.presenter.state.lack is Lack.UNHEARD
    room.hear_all()
    assert room.presenter.state.lack is None


def test_accept_speaks_of_the_one_answer_and_changes_no_words(room: Room) -> None:
    room.list(1)
    room.open()
    room.hear_all()
    room.presenter.accept()
    asked = room.decide()
    assert (asked.verdict, asked.answers, asked.text, asked.command) == (Verdict.ACCEPT, (task(1),), "", None)
    assert [(one.first, one.last) for one in asked.played] == [(0, 96_000)]
    assert 0 < asked.active_ms <= 6_000
    assert len(room.port.asked(Played)) == 1


def test_a_verdict_is_given_once(room: Room) -> None:
    room.list(1)
    room.open()
    room.hear_all()
    room.presenter.accept()
    room.presenter.accept()
    assert room.presenter.state.way is Way.DECIDING
    assert len(room.port.asked(Decide)) == 1


def test_of_two_answers_one_must_be_chosen(room: Room) -> None:
    room.list(1)
    room.open(answers=TWO)
    room.hear_all()
    room.presenter.accept()
    assert room.presenter.state.lack is Lack.NOTHING_CHOSEN
    room.presenter.choose(5)
    assert room.presenter.state.judgement.chosen == ()
    room.presenter.choose(2)
    room.presenter.accept()
    assert room.decide().answers == (task(2),)


def test_a_fix_begins_with_the_chosen_words_and_sends_the_mended_ones(room: Room) -> None:
    room.list(1)
    room.open(answers=TWO)
    room.hear_all()
    room.presenter.choose(2)
    room.presenter.fix()
    assert room.presenter.state.form is Form.FIX
    assert room.presenter.state.judgement.text == "to turn it down"
    room.presenter.edit("to turn it down for others")
    room.presenter.confirm()
    asked = room.decide()
    assert (asked.verdict, asked.answers, asked.text) == (Verdict.FIX, (task(2),), "to turn it down for others")


def test_a_fix_without_words_is_not_sent(room: Room) -> None:
    room.list(1)
    room.open()
    room.hear_all()
    room.presenter.fix()
    room.presenter.edit("   ")
    room.presenter.confirm()
    assert room.port.asked(Decide) == []
    assert room.presenter.state.lack is Lack.NO_WORDS


def test_words_of_a_fix_given_up_do_not_go_out_with_an_accept(room: Room) -> None:
    room.list(1)
    room.open()
    room.hear_all()
    room.presenter.fix()
    room.presenter.edit("other words")
    room.presenter.close_form()
    room.presenter.accept()
    assert room.decide().text == ""


def test_a_return_needs_a_comment_and_may_speak_of_both(room: Room) -> None:
    room.list(1)
    room.open(answers=TWO)
    room.hear_all()
    room.presenter.send_back()
    room.presenter.choose(1)
    room.presenter.choose(2)
    room.presenter.confirm()
    assert room.presenter.state.lack is Lack.NO_COMMENT
    room.presenter.set_comment(" The speaker lowers it. ")
    room.presenter.confirm()
    asked = room.decide()
    assert (asked.verdict, asked.answers) == (Verdict.RETURN, (task(1), task(2)))
    assert asked.comment == "The speaker lowers it."


def test_two_chosen_answers_cannot_both_be_accepted(room: Room) -> None:
    room.list(1)
    room.open(answers=TWO)
    room.hear_all()
    room.presenter.send_back()
    room.presenter.choose(1)
    room.presenter.choose(2)
    room.presenter.close_form()
    room.presenter.accept()
    assert room.presenter.state.lack is Lack.ONE_CHOSEN
    assert room.port.asked(Decide) == []


def test_a_skip_cannot_be_accepted(room: Room) -> None:
    room.list(1)
    room.open(answers=(answer(1, "", skipped="bad_sound", flags=(Flag.UNINTELLIGIBLE,)),))
    room.hear_all()
    room.presenter.accept()
    assert room.presenter.state.lack is Lack.NO_ANSWER


def test_a_command_is_mended_with_its_grades(room: Room) -> None:
    given = CommandAnswer(heard="turn it up", meant="yes", fit=None)
    room.list(1)
    room.open(kind=TaskKind.COMMAND, answers=(answer(1, "", command=given),))
    room.hear_all()
    room.presenter.fix()
    assert room.presenter.state.judgement.command == given
    room.presenter.confirm()
    assert room.presenter.state.lack is Lack.NO_GRADES
    mended = CommandAnswer(heard="turn it up", meant="yes", fit=3)
    room.presenter.set_command(mended)
    room.presenter.confirm()
    asked = room.decide()
    assert (asked.text, asked.command) == ("", mended)


def test_after_a_verdict_the_next_one_opens(room: Room, qtbot: QtBot) -> None:
    room.list(1, 2, 3)
    room.open(2)
    room.hear_all()
    room.presenter.accept()
    with qtbot.waitSignal(room.presenter.item_closed):
        room.settle(2, Verdict.ACCEPT)
    assert [one.task for one in room.presenter.state.rows] == [task(1), task(3)]
    assert room.port.asked(OpenReview)[-1].task == task(3)
    assert room.presenter.state.way is Way.OPENING
    assert room.presenter.state.done is Verdict.ACCEPT
    assert room.presenter.state.reviewed_today == 1


def test_after_the_last_verdict_the_page_is_empty(room: Room) -> None:
    room.list(1)
    room.open()
    room.hear_all()
    room.presenter.accept()
    room.settle(1, Verdict.ACCEPT)
    assert room.presenter.state.way is Way.LISTED
    assert room.presenter.state.rows == ()
    assert len(room.port.asked(OpenReview)) == 1


def test_what_was_decided_stays_away_until_it_comes_back_redone(room: Room) -> None:
    room.list(1)
    room.open()
    room.hear_all()
    room.presenter.set_comment("again")
    room.presenter.send_back()
    room.presenter.confirm()
    room.settle(1, Verdict.RETURN)
    room.port.say(ReviewsListed((row(1),), 1))
    assert room.presenter.state.rows == ()
    room.port.say(ReviewsListed((row(1, since=2_000, reason=ReviewReason.RETURNED_AGAIN),), 1))
    assert len(room.presenter.state.rows) == 1


def test_a_refused_verdict_leaves_everything_where_it_was(room: Room) -> None:
    room.list(1)
    room.open()
    room.hear_all()
    room.presenter.set_comment("good ear")
    room.presenter.accept()
    room.port.say(Failed("disk_full", "The disk is full."))
    assert room.presenter.state.way is Way.OPEN
    assert room.presenter.state.message == "The disk is full."
    assert room.presenter.state.judgement.comment == "good ear"


def test_a_review_somebody_else_took_is_said_and_the_list_asked_anew(room: Room) -> None:
    room.list(1, 2)
    room.presenter.open_marked()
    before = len(room.port.asked(ListReviews))
    room.port.say(Failed("review_taken", "Another supervisor has this one now."))
    assert room.presenter.state.way is Way.LISTED
    assert room.presenter.state.message == "Another supervisor has this one now."
    assert len(room.port.asked(ListReviews)) == before + 1


def test_an_unread_list_says_so(room: Room) -> None:
    room.presenter.enter()
    room.port.say(Failed("offline", "The facility server is not reached."))
    assert not room.presenter.state.listed
    assert room.presenter.state.message == "The facility server is not reached."


def test_words_are_kept_within_a_second_and_come_back(room: Room, qtbot: QtBot) -> None:
    room.list(1)
    room.open()
    for length in range(1, 20):
        room.presenter.set_comment("x" * length)
    qtbot.waitUntil(lambda: bool(room.port.asked(SaveDraft)), timeout=1_000)
    (saved,) = room.port.asked(SaveDraft)
    assert saved.draft.comment == "x" * 19
    room.presenter.put_down()
    room.open(draft=Draft(text="mended so far", comment="why", started=True))
    assert room.presenter.state.form is Form.FIX
    assert room.presenter.state.judgement.text == "mended so far"
    assert room.presenter.state.judgement.comment == "why"


def test_leaving_keeps_words_and_drops_the_clip(room: Room, qtbot: QtBot) -> None:
    room.list(1)
    room.open()
    room.presenter.set_comment("half")
    with qtbot.waitSignals([room.presenter.item_closed, room.presenter.left]):
        room.presenter.leave()
    assert [type(one) for one in room.port.requests[-2:]] == [SaveDraft, CloseItem]
    assert room.presenter.state.item is None


def test_leaving_while_a_verdict_is_sealed_closes_nothing_and_opens_nothing(room: Room) -> None:
    room.list(1, 2)
    room.open()
    room.hear_all()
    room.presenter.accept()
    room.presenter.leave()
    assert room.port.asked(CloseItem) == []
    room.settle(1, Verdict.ACCEPT)
    assert len(room.port.asked(OpenReview)) == 1
    assert room.presenter.state.item is None


def test_the_contractors_own_clips_are_not_for_this_page(room: Room) -> None:
    room.list(1)
    room.port.say(Opened(some_item(number=9)))
    assert room.presenter.state.item is None


def test_a_withdrawn_clip_is_dropped_with_a_sentence(room: Room) -> None:
    room.list(1)
    room.open()
    room.port.say(Closed(task(1), "This clip was withdrawn."))  # type: ignore[arg-type]
    assert room.presenter.state.item is None
    assert room.presenter.state.message == "This clip was withdrawn."


def test_a_new_figure_asks_for_the_list_once(room: Room) -> None:
    room.list(1)
    before = len(room.port.asked(ListReviews))
    for _ in range(3):
        room.port.say(DayChanged(Day(reviews_waiting=4)))
    assert len(room.port.asked(ListReviews)) == before + 1


def test_signing_out_leaves_nothing(room: Room, qtbot: QtBot) -> None:
    room.list(1)
    room.open()
    room.presenter.set_comment("half")
    with qtbot.waitSignal(room.presenter.item_closed):
        room.port.say(SignedOut(""))
    assert room.presenter.state.rows == ()
    assert room.presenter.state.judgement.comment == ""
