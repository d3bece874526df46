import pytest

from anechoic.rules.glossary import occurring, primary


@pytest.mark.parametrize(
    ("term", "text", "there"),
    [
        ("asterisco", "marque el Asterisco, por favor", True),
        ("lista nera", "dalla lista nera.", True),
        ("lista nera", "una lista molto nera", False),
        ("star", "start again", False),
        ("予約", "明日の予約を取り消す", True),
        ("予約", "約予", False),
        ("", "anything", False),
        ("term", "", False),
        ("d’accueil", "le message d’accueil", True),
    ],
)
def test_a_term_occurs_word_for_word(term: str, text: str, there: bool) -> None:  # noqa: FBT001
    assert occurring([term], [text]) == (there,)


def test_any_of_the_texts_will_do() -> None:
    assert occurring(["one", "two", "three"], ["two words", "one word"]) == (True, True, False)


def test_a_glossary_is_of_languages_not_of_regions() -> None:
    assert [primary(tag) for tag in ("es-MX", "es", "pa-Arab")] == ["es", "es", "pa"]
