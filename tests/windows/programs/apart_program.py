"""The real program in its processes; the window's one answers lines of standard input on standard output.

Only the last step is exchanged, the one that stays until the window is closed: there it listens too. And the agent
takes SIGUSR1 for the lock of the screen.
"""

import signal
import socket
import sys
from pathlib import Path

# A program that begins anew has no variables any more that would lead there.
sys.path.append(str(Path(__file__).resolve().parents[2]))

from anechoic import __main__ as program
from anechoic.station.apart.starter import Handover

real_window, real_agent = program._Run._window, program._Run._agent
confined = "--unconfined" not in sys.argv
if not confined:
    sys.argv.remove("--unconfined")


def window(run: program._Run, connection: socket.socket, maker: int, handover: Handover) -> int:
    # Here and not above: the agent must not get what the window is made of.
    from fakes.heard_window import hear

    hear(confined=confined)
    return real_window(run, connection, maker, handover)


def agent(run: program._Run, connection: socket.socket, starter: socket.socket, maker: int) -> None:
    from fakes.locked_by_signal import lock_by_signal

    lock_by_signal(signal.SIGUSR1)
    real_agent(run, connection, starter, maker)


program._Run._agent = agent  # type: ignore[method-assign,assignment]
program._Run._window = window  # type: ignore[method-assign,assignment]
sys.exit(program.main())
