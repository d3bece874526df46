"""Hunspell as it is on this machine, with its own dictionaries and with small ones of ours."""

import ctypes
from pathlib import Path

import pytest

from anechoic.errors import Unavailable
from anechoic.station.spelling.folders import FOLDERS, find
from anechoic.station.spelling.library import Hunspell, load
from anechoic.station.spelling.speller import Speller


def dictionary(folder: Path, name: str, *words: str, encoding: str = "UTF-8", rules: str = "") -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_text(f"SET {encoding}\nTRY aeiou\n{rules}", encoding=encoding)
    (folder / f"{name}.dic").write_text(f"{len(words)}\n" + "\n".join(words) + "\n", encoding=encoding)


@pytest.mark.parametrize(
    ("language", "good", "bad", "meant"),
    [
        ("en-GB", "receive", "recieve", "receive"),
        ("de-AT", "Termine", "Termien", "Termine"),
        ("es-MX", "teléfono", "telefono", "teléfono"),
        ("fr-CA", "l’école", "l’ecole", "l’école"),
        ("ar-EG", "كتاب", "كتااب", "كتاب"),
    ],
)
def test_the_systems_dictionaries_check_and_suggest(language: str, good: str, bad: str, meant: str) -> None:
    speller = Speller()
    checked = speller.check(language, {good, bad})
    assert checked.wrong == {bad}
    assert checked.dictionary.partition("-")[0] == language.partition("-")[0]
    assert meant in speller.suggest(language, bad)
    speller.close()


def test_a_language_without_a_dictionary_calls_nothing_wrong() -> None:
    speller = Speller()
    assert (speller.check("tlh", {"Qapla"}).dictionary, speller.check("tlh", {"Qapla"}).wrong) == ("", frozenset())
    assert speller.suggest("tlh", "Qapla") == ()


def test_a_system_without_the_library_says_so() -> None:
    def none() -> ctypes.CDLL:
        raise Unavailable("none", code="no_spelling")

    speller = Speller(library=none)
    assert speller.check("en", {"recieve"}).dictionary == ""


def test_nearer_dictionaries_come_first(tmp_path: Path) -> None:
    for name in ("es_MX", "es_AR", "es", "sr_Latn_RS", "hyph_fr_FR"):
        dictionary(tmp_path / "one", name, "x")
    dictionary(tmp_path / "two", "es_ES", "x")
    dictionary(tmp_path / "two", "fr_FR", "x")
    (tmp_path / "one" / "lonely_XX.dic").write_text("0\n")
    folders = (tmp_path / "one", tmp_path / "missing", tmp_path / "two")

    def tag(language: str) -> str:
        found = find(language, folders)
        return found.tag if found else ""

    assert [tag(one) for one in ("es-MX", "es-CL", "es", "es_AR")] == ["es-MX", "es", "es", "es-AR"]
    assert tag("fr") == "fr-FR"
    assert tag("sr") == ""
    assert tag("sr-Latn") == "sr-Latn-RS"
    assert tag("lonely") == ""
    (tmp_path / "one" / "es.dic").unlink()
    assert tag("es-CL") == "es-ES"


def test_an_old_encoding_is_spoken_and_what_it_cannot_write_is_left_alone(tmp_path: Path) -> None:
    dictionary(tmp_path, "xx", "größe", encoding="ISO8859-1")
    speller = Speller((tmp_path,))
    assert speller.check("xx", {"größe", "grösse", "слово"}).wrong == {"grösse"}
    assert speller.suggest("xx", "слово") == ()
    assert speller.suggest("xx", "größee") == ("größe",)


@pytest.mark.parametrize("word", ["", "x" * 5_000, "é" * 60, "a\0b", "\udc80"])
def test_no_word_breaks_the_library(tmp_path: Path, word: str) -> None:
    dictionary(tmp_path, "xx", "word")
    one = Hunspell(load(), find("xx", (tmp_path,)))  # type: ignore[arg-type]
    assert isinstance(one.knows(word), bool)
    assert one.suggest(word) == () or len(word) < 100
    one.close()
    one.close()


def test_a_dictionary_nobody_may_read_is_as_none(tmp_path: Path) -> None:
    dictionary(tmp_path, "xx", "word")
    (tmp_path / "xx.aff").unlink()
    (tmp_path / "xx.aff").symlink_to(tmp_path / "nowhere")
    assert Speller((tmp_path,)).check("xx", {"wrod"}).dictionary == ""


def test_only_three_are_held(tmp_path: Path) -> None:
    speller = Speller((tmp_path,))
    for name in ("xa", "xb", "xc", "xd"):
        dictionary(tmp_path, name, "word")
        assert speller.check(name, {"wrod"}).wrong == {"wrod"}
    assert len(speller._open) == 3
    assert speller.check("xa", {"word"}).wrong == frozenset()


@pytest.mark.attack(47)
def test_nothing_is_written_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    before = {path: path.stat().st_mtime_ns for folder in FOLDERS if folder.is_dir() for path in folder.iterdir()}
    speller = Speller()
    speller.check("en", {"recieve"})
    speller.suggest("en", "recieve")
    assert list(tmp_path.iterdir()) == []
    assert before == {path: path.stat().st_mtime_ns for path in before}


def test_the_library_is_called_without_pythons_lock() -> None:
    # ctypes holds the lock for a PyDLL only; with it, half a second of thinking would be half a second of silence.
    assert not isinstance(load(), ctypes.PyDLL)


@pytest.mark.attack(47)
def test_there_is_no_dictionary_of_a_persons_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("WORDLIST", str(tmp_path / "own"))
    for name in (".hunspell", ".hunspell_xx", ".hunspell_default", "own"):
        if name == ".hunspell":
            dictionary(tmp_path / name, "xy", "wrod")
        else:
            (tmp_path / name).write_text("1\nwrod\n")
    dictionary(tmp_path / "system", "xx", "word")
    speller = Speller((tmp_path / "system",))
    assert speller.check("xx", {"wrod"}).wrong == {"wrod"}
    assert speller.check("xx", {"wrod"}).wrong == {"wrod"}
    assert speller.check("xy", {"wrod"}).dictionary == ""
    speller.close()
    assert Speller((tmp_path / "system",)).check("xx", {"wrod"}).wrong == {"wrod"}
