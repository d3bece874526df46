"""Keys of choosing: which place is live, its sound, the view, marks, undo; and the hints that name them."""

from anechoic.audio.frames import Span
from anechoic.desk.listening.answer.choosing import CandidateView, Choosing, redo, see, step, undo
from anechoic.desk.listening.answer.view import AnswerArea
from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.rules.place_time import place_frames, place_share
from anechoic.station.port import OpenItem
from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.sound.driver import SoundDriver
from anechoic.widgets.sound.state import SoundState
from anechoic.widgets.words import words

_STEPS = {Act.NEXT_DIFFERENCE: 1, Act.PREVIOUS_DIFFERENCE: -1}


class ChoosingKeys:
    """Does what keys ask of the candidates and the answer."""

    def __init__(self, presenter: ListeningPresenter, driver: SoundDriver, area: AnswerArea) -> None:
        self._presenter, self._driver, self._area = presenter, driver, area
        self._looped: tuple[int, Span] | None = None
        presenter.item_opened.connect(self._on_opened)
        driver.changed.connect(self._on_sound)

    def act(self, acted: Acted) -> bool:
        """Do an act; says whether it was one of these."""
        presenter = self._presenter
        if acted.act in _STEPS:
            presenter.choose(lambda now: step(now, _STEPS[acted.act]))
        elif acted.act is Act.LOOP_DIFFERENCE:
            self._loop()
        elif acted.act is Act.CANDIDATE_VIEW:
            presenter.choose(_other_view)
        elif acted.act is Act.CONFIRM_MARK:
            presenter.mark(None)
        elif acted.act in {Act.UNDO, Act.REDO}:
            self._undo(back=acted.act is Act.UNDO)
        else:
            return False
        return True

    def _undo(self, *, back: bool) -> None:
        """Undo in the answer, or in the other text field that has the focus, which keeps its own steps."""
        focus = self._area.window().focusWidget()
        if isinstance(focus, NoCopyEdit) and focus is not self._area.editor:
            if back:
                focus.undo()
            else:
                focus.redo()
            return
        self._presenter.choose(undo if back else redo)

    def _loop(self) -> None:
        """Loop the sound of the live place; the same again stops repeating."""
        choosing, item = self._presenter.state.choosing, self._presenter.state.item
        if item is None or choosing.view is not CandidateView.DIFFERENCES:
            return
        place = choosing.places[choosing.live]
        share = (0.0, 1.0) if place.slot is None else place_share(choosing.alignment, place.slot)
        frames = place_frames(share, [(word.first, word.last) for word in item.words])
        if frames is None:
            self._presenter.say(words("desk.no_word_times"))
            return
        span = Span(*frames)
        if self._looped == (choosing.live, span) and self._looping(self._driver.state) == choosing.live:
            self._driver.toggle_loop()
            return
        self._looped = (choosing.live, span)
        self._driver.select(span)
        if not self._driver.state.looping:
            self._driver.toggle_loop()
        self._driver.replay()
        # Another place may have the same sound: then the driver has nothing to tell.
        self._on_sound(self._driver.state)

    def _looping(self, sound: SoundState) -> int | None:
        """Give the place whose sound repeats; None where it is another selection, the whole clip or nothing."""
        if self._looped is None or not sound.looping:
            return None
        number, span = self._looped
        return number if sound.selection == span else None

    def _on_opened(self, _item: OpenItem) -> None:
        self._looped = None

    def _on_sound(self, sound: SoundState) -> None:
        self._area.show_looping(self._looping(sound))


def choosing_hints(choosing: Choosing, told: ToldKeys, *, typing: bool, brief: bool) -> tuple[Hint, ...]:
    """Give the keys that choose now, from the map in use; brief where more keys are worth more than more words."""
    differences = choosing.view is CandidateView.DIFFERENCES
    count = len(choosing.places[choosing.live].variants) if differences else len(choosing.shown)
    said = words("desk.hint_take_variant" if differences and not brief else "desk.hint_take")
    hints = told.hint(Act.TAKE, said, typing=typing, upto=count)
    if differences and len(choosing.places) > 1:
        further = words("desk.hint_difference_short" if brief else "desk.hint_difference")
        hints = (*told.hint(Act.NEXT_DIFFERENCE, further, typing=typing), *hints)
    if differences and not typing:
        hints += told.hint(Act.LOOP_DIFFERENCE, words("desk.hint_loop_place"))
    if not typing and choosing.proposals:
        hints += told.hint(Act.CONFIRM_MARK, words("desk.hint_mark"))
    return hints


def _other_view(choosing: Choosing) -> Choosing:
    whole = choosing.view is CandidateView.DIFFERENCES
    return see(choosing, CandidateView.WHOLE if whole else CandidateView.DIFFERENCES)
