"""`trace LEAK... --as LOGIN`: which playback a leaked recording is; `trace --listening-test FOLDER`."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from anechoic.admin.facility.call import Call, plain
from anechoic.admin.facility.commands import Commands
from anechoic.errors import Refused
from anechoic.facility.context import Facility
from anechoic.facility.tracing import request
from anechoic.facility.tracing.request import Asked, Step, Wanted

if TYPE_CHECKING:
    # Numbers and sound: only a command that looks into recordings pays for them.
    from anechoic.facility.tracing.catalogue import Progress
    from anechoic.facility.tracing.run import Reported

_LOOKED_AT = 1
_TOLD = {
    Step.FILED: (
        "Asked. A second person (facility IT or a custodian) must allow it in the application, under Approvals.",
        "Compare the hashes with them. Then run the same command again, with --out and the name of a new folder.",
    ),
    Step.WAITING: ("It still waits for a second person. Nothing was opened.",),
    Step.DECLINED: ("A second person declined it. Nothing was opened. To ask once more, add --anew.",),
}


def add_parser(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "trace",
        help="which playback a leaked recording is; a second person must allow it",
        description="Find out which playback a leaked recording is. Run it once to ask, and again when a second "
        "person allowed it.",
    )
    parser.add_argument("leaks", metavar="LEAK", nargs="*", help="a recording: WAV, FLAC, Ogg or MP3")
    parser.add_argument("--as", dest="by", default="custodian-1", metavar="LOGIN", help="who asks")
    parser.add_argument("--out", metavar="FOLDER", help="a new folder for the reports")
    parser.add_argument("--clip", default="", metavar="ID", help="look for this clip only (default: for every one)")
    parser.add_argument("--all", action="store_true", help="compare playbacks of every clip, not only of those heard")
    parser.add_argument(
        "--until", type=int, default=-1, metavar="LEAF", help="compare playbacks up to this leaf, to do a report again"
    )
    parser.add_argument("--anew", action="store_true", help="ask once more for what was declined")
    parser.add_argument("--listening-test", metavar="FILE", help="write a page to test whether people hear the mark")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=trace)


def trace(call: Call) -> int:
    """Ask for an investigation, or do one that was allowed; 1 when a recording could not be looked into."""
    given = call.arguments
    if given.listening_test is not None:
        _listening_test(call)
        return 0
    from anechoic.facility.tracing import leaks

    paths = [Path(name) for name in given.leaks]
    wanted = Wanted(tuple(leaks.hashes(paths)), given.clip, given.all, given.until)
    with call.facility() as facility:
        asked = request.ask(facility, wanted, by=given.by, anew=given.anew)
        if asked.step is not Step.OPEN:
            _tell(call, asked, paths, wanted)
            return 0
        if given.out is None:
            raise Refused("It was allowed. Give --out and the name of a new folder for the reports.", code="no_out")
        return _run(call, facility, asked, paths)


def _tell(call: Call, asked: Asked, paths: list[Path], wanted: Wanted) -> None:
    # By the path as it was given: two files of different folders may have one name.
    recordings = {str(path): sha256 for path, sha256 in zip(paths, wanted.recordings, strict=True)}
    # In the order in which the application shows them to the second person.
    hashes = sorted(f"  {sha256}  {plain(name)}" for name, sha256 in recordings.items())
    hashes += [f"  {wanted.together}  all hashes together"] if len(recordings) > 1 else []
    hashes = hashes if asked.step in {Step.FILED, Step.WAITING} else []
    call.show(
        {
            "step": asked.step.value,
            "trace": asked.trace,
            "recordings": recordings,
            "together": wanted.together,
        },
        lambda: [*_TOLD[asked.step], *hashes],
    )


def _run(call: Call, facility: Facility, asked: Asked, paths: list[Path]) -> int:
    from anechoic.facility.tracing.run import run

    done = []
    with _progress() as progress:
        for one in run(facility, asked.trace, paths, Path(call.arguments.out), progress):
            done.append(one)
            if not call.json:
                for line in _lines(one):
                    print(line, flush=True)
    if call.json:
        call.show([asdict(one) for one in done], list)
    return _LOOKED_AT if any(one.finding == "not_examined" for one in done) else 0


def _lines(one: "Reported") -> list[str]:
    return [
        f"{plain(one.recording)}: {one.sentence}",
        *(f"  playback {playback}" for playback in one.playbacks),
        f"  report {one.page_file}",
        f"  SHA-256 of {Path(one.json_file).name} {one.report_sha256}",
    ]


def _listening_test(call: Call) -> None:
    from anechoic.facility.tracing.listening_test import listening_test
    from anechoic.facility.tracing.written import write_new

    path = Path(call.arguments.listening_test)
    made = listening_test()
    write_new(path, made)
    call.show(
        {"page": str(path.resolve()), "bytes": len(made)},
        lambda: [
            f"Written to {path}. Open it in a browser with good headphones, one person after the other.",
            "It holds training clips only, and sends nothing anywhere.",
        ],
    )


@contextmanager
def _progress() -> "Iterator[Progress]":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bar:
        tasks = {}

        def told(what: str, done: int, of: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=of)
            bar.update(tasks[what], completed=done, total=of, visible=done < of or what == "Recordings")

        yield told
