"""Rows 35-39: real compositors, and what a workstation shows in front of each."""

import dataclasses
import json
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import msgspec
import pytest

from anechoic.errors import Unavailable
from anechoic.facility.package.pull import pull
from anechoic.rules.display import Compositor, DisplayFault, faults
from anechoic.rules.task import Classification, NoWork
from anechoic.station.agent.pulse import beat
from anechoic.station.agent.shift import Shift
from anechoic.station.display.adapter import Display
from anechoic.station.display.linux import WaylandDisplay
from anechoic.station.display.looker import LookedAt
from anechoic.station.port import Closed, Failed, NothingToOpen, Opened, OpenNext, TakeBack, TakeBackRefused
from anechoic.station.posture.look import Posture
from anechoic.station.sentences import NO_WORK
from anechoic.station.system.plain import PlainSystem
from anechoic.wire.work import PullRequest
from attacks.test_row_35_unapproved_display import turn_confidential
from fakes.facility_bench import Bench
from fakes.one_desk import OneDesk, one_desk
from fakes.wayland_session import CAGE, DESKTOP, KIOSK, SWAY, WaylandSession, wayland_session

APP = Path(__file__).resolve().parents[2] / "app"
ALLOWED = ("/usr/bin/weston",)


def judged(session: WaylandSession) -> set[DisplayFault]:
    return set(faults(session.display.compositor(), ALLOWED))


# ---- real compositors ------------------------------------------------------------------------------------------------


@pytest.mark.attack(35, 38)
def test_the_kiosk_is_approved() -> None:
    with wayland_session(*KIOSK) as session:
        assert judged(session) == set()


@pytest.mark.attack(37)
@pytest.mark.parametrize("taker", ["grim", "weston-screenshooter"])
def test_no_program_takes_a_picture_of_the_approved_kiosk(tmp_path: Path, taker: str) -> None:
    assert shutil.which(taker) is not None
    with wayland_session(*KIOSK) as session:
        tried = session.run(taker, *([str(tmp_path / "taken.png")] if taker == "grim" else []))
        assert tried.returncode != 0
        assert not (tmp_path / "taken.png").exists()


@pytest.mark.attack(38)
def test_debug_is_seen_in_arguments_and_interfaces(tmp_path: Path) -> None:
    with wayland_session(*KIOSK, "--debug") as session:
        assert judged(session) == {DisplayFault.DEBUG, DisplayFault.CAPTURE}


@pytest.mark.attack(38)
def test_a_desktop_and_a_door_for_x11_are_refused(tmp_path: Path) -> None:
    with wayland_session(*DESKTOP) as session:
        assert judged(session) == {DisplayFault.NOT_KIOSK, DisplayFault.FORWARDING}
    with wayland_session(*KIOSK, "--xwayland") as session:
        assert judged(session) == {DisplayFault.FORWARDING}


@pytest.mark.attack(36)
@pytest.mark.parametrize("command", [CAGE, SWAY], ids=["cage", "sway"])
def test_compositors_that_hand_out_pictures_are_refused(tmp_path: Path, command: tuple[str, ...]) -> None:
    with wayland_session(*command) as session:
        assert {DisplayFault.UNKNOWN_PROGRAM, DisplayFault.NOT_KIOSK, DisplayFault.CAPTURE} <= judged(session)
        # What the probe tells is so: here a picture is taken.
        assert command is CAGE or session.run("grim", str(tmp_path / "taken.png")).returncode == 0
        # Even a policy that named the program would not make it fit.
        seen = session.display.compositor()
        assert seen is not None
        assert DisplayFault.CAPTURE in faults(seen, (seen.executable,))


@pytest.mark.attack(35)
def test_x11_and_a_socket_nobody_listens_at_are_no_compositor(tmp_path: Path) -> None:
    with wayland_session(*KIOSK) as session:
        there = session.variables
    assert WaylandDisplay({**there, "QT_QPA_PLATFORM": "wayland"}).compositor() is None
    assert WaylandDisplay({**there, "QT_QPA_PLATFORM": "xcb"}).compositor() is None
    assert WaylandDisplay({"DISPLAY": ":0"}).compositor() is None


@pytest.mark.attack(35)
@pytest.mark.parametrize("platform", ["", "xcb", "offscreen"])
def test_a_window_that_may_stand_elsewhere_is_not_approved_by_the_kiosk_beside_it(platform: str) -> None:
    with wayland_session(*KIOSK) as session:
        variables = {**session.variables, "DISPLAY": ":0"} | ({"QT_QPA_PLATFORM": platform} if platform else {})
        assert WaylandDisplay(variables).compositor() is None


CONFINED = """
import json, os, sys
from pathlib import Path
from anechoic.rules.display import faults
from anechoic.station.apart.confined import confine_agent
from anechoic.station.display.linux import WaylandDisplay
from anechoic.station.display.looker import begin_looker
from anechoic.station.system.choose import this_system

this_system().harden()
display = WaylandDisplay(os.environ)
looked = begin_looker(display, ())
held = confine_agent(Path(sys.argv[1]), (8470,)).holds
own, by_looker = (faults(one.compositor(), ("/usr/bin/weston",)) for one in (display, looked))
print(json.dumps([held, own, by_looker]))
"""


@pytest.mark.attack(36, 38)
@pytest.mark.parametrize("more", [(), ("--debug",)], ids=["kiosk", "debug"])
def test_an_agent_bound_by_the_kernel_still_knows_who_draws_the_screen(tmp_path: Path, more: tuple[str, ...]) -> None:
    with wayland_session(*KIOSK, *more) as session:
        variables = {**session.variables, "QT_QPA_PLATFORM": "wayland", "PYTHONPATH": str(APP)}
        told = subprocess.run(
            [sys.executable, "-c", CONFINED, str(tmp_path)], env=variables, capture_output=True, text=True, check=True
        )
    held, own, by_looker = json.loads(told.stdout)
    assert held
    assert DisplayFault.UNKNOWN_PROGRAM in own, "then no looker is needed any more"
    assert by_looker == ([DisplayFault.DEBUG, DisplayFault.CAPTURE] if more else [])


@pytest.mark.attack(38)
def test_a_looker_that_ends_approves_nothing() -> None:
    ours, theirs = socket.socketpair()
    looked = LookedAt(ours)
    theirs.close()
    assert looked.compositor() is None
    assert looked.compositor() is None


GOOD = Compositor(
    "/usr/bin/weston",
    ("weston", "--shell=kiosk-shell.so"),
    frozenset({"kiosk-shell.so", "libweston-10.so.0"}),
    frozenset({"wl_compositor", "weston_screenshooter"}),
)


@pytest.mark.attack(38)
@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"executable": "/opt/other/weston"}, DisplayFault.UNKNOWN_PROGRAM),
        ({"executable": ""}, DisplayFault.UNKNOWN_PROGRAM),
        ({"modules": frozenset({"desktop.so"})}, DisplayFault.NOT_KIOSK),
        ({"arguments": ("weston", "--debug")}, DisplayFault.DEBUG),
        *(
            ({"modules": GOOD.modules | {module}}, DisplayFault.FORWARDING)
            for module in ("rdp-backend.so", "vnc-backend.so", "remoting-plugin.so", "screen-share.so", "xwayland.so")
        ),
        *(
            ({"interfaces": GOOD.interfaces | {name}}, DisplayFault.CAPTURE)
            for name in ("zwlr_screencopy_manager_v1", "ext_image_copy_capture_manager_v1", "weston_debug_v1")
        ),
    ],
)
def test_each_fault_alone_is_enough(changed: dict[str, object], fault: DisplayFault) -> None:
    assert faults(GOOD, ALLOWED) == ()
    assert faults(dataclasses.replace(GOOD, **changed), ALLOWED) == (fault,)  # type: ignore[arg-type]


# ---- the whole way ---------------------------------------------------------------------------------------------------


@pytest.mark.attack(35)
def test_the_server_records_how_a_workstation_stands(tmp_path: Path) -> None:
    bench = Bench.new(tmp_path / "facility")
    try:
        bench.task("one", classification=Classification.CONFIDENTIAL)
        desk = bench.sign_in(bench.person("ana"), bench.station("one"))
        refused = PullRequest(held=0, last_sequence=0, lacking=("display", "no_swap"))
        assert pull(bench.facility, desk.caller, refused).reason is NoWork.DISPLAY_REFUSED
        assert pull(bench.facility, desk.caller, PullRequest(held=0, last_sequence=0, display="approved")).package
        assert [leaf.ids["lacking"] for leaf in bench.leaves("posture_seen")] == ["display no_swap", "none"]
    finally:
        bench.close()


class Exchanged:
    """A screen that changes behind the program's back."""

    def __init__(self, display: Display) -> None:
        self.behind = display

    def compositor(self) -> Compositor | None:
        return self.behind.compositor()


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path, items=3) as ready:
        turn_confidential(ready)
        yield ready


def require(story: OneDesk, display: Display, *required: str) -> None:
    """Put the policy of a facility with confidential work before the workstation, and a screen."""

    def change(shift: Shift) -> None:
        policy = msgspec.structs.replace(
            shift.session.trust.policy, training=False, compositors=ALLOWED, required_checks=required
        )
        trust = dataclasses.replace(shift.session.trust, policy=policy)
        shift.session = dataclasses.replace(shift.session, trust=trust)
        shift.posture = Posture(PlainSystem(), display)

    story.look(change)


@pytest.mark.journey
@pytest.mark.attack(35, 36, 39)
def test_a_confidential_clip_opens_in_the_kiosk_and_closes_when_the_screen_is_exchanged(
    story: OneDesk, tmp_path: Path
) -> None:
    with ExitStack() as sessions:
        kiosk = sessions.enter_context(wayland_session(*KIOSK))
        screen = Exchanged(kiosk.display)
        story.desk.sign_in("ana")
        require(story, screen, "display")
        item = story.opened()
        assert item.classification is Classification.CONFIDENTIAL
        story.run(beat)
        assert story.look(lambda shift: shift.open is not None), "it was closed before anything had changed"
        screen.behind = sessions.enter_context(wayland_session(*KIOSK, "--debug")).display
        story.run(beat)
        closed = story.desk.wait(Closed)
        assert "may no longer show it" in closed.text
        assert not any(item.pcm), "the sound of a closed clip is still in memory"
        told = story.desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
        assert isinstance(told, Failed)
        assert told.code == "display_refused"
        screen.behind = kiosk.display
        assert story.opened().task == item.task
    story.settled()
    assert len(story.leaves("refused_display")) == 2


@pytest.mark.journey
@pytest.mark.attack(39)
def test_a_screen_exchanged_while_the_facility_is_away_closes_the_clip(story: OneDesk) -> None:
    with wayland_session(*KIOSK) as kiosk, wayland_session(*KIOSK, "--debug") as other:
        screen = Exchanged(kiosk.display)
        story.desk.sign_in("ana")
        require(story, screen, "display")
        item = story.opened()
        story.facility.kill()
        screen.behind = other.display
        with pytest.raises(Unavailable):
            story.run(beat)
        assert "may no longer show it" in story.desk.wait(Closed).text
        assert not any(item.pcm)


@pytest.mark.journey
@pytest.mark.attack(35, 39)
def test_an_answer_is_not_taken_back_onto_a_screen_that_was_exchanged(story: OneDesk) -> None:
    with wayland_session(*KIOSK) as kiosk, wayland_session(*KIOSK, "--debug") as other:
        screen = Exchanged(kiosk.display)
        story.desk.sign_in("ana")
        require(story, screen, "display")
        item = story.opened()
        story.submit("words of one")
        story.settled()
        screen.behind = other.display
        told = story.desk.ask(TakeBack(), Opened, TakeBackRefused, Failed)
        assert isinstance(told, TakeBackRefused)
        assert told.text == NO_WORK[NoWork.DISPLAY_REFUSED]
        assert story.look(lambda shift: shift.open) is None
        screen.behind = kiosk.display
        again = story.desk.ask(TakeBack(), Opened, TakeBackRefused, Failed)
        assert isinstance(again, Opened), "it stayed submitted, so it may still be taken back"
        assert again.item.task == item.task


@pytest.mark.journey
@pytest.mark.attack(35)
def test_a_check_that_is_required_and_not_known_refuses(story: OneDesk, tmp_path: Path) -> None:
    with wayland_session(*KIOSK) as kiosk:
        story.desk.sign_in("ana")
        require(story, kiosk.display, "display", "checked_by_a_later_version")
        told = story.desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
        assert isinstance(told, NothingToOpen)
        assert told.reason is NoWork.DISPLAY_REFUSED
