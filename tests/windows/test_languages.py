"""The window in its four languages: chosen, kept, mirrored, and nothing cut off."""

from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from anechoic.desk.signin.card.view import _SecretForm
from anechoic.desk.signin.presenter import SignInPresenter, State
from anechoic.rules.task import Role
from anechoic.station.port import (
    Failed,
    Preferences,
    SavePreferences,
    ShowSecret,
    SignedIn,
    SignedOut,
    SignInRefused,
)
from anechoic.supervisor.approvals.matter.view import _Fingerprint
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.chips import Chip
from anechoic.widgets.differences.strip import DifferenceStrip
from anechoic.widgets.language import Language, decimal, speak
from anechoic.widgets.languages import language_name
from anechoic.widgets.moments import moment
from anechoic.widgets.plain import PlainLabel, joined
from anechoic.widgets.segments import Segments
from anechoic.widgets.shell.language_choice import LanguageChoice
from anechoic.widgets.shell.look_bar import LookButtons
from anechoic.widgets.sign import Sign
from anechoic.widgets.theme.tokens import ThemeName
from anechoic.widgets.waveform.view import WaveformView
from anechoic.widgets.words import told, words
from anechoic.window_program import Start
from fakes.desk_room import MOMENT, DeskRoom, put_away
from fakes.recording_port import RecordingPort

AWAY = "The facility server does not answer. Your words are kept here; work goes on when it is back."


@pytest.fixture
def application(qtbot: QtBot) -> Iterator[QApplication]:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    yield found
    speak(found, Language.ENGLISH)


@pytest.fixture
def room(qtbot: QtBot, application: QApplication) -> Iterator[DeskRoom]:
    made = DeskRoom(qtbot)
    made.ready()
    yield made
    made.close()


def press_language(room: DeskRoom) -> None:
    (buttons,) = [part for part in room.window.findChildren(LookButtons) if part.isVisible()]
    buttons.findChildren(ActButton)[2].acted.emit()


def test_words_are_said_in_the_language(application: QApplication) -> None:
    assert words("desk.submit") == "Submit and next"
    speak(application, Language.GERMAN)
    assert words("desk.submit") == "Abgeben und weiter"
    assert words("queue.ready", n=1) == "1 Aufnahme ist für Sie bereit"
    assert (words("desk.sure_3"), words("supervisor.sure_3")) == ("Sicher", "sicher"), "same English, own message each"
    assert told(AWAY).startswith("Der Server der Einrichtung antwortet nicht.")
    assert language_name("es-MX") == "Spanisch (Mexiko)"
    assert (decimal(3.5, 2), decimal(12_345.0, 1)) == ("3,50", "12345,0")
    speak(application, Language.SPANISH)
    assert words("desk.submit") == "Enviar y seguir"
    assert language_name("de-AT") == "Alemán (Austria)"
    speak(application, Language.ENGLISH)
    assert words("queue.ready", n=2) == "2 clips are ready for you"
    assert application.findChildren(QTranslator, "anechoicWords") == []


def test_arabic_has_six_plurals_and_isolates_what_is_put_in(application: QApplication) -> None:
    speak(application, Language.ARABIC)
    said = {n: words("queue.ready", n=n) for n in (0, 1, 2, 3, 11, 100, 103)}
    assert len(set(said.values())) == 7
    assert said[2] == "مقطعان جاهزان لك"
    assert said[3] == "\u20683\u2069 مقاطع جاهزة لك"
    assert (said[11][4:], said[103][5:]) == (" مقطعًا جاهزًا لك", " مقاطع جاهزة لك")
    label = PlainLabel(words("sound.loop_span", first=decimal(2.24, 2), last=decimal(3.08, 2)))
    assert label.text() == "تكرار \u20682.24\u2069–\u20683.08\u2069", "our own isolates stay"
    label.setText(joined(" · ", (words("desk.saved", at="14:32"), "x")))
    assert label.text() == "حُفظت المسودة \u206814:32\u2069 · x"
    label.setText(words("desk.returned_words", text="a\u2069\u202eb"))
    assert label.text() == "كلماتك حينها: \u2068a[U+2069][U+202E]b\u2069", "a value cannot break out of its own"
    label.setText("\u2068foreign\u2069")
    assert label.text() == "[U+2068]foreign[U+2069]"
    assert moment(1_700_000_000_000, MOMENT).split()[1] == "نوفمبر"


def test_what_no_translator_knows_is_said_in_english(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(application, Language.ARABIC)
    table = {"new": "New words", "kept": {"one": "1 thing kept", "other": "{n} things kept"}}
    monkeypatch.setattr("anechoic.widgets.words.table", lambda _area: table)
    assert words("desk.new") == "New words"
    assert words("desk.kept", n=1) == "1 thing kept"
    assert words("desk.kept", n=2) == "\u20682\u2069 things kept"
    assert told("A sentence nobody wrote down.") == "A sentence nobody wrote down."


def test_every_way_to_name_a_language() -> None:
    assert [Language.of(tag) for tag in ("de", "de-AT", "es_MX.UTF-8", "AR", "fr", "")] == [
        *(Language.GERMAN, Language.GERMAN, Language.SPANISH, Language.ARABIC),
        *(None, None),
    ]
    chosen = LanguageChoice(Language.ARABIC, by_hand=True)
    assert LanguageChoice.read(chosen.word()) == chosen
    assert LanguageChoice.read("es") == LanguageChoice(Language.SPANISH)
    assert LanguageChoice.read("xx") == LanguageChoice(Language.of_system())
    assert Start(language=chosen.word()).arguments()[-2:] == ["--language", "ar:chosen"]


def test_the_first_start_takes_the_language_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, language in (("es_MX", Language.SPANISH), ("fr_FR", Language.ENGLISH)):
        monkeypatch.setattr(QLocale, "system", lambda name=name: QLocale(name))
        assert LanguageChoice.read("") == LanguageChoice(language)


def test_a_choice_on_the_sign_in_page_begins_anew_at_once(room: DeskRoom) -> None:
    ended: list[object] = []
    room.room.session_ended.connect(ended.append)
    press_language(room)
    assert len(ended) == 1
    assert room.room.language.state == LanguageChoice(Language.GERMAN, by_hand=True)
    assert "Deutsch" in room.everything_said()
    assert not room.port.asked(SavePreferences)


def test_a_choice_waits_for_a_secret_that_is_shown_once(room: DeskRoom) -> None:
    ended: list[object] = []
    room.room.session_ended.connect(ended.append)
    room.say(ShowSecret("otpauth://totp/A:b?secret=GEZDGNBVGY3TQOJQ", "GEZDGNBVGY3TQOJQ"))
    press_language(room)
    assert ended == []
    room.room.sign_in.back()
    assert len(ended) == 1


def test_a_choice_waits_for_the_answer_to_a_sign_in(room: DeskRoom) -> None:
    ended: list[object] = []
    room.room.session_ended.connect(ended.append)
    room.room.sign_in.sign_in("m.okafor", "a password", "123456", incomplete="")
    press_language(room)
    assert ended == []
    room.say(SignInRefused("wrong_credentials", "No."))
    assert len(ended) == 1


def test_a_choice_after_sign_in_is_kept_and_said(room: DeskRoom) -> None:
    ended: list[object] = []
    room.room.session_ended.connect(ended.append)
    room.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False))
    press_language(room)
    assert room.port.asked(SavePreferences) == [SavePreferences(Preferences(language="de"))]
    assert "Deutsch from your next sign-in on." in room.everything_said()
    assert ended == []
    room.say(SignedOut(""))
    assert len(ended) == 1
    assert room.room.language.state == LanguageChoice(Language.GERMAN)


def test_what_a_person_kept_is_spoken_at_the_next_start(room: DeskRoom) -> None:
    room.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False, preferences=Preferences(language="ar")))
    assert room.room.language.state == LanguageChoice(Language.ARABIC)
    assert "العربية from your next sign-in on." in room.everything_said()
    assert not room.port.asked(SavePreferences)


def test_a_choice_by_hand_is_newer_than_what_was_kept(room: DeskRoom) -> None:
    room.room.language._state = LanguageChoice(Language.ENGLISH, by_hand=True)
    room.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False, preferences=Preferences(language="ar")))
    assert room.port.asked(SavePreferences) == [SavePreferences(Preferences(language="en"))]
    assert room.room.language.state == LanguageChoice(Language.ENGLISH)


def test_a_sentence_of_the_facility_is_said_in_the_language(qtbot: QtBot, application: QApplication) -> None:
    speak(application, Language.GERMAN)
    made = DeskRoom(qtbot)
    made.ready()
    made.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False))
    made.say(Failed("server_away", AWAY))
    assert "Der Server der Einrichtung antwortet nicht." in made.everything_said()
    made.close()


def cut(window: QWidget) -> list[str]:
    """Give the words of every visible part that has less room than they need."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, QLabel):
            wide = part.contentsRect().width()
            if part.wordWrap():
                longest = max((part.fontMetrics().horizontalAdvance(word) for word in part.text().split()), default=0)
                short = longest > wide or part.heightForWidth(part.width()) > part.height()
            else:
                short = bool(part.text()) and part.sizeHint().width() > part.width()
            text = part.text()
        elif isinstance(part, ActButton | Chip):
            short, text = part.sizeHint().width() > part.width(), part.text()
        elif isinstance(part, Segments):
            short, text = part.minimumSizeHint().width() > part.width(), part.accessibleName()
        elif isinstance(part, Sign):
            short, text = part.sizeHint().width() > part.width(), part.accessibleName()
        else:
            continue
        if short:
            found.append(text)
    return found


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", list(Language))
def test_no_label_is_cut(application: QApplication, pictures: ModuleType, language: Language, percent: int) -> None:
    variant = pictures.Variant("cut", 1440, 900, ThemeName.LIGHT, percent, language)
    scenes = pictures.Scenes(variant)
    pictures.dress(application)
    found: dict[str, list[str]] = {}
    for name, enter in scenes.all():
        enter()
        pictures.settle(application)
        if short := cut(scenes.room.window):
            found[name] = short
        stray = [part.text() for part in scenes.room.window.findChildren(QLabel) if "[U+" in part.text()]
        assert stray == [], name
    put_away(scenes.room)
    assert found == {}


def test_a_fingerprint_is_read_in_one_order_in_every_language(application: QApplication) -> None:
    pictures = []
    for language in (Language.ENGLISH, Language.ARABIC):
        speak(application, language)
        part = _Fingerprint("key", ("1111  2222  3333", "0a1b  2222  c333"))
        part.resize(600, 120)
        form = _SecretForm(SignInPresenter(RecordingPort()))
        form.show_state(State(secret=ShowSecret("otpauth://totp/A:b?secret=2345672233774455", "2345672233774455")))
        form._secret.setFixedSize(400, 40)
        pictures.append((part.grab().toImage(), form._secret.grab().toImage()))
    assert pictures[0] == pictures[1]


def test_arabic_mirrors_all_but_time(application: QApplication, pictures: ModuleType) -> None:
    scenes = pictures.Scenes(pictures.Variant("mirror", 1440, 900, language=Language.ARABIC))
    for name, enter in scenes.all():
        enter()
        pictures.settle(application)
        if name == "desk-translation":
            break
    window = scenes.room.window
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    (wave,) = [part for part in window.findChildren(WaveformView) if part.isVisible()]
    assert wave.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert window.bar._item.mapTo(window, window.bar._item.rect().center()).x() > window.width() * 0.8
    assert window.bar._person.mapTo(window, window.bar._person.rect().center()).x() < window.width() * 0.2
    # The row of differences follows the language of its words, and these are English.
    for part in (one for one in window.findChildren(QScrollArea) if not isinstance(one, DifferenceStrip)):
        assert part.layoutDirection() is Qt.LayoutDirection.RightToLeft
    put_away(scenes.room)
