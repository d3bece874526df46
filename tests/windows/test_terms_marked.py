"""The programme's terms in what a clip says: marked as whole words, said to a screen reader and under the mouse."""

from PySide6.QtCore import QPoint

from anechoic.widgets.marked_text import MarkedText
from anechoic.widgets.waveform.view import WaveformView
from anechoic.wire.work import Span as WireSpan
from anechoic.wire.work import Term, TimedWord
from fakes.desk_room import DeskRoom

TERMS = (
    Term(term="asterisco", approved=("star", "star key"), avoid=("asterisk",), note="on a telephone"),
    Term(term="menú principal", approved=("main menu",)),
)
SAID = "marque Asterisco, asteriscos o menú principal."


def transcript(desk: DeskRoom) -> MarkedText:
    found = desk.page.findChild(MarkedText)
    assert isinstance(found, MarkedText)
    return found


def test_terms_are_marked_as_whole_words_and_said(desk: DeskRoom) -> None:
    desk.open(transcript=SAID, glossary=TERMS)
    text = transcript(desk)
    assert [SAID[one.first : one.last] for one in text._terms] == ["Asterisco", "menú principal"]
    assert "asterisco: star, star key · not: asterisk · on a telephone" in text.accessibleDescription()
    at = text.cursorForPosition(QPoint(0, 0))
    at.setPosition(SAID.index("Asterisco") + 3)
    under = text.cursorRect(at).center()
    there = text.viewport().mapTo(text, under)
    said = text.tip_at(there)
    assert said is not None
    assert said.text.startswith("asterisco: star")
    assert said.about.contains(there)
    assert text.tip_at(QPoint(2, there.y())) is None


def test_the_next_clip_has_its_own_terms_and_a_closed_one_none(desk: DeskRoom) -> None:
    desk.open(transcript=SAID, glossary=TERMS)
    desk.open(transcript=SAID, glossary=(), number=2)
    text = transcript(desk)
    assert text._terms == ()
    assert text.accessibleDescription() == ""
    assert "star key" not in desk.everything_said()


def test_words_at_their_times_are_marked_too_and_what_is_masked_says_nothing(desk: DeskRoom) -> None:
    timed = tuple(
        TimedWord(text=word, first=8_000 * at, last=8_000 * at + 7_000, unsure=False)
        for at, word in enumerate(SAID.split())
    )
    desk.open(
        transcript=SAID,
        glossary=TERMS,
        words=timed,
        masked=(WireSpan(first=8_000, last=15_000),),
    )
    wave = desk.page.findChild(WaveformView)
    assert isinstance(wave, WaveformView)
    assert [word.text for word in wave._words if word.term] == ["Asterisco,", "menú", "principal."]
    row = wave._rows().words

    def under(number: int) -> QPoint:
        return QPoint(round(wave._scale.x(8_000 * number + 3_000)), row.center().y())

    said = wave.tip_at(under(4))
    assert said is not None
    assert said.text == "menú principal: main menu"
    assert said.about.contains(under(4))
    assert not said.about.contains(under(3))
    assert wave.tip_at(under(1)) is None
    assert wave.tip_at(under(2)) is None
