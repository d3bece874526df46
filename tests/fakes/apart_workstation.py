"""A workstation whose keys stand in a process of their own; the window's end of the line is in this process."""

import os
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from anechoic.station.apart.line import EVENT_BYTES, Line
from anechoic.station.apart.window_end import ProcessPort
from fakes.facility_process import environment
from fakes.workstation import PATIENCE_SECONDS, DrivenPort

TESTS = Path(__file__).resolve().parents[1]


@dataclass
class ApartWorkstation(DrivenPort):
    """Drives the port like `Workstation`.

    Attributes:
        dies_at: a step of submitting at which the agent's process kills itself (`doomed_submit.STEPS`), or
            any moment (`doom.Doom.word`).
        without: a protection it does not have (`careless_program.WITHOUT`).
        agent: that process.
    """

    dies_at: str = ""
    without: str = ""
    port: ProcessPort = field(init=False)
    agent: "subprocess.Popen[bytes]" = field(init=False)

    def connect(self) -> ProcessPort:
        ours, theirs = socket.socketpair()
        with theirs:
            self.agent = subprocess.Popen(
                [
                    *(sys.executable, "-m", "fakes.agent_program"),
                    *(str(theirs.fileno()), str(os.getpid()), str(self.profile), self.dies_at, self.without),
                ],
                env=environment(PYTHONPATH=os.pathsep.join((str(TESTS.parent / "app"), str(TESTS)))),
                pass_fds=(theirs.fileno(),),
            )
        line = Line(ours, most_bytes=EVENT_BYTES)
        line.check_maker(os.getpid())
        return ProcessPort(line)

    def kill(self) -> None:
        """End the agent's process at once, whatever it is doing."""
        self.agent.send_signal(signal.SIGKILL)
        self.agent.wait(PATIENCE_SECONDS)

    def close(self) -> None:
        self.port.close()
        self.agent.wait(PATIENCE_SECONDS)
