"""Which input methods run, and which of them the policy names: on made-up kernels, live processes and a live bus."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.rules.input_methods import is_input_method
from anechoic.rules.posture import DEFAULT_REQUIRED, Allowed, Check
from anechoic.settings import FacilitySettings
from anechoic.station.finding import Finding
from anechoic.station.hardening import harden
from anechoic.station.posture.linux.fcitx import fcitx_methods
from anechoic.station.posture.linux.input_methods import input_methods
from anechoic.station.system.plain import PlainSystem
from fakes.fcitx_bus import FcitxBus

pytestmark = pytest.mark.attack(47)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    process(tmp_path, 1, "/sbin/init")
    process(tmp_path, 300, "/usr/bin/weston", "--shell=kiosk-shell.so")
    return tmp_path


def process(root: Path, number: int, *words: str, parent: int = 1, comm: str = "") -> None:
    place = root / "proc" / str(number)
    place.mkdir(parents=True)
    (place / "comm").write_text((comm or Path(words[0]).name[:15]) + "\n")
    (place / "cmdline").write_bytes("".join(f"{word}\0" for word in words).encode())
    (place / "stat").write_text(f"{number} (a (b) name) S {parent} 0 0")


def look(root: Path, *allowed: str, fcitx: tuple[str, ...] | None = None) -> Finding:
    return input_methods(Allowed(input_methods=allowed), root, lambda: fcitx)


def test_a_facility_that_says_nothing_else_requires_it() -> None:
    assert Check.INPUT in DEFAULT_REQUIRED
    assert Check.INPUT in FacilitySettings(name="x", record_name="x").required_checks


def test_a_computer_without_one_holds(root: Path) -> None:
    assert look(root).holds


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("/usr/bin/ibus-daemon", "--xim"), "ibus-daemon"),
        (("/usr/libexec/ibus-engine-libpinyin", "--ibus"), "ibus-engine-libpinyin"),
        (("/usr/bin/fcitx",), "fcitx"),
        (("/usr/bin/scim-launcher",), "scim-launcher"),
        (("/usr/bin/maliit-server",), "maliit-server"),
        (("/usr/lib/mozc/mozc_server",), "mozc_server"),
        (("/usr/bin/espanso", "worker"), "espanso"),
        (("/usr/bin/python3", "/usr/share/ibus-table/engine/main.py", "--ibus"), "ibus-table"),
        (("/usr/bin/python3.11", "-sP", "/usr/share/ibus-typing-booster/engine/main.py"), "ibus-typing-booster"),
    ],
)
def test_one_the_policy_does_not_name_is_named(root: Path, words: tuple[str, ...], name: str) -> None:
    process(root, 77, *words)
    found = look(root, "weston-keyboard")
    assert not found.holds
    assert name in found.text
    assert "input_methods" in found.mend
    assert look(root, name).holds


def test_an_engine_under_a_name_of_its_own_is_seen_by_who_started_it(root: Path) -> None:
    process(root, 77, "/usr/bin/ibus-daemon")
    process(root, 78, "/opt/vendor/speller", parent=77)
    found = look(root, "ibus-daemon")
    assert not found.holds
    assert "speller" in found.text
    assert "ibus-daemon" not in found.text
    assert look(root, "ibus-daemon", "speller").holds


def test_the_name_of_a_process_that_writes_its_own_line_is_the_kernels(root: Path) -> None:
    process(root, 77, "init", comm="ibus-engine-lib")
    assert "ibus-engine-lib" in look(root).text


def test_a_program_that_only_speaks_of_one_is_none(root: Path) -> None:
    process(root, 77, "/usr/bin/less", "/usr/share/doc/ibus-table/README")
    assert look(root).holds
    assert not is_input_method("weston")


def test_a_keyboard_drawn_on_the_screen_is_one(root: Path) -> None:
    process(root, 77, "/usr/lib/x86_64-linux-gnu/weston-keyboard", parent=300)
    assert not look(root, *FacilitySettings(name="x", record_name="x").input_methods).holds
    assert look(root, "weston-keyboard").holds


def test_the_engines_inside_fcitx_count_and_its_layouts_do_not(root: Path) -> None:
    process(root, 77, "/usr/bin/fcitx5", "-d")
    assert look(root, "fcitx5", fcitx=("keyboard-us",)).holds
    found = look(root, "fcitx5", fcitx=("keyboard-us", "pinyin"))
    assert not found.holds
    assert "fcitx5:pinyin" in found.text
    assert look(root, "fcitx5", "fcitx5:pinyin", fcitx=("keyboard-us", "pinyin")).holds


def test_a_fcitx_that_does_not_say_what_it_has_does_not_hold(root: Path) -> None:
    process(root, 77, "/usr/bin/fcitx5", "-d")
    assert not look(root, "fcitx5", "fcitx5:pinyin", fcitx=None).holds


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no D-Bus on this machine")
def test_fcitx_is_asked_over_the_bus() -> None:
    with FcitxBus({"Default": ("keyboard-us", "pinyin"), "Other": ("pinyin", "rime")}) as bus:
        assert fcitx_methods(bus.address) == ("keyboard-us", "pinyin", "rime")
    with FcitxBus(None) as bus:
        assert fcitx_methods(bus.address) is None


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no D-Bus on this machine")
@pytest.mark.parametrize(
    ("method", "answer"),
    [
        ("InputMethodGroups", ("i", (7,))),
        ("InputMethodGroups", ("ai", ([7],))),
        ("InputMethodGroupInfo", ("si", ("us", 7))),
        ("InputMethodGroupInfo", ("sa(si)", ("us", [("pinyin", 7)]))),
    ],
)
def test_whoever_answers_in_its_place_says_nothing(method: str, answer: tuple[str, tuple[object, ...]]) -> None:
    with FcitxBus({"Default": ("keyboard-us",)}, {method: answer}) as bus:
        assert fcitx_methods(bus.address) is None


def test_a_bus_that_is_not_there_says_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert fcitx_methods(f"unix:path={tmp_path}/none") is None
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert fcitx_methods() is None


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A live process with the name of an engine."""
    sleeper = shutil.which("sleep")
    assert sleeper is not None
    named = tmp_path / "ibus-engine-nowhere"
    shutil.copy(sleeper, named)
    with subprocess.Popen([str(named), "60"]) as running:
        yield running
        running.terminate()


def test_a_live_process_is_seen_by_its_whole_name(engine: subprocess.Popen[bytes]) -> None:
    assert engine.poll() is None
    assert "ibus-engine-nowhere" in input_methods(Allowed()).text


@pytest.mark.parametrize("name", ["QT_IM_MODULE", "QT_IM_MODULES", "XMODIFIERS", "GTK_IM_MODULE", "IBUS_ADDRESS"])
def test_nothing_in_the_environment_chooses_one_for_our_window(name: str) -> None:
    variables = {"PATH": os.environ["PATH"], name: "ibus"}
    harden(PlainSystem(), variables)
    assert name not in variables
