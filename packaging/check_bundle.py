"""Looks inside the workstation's bundle, then starts it once: nothing of the server, nothing unwanted, nothing missing.

Usage: python packaging/check_bundle.py dist/anechoic [--no-start]
"""

import os
import re
import select
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader

LIMIT_MB = 250
PROGRAMS = ("anechoic", "anechoic-station")
LANGUAGES = tuple(
    sorted(path.stem for path in (Path(__file__).resolve().parents[1] / "resources" / "words").glob("*.ts"))
)
SERVER = re.compile(
    r"anechoic\.(facility|facility_program|owner_program|verify|store\.facility|audio\.probe|admin\.facility|admin\.owner)"
    r"(\.|$)|(aiohttp|sqlalchemy|alembic|mako|psycopg|soundfile|_soundfile|pyotp|rich|pytest|hypothesis|tests|fakes)(\.|$)"
)
FORBIDDEN_FILES = re.compile(
    r"/platforms/libq(vnc|eglfs|linuxfb|minimalegl|vkkhrdisplay)|libqgtk3|libgtk-|/qml/|/translations/|resources/training"
    r"|libQt6(Qml|Quick|Pdf|VirtualKeyboard)|libsndfile|_sqlalchemy|/(aiohttp|sqlalchemy|alembic|soundfile)"
)
REQUIRED = {
    "PortAudio": re.compile(r"libportaudio\.so\.2$"),
    "the X11 platform of Qt": re.compile(r"/platforms/libqxcb\.so$"),
    "the Wayland platform of Qt": re.compile(r"/platforms/libqwayland[-\w]*\.so$"),
    "the offscreen platform of Qt": re.compile(r"/platforms/libqoffscreen\.so$"),
    "SQLCipher": re.compile(r"sqlcipher3/_sqlite3\.[-\w]*\.so$"),
    "the client of security keys": re.compile(r"fido2/public_suffix_list\.dat$"),
    "the list of its files": re.compile(r"^/program\.sha256$"),
    "the fonts": re.compile(r"resources/fonts/.+\.ttf$"),
    "the words": re.compile(r"resources/words/en/.+\.json$"),
    **{f"the words in {tag}": re.compile(rf"resources/words/{tag}\.qm$") for tag in LANGUAGES},
}


def main(arguments: list[str]) -> int:
    """Print every fault found and give 1, or print one line about the bundle and give 0."""
    folder = Path(arguments[0])
    faults = [*faulty_files(folder), *faulty_modules(folder)]
    if not faults and "--no-start" not in arguments:
        faults = [*_start(folder), *_opens(folder)]
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        return 1
    print(f"{folder}: {_megabytes(folder):.0f} MB (at most {LIMIT_MB}), workstation only, starts.")
    return 0


def faulty_files(folder: Path) -> Iterator[str]:
    """Give a sentence for every file that is too many or missing, and one when all of them are too large."""
    names = sorted(f"/{path.relative_to(folder).as_posix()}" for path in folder.rglob("*") if not path.is_dir())
    yield from (f"{name} must not be in the bundle" for name in names if FORBIDDEN_FILES.search(name))
    yield from (
        f"{what} is missing" for what, pattern in REQUIRED.items() if not any(pattern.search(name) for name in names)
    )
    yield from (f"{path} leads nowhere" for path in folder.rglob("*") if path.is_symlink() and not path.exists())
    if _megabytes(folder) > LIMIT_MB:
        yield f"{_megabytes(folder):.0f} MB; at most {LIMIT_MB} MB are allowed"


def faulty_modules(folder: Path) -> Iterator[str]:
    """Give a sentence for every Python module of the server inside the archives of the programs."""
    for program in PROGRAMS:
        if not (folder / program).is_file():
            yield f"the program {program} is missing"
            continue
        names = _modules_inside(folder / program)
        if "anechoic.station" not in names:
            yield f"{program}: the workstation's own modules are missing, or the archive could not be read"
        yield from (f"{program}: the module {name} must not be in the bundle" for name in names if SERVER.match(name))


def _modules_inside(program: Path) -> list[str]:
    """Give the names of all Python modules in the archive of a frozen program."""
    outer = CArchiveReader(str(program))
    [name] = [name for name in outer.toc if name.endswith(".pyz")]
    inner = outer.open_embedded_archive(name)
    assert isinstance(inner, ZlibArchiveReader)
    return sorted(inner.toc)


def _start(folder: Path) -> Iterator[str]:
    """Start the window as a fresh person on a machine without a display, a home or anything of ours."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "HOME": home,
            "PATH": os.defpath,
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": home,
            "QT_QPA_PLATFORM": "offscreen",
        }
        for command in (["anechoic", "--smoke"], ["anechoic-station", "--help"]):
            run = subprocess.run(
                [str((folder / command[0]).resolve()), *command[1:]],
                cwd=home,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
            if run.returncode != 0:
                yield f"{' '.join(command)} ended with {run.returncode}: {run.stdout}{run.stderr}"
            elif run.stderr.strip() or (command[1] == "--smoke" and len(run.stdout.splitlines()) > 1):
                yield f"{' '.join(command)} printed something unexpected: {run.stdout}{run.stderr}"


def _opens(folder: Path) -> Iterator[str]:
    """Open the real window in its two processes, with all that confines them, until it is ready, and close it."""
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "PATH": os.defpath, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen(
            [str((folder / "anechoic").resolve()), "--profile", f"{home}/profile", "--log-steps"],
            cwd=home,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        ) as window:
            assert window.stderr is not None
            spoken, _, _ = select.select([window.stderr], [], [], 60)
            said = window.stderr.readline() if spoken else "nothing for a minute\n"
            window.terminate()
            said += window.communicate(timeout=60)[1]
        if window.returncode != 0 or said.splitlines() != ['{"step": "ready"}']:
            yield f"the window ended with {window.returncode} and said: {said}"


def _megabytes(folder: Path) -> float:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
