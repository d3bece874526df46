import pytest

from anechoic.errors import Refused
from anechoic.station.hardening import harden
from anechoic.station.system.plain import PlainSystem


@pytest.mark.attack(32, 33)
def test_only_listed_variables_stay() -> None:
    environment = {
        "PATH": "/usr/bin",
        "LC_ALL": "C",
        "QT_QPA_PLATFORM": "offscreen",
        "PULSE_SINK": "one",
        "QT_PLUGIN_PATH": "/elsewhere",
        "QT_LOGGING_RULES": "*=true",
        "WAYLAND_DEBUG": "1",
        "PYTHONPATH": "/elsewhere",
        "PYTHONSTARTUP": "/elsewhere/x",
        "SSLKEYLOGFILE": "/elsewhere/keys",
        "HTTPS_PROXY": "http://x",
        "PYTHON_KEYRING_BACKEND": "null",
    }
    harden(PlainSystem(), environment)
    assert set(environment) == {"PATH", "LC_ALL", "QT_QPA_PLATFORM", "PULSE_SINK"}


@pytest.mark.attack(33)
@pytest.mark.parametrize("platform", ["vnc", "vnc:port=5900", "xcb:x", "minimal", "eglfs", "webgl"])
def test_display_plugins_that_are_not_listed_are_taken_out(platform: str) -> None:
    environment = {"QT_QPA_PLATFORM": platform}
    harden(PlainSystem(), environment)
    assert environment == {}


@pytest.mark.attack(32)
@pytest.mark.parametrize("name", ["LD_PRELOAD", "LD_AUDIT", "DYLD_INSERT_LIBRARIES"])
def test_a_foreign_library_ends_the_start(name: str) -> None:
    with pytest.raises(Refused) as caught:
        harden(PlainSystem(), {name: "/elsewhere/spy.so"})
    assert caught.value.code == "foreign_library"


def test_a_system_without_protection_says_so() -> None:
    [finding] = harden(PlainSystem(), {})
    assert not finding.holds
    assert finding.mend
