"""`python -m demo`: the command line of the demo."""

import argparse
import os
import shutil
import signal
import sys
from pathlib import Path

from demo.place import open_place, usual_folder
from demo.unattended import Wish, work_unattended

_TRAINING = Path(__file__).resolve().parents[2] / "resources" / "training"


def main() -> int:
    """Run the demo; gives the exit status."""
    given = _arguments()
    # An order to stop is taken like Ctrl+C, so that every program that was started is ended.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    batch = (given.batch or _TRAINING).resolve()
    if not (batch / "batch.json").is_file() or not (batch / "items.jsonl").is_file():
        print(f"{batch} is no batch: batch.json and items.jsonl are expected there.", file=sys.stderr)
        return 2
    unattended = given.unattended or not _has_screen()
    try:
        if unattended:
            return _unattended(given, batch)
        from demo.attended import work_attended

        return work_attended(open_place(given.dir or usual_folder(), fresh=given.fresh), batch)
    except RuntimeError as error:  # a program that is missing, did not start, or said no: it says which and why
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. Run it again to go on where it was.", file=sys.stderr)
        return 130


def _unattended(given: argparse.Namespace, batch: Path) -> int:
    # A shift that tells something starts from nothing; a folder that was named is gone on with.
    folder = given.dir or usual_folder().with_name("anechoic-demo-unattended")
    place = open_place(folder, fresh=given.fresh or given.dir is None)
    out = (given.out or folder.with_name(f"{folder.name}-report")).resolve()
    if given.out is None:
        shutil.rmtree(out, ignore_errors=True)
    return work_unattended(place, Wish(batch, given.windows, given.minutes, out))


def _has_screen() -> bool:
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="dev.sh demo", description="A training facility on this machine, ready to sign in."
    )
    parser.add_argument("--fresh", action="store_true", help="destroy what an earlier demo made, and start over")
    parser.add_argument("--dir", type=Path, metavar="DIR", help="the demo's own folder")
    parser.add_argument("--batch", type=Path, metavar="DIR", help="another batch of the same layout")
    parser.add_argument("--unattended", action="store_true", help="work a shift without anybody, and report")
    parser.add_argument("--windows", type=_windows, default=2, metavar="N", help="unattended: workstations (default 2)")
    parser.add_argument("--minutes", type=_minutes, default=4.0, metavar="M", help="unattended: how long (default 4)")
    parser.add_argument("--out", type=Path, metavar="DIR", help="unattended: folder for pictures and report.json")
    return parser.parse_args()


def _windows(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 8:
        raise argparse.ArgumentTypeError("1 to 8 windows")
    return number


def _minutes(text: str) -> float:
    number = float(text)
    if not 0 < number <= 24 * 60:
        raise argparse.ArgumentTypeError("more than 0 and at most 1440 minutes")
    return number


if __name__ == "__main__":
    sys.exit(main())
