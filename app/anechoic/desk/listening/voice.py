"""The desk's voice: compares each state with the one before and announces what is seen in passing."""

from PySide6.QtCore import QObject

from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.said import Said, said_of_sound, said_of_work
from anechoic.desk.listening.state import State
from anechoic.widgets.sound.driver import SoundDriver
from anechoic.widgets.sound.state import SoundState
from anechoic.widgets.spoken.announcer import Announcer


class DeskVoice(QObject):
    """Announces what happens to the work and to the ways of hearing.

    Args:
        presenter: of the desk.
        driver: its sound.
        announcer: says it, where that is granted.
    """

    def __init__(self, presenter: ListeningPresenter, driver: SoundDriver, announcer: Announcer) -> None:
        super().__init__(announcer)
        self._announcer = announcer
        self._work = presenter.state
        self._sound = driver.state
        presenter.changed.connect(self._on_work)
        driver.changed.connect(self._on_sound)

    def _on_work(self, state: State) -> None:
        before, self._work = self._work, state
        task = state.item.task if state.item is not None else None
        self._say(said_of_work(before, state), (task, state.choosing.live, state.revision, state.draft.flags))

    def _on_sound(self, state: SoundState) -> None:
        before, self._sound = self._sound, state
        self._say(said_of_sound(before, state), (state.looping, state.speed, state.side, state.output_name))

    def _say(self, said: tuple[Said, ...], about: object) -> None:
        for one in said:
            self._announcer.say(one.text, about, urgent=one.urgent)
