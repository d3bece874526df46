"""The agent's process without the starter: `FD MAKER FOLDER`, and optionally a step of submitting at which it dies."""

import socket
import sys
from pathlib import Path

from anechoic.station.apart.agent_end import run_agent
from anechoic.station.hardening import harden
from anechoic.station.system.choose import this_system

if __name__ == "__main__":
    system = this_system()
    findings = harden(system)
    number, maker, folder, *step = sys.argv[1:]
    if step:
        from fakes.doomed_submit import trap

        trap(step[0])
    # Without a starter nobody is there who could end a window that hangs.
    unheard, starter = socket.socketpair()
    with unheard, starter:
        run_agent(socket.socket(fileno=int(number)), starter, int(maker), Path(folder), system, findings=findings)
