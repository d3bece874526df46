"""The least a PySide6 window can be, as a measure: says when it was painted, and how much memory it takes."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Window(QWidget):
    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = time.monotonic()
            QTimer.singleShot(0, self.say)

    def say(self) -> None:
        text = Path("/proc/self/smaps_rollup").read_text()
        pss = next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
        sys.stdout.write(json.dumps({"painted": self.painted, "pss_kb": pss}) + "\n")
        sys.stdout.flush()
        QApplication.quit()


app = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
