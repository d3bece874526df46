"""Choosing by the keys a person has: what each press does to the answer, and how few of them it takes."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from anechoic.desk.listening.answer.choosing import CandidateView, Choosing, open_choosing
from anechoic.desk.listening.answer.marks.view import Marks
from anechoic.desk.listening.answer.shown import came_from, diff, mark_chips, parts, stretches
from anechoic.rules.marks import Category
from anechoic.rules.provenance import Made
from anechoic.rules.task import Origin, TaskKind
from anechoic.station.drafts import read_draft, write_draft
from anechoic.station.port import Closed, Draft, Opened, OpenItem, SignedOut, Submit, Submitted
from anechoic.widgets.chips import ChipState
from anechoic.widgets.choice_row import RowState
from anechoic.widgets.differences.place import PlaceBox, PlaceShown, SharedShown, SharedWords
from anechoic.widgets.differences.strip import DifferenceStrip
from anechoic.widgets.tip.said import tip_text
from anechoic.widgets.words import words
from anechoic.wire.work import Candidate, EarlierAnswer
from fakes.desk_room import ALT, CTRL, SHIFT, DeskRoom, settle
from fakes.recording_port import some_item

K = Qt.Key
_FIVE = (
    "to increase your speaking",
    "to increase the bulk of his speech to other participants",
    "to increase the volume of your talk to other participants",
    "to increase the volume of the his speech to other participants",
    "to decrease your speaking volume to other participants.",
)


def _candidates(*texts: str) -> tuple[Candidate, ...]:
    return tuple(Candidate(key=key, text=text) for key, text in zip("abcdef", texts, strict=False))


def _open(desk: DeskRoom, *texts: str, **more: object) -> OpenItem:
    return desk.open(TaskKind.TRANSLATION, candidates=_candidates(*(texts or _FIVE)), **more)


def _now(desk: DeskRoom) -> Choosing:
    return desk.room.listening.state.choosing


def _text(desk: DeskRoom) -> str:
    return desk.room.listening.state.draft.text


def _marked(desk: DeskRoom) -> int:
    return len(desk.room.listening.state.draft.marks)


def _submitted(desk: DeskRoom) -> Draft:
    desk.key(K.Key_Return, held=CTRL)
    (asked,) = desk.port.asked(Submit)
    return asked.draft


# ---- few presses -----------------------------------------------------------------------------------------------------


def test_a_pick_is_a_digit_and_submit(desk: DeskRoom) -> None:
    _open(desk)
    desk.hear_all()
    desk.key(K.Key_1, "1")
    draft = _submitted(desk)
    assert draft.origin is Origin.TAKEN
    assert draft.text in _FIVE


def test_a_mend_is_a_digit_a_key_the_words_and_submit(desk: DeskRoom) -> None:
    _open(desk)
    desk.hear_all()
    desk.key(K.Key_1, "1")
    desk.key(K.Key_E, "e")
    desk.type(" now")
    draft = _submitted(desk)
    assert (draft.origin, draft.text.endswith(" now")) == (Origin.MENDED, True)


def test_an_own_answer_is_a_key_the_words_and_submit(desk: DeskRoom) -> None:
    _open(desk)
    desk.hear_all()
    desk.key(K.Key_W, "w")
    desk.type("make it louder")
    draft = _submitted(desk)
    assert (draft.origin, draft.text, draft.candidate) == (Origin.OWN, "make it louder", "")


# ---- places ----------------------------------------------------------------------------------------------------------


def test_candidates_that_align_well_open_by_their_differences(desk: DeskRoom) -> None:
    _open(desk)
    assert _now(desk).view is CandidateView.DIFFERENCES
    shown = parts(_now(desk), None)
    assert [type(one) for one in shown] == [SharedShown, PlaceShown, PlaceShown, PlaceShown]
    (first, _, last) = (one for one in shown if isinstance(one, PlaceShown))
    assert [(row.text, row.letters) for row in first.rows] == [("increase", "A–D"), ("decrease", "E")]
    assert [row.state for row in last.rows] == [RowState.REST, RowState.ABSENT]
    assert (first.live, last.live) == (True, False)


def test_candidates_that_share_little_open_as_whole_sentences(desk: DeskRoom) -> None:
    _open(desk, "press star to cancel", "nobody is at home", "say it again")
    assert _now(desk).view is CandidateView.WHOLE


def test_the_first_digit_takes_the_most_typical_candidate_that_says_so(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_2, "2")
    assert _text(desk) == _FIVE[4]


def test_an_answer_is_assembled_place_by_place(desk: DeskRoom) -> None:
    _open(desk)
    for key in (K.Key_2, K.Key_N, K.Key_2, K.Key_P, K.Key_1):
        desk.key(key, chr(key).lower())
    assert _text(desk) == "to increase the bulk of his speech to other participants."
    desk.key(K.Key_Down, held=ALT)
    assert _now(desk).live == 1
    desk.key(K.Key_Up, held=ALT)
    desk.key(K.Key_P, "p")
    assert _now(desk).live == 2
    desk.key(K.Key_2, "2")
    assert _text(desk) == "to increase the bulk of his speech"


def test_a_digit_without_a_variant_changes_nothing(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_9, "9")
    assert _text(desk) == ""


def test_what_is_taken_is_ticked_and_a_mended_place_is_not(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_2, "2")
    (first, *_) = (one for one in parts(_now(desk), None) if isinstance(one, PlaceShown))
    assert [row.state for row in first.rows] == [RowState.REST, RowState.TAKEN]
    desk.room.listening.edit(_text(desk).replace("decrease", "turn down"), 5)
    (first, *_) = (one for one in parts(_now(desk), None) if isinstance(one, PlaceShown))
    assert [row.state for row in first.rows] == [RowState.REST, RowState.REST]


def test_a_candidate_apart_is_a_place_of_whole_sentences(desk: DeskRoom) -> None:
    _open(desk, *_FIVE[:4], "сейчас идёт запись")
    last = [one for one in parts(_now(desk), None) if isinstance(one, PlaceShown)][-1]
    assert (last.caption, [row.text for row in last.rows]) == (words("desk.place_whole"), ["сейчас идёт запись"])
    desk.key(K.Key_P, "p")
    desk.key(K.Key_1, "1")
    assert _text(desk) == "сейчас идёт запись"
    desk.key(K.Key_N, "n")
    desk.key(K.Key_1, "1")
    assert _text(desk).startswith("to increase")


def test_the_mouse_takes_a_variant_and_makes_its_place_live(desk: DeskRoom) -> None:
    _open(desk)
    boxes = desk.page.findChildren(PlaceBox)
    row = next(
        child for child in boxes[1].findChildren(QWidget) if child.accessibleName() == "2: the bulk of his speech"
    )
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    settle()
    assert _now(desk).live == 1
    assert _text(desk) == _FIVE[1]


def test_the_view_is_the_persons_choice_until_sign_out(desk: DeskRoom) -> None:
    item = _open(desk)
    desk.key(K.Key_C, "c")
    assert _now(desk).view is CandidateView.WHOLE
    desk.say(Closed(item.task))
    desk.say(Submitted(item.task, may_take_back=True))
    _open(desk, number=2)
    assert _now(desk).view is CandidateView.WHOLE
    desk.say(SignedOut(""))
    desk.sign_in()
    _open(desk, number=3)
    assert _now(desk).view is CandidateView.DIFFERENCES


def test_one_candidate_is_taken_whole(desk: DeskRoom) -> None:
    _open(desk, "press star")
    desk.key(K.Key_1, "1")
    assert (_text(desk), _now(desk).view) == ("press star", CandidateView.WHOLE)


# ---- nothing lost ----------------------------------------------------------------------------------------------------


def test_every_step_is_undone_and_done_again_exactly_with_the_caret(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_2, "2")
    desk.key(K.Key_E, "e")
    desk.type(" and more")
    before = desk.room.listening.state.draft
    desk.key(K.Key_1, "1", held=CTRL)
    after = desk.room.listening.state.draft
    assert after.text != before.text
    desk.key(K.Key_Z, "z", held=CTRL)
    assert desk.room.listening.state.draft == before
    assert desk.page._answer.editor.textCursor().position() == before.cursor
    desk.key(K.Key_Z, "Z", held=CTRL | SHIFT)
    assert desk.room.listening.state.draft == after
    for _ in range(5):  # the slip, three parts of " and more", the first digit
        desk.key(K.Key_Z, "z", held=CTRL)
    assert _text(desk) == ""


def test_typed_words_come_back_when_a_digit_was_a_slip(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_W, "w")
    desk.type("my own words")
    desk.key(K.Key_1, "1", held=CTRL)
    assert _text(desk) in _FIVE
    desk.key(K.Key_Z, "z", held=CTRL)
    assert _text(desk) == "my own words"


def test_undo_in_the_comment_is_the_comments_own(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_1, "1")
    text = _text(desk)
    comment = desk.page._rail.comment
    comment.setFocus()
    desk.type("why")
    desk.key(K.Key_Z, "z", held=CTRL)
    assert comment.text() == ""
    assert _text(desk) == text


def test_reset_gives_back_the_whole_candidate_and_can_be_undone(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_2, "2")
    desk.room.listening.edit("to decrease it", 14)
    desk.room.listening.reset()
    assert _text(desk) == _FIVE[4]
    desk.key(K.Key_Z, "z", held=CTRL)
    assert _text(desk) == "to decrease it"


def test_a_draft_opens_again_with_every_words_making(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_2, "2")
    desk.key(K.Key_N, "n")
    desk.key(K.Key_2, "2")
    desk.room.listening.edit(_text(desk).replace("bulk", "sound"), 18)
    kept, shown = desk.room.listening.state.draft, stretches(_now(desk))
    # What a killed program leaves behind are the bytes in the vault.
    desk.say(Opened(some_item(candidates=_candidates(*_FIVE), draft=read_draft(write_draft(kept)))))
    assert desk.room.listening.state.draft == kept
    assert stretches(_now(desk)) == shown
    assert desk.page._answer.editor.textCursor().position() == kept.cursor


def test_returned_words_are_laid_over_the_candidate_they_name() -> None:
    back = EarlierAnswer(text=_FIVE[2].replace("talk", "voice"), origin=Origin.MENDED, candidate="c", comment="again")
    item = some_item(candidates=_candidates(*_FIVE), returned=back)
    draft = Draft(text=back.text, cursor=3, origin=back.origin, candidate="c")
    choosing = open_choosing(item, draft, None)
    assert [one.made for one in stretches(choosing)].count(Made.MENDED) == 1
    assert choosing.account.origin is Origin.MENDED


def test_closing_an_item_drops_every_text(desk: DeskRoom) -> None:
    item = _open(desk)
    desk.key(K.Key_2, "2")
    desk.room.listening.edit(_text(desk).replace("decrease", "zebra"), 5)
    assert "zebra" in desk.everything_said()
    desk.say(Closed(item.task))
    said = desk.everything_said()
    assert not any(word in said for word in ("zebra", "participants", "speaking"))


# ---- what is said of it ----------------------------------------------------------------------------------------------


def test_the_line_says_what_changed_and_against_whom(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_2, "2")
    assert diff(_now(desk)).pieces == ()
    assert came_from(_now(desk)) == "E as it is"
    desk.room.listening.edit(_text(desk).replace("decrease", "increase"), 5)
    shown = diff(_now(desk))
    assert shown.lead == words("desk.against", letter="E")
    assert [(piece.change.value, piece.text.strip()) for piece in shown.pieces][1:3] == [
        ("removed", "decrease"),
        ("added", "increase"),
    ]
    assert came_from(_now(desk)) == "Built from E, mended"


def test_marks_are_proposed_confirmed_by_a_key_and_carried(desk: DeskRoom) -> None:
    _open(desk)
    desk.hear_all()
    desk.key(K.Key_2, "2")
    desk.room.listening.edit(_text(desk).replace("decrease", "increase"), 5)
    (chip,) = mark_chips(_now(desk).proposals, ())
    assert (chip.state, chip.keys) == (ChipState.PROPOSED, "M")
    assert "opposite sense, major" in chip.text
    desk.key(K.Key_M, "m")
    (mark,) = _submitted(desk).marks
    assert (mark.key, mark.category) == ("e", Category.OPPOSITE)
    assert _FIVE[4][mark.first : mark.last] == "decrease"


def test_a_mark_the_edit_no_longer_bears_out_is_gone(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_2, "2")
    desk.room.listening.edit(_text(desk).replace("decrease", "increase"), 5)
    desk.key(K.Key_M, "m")
    assert _marked(desk) == 1
    desk.key(K.Key_Z, "z", held=CTRL)
    assert _marked(desk) == 0
    desk.key(K.Key_M, "m")
    assert _marked(desk) == 0


def test_a_press_on_a_chip_takes_a_confirmation_back(desk: DeskRoom) -> None:
    _open(desk)
    desk.key(K.Key_2, "2")
    desk.room.listening.edit(_text(desk).replace("decrease", "increase"), 5)
    presenter = desk.room.listening
    (proposal,) = _now(desk).proposals
    presenter.mark(proposal.mark)
    presenter.mark(proposal.mark)
    assert presenter.state.draft.marks == ()
    marks = desk.page.findChild(Marks)
    assert isinstance(marks, Marks)
    assert marks.isVisible()


def test_a_transcription_is_compared_with_the_machines(desk: DeskRoom) -> None:
    item = desk.open(TaskKind.TRANSCRIPTION, candidates=())
    assert desk.room.listening.state.draft.text == item.transcript
    desk.room.listening.edit(item.transcript.replace("final", "fin"), 3)
    assert [one.made for one in stretches(_now(desk))] == [Made.TAKEN, Made.MENDED, Made.TAKEN]
    assert diff(_now(desk)).lead == words("desk.against_transcript")
    assert desk.room.listening.state.draft.candidate == ""
    desk.room.listening.reset()
    assert _text(desk) == item.transcript


def test_no_key_of_choosing_acts_on_a_command(desk: DeskRoom) -> None:
    desk.open(TaskKind.COMMAND, candidates=(), response="yes")
    before = desk.room.listening.state.draft
    for key in (K.Key_C, K.Key_M, K.Key_D):
        desk.key(key, chr(key).lower())
    assert replace(desk.room.listening.state.draft, command=before.command) == before


def test_the_strip_is_gone_where_sentences_are_whole(desk: DeskRoom) -> None:
    _open(desk)
    strip = desk.page.findChild(DifferenceStrip)
    assert isinstance(strip, DifferenceStrip)
    assert strip.isVisible()
    desk.key(K.Key_C, "c")
    assert not strip.isVisible()
    kept = strip.findChildren(PlaceBox) + strip.findChildren(SharedWords) + strip.findChildren(QAbstractButton)
    assert kept
    assert {words for box in kept for words in _held(box)} <= {""}


def _held(box: QWidget) -> Iterator[str]:
    """Give every text a box of the row holds, shown or not."""
    yield from (box.accessibleName(), tip_text(box))
    if isinstance(box, PlaceBox):
        yield from (box.shown.caption, *(row.text for row in box.shown.rows))
    elif isinstance(box, SharedWords):
        yield from (box._text, box._folded)
    elif isinstance(box, QAbstractButton):
        yield box.text()
