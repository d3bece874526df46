"""The way in: three forms, field by field, and nothing secret left behind."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from anechoic.desk.signin.presenter import Stage
from anechoic.rules.task import Role
from anechoic.station.port import (
    Activate,
    GiveKeyPin,
    GiveKeyUp,
    KeyAsks,
    KeyRegistered,
    KeyStep,
    Preferences,
    SavePreferences,
    ShowSecret,
    SignedIn,
    SignedOut,
    SignIn,
    SignInRefused,
)
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.fields import LineField, SecretField
from anechoic.widgets.shell.appearance import Appearance
from anechoic.widgets.shell.look_bar import LookBar
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.theme.tokens import ThemeName
from fakes.desk_room import DeskRoom

K = Qt.Key
PASSWORD = "correct horse battery"
SECRET = "JBSWY3DPEHPK3PXP"


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[DeskRoom]:
    made = DeskRoom(qtbot)
    made.ready()
    yield made
    made.close()


def fill(room: DeskRoom, *texts: str) -> None:
    """Type each text into the field in front and press Enter."""
    for text in texts:
        room.type(text)
        room.key(K.Key_Return)


def by_digits(room: DeskRoom) -> None:
    """Turn to six digits, by keys: Tab from the login to the link."""
    for _ in range(2):
        room.window.focusNextPrevChild(True)
    assert isinstance(room.focused(), ActButton)
    room.key(K.Key_Space)
    shown_field(room, "Your login").setFocus()


def shown_field(room: DeskRoom, label: str) -> LineField:
    (found,) = [
        part for part in room.window.findChildren(LineField) if part.accessibleName() == label and part.isVisible()
    ]
    return found


def test_login_and_password_ask_the_key(room: DeskRoom) -> None:
    fill(room, "M.Okafor ", PASSWORD)
    assert room.port.asked(SignIn) == [SignIn("m.okafor", PASSWORD, "")]
    assert room.room.sign_in.state.busy


def test_enter_goes_field_by_field_and_asks_once(room: DeskRoom) -> None:
    by_digits(room)
    fill(room, "M.Okafor ", PASSWORD, "123 456")
    assert room.port.asked(SignIn) == [SignIn("m.okafor", PASSWORD, "123456")]
    assert room.room.sign_in.state.busy


def test_while_it_is_checked_nothing_is_asked_again(room: DeskRoom) -> None:
    by_digits(room)
    fill(room, "m.okafor", PASSWORD, "123456")
    room.key(K.Key_Return)
    room.key(K.Key_Return)
    assert len(room.port.asked(SignIn)) == 1


def test_a_refusal_keeps_the_login_and_begins_at_the_password(room: DeskRoom) -> None:
    by_digits(room)
    fill(room, "m.okafor", PASSWORD, "123456")
    room.say(SignInRefused("wrong", "That did not match."))
    assert "That did not match." in room.everything_said()
    assert shown_field(room, "Your login").text() == "m.okafor"
    assert shown_field(room, "Six digits of your authenticator").text() == ""
    assert isinstance(room.focused(), SecretField)


def test_a_missing_field_is_said_and_nothing_is_sent(room: DeskRoom) -> None:
    by_digits(room)
    fill(room, "m.okafor", "", "")
    assert room.port.asked(SignIn) == []
    assert "All three fields are needed." in room.everything_said()


def test_with_a_key_two_fields_are_asked_for_and_the_empty_one_has_the_caret(room: DeskRoom) -> None:
    fill(room, "", PASSWORD)
    assert room.port.asked(SignIn) == []
    assert "Login and password are needed." in room.everything_said()
    assert room.focused() is shown_field(room, "Your login")
    fill(room, "m.okafor", "")
    assert room.port.asked(SignIn) == []
    assert isinstance(room.focused(), SecretField)


def test_a_password_is_in_no_widget_at_any_time(room: DeskRoom) -> None:
    by_digits(room)
    room.type("m.okafor")
    room.key(K.Key_Return)
    room.type(PASSWORD)
    assert PASSWORD not in room.everything_said()
    room.key(K.Key_Return)
    room.type("123456")
    room.key(K.Key_Return)
    assert all(field.is_empty() for field in room.window.findChildren(SecretField))
    assert not any(any(field._buffer) for field in room.window.findChildren(SecretField))
    assert "123456" not in room.everything_said()


def test_the_first_sign_in_and_its_secret_once(room: DeskRoom) -> None:
    room.room.sign_in.first_time("m.okafor")
    fill(room, "ABCD-EFGH", PASSWORD, PASSWORD)
    assert room.port.asked(Activate) == [Activate("m.okafor", "ABCD-EFGH", PASSWORD)]
    room.say(ShowSecret(f"otpauth://totp/A:m?secret={SECRET}", SECRET))
    assert "JBSW Y3DP EHPK 3PXP" in room.everything_said()
    assert "ABCD-EFGH" not in room.everything_said()
    room.key(K.Key_Return)
    assert room.room.sign_in.state.stage is Stage.SIGN_IN
    said = room.everything_said()
    assert "JBSW" not in said
    assert SECRET not in said
    assert room.room.sign_in.state.secret is None


def test_two_different_passwords_are_typed_again(room: DeskRoom) -> None:
    room.room.sign_in.first_time("m.okafor")
    fill(room, "ABCD-EFGH", PASSWORD, f"{PASSWORD}!")
    assert room.port.asked(Activate) == []
    assert "not the same" in room.everything_said()
    assert shown_field(room, "Activation code").text() == "ABCD-EFGH"
    assert isinstance(room.focused(), SecretField)
    assert all(field.is_empty() for field in room.window.findChildren(SecretField))


def test_what_was_half_typed_is_gone_when_the_form_turns(room: DeskRoom) -> None:
    fill(room, "m.okafor")
    room.type(PASSWORD)
    room.room.sign_in.first_time("m.okafor")
    assert all(field.is_empty() for field in room.window.findChildren(SecretField))


def test_the_next_person_finds_nothing_of_the_last(room: DeskRoom) -> None:
    by_digits(room)
    fill(room, "m.okafor", PASSWORD, "123456")
    room.sign_in()
    room.say(SignedOut("Your session has ended."))
    assert all(field.is_empty() for field in room.window.findChildren(SecretField))
    assert "123456" not in room.everything_said()
    assert "Your session has ended." in room.everything_said()


def test_a_closed_station_says_why_and_takes_no_sign_in(room: DeskRoom) -> None:
    room.ready(problem="The record does not add up. Ask facility IT.")
    assert "The record does not add up." in room.everything_said()
    assert not [part for part in room.window.findChildren(LineField) if part.isVisible()]


def test_theme_and_text_size_go_round_and_stay(room: DeskRoom) -> None:
    (bar,) = room.window.findChildren(LookBar)
    theme_button, scale_button, _ = bar.findChildren(ActButton)
    seen = []
    for _ in ThemeName:
        theme_button.acted.emit()
        seen.append(look_of(room.window).theme.name)
    assert set(seen) == set(ThemeName)
    for percent in (125, 150, 175, 200, 100, 125):
        scale_button.acted.emit()
        assert look_of(bar).scale.percent == percent
    assert "Text 125 %" in room.everything_said()
    room.sign_in()
    assert look_of(room.window).scale.percent == 125
    assert room.port.asked(SavePreferences) == [SavePreferences(Preferences("light", 125))]


def test_a_person_finds_the_screen_as_they_left_it(room: DeskRoom) -> None:
    room.ready()
    room.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False, preferences=Preferences("hc_dark", 150)))
    assert (look_of(room.window).theme.name, look_of(room.window).scale.percent) == (ThemeName.HC_DARK, 150)
    assert not room.port.asked(SavePreferences)
    room.room.appearance.next_scale()
    assert room.port.asked(SavePreferences) == [SavePreferences(Preferences("hc_dark", 175))]


def test_a_screen_that_never_was_is_the_usual_one() -> None:
    assert [Appearance.for_screen(wide).percent for wide in (1_280, 1_920, 2_560, 3_840)] == [100, 100, 125, 175]
    assert Appearance.read("sepia:9000") == Appearance(ThemeName.LIGHT, 200)
    assert Appearance.read("") == Appearance.read("dark:-1") == Appearance()
    assert Appearance.read(Appearance(ThemeName.DARK, 150).word()) == Appearance(ThemeName.DARK, 150)


# ---- the security key ------------------------------------------------------------------------------------------------


def asked(room: DeskRoom, *steps: KeyAsks) -> None:
    """Sign in as far as the key, and let it ask."""
    fill(room, "m.okafor", PASSWORD)
    for step in steps:
        room.say(step)


def test_a_key_that_works_on_its_own_leaves_the_form_in_front(room: DeskRoom) -> None:
    asked(room, KeyAsks(KeyStep.WORKING, training=True))
    assert room.room.sign_in.state.stage is Stage.SIGN_IN
    assert room.room.sign_in.state.busy


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (KeyStep.PLUG_IN, "Plug your security key into this station"),
        (KeyStep.ONLY_ONE, "Leave only your own security key plugged in"),
        (KeyStep.PIN, "Type the PIN of your security key"),
        (KeyStep.TOUCH, "Touch your security key now"),
    ],
)
def test_each_step_is_one_sentence_and_escape_gives_up(room: DeskRoom, step: KeyStep, words: str) -> None:
    asked(room, KeyAsks(step))
    assert words in room.everything_said()
    room.key(K.Key_Return)
    assert room.port.asked(GiveKeyUp) == [], "a key that types Enter must not end it"
    room.key(K.Key_Escape)
    assert room.port.asked(GiveKeyUp) == [GiveKeyUp()]
    room.say(SignInRefused("key_given_up", "You stopped. The security key signed nothing."))
    assert room.room.sign_in.state.stage is Stage.SIGN_IN
    assert "You stopped." in room.everything_said()
    assert isinstance(room.focused(), SecretField)


def test_the_pin_goes_to_the_key_and_is_in_no_widget(room: DeskRoom) -> None:
    asked(room, KeyAsks(KeyStep.PIN))
    room.type("271828")
    assert "271828" not in room.everything_said()
    room.key(K.Key_Return)
    assert room.port.asked(GiveKeyPin) == [GiveKeyPin("271828")]
    assert "271828" not in repr(room.port.asked(GiveKeyPin))
    assert all(field.is_empty() for field in room.window.findChildren(SecretField))
    # The form stays, and nothing is sent twice.
    room.key(K.Key_Return)
    assert len(room.port.asked(GiveKeyPin)) == 1
    room.say(KeyAsks(KeyStep.WORKING))
    assert room.room.sign_in.state.stage is Stage.KEY


def test_a_wrong_pin_says_how_many_tries_are_left(room: DeskRoom) -> None:
    asked(room, KeyAsks(KeyStep.PIN))
    fill(room, "0000")
    room.say(KeyAsks(KeyStep.PIN, tries=2))
    assert "2 tries are left" in room.everything_said()
    assert isinstance(room.focused(), SecretField)
    fill(room, "1111")
    room.say(KeyAsks(KeyStep.PIN, tries=1))
    assert "One try is left" in room.everything_said()


def test_a_half_typed_pin_is_gone_with_the_form(room: DeskRoom) -> None:
    asked(room, KeyAsks(KeyStep.PIN))
    room.type("2718")
    room.say(SignInRefused("key_gone", "The security key was pulled out, or does not answer. Start again."))
    assert all(field.is_empty() for field in room.window.findChildren(SecretField))


def test_registering_a_key_and_signing_in_with_it(room: DeskRoom) -> None:
    room.room.sign_in.first_time("m.okafor")
    fill(room, "ABCD-EFGH", PASSWORD, PASSWORD)
    room.say(KeyAsks(KeyStep.PLUG_IN, registering=True))
    assert "Nobody else can use it for your account." in room.everything_said()
    # What failed leaves the activation code where it was typed.
    room.say(SignInRefused("key_late", "The security key was not touched in time. Start again."))
    assert room.room.sign_in.state.stage is Stage.FIRST_TIME
    assert shown_field(room, "Activation code").text() == "ABCD-EFGH"
    fill(room, PASSWORD, PASSWORD)
    room.say(KeyAsks(KeyStep.TOUCH, registering=True))
    room.say(KeyRegistered())
    assert "Your security key is registered." in room.everything_said()
    assert "ABCD-EFGH" not in room.everything_said()
    room.type(PASSWORD)
    room.key(K.Key_Return)
    assert room.port.asked(SignIn) == [SignIn("m.okafor", PASSWORD, "")]


def test_a_training_authenticator_is_named_while_it_stands_in(room: DeskRoom) -> None:
    asked(room, KeyAsks(KeyStep.TOUCH, training=True))
    (named,) = [part for part in room.window.findChildren(QLabel) if "a program stands in for" in part.text()]
    assert named.isVisible()
    room.say(KeyAsks(KeyStep.TOUCH))
    assert not named.isVisible()


def test_turning_to_another_form_meanwhile_still_waits_for_the_answer(room: DeskRoom) -> None:
    fill(room, "okafor", PASSWORD)
    assert room.room.sign_in.state.busy
    room.room.sign_in.first_time("okafor")
    room.say(KeyAsks(KeyStep.TOUCH))
    assert room.room.sign_in.state.stage is Stage.KEY, "the key waits, and nobody would be told"
    room.key(K.Key_Escape)
    assert room.port.asked(GiveKeyUp) == [GiveKeyUp()]
