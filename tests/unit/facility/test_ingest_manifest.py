"""Whatever a line of a batch holds, it ends in an item or in a reason; and never in somebody's words in a sentence."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.errors import Refused
from anechoic.facility.ingest.accept import audio_path
from anechoic.facility.ingest.lines import Line, lines, parse
from anechoic.facility.ingest.manifest import read_gold, read_item, read_profile
from anechoic.facility.ingest.wording import label, text, visible
from anechoic.rules.batch import BY_CODE, DEPTH, LINE_BYTES
from fakes.delivered_batch import DeliveredBatch

GOOD: dict[str, Any] = {
    "item_id": "it-1",
    "clip_id": "clip-1",
    "conversation": "c",
    "speaker": "s",
    "audio": "audio/a.flac",
    "audio_sha256": "0" * 64,
    "duration_s": 3.5,
    "source_language": "es",
    "task": "translation",
    "candidates": [{"candidate_id": "A", "text": "t"}],
    "consent": "granted",
}
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


def tried(data: bytes) -> str:
    try:
        read_item(Line(1, data))
    except Refused as refusal:
        assert refusal.code in BY_CODE  # noqa: PT017 - either end is right
        return refusal.code
    return "taken"


def test_the_good_line_is_good() -> None:
    assert tried(json.dumps(GOOD).encode()) == "taken"


@given(st.binary(max_size=300))
def test_any_bytes_end_in_a_reason(data: bytes) -> None:
    assert tried(data) != "taken"


@settings(max_examples=100)
@given(st.sampled_from(sorted([*GOOD, "context", "words", "wake_word", "channels", "nosuch"])), ANYTHING)
def test_any_value_in_any_field_ends_in_an_item_or_a_reason(name: str, value: Any) -> None:
    tried(json.dumps({**GOOD, name: value}).encode())


@given(st.integers(0, 400), st.integers(0, 255))
def test_any_changed_byte_ends_in_an_item_or_a_reason(at: int, byte: int) -> None:
    data = bytearray(json.dumps(GOOD).encode())
    data[at % len(data)] = byte
    tried(bytes(data))


@given(st.text(alphabet=st.characters(min_codepoint=33), min_size=12, max_size=40))
def test_no_sentence_quotes_the_content(secret: str) -> None:
    for name in GOOD:
        for value in (secret, [secret], {secret: secret}):
            try:
                read_item(Line(1, json.dumps({**GOOD, name: value}).encode()))
            except Refused as refusal:
                assert secret not in str(refusal)  # noqa: PT017 - either end is right


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'{"a":1,"a":2}', "line_doubled_key"),
        (b'{"a":{"b":1,"b":2}}', "line_doubled_key"),
        (b'{"a":' + b"[" * DEPTH + b"]" * DEPTH + b"}", "line_too_deep"),
        (b"[" * 1_000_000, "line_too_long"),
        (b"[" * 100_000, "line_too_deep"),
        (b'{"a":NaN}', "line_not_json"),
        (b'{"a":Infinity}', "line_not_json"),
        (b'{"a":' + b"9" * 5_000 + b"}", "line_not_json"),
        (b"\xff\xfe", "line_not_json"),
        (b'"words"', "line_not_json"),
        (b'{"a":"' + b"x" * LINE_BYTES + b'"}', "line_too_long"),
    ],
)
def test_hostile_json_is_refused_before_it_is_parsed(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as caught:
        parse(data)
    assert caught.value.code == code


def test_brackets_inside_strings_are_words() -> None:
    assert parse(json.dumps({"a": "[" * 50 + '\\"{'}).encode())["a"].startswith("[[")


def test_a_line_of_a_hundred_megabytes_is_passed_over(tmp_path: Path) -> None:
    with (tmp_path / "items.jsonl").open("wb") as file:
        file.write(b'{"a":1}\n')
        for _ in range(100):
            file.write(b"x" * 1024 * 1024)
        file.write(b'\n{"b":2}\n')
    found = list(lines(tmp_path / "items.jsonl"))
    assert [(line.number, line.data) for line in found] == [(1, b'{"a":1}'), (2, None), (3, b'{"b":2}')]


def test_links_and_folders_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("{}")
    (tmp_path / "items.jsonl").symlink_to(tmp_path / "real")
    (tmp_path / "batch.json").mkdir()
    for name in ("items.jsonl", "batch.json", "none.jsonl"):
        with pytest.raises(Refused, match=name):
            list(lines(tmp_path / name))


def test_texts_are_nfc_and_scripts_keep_their_marks() -> None:
    assert text("e\u0301", "f") == "\u00e9"
    for words in ("שָׁלוֹם", "क्षत्रिय", "می\u200cخواهم", "\u202bעברית\u202c", "ที่นี่", "👩‍👩‍👧‍👦", "a\nb\tc"):
        assert text(words, "f")


@pytest.mark.parametrize("bad", ["\x00", "\x1b[0m", "\ud800", "\u2028", "\x85", "\r"])
def test_control_characters_are_refused(bad: str) -> None:
    with pytest.raises(Refused) as caught:
        text(f"a{bad}b", "f")
    assert caught.value.code == "text_control"


def test_a_label_is_one_line_and_not_empty() -> None:
    for bad, code in (
        ("", "field_wrong"),
        ("  ", "field_wrong"),
        ("a\nb", "text_control"),
        ("x" * 121, "text_too_long"),
    ):
        with pytest.raises(Refused) as caught:
            label(bad, "f")
        assert caught.value.code == code


@given(st.text())
def test_what_is_shown_to_a_terminal_holds_nothing_that_acts(words: str) -> None:
    assert visible(words).isprintable()
    assert "\u202e" not in visible(words)


@given(st.text(max_size=30))
def test_a_name_never_leads_out_of_the_folder(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.getbasetemp()
    try:
        assert audio_path(folder, name).is_relative_to(folder.resolve())
    except Refused as refusal:
        assert refusal.code in {"audio_not_a_file", "audio_missing"}  # noqa: PT017 - either end is right


def test_a_linked_folder_does_not_lead_out(tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir()
    (tmp_path / "batch").mkdir()
    (tmp_path / "batch" / "audio").symlink_to(tmp_path / "keys")
    with pytest.raises(Refused):
        audio_path(tmp_path / "batch", "audio/server.key")


def test_a_bad_gold_line_is_passed_over(tmp_path: Path) -> None:
    delivered = DeliveredBatch(tmp_path)
    delivered.gold("it-1")
    delivered.write()
    with (tmp_path / "hidden.jsonl").open("a") as file:
        file.write('{"item_id": 3}\n{"item_id": "it-2"}\n')
    known, unusable = read_gold(tmp_path)
    assert (set(known), unusable) == ({"it-1"}, (2,))


def test_the_sentence_of_a_bad_profile_names_file_and_field(tmp_path: Path) -> None:
    DeliveredBatch(tmp_path, profile={"retention_days": "many"}).write()
    with pytest.raises(Refused, match=r"batch\.json.*retention_days"):
        read_profile(tmp_path)
