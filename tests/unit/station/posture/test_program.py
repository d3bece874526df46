"""Whether a program's files are those that were built: altered, added, missing, swapped, and a build nobody named."""

import hashlib
import os
import shutil
import subprocess
from io import BufferedReader
from pathlib import Path

import pytest

from anechoic.rules.posture import Allowed
from anechoic.station.posture import program as program_files
from anechoic.station.posture.program import MANIFEST, ProgramFiles, this_program, write_manifest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "anechoic"
    (made / "_internal/PySide6/plugins").mkdir(parents=True)
    (made / "anechoic").write_bytes(b"program")
    (made / "_internal/a b.so").write_bytes(b"library")
    (made / "_internal/PySide6/plugins/libqxcb.so").write_bytes(b"plugin")
    (made / "_internal/libqxcb.so").symlink_to("PySide6/plugins/libqxcb.so")
    return made


def build(folder: Path) -> Allowed:
    return Allowed(builds=(write_manifest(folder),))


def test_what_was_built_and_named_holds(folder: Path) -> None:
    allowed = build(folder)
    program = ProgramFiles(folder)
    assert program.look(allowed).holds
    assert program.look(allowed).holds


def test_the_list_is_one_that_sha256sum_reads(folder: Path) -> None:
    named = write_manifest(folder)
    assert named == hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest()
    tool = shutil.which("sha256sum")
    assert tool is not None
    subprocess.run([tool, "--quiet", "-c", MANIFEST], cwd=folder, check=True)
    assert write_manifest(folder) == named, "the list lists itself"


def test_a_source_checkout_is_no_built_program() -> None:
    assert this_program() is None
    found = ProgramFiles(None).look(Allowed(builds=("0" * 64,)))
    assert not found.holds
    assert "not a built program" in found.text
    assert found.mend


def alter(folder: Path) -> None:
    """Change a file and put its size and time back, as one does who wants not to be seen."""
    place = folder / "_internal/a b.so"
    before = place.stat()
    place.write_bytes(b"l1brary")
    os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))


def swap(folder: Path) -> None:
    """Put another file in the place of one."""
    other = folder.parent / "other"
    other.write_bytes(b"l1brary")
    other.rename(folder / "_internal/a b.so")


CHANGES = {
    "altered": (alter, "_internal/a b.so"),
    "another file in its place": (swap, "_internal/a b.so"),
    "missing": (lambda folder: (folder / "_internal/a b.so").unlink(), "_internal/a b.so"),
    "added": (lambda folder: (folder / "_internal/sitecustomize.py").write_bytes(b"x"), "_internal/sitecustomize.py"),
    "a link elsewhere": (
        lambda folder: ((folder / "anechoic").unlink(), (folder / "anechoic").symlink_to("/bin/sh")),
        "anechoic",
    ),
    "a pipe nobody writes to": (lambda folder: os.mkfifo(folder / "_internal/pipe"), "_internal/pipe"),
    "a device without an end": (
        lambda folder: (folder / "_internal/zero").symlink_to("/dev/zero"),
        "_internal/zero",
    ),
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("change", list(CHANGES))
@pytest.mark.parametrize("ahead", [True, False])
def test_whatever_is_not_as_it_was_built_is_named(folder: Path, change: str, *, ahead: bool) -> None:
    allowed = build(folder)
    program = ProgramFiles(folder)
    if ahead:
        assert program.look(allowed).holds
    put, name = CHANGES[change]
    put(folder)
    found = program.look(allowed)
    assert not found.holds
    assert name in found.text
    assert found.mend


def test_a_change_right_after_another_is_seen_where_files_have_the_time_of_a_tick(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ticking(place: Path) -> tuple[int, ...]:
        *said, changed = real(place)
        return (*said, changed - changed % 10_000_000)

    real = program_files._seen
    monkeypatch.setattr(program_files, "_seen", ticking)
    for _ in range(20):
        (folder / "_internal/a b.so").write_bytes(b"library")
        allowed = build(folder)
        program = ProgramFiles(folder)
        assert program.look(allowed).holds
        alter(folder)
        assert not program.look(allowed).holds


def test_a_changed_list_is_another_build(folder: Path) -> None:
    allowed = build(folder)
    (folder / "_internal/a b.so").write_bytes(b"l1brary")
    write_manifest(folder)
    found = ProgramFiles(folder).look(allowed)
    assert not found.holds
    assert "does not name" in found.text
    assert not ProgramFiles(folder).look(Allowed()).holds, "a facility that names no build accepts any"


@pytest.mark.parametrize("text", ["", "not a list\n", f"{'0' * 63}  a\n", "0" * (5 << 20)])
def test_a_list_that_is_none_does_not_hold(folder: Path, text: str) -> None:
    allowed = build(folder)
    (folder / MANIFEST).write_text(text)
    assert not ProgramFiles(folder).look(allowed).holds
    (folder / MANIFEST).unlink()
    assert not ProgramFiles(folder).look(allowed).holds


@pytest.mark.timeout(60)
def test_a_pipe_in_the_place_of_the_list_does_not_hold(folder: Path) -> None:
    allowed = build(folder)
    (folder / MANIFEST).unlink()
    os.mkfifo(folder / MANIFEST)
    assert not ProgramFiles(folder).look(allowed).holds


@pytest.mark.parametrize("place", ["elsewhere", "nowhere"])
def test_a_link_to_another_folder_or_to_nowhere_does_not_hold_and_is_not_built(
    folder: Path, tmp_path: Path, place: str
) -> None:
    allowed = build(folder)
    (tmp_path / "elsewhere").mkdir()
    (folder / "_internal/plugins").symlink_to(tmp_path / place)
    found = ProgramFiles(folder).look(allowed)
    assert not found.holds
    assert "_internal/plugins" in found.text
    with pytest.raises(OSError, match="plugins"):
        write_manifest(folder)


def test_only_what_changed_is_read_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    allowed = build(folder)
    program = ProgramFiles(folder)
    program.begin()
    assert program.look(allowed).holds
    read: list[Path] = []
    real = hashlib.file_digest

    def counted(file: BufferedReader, kind: str) -> object:
        read.append(Path(file.name))
        return real(file, kind)

    monkeypatch.setattr(hashlib, "file_digest", counted)
    assert program.look(allowed).holds
    assert read == []
    alter(folder)
    assert not program.look(allowed).holds
    assert read == [folder / "_internal/a b.so"]
