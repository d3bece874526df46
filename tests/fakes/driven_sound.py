"""A sound driver over a device whose clock the test holds, and everything it told."""

from anechoic.audio.frames import Span
from anechoic.audio.player import Player
from anechoic.errors import Unavailable
from anechoic.station.port import MarkAt, MarkFailed
from anechoic.widgets.sound.driver import SoundDriver, StretchHeard
from fakes.desk_room import settle
from fakes.fake_device import FakeDevice
from fakes.recording_port import mark_known

RATE = 16_000


class DrivenSound:
    """One driver; close it at the end of the test. Marks that are asked for come at once while it `answers`."""

    def __init__(self) -> None:
        self.device = FakeDevice()
        self.driver = SoundDriver(Player(self.device, on_lost=self.lose))
        self.stretches: list[StretchHeard] = []
        self.driver.stretch_heard.connect(self.stretches.append)
        self.answers = True
        self.asked: list[MarkAt] = []
        self.failed: list[MarkFailed] = []
        self.driver.mark_asked.connect(self._on_asked)
        self.driver.mark_failed.connect(self.failed.append)

    def lose(self, error: Unavailable) -> None:
        self.driver.lose(error)

    def start(self) -> None:
        """Play, and wait until the device has all of it."""
        self.ready()
        writes = self.device.writes
        self.driver.toggle()
        self.device.wait_writes(writes + 1)

    def see_late(self) -> None:
        """Look whether what plays is late, as the driver does at every tick."""
        self.driver._player.position()

    def ready(self, speed: int = 0) -> None:
        """Wait until the open clip is made at a speed, or at that chosen, so that all that is played is one write."""
        clip = self.driver._source.at(speed or self.driver.state.speed)
        if clip is not None:
            clip.view(0, clip.length)

    def answer(self) -> None:
        """Tell what marks the open clip at the speed asked for last."""
        item = self.driver._source.item
        assert item is not None
        self.driver.hear(mark_known(item, self.asked[-1].speed))

    def _on_asked(self, asked: MarkAt) -> None:
        self.asked.append(asked)
        if self.answers:
            self.answer()

    def told(self) -> list[tuple[Span, int]]:
        """Give every span that was told, with its speed."""
        return [(span, stretch.speed) for stretch in self.stretches for span in stretch.spans]

    def close(self) -> None:
        self.driver.close()
        self.driver._player.close()
        # On this thread: the collector might otherwise end it on the player's.
        self.driver.deleteLater()
        settle()
