import argparse
import json
import os
from pathlib import Path

import pytest

from anechoic.admin.station.pedal import pedal
from anechoic.errors import Unavailable, Untrusted
from anechoic.station.pedal.adapter import Access, FoundPedal
from anechoic.station.pedal.known import KNOWN, PedalNumber
from anechoic.station.pedal.linux import HidrawPedals
from anechoic.station.pedal.plain import NoPedals
from anechoic.station.pedal.udev import RULES_FILE, rule_of, rules
from fakes.pedal_tree import BYTES_4, BYTES_32, INFINITY, JOYSTICK, KEYBOARD, PedalTree

VEC, SWITCH, OTHER = PedalNumber(0x05F3, 0x00FF), PedalNumber(0x0C45, 0x7403), PedalNumber(0x046D, 0xC31C)
RULES = Path(__file__).resolve().parents[3] / "packaging" / "udev" / RULES_FILE


@pytest.fixture
def tree(tmp_path: Path) -> PedalTree:
    return PedalTree(tmp_path)


def pedals(tree: PedalTree, number: PedalNumber = VEC) -> HidrawPedals:
    return HidrawPedals(tree.listing, tree.nodes, lambda _: number)


def test_only_known_numbers_are_found(tree: PedalTree) -> None:
    tree.plug_in("hidraw0", OTHER, INFINITY)
    tree.plug_in("hidraw1", VEC, INFINITY)
    tree.plug_in("hidraw2", VEC, INFINITY, bus="0005")
    found = pedals(tree).found()
    assert [(one.place, one.access) for one in found] == [("hidraw1", Access.READABLE)]
    assert found[0].layout is not None
    assert found[0].layout.buttons == (1, 2, 3)


def test_a_pedal_that_is_a_keyboard_is_named_but_never_opened(tree: PedalTree) -> None:
    tree.plug_in("hidraw0", SWITCH, KEYBOARD)
    tree.plug_in("hidraw1", VEC, KEYBOARD)
    assert [one.access for one in pedals(tree).found()] == [Access.KEYS, Access.ODD]


XK3, DIGTA = PedalNumber(0x05F3, 0x0438), PedalNumber(0x15D8, 0x0024)


@pytest.mark.parametrize(
    ("number", "descriptor", "reports"),
    [
        # As recorded of a real one in the test data of SuperFlyTV/xkeys.
        (
            XK3,
            BYTES_32,
            (
                ("0001000000000000000000000000000000000000cea400000000000000000000", set()),
                ("0001020000000000000000000000000000000000cea500000000000000000000", {1}),
                ("0001040000000000000000000000000000000000da1300000000000000000000", {2}),
                ("0001080000000000000000000000000000000000eda100000000000000000000", {3}),
            ),
        ),
        # As captured of a real one by alexbenisch/usb-digital-3-button-footpedal.
        (DIGTA, BYTES_4, (("01000000", {1}), ("02000000", {2}), ("04000000", {3}), ("03000000", {1, 2}))),
    ],
)
def test_a_pedal_that_declares_bytes_is_read_as_its_report_was_published(
    tree: PedalTree, number: PedalNumber, descriptor: bytes, reports: tuple[tuple[str, set[int]], ...]
) -> None:
    tree.plug_in("hidraw0", number, descriptor)
    (found,) = pedals(tree, number).found()
    assert found.access is Access.READABLE
    assert found.layout is not None
    assert [found.layout.pressed(bytes.fromhex(report)) for report, _ in reports] == [
        frozenset(down) for _, down in reports
    ]
    assert found.layout.pressed(bytes(3)) is None


def test_of_a_pedal_that_is_several_devices_the_one_that_is_understood_is_found(tree: PedalTree) -> None:
    tree.plug_in("hidraw0", XK3, KEYBOARD)
    tree.plug_in("hidraw1", XK3, BYTES_32)
    tree.plug_in("hidraw2", XK3, JOYSTICK)
    assert [(one.place, one.access) for one in pedals(tree, XK3).found()] == [("hidraw1", Access.READABLE)]


@pytest.mark.parametrize("descriptor", [BYTES_4, INFINITY, JOYSTICK, KEYBOARD, b"", BYTES_32[:-3]])
def test_a_published_report_is_not_read_into_what_declares_another(tree: PedalTree, descriptor: bytes) -> None:
    tree.plug_in("hidraw0", XK3, descriptor)
    assert [one.access for one in pedals(tree, XK3).found()] == [Access.ODD]


def test_what_is_found_is_opened_read_only_and_does_not_block(tree: PedalTree) -> None:
    tree.plug_in("hidraw0", VEC, INFINITY)
    descriptor = pedals(tree).open(pedals(tree).found()[0])
    try:
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.write(descriptor, b"\x00")
        assert os.read(descriptor, 64) == b""
    finally:
        os.close(descriptor)


def test_another_device_in_the_place_is_not_read(tree: PedalTree) -> None:
    tree.plug_in("hidraw0", VEC, INFINITY)
    found = pedals(tree).found()[0]
    open_before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(Untrusted):
        pedals(tree, OTHER).open(found)
    assert len(list(Path("/proc/self/fd").iterdir())) == open_before


def test_a_device_that_is_no_hidraw_at_all_is_not_read(tree: PedalTree) -> None:
    tree.plug_in("hidraw0", VEC, INFINITY)
    found = pedals(tree).found()[0]
    with pytest.raises(Unavailable):
        HidrawPedals(tree.listing, tree.nodes).open(found)


def test_a_link_in_place_of_a_node_is_not_followed(tree: PedalTree, tmp_path: Path) -> None:
    tree.plug_in("hidraw0", VEC, INFINITY)
    found = pedals(tree).found()[0]
    (tree.nodes / "hidraw0").unlink()
    os.mkfifo(tmp_path / "elsewhere")
    (tree.nodes / "hidraw0").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Unavailable):
        pedals(tree).open(found)


def test_a_file_in_place_of_a_node_is_not_read(tree: PedalTree) -> None:
    tree.plug_in("hidraw0", VEC, INFINITY)
    found = pedals(tree).found()[0]
    (tree.nodes / "hidraw0").unlink()
    (tree.nodes / "hidraw0").write_bytes(b"words of somebody")
    with pytest.raises(Untrusted):
        pedals(tree).open(found)


def test_a_system_without_hidraw_has_no_pedals(tmp_path: Path) -> None:
    assert HidrawPedals(tmp_path / "none", tmp_path).found() == ()
    assert NoPedals().found() == ()


def test_the_rules_file_is_the_one_of_the_table() -> None:
    assert RULES.read_text() == rules()
    assert int(RULES_FILE.split("-")[0]) < 73


def test_it_learns_which_rule_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    class Closed:
        def found(self) -> tuple[FoundPedal, ...]:
            return (FoundPedal("hidraw3", KNOWN[VEC], Access.CLOSED),)

        def open(self, _: FoundPedal) -> int:
            raise AssertionError

    folders = (str(tmp_path),)
    assert pedal(argparse.Namespace(rules=False, json=False), Closed(), folders) == 1
    assert rule_of(KNOWN[VEC]) in capsys.readouterr().out
    (tmp_path / RULES_FILE).write_text(rules())
    assert pedal(argparse.Namespace(rules=False, json=True), Closed(), folders) == 1
    assert json.loads(capsys.readouterr().out)["pedals"][0]["missing_rule"] == ""


def test_it_is_told_when_nothing_is_plugged_in(capsys: pytest.CaptureFixture[str]) -> None:
    assert pedal(argparse.Namespace(rules=False, json=False), NoPedals()) == 0
    assert "No known foot pedal" in capsys.readouterr().out
    assert pedal(argparse.Namespace(rules=True, json=False), NoPedals()) == 0
    assert capsys.readouterr().out == rules()
