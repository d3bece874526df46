"""What the picture of the sound shows of a transcript: words at their times, those of the programme's terms marked."""

from anechoic.audio.frames import Span
from anechoic.rules.glossary import places
from anechoic.station.port import OpenItem
from anechoic.widgets.terms import said_of
from anechoic.widgets.waveform.values import ShownWord


def shown_words(item: OpenItem) -> tuple[ShownWord, ...]:
    """Give the words of an item that have times."""
    terms = list(places([term.term for term in item.glossary], " ".join(word.text for word in item.words)))
    made: list[ShownWord] = []
    at = 0
    for word in item.words:
        while terms and terms[0].last <= at:
            del terms[0]
        term = said_of(item.glossary[terms[0].term]) if terms and terms[0].first < at + len(word.text) else ""
        made.append(ShownWord(word.text, Span(word.first, word.last), word.unsure, term))
        at += len(word.text) + 1
    return tuple(made)
