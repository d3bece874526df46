"""From the workstation's port to the window: events of any thread become one signal on the window's thread."""

from PySide6.QtCore import QObject, Signal, Slot

from anechoic.station.port import Event, Port, Request
from anechoic.widgets.from_threads import from_threads


class PortBridge(QObject):
    """Hears everything the port says and says it again as `happened`, in order, on the thread it lives on."""

    happened = Signal(object)
    """One event of `station/port.py`."""

    def __init__(self, port: Port, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._open = True
        port.listen(from_threads(self, self._on_heard))

    def send(self, request: Request) -> None:
        """Hand a request to the port; returns at once."""
        self._port.send(request)

    def close(self) -> None:
        """Stop saying anything and close the port."""
        # What is on its way already is dropped on arrival.
        self._open = False
        self._port.close()

    @Slot(object)
    def _on_heard(self, event: Event) -> None:
        if self._open:
            self.happened.emit(event)
