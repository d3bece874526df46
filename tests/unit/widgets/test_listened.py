from anechoic.audio.frames import Span
from anechoic.widgets.sound.listened import Listened, StretchHeard
from fakes.recording_port import some_item


def test_desk_and_review_count_the_same_words_and_the_same_speech() -> None:
    item = some_item()
    begun = Listened.begin(item, 1_000)
    texts = [item.transcript, *(one.text for one in item.candidates)]
    assert begun.clock.reading == 250 * sum(len(text.split()) for text in texts)
    assert begun.share == 0.0
    half = begun.heard(StretchHeard((Span(0, 40_000),), 1_000, 3_500))
    assert 0.4 < half.share < 0.5
    assert half.active_ms(60_000) == begun.clock.reading + 2_500
    assert begun.played == ()


def test_speech_heard_too_fast_does_not_count() -> None:
    begun = Listened.begin(some_item(), 0)
    whole = (Span(0, 96_000),)
    assert begun.heard(StretchHeard(whole, 0, 2_400, 2_500)).share == 0.0
    assert begun.heard(StretchHeard(whole, 0, 3_000, 2_000)).share == 1.0
    assert [one.speed for one in begun.heard(StretchHeard(whole, 0, 8_571, 700)).played] == [700]
