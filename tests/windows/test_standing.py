"""A person learns before they sign in that this computer may not show confidential clips, and who mends it."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from anechoic.desk.signin.standing.view import _KNOWN, Standing
from anechoic.rules.posture import Check
from anechoic.station.port import SignedIn, StationStands
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.words import words
from fakes.desk_room import DeskRoom, settle

WORDS = Path(__file__).resolve().parents[2] / "resources" / "words" / "en" / "standing.json"
TWO = StationStands((Check.DISPLAY, Check.INPUT))


def standing(desk: DeskRoom) -> Standing:
    found = desk.window.findChild(Standing)
    assert isinstance(found, Standing)
    return found


def shown(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


def turn(part: Standing) -> None:
    part.findChildren(ActButton)[0].acted.emit()
    settle()


def test_one_line_says_that_something_is_lacking_and_who_mends_it(desk: DeskRoom) -> None:
    desk.ready()
    assert not standing(desk).isVisible()
    assert words("signin.may_show") in shown(desk.window)
    desk.say(TWO)
    assert shown(standing(desk)) == [words("standing.closed"), words("standing.lacks", n=2)]
    assert "Facility IT" in words("standing.lacks", n=2)
    assert words("signin.may_show") not in shown(desk.window)


def test_what_is_lacking_is_listed_on_request(desk: DeskRoom) -> None:
    desk.ready()
    desk.say(TWO)
    turn(standing(desk))
    rows = shown(standing(desk))[2:]
    assert rows == [words("standing.check_display"), words("standing.check_input_methods"), words("standing.for_it")]
    desk.say(StationStands((Check.DISK,)))
    assert shown(standing(desk))[1:] == [
        *(words("standing.lacks", n=1), words("standing.check_disk_encrypted"), words("standing.for_it")),
    ]
    turn(standing(desk))
    assert len(shown(standing(desk))) == 2


def test_mended_it_goes_away(desk: DeskRoom) -> None:
    desk.ready()
    desk.say(TWO)
    desk.say(StationStands(()))
    assert not standing(desk).isVisible()
    assert words("signin.may_show") in shown(desk.window)


def test_a_station_that_shows_no_clips_at_all_says_only_that(desk: DeskRoom) -> None:
    desk.ready(problem="This computer waits for a second person of facility IT to approve it.")
    desk.say(TWO)
    assert not standing(desk).isVisible()
    assert words("signin.may_not_show") in shown(desk.window)


def test_it_is_said_where_the_rest_of_the_machine_has_no_room(desk: DeskRoom) -> None:
    desk.ready()
    desk.say(TWO)
    apply(desk.window, theme(ThemeName.LIGHT), Scale(200), reduced_motion=True)
    desk.window.resize(960, 700)
    settle()
    assert desk.window.findChild(QLabel) is not None
    assert words("signin.station") not in shown(desk.window)
    assert shown(standing(desk)) == [words("standing.closed"), words("standing.lacks", n=2)]
    apply(desk.window, theme(ThemeName.LIGHT), Scale(100), reduced_motion=True)
    desk.window.resize(1440, 900)
    settle()
    assert words("signin.station") in shown(desk.window)
    assert standing(desk).isVisible()


def test_it_opens_no_other_page_and_the_sign_in_goes_on(desk: DeskRoom) -> None:
    desk.ready()
    desk.say(TWO)
    desk.say(SignedIn("M. Okafor", (), resumed=False))
    assert not standing(desk).isVisible()


@pytest.mark.parametrize("check", [check for check in Check if check is not Check.SWAP_UNKNOWN])
def test_every_check_has_its_sentence(check: Check) -> None:
    assert check in _KNOWN
    assert f"check_{check.value}" in json.loads(WORDS.read_text())


def test_a_check_of_a_newer_policy_is_named(desk: DeskRoom) -> None:
    desk.ready()
    desk.say(StationStands(("later_check",)))
    turn(standing(desk))
    assert any("later_check" in row for row in shown(standing(desk)))
