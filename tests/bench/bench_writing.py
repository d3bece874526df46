"""Writing: what the spell check adds to a key, a whole look over the longest answer, and a dictionary's word."""

from bench.bench_choosing import candidates
from bench.offscreen import application
from bench.table import Row, row, turns


def rows() -> list[Row]:
    """Measure everything of this file."""
    return [key_watched(), text_looked_over(), word_checked(), terms_found()]


def key_watched() -> Row:
    """Measure one key typed at the presenter with the spelling watch listening, against the same without it."""
    from anechoic.desk.listening.presenter import ListeningPresenter
    from anechoic.desk.listening.writing.aids import WritingAids
    from anechoic.station.port import Opened
    from anechoic.wire.work import Candidate
    from fakes.recording_port import RecordingPort, some_item

    app = application()
    texts = candidates(0.1)
    shown = tuple(Candidate(key=key, text=text) for key, text in zip("abcdef", texts, strict=True))

    def made(*, watched: bool) -> tuple[ListeningPresenter, WritingAids | None]:
        port = RecordingPort()
        presenter = ListeningPresenter(port, lambda: 0)
        aids = WritingAids(port, presenter) if watched else None
        presenter.hear(Opened(some_item(candidates=shown)))
        presenter.take(1)
        app.processEvents()
        return presenter, aids

    with_watch, without = made(watched=True), made(watched=False)

    def key(presenter: ListeningPresenter) -> None:
        text = presenter.state.draft.text
        at = len(text) // 2
        presenter.edit(f"{text[:at]}x{text[at:]}", at + 1)
        presenter.edit(text, at)

    mine, theirs = turns(lambda: key(with_watch[0]), lambda: key(without[0]), rounds=100)
    assert with_watch[1] is not None
    with_watch[1].close()
    return row("two keys at the presenter, watched", mine, "the same unwatched", theirs, most_ratio=1.15)


def text_looked_over() -> Row:
    """Measure the cut of the longest answer into words to be checked, against one pattern over it."""
    import re

    from anechoic.rules.spelling import checkable

    text = ("the word’s spelling is looked at now and then " * 90)[:4_000]
    pattern = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
    mine, theirs = turns(lambda: list(checkable(text, "en")), lambda: list(pattern.finditer(text)), rounds=60)
    return row("4,000 characters cut to be checked", mine, "re.finditer", theirs, most_ratio=25)


def word_checked() -> Row:
    """Measure a check of sixty words with Hunspell, against looking them up in a Python set."""
    from anechoic.station.spelling.speller import Speller

    speller = Speller()
    words = {f"word{'abcdefghij'[at % 10]}{'klmnop'[at % 6]}" for at in range(60)} | {"house", "receive", "street"}
    speller.check("en", words)
    mine, theirs = turns(lambda: speller.check("en", words), lambda: [word in words for word in words], rounds=60)
    speller.close()
    return row("words of an answer, Hunspell", mine, "a set", theirs, most=10)


def terms_found() -> Row:
    """Measure which of 300 terms a clip's texts hold, against `in` on each text."""
    from anechoic.rules.glossary import occurring

    texts = [*candidates(0.1), "a transcript of the clip"]
    terms = [f"word{at} of word{at + 1}" for at in range(300)]
    mine, theirs = turns(
        lambda: occurring(terms, texts), lambda: [any(term in text for text in texts) for term in terms], rounds=40
    )
    return row("300 terms in 7 texts", mine, "str in str", theirs, most_ratio=6)
