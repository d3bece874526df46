"""`anechoic` as it is, in whose window everything goes wrong that can; $MARKER is in each error's words."""

import asyncio
import logging
import os
import sys
import threading
import warnings

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication

from anechoic import __main__, window_program
from anechoic.front import Front, SessionEnded

_MARKER = os.environ["MARKER"]
_WAIT_MS = 1_500


class _Breaks:
    def __del__(self) -> None:
        raise RuntimeError(_MARKER)


def _slot() -> None:
    raise KeyError(_MARKER)


def _thread() -> None:
    raise ValueError(_MARKER)


async def _task() -> None:
    raise ValueError(_MARKER)


async def _unasked() -> None:
    task = asyncio.ensure_future(_task())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task


def _all_at_once() -> None:
    thread = threading.Thread(target=_thread)
    thread.start()
    thread.join()
    _Breaks()
    asyncio.run(_unasked())
    logging.getLogger("urllib3.connectionpool").warning("Retrying %s", _MARKER)
    try:
        os.environ[f"no {_MARKER}"]
    except KeyError:
        logging.getLogger("aiohttp.server").exception("Error handling request %s", _MARKER)
    qWarning(f"could not load {_MARKER}")


def main() -> int:
    real = window_program.stay

    def stay(application: QApplication, front: Front) -> SessionEnded | None:
        QTimer.singleShot(0, _slot)
        QTimer.singleShot(100, _all_at_once)
        QTimer.singleShot(_WAIT_MS, application.quit)
        real(application, front)
        raise LookupError(_MARKER)

    window_program.stay = stay
    warnings.simplefilter("default")
    sys.argv = ["anechoic", "--profile", sys.argv[1]]
    return __main__.main()


if __name__ == "__main__":
    sys.exit(main())
