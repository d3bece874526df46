"""The way in: three forms, field by field, and nothing secret left behind."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from anechoic.desk.signin.presenter import Stage
from anechoic.rules.task import Role
from anechoic.station.port import (
    Activate,
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


def shown_field(room: DeskRoom, label: str) -> LineField:
    (found,) = [
        part for part in room.window.findChildren(LineField) if part.accessibleName() == label and part.isVisible()
    ]
    return found


def test_enter_goes_field_by_field_and_asks_once(room: DeskRoom) -> None:
    fill(room, "M.Okafor ", PASSWORD, "123 456")
    assert room.port.asked(SignIn) == [SignIn("m.okafor", PASSWORD, "123456")]
    assert room.room.sign_in.state.busy


def test_while_it_is_checked_nothing_is_asked_again(room: DeskRoom) -> None:
    fill(room, "m.okafor", PASSWORD, "123456")
    room.key(K.Key_Return)
    room.key(K.Key_Return)
    assert len(room.port.asked(SignIn)) == 1


def test_a_refusal_keeps_the_login_and_begins_at_the_password(room: DeskRoom) -> None:
    fill(room, "m.okafor", PASSWORD, "123456")
    room.say(SignInRefused("wrong", "That did not match."))
    assert "That did not match." in room.everything_said()
    assert shown_field(room, "Your login").text() == "m.okafor"
    assert shown_field(room, "Six digits of your authenticator").text() == ""
    assert isinstance(room.focused(), SecretField)


def test_a_missing_field_is_said_and_nothing_is_sent(room: DeskRoom) -> None:
    fill(room, "m.okafor", "", "")
    assert room.port.asked(SignIn) == []
    assert "All three fields are needed." in room.everything_said()


def test_a_password_is_in_no_widget_at_any_time(room: DeskRoom) -> None:
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
