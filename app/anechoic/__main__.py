"""`anechoic`: the window of a workstation."""

import argparse
import sys
from pathlib import Path

from anechoic.errors import AnechoicError
from anechoic.faults import keep_quiet
from anechoic.station.hardening import harden
from anechoic.station.system.choose import this_system


def main() -> int:
    """Harden this process, then open the window; gives the exit status."""
    keep_quiet()
    system = this_system()
    try:
        findings = harden(system)
        arguments = _arguments()
    except AnechoicError as error:
        print(error.text(), file=sys.stderr)
        return 2
    # Only now: Qt, PortAudio and threads start in a process that is closed to its neighbours.
    if arguments.smoke:
        from anechoic.smoke import run_smoke

        return run_smoke()
    from anechoic.widgets.shell.appearance import Appearance
    from anechoic.widgets.shell.language_choice import LanguageChoice
    from anechoic.window_program import Start, run_window

    start = Start(
        arguments.profile,
        log_steps=arguments.log_steps,
        said=arguments.said,
        appearance=Appearance.read(arguments.appearance) if arguments.appearance else None,
        language=LanguageChoice.read(arguments.language),
    )
    return run_window(system, findings, start)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="anechoic", description="The listening room's window.")
    parser.add_argument("--profile", type=Path, help="folder of this workstation, made by anechoic-station enrol")
    parser.add_argument(
        "--log-steps", action="store_true", help="write what the window does, as numbers, to standard error"
    )
    parser.add_argument("--language", default="", help="what the window speaks: en, de, es or ar")
    # Only from one start of this program to the next.
    parser.add_argument("--said", default="", help=argparse.SUPPRESS)
    parser.add_argument("--appearance", default="", help=argparse.SUPPRESS)
    parser.add_argument("--smoke", action="store_true", help="open every window once, open a sealed vector, and end")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
