"""The listening desk: sound on top, work below, rail beside it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from anechoic.desk.listening.answer.acts import ChoosingKeys
from anechoic.desk.listening.answer.view import BESIDE, AnswerArea
from anechoic.desk.listening.command.view import CommandArea
from anechoic.desk.listening.hints import desk_hints
from anechoic.desk.listening.in_front.view import InFront
from anechoic.desk.listening.over.view import OverPanels
from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.rail.row.view import RailRow
from anechoic.desk.listening.rail.view import Rail
from anechoic.desk.listening.returned.view import ReturnedPanel
from anechoic.desk.listening.state import Panel, State, Way
from anechoic.desk.listening.writing.aids import WritingAids
from anechoic.desk.listening.writing.view import WritingDesk
from anechoic.rules.task import TaskKind
from anechoic.station.port import OpenItem
from anechoic.widgets.elided import ElidedLabel
from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import KeyMap
from anechoic.widgets.keys.changes import Board
from anechoic.widgets.keys.in_use import KeysInUse
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.pinned import Pinned
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sound.about import banner, where_from
from anechoic.widgets.sound.driver import SoundDriver
from anechoic.widgets.sound.over_work import SoundOverWork
from anechoic.widgets.sound.section import SoundSection
from anechoic.widgets.theme.fonts import TypeRole
from anechoic.widgets.theme.look import Scale, look_of
from anechoic.widgets.theme.size_class import SizeClass, size_class
from anechoic.widgets.words import words

_STEPS = {Act.NEXT_DIFFERENCE: 1, Act.PREVIOUS_DIFFERENCE: -1}
"""A command has no places of difference: the same keys step through whether the device was meant."""
_MOST = (1_560, 640)
"""Width and height the work takes in the largest windows at 100 %: lines of 90 characters, and eight of them."""
_WITH_SENTENCES = 2_300
"""Width at 100 % from which whole sentences stand beside the differences."""
_PINNED = 340
"""Height at 100 % from which the acts of a small window stay in sight; lower, the work needs their room."""
_ANY = 16_777_215
"""No limit, as Qt writes it."""
_PANELS = {Act.FLAGS: Panel.FLAGS, Act.SKIP: Panel.SKIP, Act.HELP: Panel.HELP}


class ListeningView(QWidget):
    """Shows the presenter's state; decides nothing."""

    def __init__(
        self,
        presenter: ListeningPresenter,
        driver: SoundDriver,
        keys: KeysInUse,
        aids: WritingAids,
        parent: QWidget | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        """Build all of it, or leave that to `build_next`, called until nothing is left and before it is shown."""
        super().__init__(parent)
        self._building = self._build(presenter, driver, keys, aids)
        while at_once and self.build_next():
            pass

    def build_next(self) -> bool:
        """Build one more part, in a frame or two; give whether another one is left."""
        return next(self._building, False)

    def _build(
        self, presenter: ListeningPresenter, driver: SoundDriver, keys: KeysInUse, aids: WritingAids
    ) -> Iterator[bool]:
        self._presenter = presenter
        self._driver = driver
        self._keys = keys
        self._tight = False
        self._fitted: tuple[SizeClass, bool, bool, Scale] | None = None
        self.setAccessibleName(words("spoken.desk"))
        self._banner = PlainLabel("", type="small", tone="ink2")
        self._sound = SoundSection(driver)
        yield True
        self._answer = AnswerArea(presenter)
        yield True
        self._command = CommandArea(presenter)
        self._origin = ElidedLabel(role=TypeRole.TINY, tone="ink3")
        self._choosing = ChoosingKeys(presenter, driver, self._answer)
        self._rail, self._rail_row = Rail(presenter), RailRow(presenter)
        self._returned = ReturnedPanel(presenter)
        yield True
        self._work, self._held, self._below = QWidget(), QWidget(), SoundOverWork(self._sound)
        # Submit stays where it is, however much stands over the answer.
        self._beside = Pinned(self._rail, self._below.scrolled)
        self._front = InFront(self, presenter)
        self._front.turned.connect(self._on_turned)
        self._front.take(self._lay_out())
        yield True
        self._writing = WritingDesk(presenter, aids, self._answer, self._held)
        yield True
        self._over = OverPanels(presenter, self._held, self._below.inner, self._writing.panels)
        self._writing.look_after_others(self._command, self._rail, self._over.comment, self._returned)
        yield True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        presenter.changed.connect(self._on_changed)
        presenter.item_opened.connect(self._on_opened)
        presenter.item_closed.connect(self._on_closed)
        driver.stretch_heard.connect(presenter.on_stretch)
        driver.changed.connect(presenter.on_sound)
        driver.only_output.connect(lambda: presenter.say(words("hearing.only_output")))
        self._rail.submit_asked.connect(self._submit)
        self._rail_row.submit_asked.connect(self._submit)
        keys.changed.connect(self._show_keys)
        self._show_keys()
        self._on_changed(presenter.state)

    # ---- a page of the window ----------------------------------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def keymap(self) -> KeyMap:
        """Give the contractor's keys."""
        return self._keys.keys(Board.DESK)

    def hints(self) -> tuple[Hint, ...]:
        """Give the keys that act now."""
        state = self._presenter.state
        # In small windows the two that always stand there leave the others their room.
        stop = words("desk.hint_stop_short" if self._tight else "desk.hint_stop")
        ends = (Hint("Shift Esc", stop), Hint("F10", words("desk.hint_keys")))
        count = self._front.stopped.count() if state.panel.calm else self._over.count()
        if state.panel.calm:
            undo = (Hint("Z", words("day.hint_undo")),) if self._front.stopped.may_undo else ()
            return (Hint(f"1-{count}", words("desk.hint_choose")), *undo)
        if state.panel is not Panel.NONE:
            chosen = (Hint(f"1-{count}", words("desk.hint_choose")),) if count else ()
            return (*chosen, Hint("Esc", words("desk.hint_back")), *ends)
        if state.item is None:
            return ()
        told, typing = self._keys.told(Board.DESK), self._types()
        writing = self._writing.hints(state.item, told) if typing else ()
        return (*desk_hints(state, told, writing, typing=typing, brief=self._tight), *ends)

    def _show_keys(self) -> None:
        # Other key caps have other widths.
        self._fitted = None
        told = self._keys.told(Board.DESK)
        self._sound.show_keys(told)
        self._rail.show_keys(told)
        self._rail_row.show_keys(told)
        self._returned.show_keys(told)
        self._over.show_keys(told)

    def act(self, acted: Acted) -> bool:
        """Do what a key asks. After the stop key only the ways on act, and the sound stays off."""
        if acted.act is Act.DISTRESS:
            self._driver.pause()
            self._presenter.stop()
            return True
        if acted.act is Act.BREAK:
            self._driver.pause()
            self._presenter.rest()
            return True
        if self._presenter.state.panel.calm:
            self._front.stopped.act(acted)
            return True
        if acted.act is Act.TAKE and acted.digit is not None:
            self._take(acted.digit)
            return True
        return self._sound.act(acted) or (acted.pressed and (self._writing.act(acted) or self._act_on_answer(acted)))

    def enter(self) -> None:
        """Put the focus where the person goes on."""
        if self._front.works:
            self._sound.waveform.setFocus()
        elif self._presenter.state.panel.calm:
            # On none of the ways: a key pressed by habit must not choose one.
            self._front.stopped.setFocus()
        else:
            self._front.between.focus_first()

    def leave(self) -> None:
        """Fall silent; the draft is sent."""
        self._driver.pause()
        self._presenter.save_now()

    def pause(self) -> None:
        """Fall silent while covered."""
        self._driver.pause()
        self._presenter.save_now()

    def sounding(self) -> bool:
        """Say whether the clip plays."""
        return self._driver.state.playing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout for the size of the window."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Choose the layout anew when the text scale changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fitted = None
            self._fit()

    def _fit(self) -> None:
        look = look_of(self)
        shape, beside = size_class(self.window().size(), look.scale), self.width() >= look.px(_WITH_SENTENCES)
        pinned = shape is SizeClass.TIGHT and self.height() >= look.px(_PINNED)
        if (shape, beside, pinned, look.scale) != self._fitted:
            self._fitted = shape, beside, pinned, look.scale
            self._lay_out_for(shape, beside=beside, pinned=pinned)
        self._below.share()

    def _lay_out_for(self, shape: SizeClass, *, beside: bool, pinned: bool) -> None:
        look = look_of(self)
        self._sound.fit(shape)
        self._rail.fit(shape)
        tight = self._tight = shape is SizeClass.TIGHT
        self._beside.setVisible(not tight)
        self._rail.use(used=not tight)
        if pinned:
            self._below.pin(self._rail_row)
        else:
            self._below.pin(None)
            self._foot.addWidget(self._rail_row)
        self._rail_row.use(used=tight)
        self._answer.fit(shape, beside=beside)
        self._command.fit(shape)
        self._returned.fit(shape)
        # The rail stays beside a panel; the row that stands for it gives the panel its room.
        self._over.cover(self._held if tight else self._work)
        if tight:
            self._rail_row.hold(self._answer.marks)
        (self._under if tight else self._about).addWidget(self._origin, 1)
        wide, high = _MOST
        most = (wide + (BESIDE + 8) * beside, high)
        large = shape is SizeClass.LARGE
        self._held.setMaximumSize(*((look.px(one) for one in most) if large else (_ANY, _ANY)))

    # ---- acts --------------------------------------------------------------------------------------------------------

    def _act_on_answer(self, acted: Acted) -> bool:
        if acted.act in _PANELS:
            self._presenter.show_panel(_PANELS[acted.act])
        elif acted.act is Act.MEND:
            self._editor().setFocus()
        elif acted.act is Act.OWN:
            if not self._grades():
                self._presenter.write_own()
            self._editor().setFocus()
        elif acted.act in _STEPS and self._grades():
            self._command.step_meant(_STEPS[acted.act])
        elif (not self._grades() and self._choosing.act(acted)) or self._returned.act(acted):
            return True
        elif acted.act is Act.SUBMIT:
            self._submit()
        elif acted.act is Act.TAKE_BACK:
            self._presenter.take_back()
        elif acted.act is Act.ESCAPE:
            self._escape(typing=acted.typing)
        else:
            return False
        return True

    def _take(self, digit: int) -> None:
        if self._over.choose(digit):
            return
        if self._grades():
            self._command.choose(digit)
        else:
            self._presenter.take(digit)

    def _escape(self, *, typing: bool) -> None:
        if self._presenter.state.panel is not Panel.NONE:
            self._presenter.go_on()
        elif typing:
            # Out of the text and back to the bare keys; F5 plays while typing.
            self._sound.waveform.setFocus()
        else:
            self._presenter.leave()

    def _submit(self) -> None:
        if self._presenter.refuse_early(words("desk.hear_first")):
            return
        self._driver.pause()
        self._presenter.submit(
            gate=words("desk.hear_first"),
            incomplete=words("desk.incomplete_command" if self._grades() else "desk.incomplete"),
        )

    def _grades(self) -> bool:
        item = self._presenter.state.item
        return item is not None and item.kind is TaskKind.COMMAND

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _on_opened(self, item: OpenItem) -> None:
        self._sound.open(item)
        said = banner(
            item,
            training=words("desk.training_banner"),
            made=words("desk.made_for_training"),
            piece=words("desk.piece", piece=item.piece),
        )
        self._banner.setText(said)
        self._banner.setVisible(bool(said))
        self._origin.setText(where_from(item))
        self._sound.waveform.setFocus()

    def _on_closed(self) -> None:
        # The texts of the work leave with the state that is shown next. The line above keeps its place for the next
        # clip: hiding it lays the whole page out.
        self._sound.close()
        self._banner.setText("")
        self._origin.setText("")

    def _on_changed(self, state: State) -> None:
        self._answer.show_state(state)
        self._command.show_state(state)
        command = state.item is not None and state.item.kind is TaskKind.COMMAND
        # Not a stack: that takes the room of its largest page, whichever is shown.
        self._answer.setVisible(not command)
        self._command.setVisible(command)
        if state.item is not None:
            self._sound.show_masked((*state.item.masked, *state.draft.masks))
        self._rail.show_state(state)
        self._rail_row.show_state(state)
        self._returned.show_state(state)
        # Before a panel opens: it takes the room there is then.
        self._below.hold_still(still=self._over.lies_over(state))
        self._over.show_state(state)
        self._writing.show_state()
        # Read-only and not disabled: a submit that is refused leaves the caret where it was.
        for editor in (self._answer.editor, self._command.editor):
            editor.setReadOnly(state.way is not Way.OPEN)
        self._front.show_desk(state)

    def _on_turned(self) -> None:
        if self.isVisible():
            self.enter()

    def _types(self) -> bool:
        focus = self.window().focusWidget()
        return isinstance(focus, NoCopyEdit) and not focus.isReadOnly()

    def _editor(self) -> QWidget:
        return self._command.editor if self._grades() else self._answer.editor

    def _lay_out(self) -> QWidget:
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(8)
        work.addWidget(self._returned)
        work.addWidget(self._answer, 1)
        work.addWidget(self._command, 1)
        held = QVBoxLayout(self._held)
        held.setContentsMargins(0, 0, 0, 0)
        held.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._work, 1)
        row.addWidget(self._beside)
        held.addLayout(row, 1)
        self._foot = QVBoxLayout()
        held.addLayout(self._foot)
        self._under = QHBoxLayout()
        held.addLayout(self._under)
        # What is not held stays canvas, once everything has its most.
        room = QGridLayout(self._below.inner)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addWidget(self._held, 0, 0)
        room.setColumnStretch(0, 1_000)
        room.setColumnStretch(1, 1)
        room.setRowStretch(0, 1_000)
        room.setRowStretch(1, 1)
        desk = QWidget()
        page = QVBoxLayout(desk)
        page.setContentsMargins(16, 8, 16, 4)
        page.setSpacing(8)
        self._about = QHBoxLayout()
        self._about.setSpacing(16)
        self._about.addWidget(self._banner)
        page.addLayout(self._about)
        page.addWidget(self._below, 1)
        return desk
