from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.desk.listening.answer.choosing import CandidateView, see
from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.state import Panel, Way
from anechoic.rules.task import Flag, NoWork, Origin, SkipReason, TaskKind
from anechoic.station.port import (
    Closed,
    CloseItem,
    Draft,
    DraftSaved,
    NothingToOpen,
    Opened,
    OpenNext,
    Played,
    SaveDraft,
    SkipItem,
    Submit,
    SubmitRefused,
    Submitted,
    TakeBack,
)
from anechoic.widgets.sound.driver import StretchHeard
from anechoic.wire.work import CommandAnswer, EarlierAnswer
from fakes.recording_port import RecordingPort, some_item


class Desk:
    def __init__(self) -> None:
        self.port = RecordingPort()
        self.time = 0
        self.presenter = ListeningPresenter(self.port, lambda: self.time)
        self.port.listen(self.presenter.hear)

    def open(self, kind: TaskKind = TaskKind.TRANSLATION, **more: object) -> None:
        self.port.say(Opened(some_item(kind, **more)))  # type: ignore[arg-type]

    def hear_all(self) -> None:
        frames = self.presenter.state.item.frames if self.presenter.state.item else 0
        self.time += 6_000
        self.presenter.on_stretch(StretchHeard((Span(0, frames),), self.time - 6_000, self.time))

    def origin(self) -> Origin:
        return self.presenter.state.draft.origin

    def flags(self) -> tuple[Flag, ...]:
        return self.presenter.state.draft.flags

    def shown(self) -> Panel:
        return self.presenter.state.panel

    def submit(self) -> None:
        self.presenter.submit(gate="hear it first", incomplete="nothing written")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_nobody_is_forced_to_pick_before_writing(desk: Desk) -> None:
    desk.open()
    desk.hear_all()
    desk.presenter.write_own()
    desk.presenter.edit("My own words", 12)
    desk.submit()
    (asked,) = desk.port.asked(Submit)
    assert asked.draft.text == "My own words"
    assert asked.draft.origin is Origin.OWN
    assert asked.draft.candidate == ""


def test_origin_follows_the_text(desk: Desk) -> None:
    desk.open()
    desk.presenter.choose(lambda now: see(now, CandidateView.WHOLE))
    desk.presenter.take(3)
    assert desk.origin() is Origin.TAKEN
    text = desk.presenter.state.draft.text
    desk.presenter.edit(text.replace("decrease", "increase"), 3)
    assert desk.origin() is Origin.MENDED
    desk.presenter.edit(text, 3)
    assert desk.origin() is Origin.TAKEN


def test_the_gate_asks_for_heard_speech_but_never_for_skips(desk: Desk) -> None:
    desk.open()
    desk.presenter.take(1)
    desk.presenter.on_stretch(StretchHeard((Span(0, 40_000),), 0, 2_500))
    desk.submit()
    assert desk.port.asked(Submit) == []
    assert desk.presenter.state.message == "hear it first"
    desk.presenter.skip(SkipReason.BAD_SOUND, "", note_needed="write why")
    (skipped,) = desk.port.asked(SkipItem)
    assert skipped.reason is SkipReason.BAD_SOUND


def test_every_stretch_heard_reaches_the_record_and_the_answer(desk: Desk) -> None:
    desk.open()
    desk.presenter.take(1)
    desk.hear_all()
    desk.submit()
    assert [one.span.last for one in desk.port.asked(Played)] == [96_000]
    (asked,) = desk.port.asked(Submit)
    assert [(one.first, one.last) for one in asked.played] == [(0, 96_000)]
    assert 0 < asked.active_ms <= 6_000


def test_an_empty_answer_is_not_submitted(desk: Desk) -> None:
    desk.open()
    desk.hear_all()
    desk.submit()
    assert desk.port.asked(Submit) == []
    assert desk.presenter.state.message == "nothing written"


def test_submit_twice_asks_once(desk: Desk) -> None:
    desk.open()
    desk.hear_all()
    desk.presenter.take(1)
    desk.submit()
    desk.submit()
    assert len(desk.port.asked(Submit)) == 1
    assert desk.presenter.state.way is Way.SUBMITTING


def test_a_refused_submit_leaves_the_words_where_they_were(desk: Desk) -> None:
    desk.open()
    desk.hear_all()
    desk.presenter.choose(lambda now: see(now, CandidateView.WHOLE))
    desk.presenter.take(2)
    desk.submit()
    desk.port.say(SubmitRefused("expired", "The lease ran out."))
    assert desk.presenter.state.way is Way.OPEN
    assert desk.presenter.state.message == "The lease ran out."
    assert desk.presenter.state.draft.candidate == "b"


def test_the_draft_is_sent_within_a_second_and_once_for_many_keys(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    for length in range(1, 30):
        desk.presenter.edit("x" * length, length)
    qtbot.waitUntil(lambda: bool(desk.port.asked(SaveDraft)), timeout=1_000)
    (saved,) = desk.port.asked(SaveDraft)
    assert saved.draft.text == "x" * 29
    assert saved.draft.cursor == 29
    assert desk.presenter.state.item is not None
    desk.port.say(DraftSaved(desk.presenter.state.item.task, 1_234))
    assert desk.presenter.state.saved_at == 1_234


def test_an_untouched_item_saves_nothing(desk: Desk) -> None:
    desk.open()
    desk.presenter.save_now()
    assert desk.port.asked(SaveDraft) == []


def test_a_kept_draft_opens_as_it_was(desk: Desk) -> None:
    kept = Draft(text="half a sent", cursor=4, origin=Origin.OWN, comment="later", started=True)
    desk.open(draft=kept)
    assert desk.presenter.state.draft == kept


def test_returned_work_opens_with_its_words(desk: Desk) -> None:
    desk.open(returned=EarlierAnswer(text="To increase", origin=Origin.OWN, comment="The speaker lowers it."))
    assert desk.presenter.state.draft.text == "To increase"


def test_a_caret_in_returned_work_measures_where_its_words_came_from(desk: Desk) -> None:
    desk.open(returned=EarlierAnswer(text="To increase", origin=Origin.OWN, comment="The speaker lowers it."))
    desk.presenter.move_cursor(3)
    draft = desk.presenter.state.draft
    assert "".join(bit.text for bit in draft.bits) == "To increase"
    assert (draft.cursor, draft.started) == (3, False)


def test_a_caret_that_moves_measures_nothing_again(desk: Desk) -> None:
    desk.open()
    desk.presenter.take(1)
    before = desk.presenter.state
    account = before.choosing.account
    desk.presenter.move_cursor(2)
    after = desk.presenter.state
    assert after.draft == replace(before.draft, cursor=2)
    assert after.choosing.answer.caret == 2
    assert after.choosing.account is account


def test_a_transcription_begins_with_the_transcript(desk: Desk) -> None:
    desk.open(TaskKind.TRANSCRIPTION)
    assert desk.presenter.state.draft.text.startswith("hay incrementar")


def test_a_command_is_complete_when_meant_and_fit_are_said(desk: Desk) -> None:
    desk.open(TaskKind.COMMAND)
    desk.hear_all()
    desk.submit()
    assert desk.port.asked(Submit) == []
    desk.presenter.set_command(CommandAnswer(heard="turn it down", meant="yes", fit=0))
    desk.submit()
    assert len(desk.port.asked(Submit)) == 1


def test_flags_keep_one_order_and_go_off_again(desk: Desk) -> None:
    desk.open()
    desk.presenter.toggle_flag(Flag.PERSONAL_DETAIL)
    desk.presenter.toggle_flag(Flag.UNINTELLIGIBLE)
    assert desk.flags() == (Flag.UNINTELLIGIBLE, Flag.PERSONAL_DETAIL)
    desk.presenter.toggle_flag(Flag.UNINTELLIGIBLE)
    assert desk.flags() == (Flag.PERSONAL_DETAIL,)


def test_another_reason_needs_a_note(desk: Desk) -> None:
    desk.open()
    desk.presenter.skip(SkipReason.OTHER, "  ", note_needed="write why")
    assert desk.port.asked(SkipItem) == []
    assert desk.presenter.state.message == "write why"


def test_the_stop_key_asks_nothing_of_the_server(desk: Desk) -> None:
    desk.open()
    desk.presenter.stop()
    assert desk.shown() is Panel.STOPPED
    assert desk.port.requests == []
    desk.presenter.go_on()
    assert desk.shown() is Panel.NONE


def test_the_next_item_is_asked_for_after_one_was_submitted(desk: Desk) -> None:
    desk.open()
    assert desk.presenter.state.item is not None
    desk.port.say(Submitted(desk.presenter.state.item.task, may_take_back=True))
    assert len(desk.port.asked(OpenNext)) == 1


def test_take_back_is_asked_only_when_it_may_be(desk: Desk) -> None:
    desk.open()
    desk.presenter.take_back()
    assert desk.port.asked(TakeBack) == []
    assert desk.presenter.state.item is not None
    desk.port.say(Submitted(desk.presenter.state.item.task, may_take_back=True))
    desk.port.say(Opened(some_item(number=2)))
    desk.presenter.take_back()
    assert len(desk.port.asked(TakeBack)) == 1


def test_a_withdrawn_clip_is_dropped_with_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    assert desk.presenter.state.item is not None
    with qtbot.waitSignal(desk.presenter.item_closed):
        desk.port.say(Closed(desk.presenter.state.item.task, "This clip was withdrawn."))
    assert desk.presenter.state.item is None
    assert desk.presenter.state.message == "This clip was withdrawn."
    assert desk.presenter.state.draft == Draft()


def test_nothing_left_leads_back_to_the_queue(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    with qtbot.waitSignal(desk.presenter.left):
        desk.port.say(NothingToOpen(NoWork.NOTHING_LEFT, "Nothing to hear just now."))


def test_leaving_saves_first(desk: Desk) -> None:
    desk.open()
    desk.presenter.edit("half", 4)
    desk.presenter.leave()
    assert [type(one) for one in desk.port.requests] == [SaveDraft, CloseItem]


def test_active_time_is_kept_with_the_draft_and_goes_on_from_there(desk: Desk) -> None:
    desk.open()
    desk.hear_all()
    desk.presenter.write_own()
    desk.presenter.edit("half", 4)
    desk.time += 30_000
    desk.presenter.leave()
    kept = desk.port.asked(SaveDraft)[-1].draft
    # Six seconds heard and what a reader needs for the texts: the half minute without a key is none.
    assert 6_000 < kept.active_ms < 36_000
    desk.open(draft=kept)
    desk.hear_all()
    desk.submit()
    (asked,) = desk.port.asked(Submit)
    assert asked.active_ms == kept.active_ms + 6_000


def test_what_was_heard_counts_though_nothing_was_written(desk: Desk) -> None:
    desk.open()
    desk.hear_all()
    desk.presenter.leave()
    (kept,) = desk.port.asked(SaveDraft)
    assert not kept.draft.started
    assert kept.draft.active_ms == 6_000


def test_what_was_heard_before_a_look_at_the_queue_need_not_be_heard_again(desk: Desk) -> None:
    desk.open()
    desk.hear_all()
    desk.presenter.leave()
    (kept,) = desk.port.asked(SaveDraft)
    desk.open(draft=kept.draft)
    assert desk.presenter.heard_enough
    assert desk.presenter.state.heard == 1
    desk.presenter.write_own()
    desk.presenter.edit("half", 4)
    desk.submit()
    (asked,) = desk.port.asked(Submit)
    assert asked.played == kept.draft.played != ()


def test_a_panel_does_not_repeat_what_was_said_before_it_was_opened(desk: Desk) -> None:
    desk.open()
    desk.submit()
    assert desk.presenter.state.message
    desk.presenter.show_panel(Panel.SKIP)
    assert (desk.presenter.state.message, desk.presenter.state.wrong) == ("", False)
