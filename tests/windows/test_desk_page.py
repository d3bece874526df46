"""The listening desk in the real window, by keys as a system sends them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from anechoic.audio.frames import Span
from anechoic.desk.listening.answer.choosing import CandidateView, see
from anechoic.desk.listening.state import Panel
from anechoic.rules.task import Classification, Flag, NoWork, Origin, SkipReason, TaskKind
from anechoic.station.port import (
    Closed,
    CloseItem,
    Failed,
    NothingToOpen,
    OpenNext,
    SaveDraft,
    SignedOut,
    SkipItem,
    Submit,
    SubmitRefused,
    Submitted,
    TakeBack,
)
from anechoic.widgets.chips import Chip
from anechoic.widgets.elided import ElidedLabel
from anechoic.widgets.shell.page import Place
from anechoic.widgets.sound.state import SoundState
from anechoic.widgets.tip.said import tip_text
from anechoic.widgets.waveform.view import WaveformView
from anechoic.wire.work import Candidate, EarlierAnswer
from fakes.desk_room import ALT, CTRL, SHIFT, DeskRoom, settle

K = Qt.Key


def _panel(desk: DeskRoom) -> Panel:
    return desk.room.listening.state.panel


def _place(desk: DeskRoom) -> Place | None:
    return desk.window.place


def test_a_clip_is_answered_by_keys_alone(desk: DeskRoom) -> None:
    item = desk.open()
    desk.hear_all()
    desk.key(K.Key_C, "c")
    desk.key(K.Key_3, "3")
    desk.key(K.Key_E, "e")
    desk.type(" too")
    assert desk.room.listening.state.draft.text == f"{item.candidates[2].text} too"
    desk.key(K.Key_Return, held=CTRL)
    (asked,) = desk.port.asked(Submit)
    assert isinstance(asked, Submit)
    assert (asked.draft.origin, asked.draft.candidate) == (Origin.MENDED, "c")
    desk.say(Closed(item.task))
    desk.say(Submitted(item.task, may_take_back=True))
    assert isinstance(desk.port.requests[-1], OpenNext)


def test_digits_write_while_typing_and_take_with_ctrl(desk: DeskRoom) -> None:
    item = desk.open()
    desk.key(K.Key_W, "w")
    desk.type("2 men")
    assert desk.room.listening.state.draft.text == "2 men"
    desk.room.listening.choose(lambda now: see(now, CandidateView.WHOLE))
    desk.key(K.Key_2, "2", held=CTRL)
    assert desk.room.listening.state.draft.text == item.candidates[1].text


def test_undo_and_redo_are_exact_and_touch_no_clipboard(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_W, "w")
    desk.type("one")
    desk.key(K.Key_Z, "z", held=CTRL)
    assert desk.room.listening.state.draft.text == ""
    desk.key(K.Key_Z, "Z", held=CTRL | SHIFT)
    assert desk.room.listening.state.draft.text == "one"


def test_flags_go_on_and_off_by_digit_and_the_panel_stays(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_F, "f")
    assert _panel(desk) is Panel.FLAGS
    desk.key(K.Key_7, "7")
    desk.key(K.Key_1, "1")
    desk.key(K.Key_1, "1")
    assert desk.room.listening.state.draft.flags == (Flag.SAFEGUARDING,)
    desk.key(K.Key_Escape)
    assert _panel(desk) is Panel.NONE
    assert _place(desk) is Place.DESK


def test_skip_by_digit_and_another_reason_asks_for_words(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_K, "k")
    desk.key(K.Key_6, "6")
    assert desk.port.asked(SkipItem) == []
    assert "needs a few words" in desk.everything_said()
    desk.type("The clip is music")
    desk.key(K.Key_Return)
    (skipped,) = desk.port.asked(SkipItem)
    assert skipped == SkipItem(SkipReason.OTHER, "The clip is music", (), skipped.active_ms)


def test_one_panel_opens_from_another(desk: DeskRoom) -> None:
    desk.open()
    desk.key(Qt.Key.Key_F, "f")
    assert _panel(desk) is Panel.FLAGS
    desk.key(Qt.Key.Key_K, "k")
    assert _panel(desk) is Panel.SKIP
    desk.key(Qt.Key.Key_Escape)
    assert _panel(desk) is Panel.NONE


def test_the_note_of_a_skip_does_not_outlive_its_panel(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_K, "k")
    desk.key(K.Key_6, "6")
    desk.type("zebra crossing")
    desk.key(K.Key_Escape)
    assert "zebra" not in desk.everything_said()


def test_the_stop_key_silences_at_once_and_asks_nothing(desk: DeskRoom) -> None:
    item = desk.open()
    desk.key(K.Key_Space, " ")
    assert desk.driver.state.playing
    before = list(desk.port.requests)
    desk.key(K.Key_Escape, held=SHIFT)
    assert not desk.driver.state.playing
    assert desk.port.requests == before
    assert item.transcript not in visible_text(desk)
    assert desk.room._bar.state.calm
    desk.key(K.Key_Space, " ")
    desk.key(K.Key_Return, held=CTRL)
    desk.key(K.Key_K, "k")
    assert not desk.driver.state.playing
    assert _panel(desk) is Panel.STOPPED
    assert desk.port.asked(SkipItem) == desk.port.asked(Submit) == []


def test_going_on_after_the_stop_leaves_everything_as_it_was(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_2, "2")
    draft = desk.room.listening.state.draft
    desk.key(K.Key_Escape, held=SHIFT)
    desk.key(K.Key_1, "1")
    assert _panel(desk) is Panel.NONE
    assert desk.room.listening.state.draft == draft
    assert not desk.driver.state.playing


def test_submit_before_listening_says_what_is_missing(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_1, "1")
    desk.key(K.Key_Return, held=CTRL)
    assert desk.port.asked(Submit) == []
    assert "Listen to the whole clip first." in visible_text(desk)


def test_a_refused_submit_leaves_the_caret_in_the_answer(desk: DeskRoom) -> None:
    item = desk.open()
    desk.hear_all()
    desk.key(K.Key_W, "w")
    desk.type("half")
    editor = desk.focused()
    desk.key(K.Key_Return, held=CTRL)
    desk.type("x")
    desk.say(SubmitRefused("disk_full", "The disk is full. Your words are still here."))
    assert "The disk is full." in visible_text(desk)
    assert desk.focused() is editor
    desk.type(" done")
    assert desk.room.listening.state.draft.text == "half done"
    assert desk.room.listening.state.item is item


def test_a_command_is_graded_by_keys(desk: DeskRoom) -> None:
    desk.open(TaskKind.COMMAND, candidates=(), response="Volume is now seven.", wake_word="computer")
    desk.hear_all()
    desk.key(K.Key_N, "n")
    desk.key(K.Key_N, "n")
    desk.key(K.Key_5, "5")
    desk.key(K.Key_Return, held=CTRL)
    (asked,) = desk.port.asked(Submit)
    command = asked.draft.command
    assert command is not None
    assert (command.meant, command.fit) == ("no", 0)
    assert command.heard.startswith("hay incrementar")


def test_the_same_steps_while_typing(desk: DeskRoom) -> None:
    desk.open(TaskKind.COMMAND, candidates=(), response="Volume is now seven.")
    desk.key(K.Key_E, "e")
    desk.key(K.Key_Down, held=ALT)
    desk.key(K.Key_3, "3", held=CTRL)
    command = desk.room.listening.state.draft.command
    assert command is not None
    assert (command.meant, command.fit) == ("yes", 3)


def test_escape_leaves_the_text_then_the_desk(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_W, "w")
    desk.type("half")
    desk.key(K.Key_Escape)
    assert _place(desk) is Place.DESK
    desk.key(K.Key_Escape)
    assert _place(desk) is Place.QUEUE
    assert [type(one) for one in desk.port.requests if isinstance(one, SaveDraft | CloseItem)][-1] is CloseItem
    assert desk.port.asked(SaveDraft)[-1].draft.text == "half"


def test_take_back_by_key(desk: DeskRoom) -> None:
    item = desk.open()
    desk.say(Closed(item.task))
    desk.say(Submitted(item.task, may_take_back=True))
    desk.open(number=2)
    desk.key(K.Key_U, "u")
    assert len(desk.port.asked(TakeBack)) == 1


def test_returned_work_shows_the_comment_beside_the_words(desk: DeskRoom) -> None:
    desk.open(returned=EarlierAnswer(text="To increase", origin=Origin.OWN, comment="The speaker lowers it."))
    shown = visible_text(desk)
    assert "The speaker lowers it." in shown
    assert "Your words then: To increase" in shown


def test_banner_and_attribution(desk: DeskRoom) -> None:
    desk.open(made_for_training=True, piece="2 of 3", classification=Classification.TRAINING)
    shown = visible_text(desk)
    assert "Training clip." in shown
    assert "Piece 2 of 3" in shown
    assert "Allison Smith" in shown


SECRETS = ("quagga", "okapi", "gerenuk", "saiga", "fossa", "tapir", "vicuna")


def secret_item(desk: DeskRoom, kind: TaskKind = TaskKind.TRANSLATION) -> None:
    desk.open(
        kind,
        transcript="quagga",
        candidates=(Candidate(key="a", text="okapi"), Candidate(key="b", text="saiga")),
        response="gerenuk",
        attribution="tapir",
        wake_word="vicuna",
        returned=EarlierAnswer(text="fossa", origin=Origin.OWN, comment="fossa"),
    )
    desk.key(K.Key_1, "1")
    desk.room.listening.set_comment("saiga")


@pytest.mark.parametrize("kind", TaskKind)
@pytest.mark.parametrize("end", ["closed", "signed out", "nothing left"])
def test_nothing_of_a_clip_stays_in_any_widget(desk: DeskRoom, kind: TaskKind, end: str) -> None:
    secret_item(desk, kind)
    item = desk.room.listening.state.item
    assert item is not None
    task = item.task
    assert any(secret in desk.everything_said() for secret in SECRETS)
    if end == "closed":
        desk.say(Closed(task, "This clip was withdrawn."))
    elif end == "signed out":
        desk.say(SignedOut(""))
    else:
        desk.say(NothingToOpen(NoWork.NOTHING_LEFT, "Nothing to hear."))
    said = desk.everything_said()
    assert [secret for secret in SECRETS if secret in said] == []


def test_no_title_tip_or_name_ever_holds_a_clip(desk: DeskRoom) -> None:
    secret_item(desk)
    for part in desk.window.findChildren(QWidget):
        for text in (tip_text(part), part.windowTitle(), part.objectName()):
            assert not any(secret in text for secret in SECRETS)
    assert desk.window.windowTitle() == "Anechoic"


def test_a_withdrawn_clip_says_why_and_enter_goes_on(desk: DeskRoom) -> None:
    item = desk.open()
    desk.say(Closed(item.task, "This clip was withdrawn."))
    assert "This clip was withdrawn." in visible_text(desk)
    desk.key(K.Key_Return)
    assert isinstance(desk.port.requests[-1], OpenNext)


def test_a_next_clip_that_cannot_come_says_why(desk: DeskRoom) -> None:
    item = desk.open()
    desk.say(Closed(item.task))
    desk.say(Submitted(item.task, may_take_back=True))
    desk.say(Failed("server_away", "The facility server is not reached."))
    assert "The facility server is not reached." in visible_text(desk)
    desk.key(K.Key_Escape)
    assert _place(desk) is Place.QUEUE


def test_help_shows_and_goes(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_F10)
    assert _panel(desk) is Panel.HELP
    desk.key(K.Key_F10)
    assert _panel(desk) is Panel.NONE


def test_the_hints_follow_the_focus(desk: DeskRoom) -> None:
    desk.open()
    assert "Space" in {hint.keys for hint in desk.page.hints()}
    desk.key(K.Key_W, "w")
    assert "F5" in {hint.keys for hint in desk.page.hints()}
    desk.key(K.Key_F, "f", held=CTRL)
    assert [hint.keys for hint in desk.page.hints()][:2] == ["1-7", "Esc"]


def visible_text(desk: DeskRoom) -> str:
    """What can be read in the window now."""
    settle()
    labels = [part.text() for part in desk.window.findChildren(QLabel) if part.isVisible()]
    labels += [part.text() for part in desk.window.findChildren(ElidedLabel) if part.isVisible()]
    return "\n".join(labels + [part.toPlainText() for part in desk.window.findChildren(QTextEdit) if part.isVisible()])


def test_v_takes_the_spectrogram_away_and_brings_it_back(desk: DeskRoom) -> None:
    desk.open()
    wave = desk.page.findChild(WaveformView)
    assert wave is not None
    with_it = wave._rows()
    assert with_it.spectrogram.height() > 0
    desk.key(K.Key_V, "v")
    assert wave._rows().spectrogram.height() == 0
    assert wave._rows().wave.height() > with_it.wave.height()
    desk.key(K.Key_V, "v")
    assert wave._rows() == with_it


def test_in_a_tight_window_v_brings_the_spectrogram_in_place_of_the_wave(desk: DeskRoom) -> None:
    desk.window.resize(1100, 640)
    desk.open()
    wave = desk.page.findChild(WaveformView)
    assert wave is not None
    assert (wave._rows().wave.height() > 0, wave._rows().spectrogram.height() > 0) == (True, False)
    desk.key(K.Key_V, "v")
    assert (wave._rows().wave.height() > 0, wave._rows().spectrogram.height() > 0) == (False, True)


def test_too_early_to_submit_is_said_and_the_sound_goes_on(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_2, "2")
    desk.key(K.Key_Space, " ")
    assert desk.driver.state.playing
    desk.key(K.Key_Return, held=CTRL)
    assert desk.driver.state.playing
    assert desk.room.listening.state.message.startswith("Listen to the whole clip first")
    assert not desk.port.asked(Submit)


def test_what_is_heard_is_said_while_it_plays(desk: DeskRoom) -> None:
    item = desk.open()
    said: list[float] = []
    desk.room.listening.hearing.connect(lambda hearing: said.append(hearing.share))
    half = SoundState(rate=item.rate, frames=item.frames, playing=True, heard=(Span(0, item.frames // 2),))
    for _ in range(3):
        desk.room.listening.on_sound(half)
    assert len(said) == 1, "said when it changed, not with every tick"
    assert 0.3 < said[0] < 0.7
    assert f"{int(said[0] * 100)} % of the speech heard" in desk.everything_said()
    assert not desk.room.listening.heard_enough
    desk.room.listening.on_sound(replace(half, heard=(Span(0, item.frames),)))
    assert desk.room.listening.heard_enough


def test_a_personal_detail_takes_the_selected_sound_and_hides_it(desk: DeskRoom) -> None:
    item = desk.open()
    wave = desk.page.findChild(WaveformView)
    assert wave is not None
    spans = (Span(16_000, 24_000), Span(40_000, 48_000))
    number = list(Flag).index(Flag.PERSONAL_DETAIL) + 1
    for span in spans:
        desk.driver.select(span)
        desk.key(K.Key_F, "f")
        desk.key(getattr(K, f"Key_{number}"), str(number))
        desk.key(K.Key_Escape)
    draft = desk.room.listening.state.draft
    assert draft.flags == (Flag.PERSONAL_DETAIL,)
    assert [(one.first, one.last) for one in draft.masks] == [(one.first, one.last_exclusive) for one in spans]
    assert wave._clip is not None
    assert wave._clip.masked == spans
    chips = [chip.text() for chip in desk.page.findChildren(Chip) if chip.isVisible()]
    assert "Personal detail heard · 1.0\u20131.5, 2.5\u20133.0 s" in chips
    desk.key(K.Key_F, "f")
    desk.key(getattr(K, f"Key_{number}"), str(number))
    assert desk.room.listening.state.draft.masks == ()
    assert desk.room.listening.state.draft.flags == ()
    assert not wave._clip.masked
    assert item.masked == ()
