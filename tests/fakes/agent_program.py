"""The agent's process without the starter: `FD MAKER FOLDER DIES WITHOUT`.

It dies never, at a step of submitting (`doomed_submit.STEPS`) or at any moment (`doom.Doom.word`), and has all
protections but one (`careless_program.WITHOUT`).
"""

import socket
import sys
from pathlib import Path

from anechoic.station.apart.agent_end import run_agent
from anechoic.station.hardening import harden
from anechoic.station.system.choose import this_system

if __name__ == "__main__":
    system = this_system()
    findings = harden(system)
    number, maker, folder, dies_at, without = sys.argv[1:]
    if without:
        from fakes.careless_program import WITHOUT

        WITHOUT[without]()
    if ":" in dies_at:
        from fakes.mortal_disk import die_by

        die_by(dies_at, Path(folder))
    elif dies_at:
        from fakes.doomed_submit import trap

        trap(dies_at)
    # Without a starter nobody is there who could end a window that hangs.
    unheard, starter = socket.socketpair()
    with unheard, starter:
        run_agent(socket.socket(fileno=int(number)), starter, int(maker), Path(folder), system, findings=findings)
