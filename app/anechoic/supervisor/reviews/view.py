"""The reviews page: queue, sound and answers, verdict."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from anechoic.station.port import OpenItem
from anechoic.supervisor.reviews.answers.view import AnswersPanel
from anechoic.supervisor.reviews.fix.view import FixPanel
from anechoic.supervisor.reviews.over.view import OverPanels
from anechoic.supervisor.reviews.presenter import ReviewsPresenter
from anechoic.supervisor.reviews.queue.view import QueuePanel
from anechoic.supervisor.reviews.state import Form, Panel, State, Way
from anechoic.supervisor.reviews.verdict.view import VerdictRail
from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import KeyMap
from anechoic.widgets.keys.changes import Board
from anechoic.widgets.keys.in_use import KeysInUse
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.page import FullPage, FullPageState, PageAct, PageActed
from anechoic.widgets.plain import PlainLabel, joined
from anechoic.widgets.sound.about import banner, where_from
from anechoic.widgets.sound.driver import SoundDriver
from anechoic.widgets.sound.section import SoundSection
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.theme.size_class import SizeClass, size_class
from anechoic.widgets.words import told, words

_ROOMY, _TIGHT, _NARROW = 1_400, 1_100, 900
"""Effective widths (window divided by text scale) down to which the side columns are wide, both there, or readable."""

_SHARE = 40
"""Percent of a small window's height that the sound takes."""
_SOUND = 440
"""Most pixels of the sound at 100 %: on a large screen the answers get the rest."""


class ReviewsView(QWidget):
    """Shows the presenter's state; decides nothing.

    Args:
        presenter: of this page.
        driver: plays the clip.
        keys: of the whole program.
        now: local time, for how long something waits.
        parent: takes it.
    """

    def __init__(
        self,
        presenter: ReviewsPresenter,
        driver: SoundDriver,
        keys: KeysInUse,
        *,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._driver = driver
        self._keys = keys
        self.setAccessibleName(words("spoken.review"))
        self._banner = PlainLabel("", type="small", tone="amber", wraps=True)
        self._queue = QueuePanel(now=now)
        self._sound = SoundSection(driver)
        self._answers = AnswersPanel()
        self._fix = FixPanel(presenter)
        self._origin = PlainLabel("", type="tiny", tone="ink3", wraps=True, follows_window=True)
        self._rail = VerdictRail(presenter)
        self._blank = FullPage()
        self._work = QWidget()
        self._middle = QStackedWidget()
        self._lay_out()
        self._over = OverPanels(presenter, self._calm)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        presenter.changed.connect(self._on_changed)
        presenter.item_opened.connect(self._on_opened)
        presenter.item_closed.connect(self._on_closed)
        driver.stretch_heard.connect(presenter.on_stretch)
        driver.only_output.connect(lambda: presenter.say(words("hearing.only_output")))
        self._queue.chosen.connect(self._on_row)
        self._answers.chosen.connect(presenter.choose)
        self._rail.asked.connect(self._on_asked)
        self._rail.confirmed.connect(self._confirm)
        self._rail.cancelled.connect(presenter.close_form)
        self._blank.acted.connect(self._on_page)
        keys.changed.connect(self._show_keys)
        self._show_keys()
        self._on_changed(presenter.state)

    # ---- a page of the window ----------------------------------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def keymap(self) -> KeyMap:
        """Give the supervisor's keys."""
        return self._keys.keys(Board.REVIEW)

    def hints(self) -> tuple[Hint, ...]:
        """Give the keys that act now."""
        state = self._presenter.state
        ends = (Hint("Shift Esc", words("supervisor.hint_stop")), Hint("F10", words("supervisor.hint_keys")))
        told = self._keys.told(Board.REVIEW)
        opens = told.hint(Act.OPEN_ROW, words("supervisor.hint_open"))
        steps = tuple(filter(None, (told.cap(Act.PREVIOUS_ROW), told.cap(Act.NEXT_ROW))))
        rows = (*((Hint(steps, words("supervisor.hint_rows")),) if steps else ()), *opens)
        back = Hint("Esc", words("supervisor.hint_back"))
        if state.item is None:
            return (*(rows if state.rows else ()), back)
        typing = self._fix.editor.hasFocus() or self._rail.comment.hasFocus()
        start: list[tuple[Act, str]] = []
        if state.form is not Form.NONE:
            start.append((Act.SUBMIT, "confirm"))
        if not typing:
            start += [(Act.ACCEPT, "accept"), (Act.FIX, "fix"), (Act.RETURN, "return")]
        if len(state.item.answers) > 1:
            start.append((Act.TAKE, "choose"))
        start += [(Act.PLAY_PAUSE, "play"), (Act.SAY_AGAIN, "again"), (Act.LOOP, "loop")]
        hints = (
            hint
            for act, name in start
            for hint in told.hint(act, words(f"supervisor.hint_{name}"), typing=typing, upto=len(state.item.answers))
        )
        return (*hints, *(() if typing else rows), back, *ends)

    def _show_keys(self) -> None:
        told = self._keys.told(Board.REVIEW)
        self._sound.show_keys(told)
        self._rail.show_keys(told)
        self._over.show_keys(told)

    def act(self, acted: Acted) -> bool:
        """Do what a key asks."""
        if acted.act is Act.BREAK:
            self._presenter.rested.emit()
            return True
        if acted.act is Act.DISTRESS:
            self._driver.pause()
            if self._presenter.state.item is not None and self._presenter.state.panel is not Panel.STOPPED:
                self._presenter.show_panel(Panel.STOPPED)
            return True
        if acted.act is Act.TAKE and acted.digit is not None:
            if not self._over.choose(acted.digit):
                self._presenter.choose(acted.digit)
            return True
        if self._presenter.state.panel is not Panel.STOPPED and self._sound.act(acted):
            return True
        return acted.pressed and self._act_on_review(acted)

    def enter(self) -> None:
        """Ask what waits, and put the focus on the clip or the page."""
        self._presenter.enter()
        self._focus_work()

    def leave(self) -> None:
        """Fall silent and drop the clip; words are kept."""
        self._driver.pause()
        self._presenter.put_away()

    def pause(self) -> None:
        """Fall silent while covered."""
        self._driver.pause()
        self._presenter.save_now()

    def sounding(self) -> bool:
        """Say whether the clip plays."""
        return self._driver.state.playing

    # ---- acts --------------------------------------------------------------------------------------------------------

    def _act_on_review(self, acted: Acted) -> bool:
        if acted.act is Act.ESCAPE:
            self._escape(typing=acted.typing)
            return True
        if acted.act is Act.HELP:
            if self._presenter.state.item is not None:
                self._presenter.show_panel(Panel.HELP)
            return True
        if self._presenter.state.panel is not Panel.NONE:
            return False
        asked = {
            Act.NEXT_ROW: lambda: self._presenter.step(1),
            Act.PREVIOUS_ROW: lambda: self._presenter.step(-1),
            Act.OPEN_ROW: self._open,
            Act.ACCEPT: lambda: self._on_asked("accept"),
            Act.FIX: lambda: self._on_asked("fix"),
            Act.RETURN: lambda: self._on_asked("return"),
            Act.SUBMIT: self._confirm,
        }.get(acted.act)
        if asked is None:
            return False
        asked()
        return True

    def _on_asked(self, verdict: str) -> None:
        if verdict == "accept":
            self._settle_sound()
            self._presenter.accept()
        elif verdict == "fix":
            self._presenter.fix()
            if self._presenter.state.form is Form.FIX:
                self._fix.editor.setFocus()
        else:
            self._presenter.send_back()
            if self._presenter.state.form is Form.RETURN:
                self._rail.comment.setFocus()

    def _confirm(self) -> None:
        self._settle_sound()
        self._presenter.confirm()

    def _settle_sound(self) -> None:
        # What was heard up to now counts for the gate.
        self._driver.pause()

    def _open(self) -> None:
        self._driver.pause()
        self._presenter.open_marked()

    def _on_row(self, task: str) -> None:
        self._presenter.mark(task)
        self._open()

    def _on_page(self, acted: PageActed) -> None:
        asked = {"open": self._open, "look": self._presenter.look_again, "back": self._presenter.leave}
        asked[acted.name]()

    def _escape(self, *, typing: bool) -> None:
        state = self._presenter.state
        if state.panel is not Panel.NONE:
            self._presenter.go_on()
        elif typing:
            # Out of the text and back to the bare keys; F5 plays while typing.
            self._sound.waveform.setFocus()
        elif state.form is not Form.NONE:
            self._presenter.close_form()
        else:
            self._driver.pause()
            self._presenter.leave()

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _on_opened(self, item: OpenItem) -> None:
        self._sound.open(item)
        said = banner(
            item,
            training=words("supervisor.training_banner"),
            made=words("supervisor.made_for_training"),
            piece=words("supervisor.piece", piece=item.piece),
        )
        self._banner.setText(said)
        self._banner.setVisible(bool(said))
        self._origin.setText(where_from(item))
        self._focus_work()

    def _on_closed(self) -> None:
        self._sound.close()
        self._answers.clear()
        self._fix.clear()
        self._rail.clear()
        self._banner.setText("")
        self._banner.hide()
        self._origin.setText("")

    def _on_changed(self, state: State) -> None:
        # Between two reviews the room stays as it is: only what was in it is gone.
        between = state.done is not None and state.way in {Way.OPENING, Way.DECIDING}
        working = state.item is not None or between
        self._middle.setCurrentWidget(self._work if working else self._blank)
        if not working:
            self._blank.show_state(_page(state, self._keys.told(Board.REVIEW).cap(Act.OPEN_ROW)))
        self._queue.show_state(state)
        self._answers.show_state(state)
        self._fix.show_state(state)
        self._rail.show_state(state)
        self._over.show_state(state)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the queue step back where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        state, look = self._presenter.state, look_of(self)
        working = self._middle.currentWidget() is self._work
        effective = self.width() * 100 // look.scale.percent
        browsing = state.item is None or state.marked != state.item.task
        self._queue.setVisible(bool(state.rows) and (effective >= _TIGHT or not working or browsing))
        self._rail.setVisible(working and (effective >= _TIGHT or not self._queue.isVisibleTo(self)))
        self._sound.setMaximumHeight(look.px(_SOUND))
        shape = size_class(self.window().size(), look.scale)
        self._sound.fit(SizeClass.ROOMY if shape is SizeClass.LARGE else shape)
        if shape is SizeClass.TIGHT:
            # The answers are what is judged: in small windows the sound leaves them the larger part.
            beside = self._sound.sizeHint().height() - self._sound.waveform.height()
            self._sound.set_room(self.height() * _SHARE // 100 - beside)
        else:
            self._sound.set_room(look.px(_SOUND))
        self._origin.setVisible(effective >= _TIGHT)
        self._queue.set_narrow(narrow=effective < _ROOMY)
        self._queue.setFixedWidth(look.px(240 if effective >= _ROOMY else 208))
        self._rail.setFixedWidth(look.px(320 if effective >= _ROOMY else 272 if effective >= _NARROW else 236))

    def _focus_work(self) -> None:
        if self._presenter.state.item is not None:
            self._sound.waveform.setFocus()
        else:
            self.setFocus()

    def _lay_out(self) -> None:
        self._calm = QWidget()
        calm = QVBoxLayout(self._calm)
        calm.setContentsMargins(0, 0, 0, 0)
        calm.setSpacing(8)
        calm.addWidget(self._answers, 3)
        calm.addWidget(self._fix, 2)
        calm.addWidget(self._origin)
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(8)
        work.addWidget(self._banner)
        work.addWidget(self._sound, 2)
        work.addWidget(self._calm, 3)
        self._banner.hide()
        self._middle.addWidget(self._blank)
        self._middle.addWidget(self._work)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._queue)
        row.addWidget(self._middle, 1)
        row.addWidget(self._rail)


def _page(state: State, opens: str) -> FullPageState:
    """Say what is when no review is open."""
    look = PageAct("look", words("supervisor.look_again"), icon="rotate-ccw")
    back = PageAct("back", words("supervisor.back"), keys="Esc")
    if state.way is Way.OPENING:
        return FullPageState(words("supervisor.opening"), words("supervisor.opening_lead"))
    if state.way is Way.ASKING:
        return FullPageState(words("supervisor.asking"), words("supervisor.asking_lead"), acts=(back,))
    if not state.listed:
        return FullPageState(words("supervisor.unread"), told(state.message), acts=(look, back))
    note = words(f"supervisor.done_{state.done.value}") if state.done is not None else ""
    if not state.rows:
        lead = told(state.message) or words("supervisor.nothing_lead")
        if state.reviewed_today:
            note = joined(" ", (note, joined("", (words("supervisor.reviewed_today", n=state.reviewed_today), "."))))
        return FullPageState(words("supervisor.nothing"), lead, acts=(look, back), note=note, wedges=True)
    return FullPageState(
        words("supervisor.waiting", n=len(state.rows)),
        told(state.message) or words("supervisor.waiting_lead"),
        acts=(PageAct("open", words("supervisor.open"), keys=opens, primary=True), back),
        note=note,
    )
