import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Untrusted
from anechoic.station.pedal.descriptor import MOST_BUTTONS, ButtonLayout, read_descriptor
from fakes.pedal_tree import INFINITY, JOYSTICK, KEYBOARD


def test_the_published_descriptor_of_an_infinity_has_three_buttons() -> None:
    layout = read_descriptor(INFINITY)
    assert layout.buttons == (1, 2, 3)
    assert layout.pressed(b"\x01\x00") == frozenset({1})
    assert layout.pressed(b"\x06\x00") == frozenset({2, 3})
    assert layout.pressed(b"\x00\x00") == frozenset()


def test_padding_and_axes_press_nothing() -> None:
    layout = read_descriptor(JOYSTICK)
    assert layout.buttons == (1, 2, 3, 4)
    assert layout.pressed(b"\xf2\xff") == frozenset({2})


def test_a_report_that_is_too_short_says_nothing() -> None:
    layout = read_descriptor(INFINITY)
    assert layout.pressed(b"\x01") is None
    assert layout.pressed(b"") is None


def test_a_keyboard_is_refused_whatever_buttons_it_has() -> None:
    with pytest.raises(Untrusted, match="keyboard"):
        read_descriptor(KEYBOARD)


@pytest.mark.parametrize("broken", [b"", INFINITY[:-1], b"\xfe\x00\x00", b"\xb4", b"\x85\x00", INFINITY * 200])
def test_a_broken_descriptor_is_refused(broken: bytes) -> None:
    with pytest.raises(Untrusted):
        read_descriptor(broken)


def test_numbered_reports_leave_the_buttons_of_others_alone() -> None:
    two = bytes.fromhex("0509A101850119012902150025017501950281027506950181038502190329037501950181027507950181 03C0")
    layout = read_descriptor(two)
    assert layout.pressed(b"\x02\x01", frozenset({1})) == frozenset({1, 3})
    assert layout.pressed(b"\x01\x00", frozenset({1, 3})) == frozenset({3})
    assert layout.pressed(b"\x03\x01") is None


@given(st.binary(max_size=5_000))
def test_any_bytes_are_buttons_or_refused(data: bytes) -> None:
    try:
        layout = read_descriptor(data)
    except Untrusted:
        return
    assert 0 < len(layout.buttons) <= MOST_BUTTONS


@given(st.sampled_from([INFINITY, JOYSTICK]), st.integers(0, 60), st.integers(0, 255), st.binary(max_size=80))
def test_a_changed_descriptor_never_reads_past_a_report(whole: bytes, at: int, value: int, report: bytes) -> None:
    changed = bytearray(whole)
    changed[at % len(changed)] = value
    try:
        layout = read_descriptor(bytes(changed))
    except Untrusted:
        return
    down = layout.pressed(report)
    assert down is None or down <= set(layout.buttons)


@given(st.binary(max_size=80), st.frozensets(st.integers(1, 3)))
def test_any_report_is_a_set_of_declared_buttons_or_nothing(report: bytes, before: frozenset[int]) -> None:
    layout: ButtonLayout = read_descriptor(INFINITY)
    down = layout.pressed(report, before)
    if 2 <= len(report) <= 64:
        assert down == frozenset(n for n in (1, 2, 3) if report[0] >> (n - 1) & 1)
    else:
        assert down is None
