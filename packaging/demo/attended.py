"""The demo with somebody in front: the workstation's window, and beside it the card."""

import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from anechoic.errors import AnechoicError
from anechoic.station.keys.keyring_store import keyring_store
from anechoic.station.keys.named import TRAINING_FILE, usual_store
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from demo.card import Card
from demo.crew import FIRST_STATION, settle
from demo.facility import Facility
from demo.place import Place
from demo.station import start_window

_LOOK_MS = 200
_END_S = 20.0


def work_attended(place: Place, batch: Path) -> int:
    """Make what is missing, open the window and the card, and stay until one of them is closed."""
    facility = Facility(place)
    environment = dict(os.environ)
    with ExitStack() as stack:
        stack.callback(facility.stop)
        _say("Making the training facility; the first time takes a minute.")
        settle(place, facility, batch, key_store=_key_store(), environment=environment)
        facility.add_owner()
        taken = facility.take_in(batch)
        _say(f"The batch: {taken['accepted']} taken in, {taken['split']} split, {taken['refused']} refused.")
        _say("Ready. Close a window or press Ctrl+C to end; run it again to go on where you were.")
        log = place.folder / f"{FIRST_STATION}.log"
        window = start_window(place, FIRST_STATION, environment=environment, log=log)
        stack.callback(_end, window)
        _show_card(place, batch, window)
    return 0


def _show_card(place: Place, batch: Path, window: "subprocess.Popen[bytes]") -> None:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Anechoic demo")
    licences = batch / "LICENSES.md"
    card = Card(place, licences.read_text(encoding="utf-8") if licences.is_file() else "")
    light = theme(ThemeName.LIGHT)
    apply(application, light, Scale())
    apply(card, light, Scale())
    # Beside the window, which the window manager puts to the left or in the middle.
    room = application.primaryScreen().availableGeometry()
    card.move(max(room.left(), room.right() - card.width()), room.top())
    card.show()

    def look() -> None:
        if window.poll() is not None:
            application.quit()

    # The same timer lets Python see Ctrl+C, which it does only between byte codes.
    timer = QTimer(card)
    timer.timeout.connect(look)
    timer.start(_LOOK_MS)
    for order in (signal.SIGINT, signal.SIGTERM):
        signal.signal(order, lambda *_: application.quit())
    application.exec()


def _key_store() -> str:
    """Give this machine's own key store where it answers, else the file for training."""
    name = usual_store()
    try:
        keyring_store(name).read("is-anybody-there")
    except AnechoicError:
        _say("No key store of the operating system answers, so the keys lie in a file. For training only.")
        return TRAINING_FILE
    return name


def _end(window: "subprocess.Popen[bytes]") -> None:
    if window.poll() is None:
        window.terminate()
        try:
            window.wait(_END_S)
        except subprocess.TimeoutExpired:
            window.kill()
            window.wait(5)


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
