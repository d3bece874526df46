"""Keys as a person changes them: whatever is done, the map stays valid and the three fixed acts keep their keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.changes import EVERY_BOARD, Board, KeyChanges
from anechoic.widgets.keys.defaults import desk_keys, review_keys
from anechoic.widgets.keys.groups import NOT_YET, Group, lines_of
from anechoic.widgets.keys.labels import KeyLabels
from anechoic.widgets.keys.physical import PhysicalKey as Key
from anechoic.widgets.keys.presets import Preset, preset_slots
from anechoic.widgets.keys.refusals import Refusal, refusal
from anechoic.widgets.keys.slots import FIXED, Layer, slots_of
from anechoic.widgets.keys.spelling import read_stroke, spell, strokes
from anechoic.widgets.keys.told import ToldKeys

CLIP, TYPING = Layer.CLIP, Layer.TYPING
DESK = (Board.DESK,)
STROKES = st.builds(Stroke, st.sampled_from(list(Key)), st.booleans(), st.booleans(), st.booleans())
STEPS = st.one_of(
    st.tuples(
        st.sampled_from(["assign", "swap", "with_slot"]),
        st.sampled_from(list(Act)),
        st.sampled_from(list(Layer)),
        STROKES,
        st.sampled_from([EVERY_BOARD, DESK, (Board.REVIEW,)]),
    ),
    st.tuples(st.just("emptied"), st.sampled_from(list(Act)), st.sampled_from(list(Layer))),
    st.tuples(st.just("reset"), st.sampled_from(list(Act))),
    st.tuples(st.just("preset"), st.sampled_from(list(Preset))),
)


def stroke(word: str) -> Stroke:
    found = read_stroke(word)
    assert found is not None
    return found


def walked(steps: list[tuple[object, ...]]) -> KeyChanges:
    """Do what the steps say; a step that is not allowed changes nothing."""
    keys = KeyChanges()
    for name, *rest in steps:
        if name == "preset":
            keys = KeyChanges(rest[0], keys.changes)  # type: ignore[arg-type]
        elif name == "with_slot":
            keys = keys.with_slot(rest[0], rest[1], (rest[2],))  # type: ignore[arg-type]
        else:
            keys = getattr(keys, str(name))(*rest) or keys
    return keys


@given(st.lists(STEPS, max_size=12))
def test_whatever_is_done_the_map_is_valid_and_three_acts_stay(steps: list[tuple[object, ...]]) -> None:
    keys = walked(steps)
    for board in Board:
        found = keys.on(board)  # a stroke for two acts, or one that writes, would have been refused here
        for typing in (False, True):
            assert found.act(Stroke(Key.ESCAPE), typing=typing) is Act.ESCAPE
            assert found.act(Stroke(Key.ESCAPE, shift=True), typing=typing) is Act.DISTRESS
            assert found.act(Stroke(Key.F10), typing=typing) is Act.HELP
        for held in (
            [one for binding in found.bindings.values() for one in binding.bare],
            [one for binding in found.bindings.values() for one in binding.typing],
        ):
            assert len(held) == len(set(held))
        for act, binding in found.bindings.items():
            # What acts while typing acts on the clip too, and as the same act.
            assert all(found.act(one, typing=False) is act for one in binding.typing)
    assert KeyChanges.read(keys.preset.value, keys.words()) == keys


@given(st.lists(STEPS, max_size=8))
def test_after_any_walk_everything_can_be_as_it_was(steps: list[tuple[object, ...]]) -> None:
    keys = walked(steps)
    one_by_one = keys
    for act in Act:
        one_by_one = one_by_one.reset(act)
    assert keys.reset_all() == one_by_one == KeyChanges(keys.preset)


def test_without_changes_the_maps_are_ours() -> None:
    keys = KeyChanges()
    for board, ours in ((Board.DESK, desk_keys()), (Board.REVIEW, review_keys())):
        shown = {act: binding for act, binding in ours.bindings.items() if act not in NOT_YET}
        assert {act: binding for act, binding in keys.on(board).bindings.items() if act in shown} == shown


def test_a_free_key_takes_the_place_of_the_old_ones() -> None:
    keys = KeyChanges().assign(Act.LOOP, CLIP, stroke("Y"))
    assert keys is not None
    for board in Board:
        assert keys.on(board).act(stroke("Y"), typing=False) is Act.LOOP
        assert keys.on(board).act(stroke("L"), typing=False) is None
        assert keys.on(board).act(stroke("F9"), typing=True) is Act.LOOP
    assert keys.words() == ("loop clip Y",)


def test_a_conflict_names_who_has_the_key_in_both_layers() -> None:
    keys = KeyChanges()
    assert keys.holders(Act.LOOP, CLIP, stroke("K"), DESK) == (Act.SKIP,)
    assert keys.holders(Act.LOOP, TYPING, stroke("ctrl+K"), DESK) == (Act.SKIP,)
    # A key for the clip meets those that act while typing too, since they act on the clip as well.
    assert keys.holders(Act.MEND, CLIP, stroke("F9"), DESK) == (Act.LOOP,)
    assert keys.assign(Act.MEND, CLIP, stroke("F9"), DESK) is None
    assert keys.holders(Act.LOOP, CLIP, stroke("A"), DESK) == (Act.APPEAL,)
    assert keys.holders(Act.LOOP, CLIP, stroke("A")) == (Act.APPEAL, Act.ACCEPT)
    # A digit belongs to taking, though only the first stands in the map.
    assert keys.holders(Act.LOOP, CLIP, stroke("7"), DESK) == (Act.TAKE,)
    assert keys.holders(Act.LOOP, CLIP, stroke("K"), ()) == ()


def test_one_key_in_both_slots_of_an_act_counts_once() -> None:
    keys = KeyChanges().assign(Act.LOOP, CLIP, stroke("F9"))
    assert keys is not None
    assert keys.on(Board.DESK).bindings[Act.LOOP].bare == strokes("F9")


def test_a_swap_gives_the_other_what_stood_here() -> None:
    keys = KeyChanges().swap(Act.LOOP, CLIP, stroke("S"), DESK)
    assert keys is not None
    assert keys.strokes(Act.LOOP, CLIP) == strokes("S")
    assert keys.strokes(Act.SAY_AGAIN, CLIP) == strokes("L")
    assert keys.swap(Act.LOOP, CLIP, stroke("L"), DESK) == KeyChanges()


def test_a_swap_never_gives_a_letter_to_typing() -> None:
    keys = KeyChanges().swap(Act.MEND, CLIP, stroke("F9"), DESK)
    assert keys is not None
    assert keys.strokes(Act.MEND, CLIP) == strokes("F9")
    assert keys.strokes(Act.LOOP, TYPING) == ()
    assert keys.on(Board.DESK).act(stroke("E"), typing=True) is None


def test_taking_moves_with_all_its_digits() -> None:
    keys = KeyChanges().assign(Act.TAKE, TYPING, stroke("alt+4"))
    assert keys is not None
    for board in Board:
        assert keys.on(board).act(stroke("alt+9"), typing=True) is Act.TAKE
        assert keys.on(board).act(stroke("ctrl+3"), typing=True) is None
    assert keys.holders(Act.LOOP, TYPING, stroke("alt+2"), DESK) == (Act.TAKE,)
    freed = keys.assign(Act.LOOP, TYPING, stroke("ctrl+3"))
    assert freed is not None
    assert freed.reset(Act.TAKE).strokes(Act.TAKE, TYPING) == ()


@pytest.mark.parametrize(
    ("act", "layer", "word", "why"),
    [
        (Act.DISTRESS, CLIP, "X", Refusal.FIXED),
        (Act.HELP, TYPING, "F1", Refusal.FIXED),
        (Act.ESCAPE, CLIP, "B", Refusal.FIXED),
        (Act.LOOP, CLIP, "Esc", Refusal.KEPT),
        (Act.LOOP, CLIP, "ctrl+Esc", Refusal.KEPT),
        (Act.LOOP, TYPING, "shift+Esc", Refusal.KEPT),
        (Act.LOOP, TYPING, "F10", Refusal.KEPT),
        (Act.LOOP, CLIP, "?", Refusal.KEPT),
        (Act.LOOP, TYPING, "B", Refusal.WRITES),
        (Act.LOOP, TYPING, "shift+B", Refusal.WRITES),
        (Act.LOOP, TYPING, "Space", Refusal.WRITES),
        (Act.LOOP, TYPING, "Enter", Refusal.MOVES),
        (Act.LOOP, TYPING, "ctrl+Left", Refusal.MOVES),
        (Act.LOOP, TYPING, "ctrl+Z", Refusal.MOVES),
        (Act.LOOP, TYPING, "ctrl+alt+E", Refusal.SIGNS),
        (Act.TAKE, CLIP, "G", Refusal.DIGIT),
        (Act.TAKE, CLIP, "0", Refusal.DIGIT),
        (Act.LOOP, CLIP, "Enter", None),
        (Act.LOOP, TYPING, "ctrl+Up", None),
        (Act.LOOP, TYPING, "F11", None),
    ],
)
def test_what_cannot_be_had(act: Act, layer: Layer, word: str, why: Refusal | None) -> None:
    assert refusal(act, layer, stroke(word)) is why
    if why is not None:
        assert KeyChanges().assign(act, layer, stroke(word)) is None
        assert KeyChanges().swap(act, layer, stroke(word)) is None
        assert KeyChanges().with_slot(act, layer, (stroke(word),)) == KeyChanges()


def test_foreign_words_are_passed_over() -> None:
    kept = ("loop clip Y", "mend clip", "loop", "", "fly clip Q", "loop sky Q", "own clip never", "distress clip X")
    keys = KeyChanges.read("a preset of tomorrow", kept)
    assert keys.preset is Preset.OURS
    assert keys.words() == ("loop clip Y", "mend clip")
    # Two that want one key, as a hand in the vault may write them: the first has it.
    both = KeyChanges.read("ours", ("loop clip Y", "own clip Y"))
    assert both.on(Board.DESK).act(stroke("Y"), typing=False) is Act.LOOP
    assert both.strokes(Act.OWN, CLIP) == ()


@given(STROKES)
def test_a_stroke_reads_as_it_is_spelt(one: Stroke) -> None:
    assert read_stroke(spell(one)) == one
    assert " " not in spell(one)


@pytest.mark.parametrize("word", ["", "+", "ctrl", "ctrl+", "ctrl+ctrl+L", "hyper+L", "l", "F25", "Tab"])
def test_no_stroke_of_other_words(word: str) -> None:
    assert read_stroke(word) is None


@pytest.mark.parametrize("preset", Preset)
def test_a_preset_gets_every_key_it_names_and_takes_nobodys_last(preset: Preset) -> None:
    keys = KeyChanges(preset)
    for (act, layer), wanted in preset_slots(preset).items():
        assert keys.strokes(act, layer) == wanted, act
        assert [one for one in wanted if refusal(act, layer, one) is not None] == []
        assert act not in FIXED
    for board in Board:
        for act, binding in KeyChanges().on(board).bindings.items():
            given_now = keys.on(board).bindings[act]
            assert bool(given_now.bare) == bool(binding.bare), act
            assert bool(given_now.typing) == bool(binding.typing), act


def test_changes_stay_over_another_preset() -> None:
    keys = KeyChanges().assign(Act.SUBMIT, TYPING, stroke("F3"))
    assert keys is not None
    over = KeyChanges(Preset.OTRANSCRIBE, keys.changes)
    assert over.on(Board.DESK).act(stroke("F3"), typing=True) is Act.SUBMIT
    assert over.on(Board.DESK).act(stroke("F4"), typing=True) is Act.FASTER
    assert over.strokes(Act.SLOWER, TYPING) == strokes("ctrl+-")


def test_a_change_that_another_preset_has_too_is_kept() -> None:
    keys = KeyChanges(Preset.ELAN_PRAAT, KeyChanges().emptied(Act.BACK_FAR, CLIP).changes)
    assert KeyChanges.read(keys.preset.value, keys.words()) == keys
    assert KeyChanges(Preset.OURS, keys.changes).strokes(Act.BACK_FAR, CLIP) == ()


def test_every_act_of_a_page_stands_in_one_line() -> None:
    for board in Board:
        acts = set(KeyChanges().on(board).bindings)
        lined = [act for line in lines_of(acts) for act in line.acts]
        assert len(lined) == len(set(lined))
        assert set(lined) == acts - NOT_YET
    assert [line.group for line in lines_of({Act.HELP, Act.LOOP})] == [Group.SOUND, Group.ALWAYS]


def test_labels_come_from_the_map_and_the_board(qtbot: QtBot) -> None:
    labels = KeyLabels()
    changed = KeyChanges().assign(Act.LOOP, CLIP, stroke("Y"))
    assert changed is not None
    told = ToldKeys(changed.emptied(Act.MEND, CLIP).on(Board.DESK), labels)
    assert told.cap(Act.LOOP) == "Y"
    labels.learn(Key.Y, "z")
    labels.learn(Key.SEMICOLON, "ö")
    assert told.cap(Act.LOOP) == "Z"
    assert told.cap(Act.LOOP, typing=True) == "F9"
    assert told.cap(Act.MEND) == told.cap(Act.MEND, typing=True) == ""
    assert told.hint(Act.MEND, "mend") == ()
    assert [hint.keys for hint in told.hint(Act.TAKE, "take", typing=True, upto=3)] == ["Ctrl 1-3"]
    assert told.cap(Act.TAKE, upto=1) == "1"
    assert told.caps(Act.PLAY_PAUSE, TYPING) == ("F5", "Ctrl Space")


def test_slots_part_what_is_for_the_clip_only() -> None:
    found = slots_of(desk_keys().bindings)
    assert found[Act.PLAY_PAUSE, CLIP] == strokes("Space")
    assert found[Act.PLAY_PAUSE, TYPING] == strokes("F5 ctrl+Space")
    assert found[Act.SUBMIT, CLIP] == ()
