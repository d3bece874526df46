"""From the workstation's port to the window: events of any thread become one signal on the window's thread."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from anechoic.station.port import Event, Port, Request


class PortBridge(QObject):
    """Hears everything the port says and says it again as `happened`, in order, on the thread it lives on."""

    happened = Signal(object)
    """One event of `station/port.py`."""
    _heard = Signal(object)

    def __init__(self, port: Port, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._open = True
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        port.listen(self._hear)

    def send(self, request: Request) -> None:
        """Hand a request to the port; returns at once."""
        self._port.send(request)

    def close(self) -> None:
        """Stop saying anything and close the port."""
        # What is on its way already is dropped on arrival.
        self._open = False
        self._port.close()

    def _hear(self, event: Event) -> None:
        self._heard.emit(event)

    @Slot(object)
    def _on_heard(self, event: Event) -> None:
        if self._open:
            self.happened.emit(event)
