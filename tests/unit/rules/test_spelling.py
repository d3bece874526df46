import pytest

from anechoic.rules.spelling import checkable, key, known_words, may_be_checked, proper_names


def words(text: str, language: str = "en") -> list[str]:
    found = list(checkable(text, language))
    assert all(text[one.first : one.last] == one.word for one in found)
    return [one.word for one in found]


@pytest.mark.parametrize(
    ("text", "language", "checked"),
    [
        ("Press 2, don't wait.", "en", ["Press", "don't", "wait"]),
        ("see www.example.org or a.b@c.de or https://x.y/zz now", "en", ["see", "or", "or", "now"]),
        ("the IBM PC2 costs 3rd", "en", ["the", "costs"]),
        ("l’école d'été", "fr", ["l’école", "d'été"]),
        ("El teléfono нет", "es", ["El", "teléfono"]),
        ("Это слово and hello", "ru", ["Это", "слово"]),
        ("في المَدرسة hello", "ar", ["في", "المَدرسة"]),
        ("नमस्ते दुनिया x", "hi", ["नमस्ते", "दुनिया"]),
        ("reparto co-operate -", "en", ["reparto", "co-operate"]),
        ("日本語の文", "ja", []),
        ("สวัสดีครับ", "th", []),
        ("word", "", []),
        ("tal·lat", "ca", ["tal·lat"]),
        ("ћирилица latinica", "sr-Latn", ["latinica"]),
    ],
)
def test_which_words_are_checked(text: str, language: str, checked: list[str]) -> None:
    assert words(text, language) == checked


def test_what_is_written_without_spaces_is_not_guessed_at() -> None:
    assert not may_be_checked("zh-Hans")
    assert may_be_checked("vi")


def test_words_of_a_term_are_known_in_any_case_and_apostrophe() -> None:
    assert known_words(["Message d’accueil", "X-Ray 3"]) == {"message", key("D'accueil"), "x-ray", "3"}


def test_a_capital_inside_a_sentence_is_a_name() -> None:
    assert proper_names([("The man is Giancarlo. The Fisichella", "en")]) == {"giancarlo", "fisichella"}


def test_where_all_nouns_have_capitals_two_texts_must_agree() -> None:
    one = ("Ich sehe Frau Okafor und das Tellefon", "de")
    assert proper_names([one]) == frozenset()
    assert proper_names([one, ("Da ist Okafor", "de")]) == {"okafor"}
    assert "okafor" in proper_names([one, ("I see Okafor", "en")])
