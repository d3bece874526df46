"""The agent's process without the starter: `FD MAKER FOLDER`, and optionally a module that is loaded before."""

import importlib
import socket
import sys
from pathlib import Path

from anechoic.station.apart.agent_end import run_agent
from anechoic.station.hardening import harden
from anechoic.station.system.choose import this_system

if __name__ == "__main__":
    system = this_system()
    findings = harden(system)
    number, maker, folder, *before = sys.argv[1:]
    for module in before:
        importlib.import_module(module)
    run_agent(socket.socket(fileno=int(number)), int(maker), Path(folder), system, findings)
