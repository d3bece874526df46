"""A process that follows another into its end. Source: prctl(2), PR_SET_PDEATHSIG."""

import ctypes
import os
import signal
from typing import Final

_PR_SET_PDEATHSIG: Final = 1


def end_with(parent: int) -> None:
    """Let the kernel end this process with the one that forked it: nobody would end it after that.

    Args:
        parent: number of that process, from before the fork; if it is gone by now, this one ends at once.
    """
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)
