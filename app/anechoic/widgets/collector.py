"""Python's collector of cycles, on the window's thread alone.

Left to itself it runs on whichever thread allocates next, and ends there what it finds: a part of the window ended on
a worker, while Qt uses it on the window's thread, is a crash nobody can explain. What stood when the program began is
never looked through again: a full pass over a window of 70,000 objects took 80 ms, and now takes what came since.
Nor is it looked through when this begins: somebody may be typing, and a start leaves a few hundred objects behind.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_TURN_MS = 500


class Collector(QObject):
    """Collects on the thread that made it, until it ends.

    Args:
        parent: made last, when everything that stays for good is there.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        timer = QTimer(self)
        timer.timeout.connect(self._on_turn)
        timer.start(_TURN_MS)

    @Slot()
    def _on_turn(self) -> None:
        collect_what_is_due()


def collect_what_is_due() -> None:
    """Collect the oldest generation that Python itself would have collected by now."""
    due = [one for one, (had, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if had > most]
    if due:
        gc.collect(due[-1])
