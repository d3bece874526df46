"""No sound of a clip goes around the mark: by who may name what is on the way from a clip to the device."""

import ast
import functools
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app" / "anechoic"

WHO = {
    # Sound as it is: a tone by which headphones are measured.
    "bare_sound": {"admin/station/headphones.py"},
    # What is played.
    "Rendered": {
        *("audio/bare.py", "audio/passage.py", "audio/player.py", "audio/renderer.py"),
        *("widgets/sound/playing.py", "widgets/sound/source.py"),
    },
    "marked_by": {"widgets/sound/source.py"},
    # What plays it.
    "Passage": {"audio/player.py"},
    "Player": {
        *("admin/station/headphones.py", "window.py"),
        *("widgets/sound/driver.py", "widgets/sound/outputs.py", "widgets/sound/playing.py"),
    },
    # Where it comes out.
    "SoundDevice": {"audio/player.py", "window.py"},
    "PortAudioDevice": {"admin/station/headphones.py", "smoke.py", "window_program.py"},
    "sounddevice": {"audio/portaudio.py"},
    "QAudioSink": set(),
    "QMediaPlayer": set(),
    "QSoundEffect": set(),
}
"""Which files of the program name it, beside the one it stands in."""

PCM = {
    *("widgets/sound/levelled.py", "widgets/sound/source.py"),
    *("widgets/sound/section.py", "widgets/waveform/picture.py", "widgets/waveform/values.py"),
    "widgets/waveform/spectrogram_row.py",
}
"""In windows: the way to the mark, and pictures."""


def names(path: Path) -> set[str]:
    """Give every name a file uses as code: imported, called, hinted."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        match node:
            case ast.Name():
                found.add(node.id)
            case ast.Attribute():
                found.add(node.attr)
            case ast.alias():
                found |= set(node.name.split("."))
            case _:
                pass
    return found


@functools.cache
def every() -> dict[str, frozenset[str]]:
    """Give the names that each file of the program uses."""
    return {str(path.relative_to(APP)): frozenset(names(path)) for path in sorted(APP.rglob("*.py"))}


@pytest.mark.parametrize("name", WHO)
def test_only_these_files_name_it(name: str) -> None:
    assert {file for file, used in every().items() if name in used} == WHO[name]


def test_the_samples_of_a_clip_go_to_the_mark_and_to_pictures_only() -> None:
    windows = ("widgets/", "desk/", "supervisor/", "window")
    assert {file for file, used in every().items() if file.startswith(windows) and "pcm" in used} == PCM


def test_only_the_marking_finishes_a_clip() -> None:
    """Beside it, the whole program has one other thing that looks like one: what leaves a tone as it is."""
    found = set()
    for path in sorted(APP.rglob("*.py")):
        file, source = str(path.relative_to(APP)), path.read_text()
        if file.startswith("rules/") or "made" not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef) and any(
                isinstance(part, ast.FunctionDef) and part.name == "made" for part in node.body
            ):
                found.add(f"{file}:{node.name}")
    assert found == {"audio/rendered.py:Finish", "audio/bare.py:_AsItIs", "widgets/sound/marked.py:Marked"}
