"""A sound driver over a device whose clock the test holds, and everything it told."""

from anechoic.audio.frames import Span
from anechoic.audio.player import Player
from anechoic.errors import Unavailable
from anechoic.widgets.sound.driver import SoundDriver, StretchHeard
from fakes.desk_room import settle
from fakes.fake_device import FakeDevice

RATE = 16_000


class DrivenSound:
    """One driver; close it at the end of the test."""

    def __init__(self) -> None:
        self.device = FakeDevice()
        self.driver = SoundDriver(Player(self.device, on_lost=self.lose))
        self.stretches: list[StretchHeard] = []
        self.driver.stretch_heard.connect(self.stretches.append)

    def lose(self, error: Unavailable) -> None:
        self.driver.lose(error)

    def start(self) -> None:
        """Play, and wait until the device has it."""
        writes = self.device.writes
        self.driver.toggle()
        self.device.wait_writes(writes + 1)

    def told(self) -> list[tuple[Span, int]]:
        """Give every span that was told, with its speed."""
        return [(span, stretch.speed) for stretch in self.stretches for span in stretch.spans]

    def close(self) -> None:
        self.driver.close()
        self.driver._player.close()
        # On this thread: the collector might otherwise end it on the player's.
        self.driver.deleteLater()
        settle()
