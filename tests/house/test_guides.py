"""The guides: their command lines parse, their tables name what the code knows, and README leads to them."""

import argparse
import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from anechoic import owner_program, verify
from anechoic.admin.facility import program as facility_program
from anechoic.admin.station import commands as station_program
from anechoic.facility.ingest.glossary import TermLine
from anechoic.facility.ingest.manifest import CandidateLine, Consent, ContextLine, GoldLine, ItemLine, Profile
from anechoic.rules.batch import BY_CODE
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.defaults import desk_keys, list_keys
from anechoic.widgets.keys.physical import PhysicalKey

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "resources" / "docs"
GUIDES = ("contractor", "facility", "workstation", "batch", "record", "delivery", "trace")
PARSERS: dict[str, Callable[[], argparse.ArgumentParser]] = {
    "anechoic-facility": facility_program._parser,
    "anechoic-station": station_program._parser,
    "anechoic-owner": owner_program._parser,
}


def _commands() -> Iterator[str]:
    for path in sorted(DOCS.glob("*.md")):
        fenced = False
        for line in path.read_text().splitlines():
            fenced = fenced != line.startswith("```")
            if (fenced or line.startswith("    ")) and line.strip().startswith("anechoic-"):
                yield line.strip()


def _parse(line: str, nowhere: Path) -> None:
    name, *arguments = shlex.split(line, comments=True)
    if name == "anechoic-verify":
        # Its parser is inside the program: files that are not there are its own word, a wrong option is argparse's.
        assert verify.main([word if word.startswith("-") else str(nowhere / word) for word in arguments]) == 2
        return
    PARSERS[name]().parse_args(arguments)


@pytest.mark.parametrize("line", list(_commands()))
def test_every_command_of_the_guides_parses(line: str, tmp_path: Path) -> None:
    _parse(line, tmp_path)


@pytest.mark.parametrize(
    "line",
    ["anechoic-facility serve --fast", "anechoic-station heal", "anechoic-owner open x", "anechoic-verify a --sure"],
)
def test_a_command_that_is_not_one_is_found(line: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        _parse(line, tmp_path)


def test_every_facility_command_stands_in_a_guide() -> None:
    told = "\n".join(_commands())
    for words in (
        *(
            "init",
            "serve",
            "batch add",
            "batch list",
            "person add",
            "person list",
            "person reset",
            "person suspend",
            "status",
        ),
        *("station add", "station approve", "station list", "station revoke", "owner add", "owner list", "recall"),
        *("deliver", "record verify", "record show", "record export", "approval list", "renew", "trace"),
    ):
        assert re.search(rf"anechoic-facility .*\b{words}\b", told), words


def test_the_batch_guide_names_every_reason_with_its_sentence() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", _section("## Adding it"), re.MULTILINE))
    assert rows == {code: reason.sentence for code, reason in BY_CODE.items()}


@pytest.mark.parametrize(
    ("heading", "tables"),
    [
        ("## batch.json", (Profile, Consent)),
        ("## glossary.jsonl", (TermLine,)),
        ("## items.jsonl", (ItemLine, CandidateLine, ContextLine)),
        ("## hidden.jsonl", (GoldLine,)),
    ],
)
def test_the_batch_guide_names_every_field(heading: str, tables: tuple[type[msgspec.Struct], ...]) -> None:
    section = _section(heading)
    rows = re.findall(r"^\| (`[^|]+`) \|", section, re.MULTILINE)
    first, *inner = ({field.encode_name for field in msgspec.structs.fields(table)} for table in tables)
    assert set(re.findall(r"`(\w+)`", " ".join(rows))) == first
    for fields in inner:
        assert fields <= set(re.findall(r"`(\w+)`", section))


def test_readme_leads_to_every_guide() -> None:
    readme = (ROOT / "README.md").read_text()
    assert {path.stem for path in DOCS.glob("*.md")} >= set(GUIDES)
    for guide in GUIDES:
        assert f"](resources/docs/{guide}.md)" in readme


def _section(heading: str) -> str:
    return (DOCS / "batch.md").read_text().split(f"{heading}\n", 1)[1].split("\n## ", 1)[0]


_KEY_NAMES = {"Enter": "ENTER", "Esc": "ESCAPE"}


def _strokes_of_the_guide() -> Iterator[Stroke]:
    text = (DOCS / "contractor.md").read_text()
    named = re.findall(r"\*\*((?:Ctrl\+|Alt\+|Shift\+)*(?:[A-Z]|F\d+|Enter|Esc))\*\*", text)
    named += re.findall(r"(?<![\w+])((?:Ctrl\+|Alt\+)+[A-Z]|F\d+)(?![\w+])", text)
    for name in named:
        *held, key = name.split("+")
        yield Stroke(
            PhysicalKey[_KEY_NAMES.get(key, key.upper())],
            ctrl="Ctrl" in held,
            alt="Alt" in held,
            shift="Shift" in held,
        )


def test_every_key_of_the_contractors_guide_does_something() -> None:
    bound = desk_keys().joined(list_keys())
    strokes = set(_strokes_of_the_guide())
    assert len(strokes) > 20
    idle = [one for one in strokes if bound.act(one, typing=False) is None and bound.act(one, typing=True) is None]
    assert idle == []


_SIGNS = {
    "←": PhysicalKey.LEFT,
    "→": PhysicalKey.RIGHT,
    "↑": PhysicalKey.UP,
    "↓": PhysicalKey.DOWN,
    "[": PhysicalKey.LEFT_BRACKET,
    "]": PhysicalKey.RIGHT_BRACKET,
    "-": PhysicalKey.MINUS,
    "=": PhysicalKey.EQUAL,
    "+": PhysicalKey.EQUAL,
    "0": PhysicalKey.DIGIT_0,
}
_LISTEN: dict[str, tuple[Act, ...]] = {
    "play, pause": (Act.PLAY_PAUSE,),
    "from the start": (Act.REPLAY,),
    "a second back, forward": (Act.BACK, Act.FORWARD),
    "the last two seconds again": (Act.SAY_AGAIN,),
    "repeat the selection": (Act.LOOP,),
    "slower, faster, as recorded": (Act.SLOWER, Act.FASTER, Act.NORMAL_SPEED),
    "selection from here, to here": (Act.SELECTION_START, Act.SELECTION_END),
    "closer, wider": (Act.ZOOM_IN, Act.ZOOM_OUT),
    "spectrogram; decibels": (Act.SPECTROGRAM, Act.DECIBELS),
    "the ear that hears; where": (Act.EAR, Act.OUTPUT),
}
_WITH_SHIFT = {
    "a second back, forward": (Act.BACK_FAR, Act.FORWARD_FAR),
    "closer, wider": (Act.AMPLITUDE_IN, Act.AMPLITUDE_OUT),
}


def _strokes_in(cell: str) -> list[Stroke]:
    """Read the keys of a cell; `Ctrl+↑ ↓` holds Ctrl for both, and the plus on `=` takes Shift."""
    strokes: list[Stroke] = []
    for name in re.findall(r"[^ ,]+", cell.replace(", held", "")):
        found = re.fullmatch(r"((?:Ctrl\+|Alt\+)*)(.+)", name)
        assert found is not None
        held, sign = found.groups()
        ctrl = "Ctrl" in held or (sign == "↓" and bool(strokes) and strokes[-1].ctrl)
        key = _SIGNS[sign] if sign in _SIGNS else PhysicalKey(sign)
        strokes.append(Stroke(key, ctrl=ctrl, alt="Alt" in held, shift=sign == "+" and not ctrl))
    return strokes


def test_the_keys_under_listen_do_what_is_said_of_them() -> None:
    section = (DOCS / "contractor.md").read_text().split("### Listen\n", 1)[1].split("\n### ", 1)[0]
    rows = [tuple(cell.strip() for cell in line.split("|")[1:4]) for line in section.splitlines() if line[:1] == "|"]
    assert len(rows) == 2 + len(_LISTEN)
    keys = desk_keys()
    for bare, typing, said in rows[2:]:
        (told,) = [words for words in _LISTEN if said.startswith(words)]
        while_typing = bare if typing == "the same" else typing
        assert bare
        for cell, is_typing in ((bare, False), (while_typing, True)):
            strokes = _strokes_in(cell)
            assert tuple(keys.act(one, typing=is_typing) for one in strokes) == (_LISTEN[told] if strokes else ())
            if "with Shift" in said:
                shifted = tuple(keys.act(replace(one, shift=True), typing=is_typing) for one in strokes)
                assert shifted == _WITH_SHIFT[told]


def test_the_contractors_guide_shows_every_picture_once() -> None:
    shown = re.findall(r"\]\(guide/([\w-]+)\.png\)", (DOCS / "contractor.md").read_text())
    assert sorted(shown) == sorted(path.stem for path in (DOCS / "guide").glob("*.png"))
