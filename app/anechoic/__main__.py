"""`anechoic`: the window of a workstation."""

import argparse
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from anechoic.errors import AnechoicError
from anechoic.faults import keep_quiet
from anechoic.station.finding import Finding
from anechoic.station.hardening import harden
from anechoic.station.system.adapter import System, usual_folder
from anechoic.station.system.anew import begin_anew
from anechoic.station.system.choose import this_system

if TYPE_CHECKING:
    from anechoic.station.apart.starter import Handover
    from anechoic.station.port import Station
    from anechoic.window_program import Start


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
    run = _Run(system, findings, arguments)
    return run.apart() if system.apart else run.together()


@dataclass(frozen=True)
class _Run:
    """One run of the program: in two processes, or in one where the system has no more."""

    system: System
    findings: tuple[Finding, ...]
    arguments: argparse.Namespace

    def apart(self) -> int:
        """Keep keys, vault and network in a process of their own; give the exit status."""
        from anechoic.station.apart.starter import run_apart

        ended = run_apart(self._agent, self._window)
        if ended.following is not None:
            folder = ["--profile", str(self.arguments.profile)] if self.arguments.profile is not None else []
            steps = ["--log-steps"] if self.arguments.log_steps else []
            # What a window that hung could not hand on stays as it was at this start.
            look = [f"--appearance={self.arguments.appearance}"] if self.arguments.appearance else []
            look = [*look, f"--language={self.arguments.language}"]
            begin_anew([*folder, *steps, *look, *ended.following])
        return ended.status

    def together(self) -> int:
        """Keep everything behind the port in a thread; give the exit status."""
        from anechoic.window_program import run_window

        def station() -> "Station":
            from anechoic.station.agent.thread_port import ThreadPort
            from anechoic.station.profile import Profile

            return ThreadPort(Profile(self._folder()), self.system, self.findings, begun=False)

        following = run_window(station, self._start())
        if following is not None:
            begin_anew(following.arguments())
        return 0

    def _agent(self, connection: socket.socket, starter: socket.socket, maker: int) -> None:
        from anechoic.station.apart.agent_end import run_agent

        run_agent(connection, starter, maker, self._folder(), self.system, findings=self.findings)

    def _window(self, connection: socket.socket, maker: int, handover: "Handover") -> int:
        from anechoic.station.apart.confined import confine_window
        from anechoic.station.apart.line import EVENT_BYTES, Line

        confined = confine_window(self._folder())
        line = Line(connection, most_bytes=EVENT_BYTES)
        line.check_maker(maker)
        from anechoic.window_program import run_window

        def station() -> "Station":
            # Messages and their codec: not before the window is painted.
            from anechoic.station.apart.window_end import ProcessPort

            return ProcessPort(line, (confined,), begun=False)

        following = run_window(station, self._start())
        if following is not None:
            handover.leave(following.options())
        return 0

    def _folder(self) -> Path:
        named: Path | None = self.arguments.profile
        return named if named is not None else usual_folder(self.system)

    def _start(self) -> "Start":
        from anechoic.widgets.shell.appearance import Appearance
        from anechoic.window_program import Start

        return Start(
            self.arguments.profile,
            log_steps=self.arguments.log_steps,
            said=self.arguments.said,
            appearance=Appearance.read(self.arguments.appearance) if self.arguments.appearance else None,
            language=self.arguments.language,
        )


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
