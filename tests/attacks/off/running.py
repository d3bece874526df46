"""Seeing tests of attacks fail: each mutation in a copy of the product, and the row's tests against that copy."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from attacks.off.mutation import Mutation
from attacks.off.protections import MUTATIONS

TOP = Path(__file__).resolve().parents[3]
_COPIED = ("app", "tests", "packaging", "resources", "typings", "pyproject.toml", "LICENSE", "README.md")
_LIMIT_S = 300


class NoticedNothingError(AssertionError):
    """A mutation could not be made, or no test noticed it."""


def show_off(rows: frozenset[int]) -> int:
    """Try the mutations of some rows, or all; print a line for each; give 1 if a test went on passing."""
    chosen = [one for one in MUTATIONS if not rows or one.row in rows]
    missed = 0
    for one in chosen:
        begun = time.monotonic()
        try:
            told = f"its test fails: {noticed(one)}"
        except NoticedNothingError as error:
            told, missed = f"NOT NOTICED: {error}", missed + 1
        files = ", ".join(dict.fromkeys(change.file for change in one.changes))
        sys.stdout.write(f"row {one.row:2} without a line of {files}: {told} ({time.monotonic() - begun:.1f} s)\n")
        sys.stdout.flush()
    rows_seen = len({one.row for one in chosen})
    sys.stdout.write(f"{len(chosen)} protections of {rows_seen} rows taken out, {len(chosen) - missed} noticed\n")
    return int(bool(missed) or not chosen)


def noticed(mutation: Mutation) -> str:
    """Run the row's tests against a copy with this mutation and give the test that failed.

    Raises:
        NoticedNothingError: the text is not there, or nothing failed, or it failed before any test began.
    """
    copy = TOP / "build" / "off" / f"row-{mutation.row}-{os.getpid()}"
    shutil.rmtree(copy, ignore_errors=True)
    try:
        copied(copy)
        change(copy / "app" / "anechoic", mutation)
        return _failing(copy, mutation)
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def copied(copy: Path) -> None:
    """Make the copy, of links where the disk allows: only what is changed takes room."""
    copy.mkdir(parents=True)
    for name in _COPIED:
        source = TOP / name
        if source.is_dir():
            ignore = shutil.ignore_patterns("__pycache__", ".hypothesis")
            shutil.copytree(source, copy / name, ignore=ignore, copy_function=_link)
        else:
            _link(str(source), str(copy / name))


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def change(app: Path, mutation: Mutation) -> None:
    """Make the changes in the copy.

    Raises:
        NoticedNothingError: a text does not stand there exactly once.
    """
    for one in mutation.changes:
        file = app / one.file
        whole = file.read_text(encoding="utf-8")
        if whole.count(one.text) != 1:
            raise NoticedNothingError(f"{one.text!r} stands {whole.count(one.text)} times in {one.file}")
        file.unlink()  # it may be a link to the product's own file
        file.write_text(whole.replace(one.text, one.instead), encoding="utf-8")


def _failing(copy: Path, mutation: Mutation) -> str:
    file = copy / "tried.json"
    rooms = [str(copy / room) for room in ("app", "tests", "packaging")]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "HYPOTHESIS_PROFILE": "ci",
        "PYTHONPATH": os.pathsep.join(rooms),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    rows = ["--attack-rows", str(mutation.row), "--attack-results", str(file)]
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-x",
            "-n",
            "0",
            "-p",
            "no:cacheprovider",
            *rows,
            f"tests/{mutation.tests}",
        ],
        cwd=copy,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_LIMIT_S,
        check=False,
    )
    if done.returncode not in (0, 1) or not file.exists():
        raise NoticedNothingError(f"pytest ended with {done.returncode}: {done.stdout[-300:]}")
    failed = [one["test"] for one in json.loads(file.read_text()) if one["outcome"] == "failed"]
    if not failed:
        raise NoticedNothingError("every test still passes")
    return str(failed[0])
