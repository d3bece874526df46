"""What a person chose, kept with them: taken at sign-in, sent on when it changes."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from anechoic.audio.side import Side
from anechoic.rules.dose import Dose
from anechoic.station.port import (
    Closed,
    Event,
    KeyPreferences,
    Port,
    Preferences,
    SavePreferences,
    SignedIn,
    SignedOut,
)
from anechoic.widgets.keys.changes import KeyChanges
from anechoic.widgets.keys.in_use import KeysInUse
from anechoic.widgets.language import Language
from anechoic.widgets.pedals.choice import PedalChoice
from anechoic.widgets.pedals.in_use import PedalsInUse
from anechoic.widgets.shell.appearance import Appearance, AppearancePresenter
from anechoic.widgets.shell.breaks import BreakState, BreakWatch
from anechoic.widgets.shell.language_choice import LanguageChoice, LanguagePresenter
from anechoic.widgets.sound.driver import SoundDriver, SoundState
from anechoic.widgets.sound.ears import EarsWatch


class PreferencesKeeper(QObject):
    """Looks after one window's preferences: look, language, keys, how sound is played, what the ears had today.

    Args:
        port: where they are kept.
        appearance: theme and text size.
        language: of the next start.
        keys: those in use; the defaults again once the person signed out.
        pedals: what they are set to; the same.
        drivers: of every page that plays; what is chosen at one holds for all.
        breaks: when a break is due, and what was worked since the last.
        ears: what was heard today. It lies in the vault because each session is a process of its own.
    """

    def __init__(
        self,
        port: Port,
        appearance: AppearancePresenter,
        language: LanguagePresenter,
        keys: KeysInUse,
        pedals: PedalsInUse,
        *,
        drivers: Sequence[SoundDriver],
        ears: EarsWatch,
        breaks: BreakWatch,
    ) -> None:
        super().__init__()
        self._port = port
        self._appearance = appearance
        self._language = language
        self._keys = keys
        self._pedals = pedals
        self._drivers = tuple(drivers)
        self._ears = ears
        self._breaks = breaks
        self._kept: Preferences | None = None
        """As they lie in the vault; None while nobody is signed in."""
        appearance.chosen.connect(self._on_look_chosen)
        language.chosen.connect(self._on_language_chosen)
        keys.chosen.connect(self._on_keys_chosen)
        pedals.chosen.connect(self._on_pedals_chosen)
        breaks.chosen.connect(self._on_break_chosen)
        for driver in self._drivers:
            driver.changed.connect(self._on_sound)

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        if isinstance(event, SignedIn):
            self._take(event.preferences)
        elif isinstance(event, Closed):
            self.save()
        elif isinstance(event, SignedOut):
            # Whoever comes next is somebody else.
            self._kept = None
            self._keys.show(KeyChanges())
            self._pedals.show(PedalChoice())

    def save(self) -> None:
        """Keep what the ears had and what was worked, if it changed: once a clip, and when the session ends."""
        if self._kept is not None:
            dose, (worked, until) = self._ears.dose, self._breaks.worked
            kept = replace(self._kept, ears_day=dose.day, ears_energy=dose.energy)
            self._keep(replace(kept, worked_ms=worked, worked_until=until))

    def _take(self, kept: Preferences) -> None:
        self._ears.take(Dose(kept.ears_day, kept.ears_energy))
        self._breaks.take(minutes=kept.break_minutes, worked_ms=kept.worked_ms, until=kept.worked_until)
        # Nobody chose this now, so it is handed on before changes count.
        self._kept = None
        self._hand_on(kept)
        self._keys.show(KeyChanges.read(kept.keys.preset, kept.keys.changes))
        self._pedals.show(PedalChoice.read(kept.pedals))
        self._kept = kept
        self._take_language(Language.of(kept.language))
        if self._appearance.by_hand:
            # Chosen a moment ago on the sign-in page: that is newer than what was kept.
            self._on_look_chosen(self._appearance.state)
        elif kept.theme:
            self._appearance.show(Appearance.of(kept.theme, kept.text_percent))

    def _take_language(self, kept: Language | None) -> None:
        if self._language.state.by_hand:
            # Chosen on the sign-in page, before this start: that is newer than what was kept.
            self._on_language_chosen(self._language.state)
        elif kept is not None:
            self._language.show(kept)

    @Slot(object)
    def _on_language_chosen(self, choice: LanguageChoice) -> None:
        if self._kept is not None:
            self._keep(replace(self._kept, language=choice.language.tag))
            self._language.show(choice.language)

    @Slot(object)
    def _on_look_chosen(self, appearance: Appearance) -> None:
        if self._kept is not None:
            self._keep(replace(self._kept, theme=appearance.theme.value, text_percent=appearance.percent))

    @Slot(object)
    def _on_keys_chosen(self, keys: KeyChanges) -> None:
        if self._kept is not None:
            self._keep(replace(self._kept, keys=KeyPreferences(keys.preset.value, keys.words())))

    @Slot(object)
    def _on_pedals_chosen(self, pedals: PedalChoice) -> None:
        if self._kept is not None:
            self._keep(replace(self._kept, pedals=pedals.words()))

    def _on_break_chosen(self, state: BreakState) -> None:
        if self._kept is not None:
            self._keep(replace(self._kept, break_minutes=state.minutes))

    @Slot(object)
    def _on_sound(self, state: SoundState) -> None:
        if self._kept is None:
            return
        chosen = replace(
            self._kept,
            speed=state.speed,
            rewind_ms=state.rewind_ms,
            speech_band=state.speech_band,
            side=state.side.value,
            output=state.output_name,
            output_label=state.output,
            decibels=state.decibels,
        )
        if chosen == self._kept:
            return
        self._keep(chosen)
        self._hand_on(chosen)

    def _hand_on(self, chosen: Preferences) -> None:
        for driver in self._drivers:
            driver.set_speed(chosen.speed)
            driver.set_rewind(chosen.rewind_ms)
            if driver.state.speech_band != chosen.speech_band:
                driver.toggle_speech_band()
            if driver.state.decibels != chosen.decibels:
                driver.toggle_decibels()
            driver.set_side(_side(chosen.side))
            driver.set_output(chosen.output, chosen.output_label)

    def _keep(self, preferences: Preferences) -> None:
        if preferences != self._kept:
            self._kept = preferences
            self._port.send(SavePreferences(preferences))


def _side(kept: str) -> Side:
    """Give the side that was kept; both where a later version knew another one."""
    return next((side for side in Side if side.value == kept), Side.BOTH)
