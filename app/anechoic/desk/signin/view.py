"""The sign-in page: the machine on the left, the person on the right."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from anechoic.desk.signin.card.view import Card
from anechoic.desk.signin.presenter import SignInPresenter, Stage, State
from anechoic.desk.signin.standing.view import Standing, empty, finding_row
from anechoic.station.port import StationReady, StationStands
from anechoic.widgets.hints import Hint
from anechoic.widgets.mark import HouseMark
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.shell.appearance import AppearancePresenter
from anechoic.widgets.shell.language_choice import LanguagePresenter
from anechoic.widgets.shell.look_bar import LookBar
from anechoic.widgets.shell.silent_page import SilentPage
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import told, words

_WIDE, _LEAST = 340, 230
"""Width of the machine's side at 100 %, and the least it is shown with."""
_APART = 56


class SignInView(SilentPage):
    """Shows the presenter's state; decides nothing."""

    def __init__(
        self,
        presenter: SignInPresenter,
        appearance: AppearancePresenter,
        language: LanguagePresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._machine = _Machine()
        self._fits: bool | None = None
        self._card = Card(presenter)
        row = QHBoxLayout()
        row.setSpacing(_APART)
        row.addStretch(1)
        row.addWidget(self._machine, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._card, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        held = QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(32, 8, 32, 8)
        inner.addStretch(1)
        self._above = QVBoxLayout()
        inner.addLayout(self._above)
        inner.addLayout(row)
        inner.addStretch(2)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(held)
        page.addWidget(self._scroll, 1)
        page.addWidget(LookBar(appearance, language, words("signin.signed_out")))
        gui = QGuiApplication.instance()
        assert isinstance(gui, QGuiApplication)
        gui.focusObjectChanged.connect(self._reveal)
        presenter.changed.connect(self._on_changed)
        self._on_changed(presenter.state)

    def hints(self) -> tuple[Hint, ...]:
        """Give no keys: the fields say theirs."""
        return ()

    def enter(self) -> None:
        """Put the caret where the person goes on."""
        self._card.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the machine's side the width the card leaves; with hardly any, it goes."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew when the text scale changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = look_of(self)
        room = self.width() - self._card.width() - _APART - 64
        fits = room >= look.px(_LEAST)
        if fits is not self._fits:
            self._fits = fits
            # What it lacks is said where the rest of it has no room, too.
            self._machine.setVisible(fits)
            self._above.setContentsMargins(0, 0, 0, 0 if fits else 16)
            (self._machine.middle if fits else self._above).addWidget(self._machine.standing)
        self._machine.setFixedWidth(min(look.px(_WIDE), max(room, look.px(_LEAST))))

    def _reveal(self, focused: QObject | None) -> None:
        if isinstance(focused, QWidget) and self._card.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)

    def _on_changed(self, state: State) -> None:
        self._machine.show_station(state.station)
        self._machine.show_standing(state.standing)
        self._card.setVisible(state.stage is not Stage.STARTING)
        self._card.show_state(state)


class _Machine(QWidget):
    """What the machine says of itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._title = PlainLabel("Anechoic", type="head", follows_window=True)
        self._facility = PlainLabel("", tone="ink2", follows_window=True)
        self._station = PlainLabel("", type="strong", follows_window=True)
        self._verdict = PlainLabel("", type="strong", wraps=True)
        self._training = PlainLabel(words("signin.training"), type="small", tone="amber", wraps=True)
        self.standing = Standing()
        self.middle = QVBoxLayout()
        self._held = QWidget()
        self._checks = QVBoxLayout(self._held)
        self._checks.setContentsMargins(0, 0, 0, 0)
        self._checks.setSpacing(8)
        self._shown: StationReady | None = None

        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(HouseMark(edge=48))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._facility)
        head.addLayout(names, 1)

        facts = QGridLayout()
        facts.setHorizontalSpacing(24)
        facts.addWidget(PlainLabel(words("signin.station"), tone="ink2"), 0, 0)
        facts.addWidget(self._station, 0, 1)
        facts.setColumnStretch(1, 1)

        rule = QFrame()
        rule.setProperty("panel", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addSpacing(20)
        column.addLayout(facts)
        column.addWidget(self._training)
        column.addWidget(rule)
        column.addSpacing(4)
        column.addWidget(self._verdict)
        column.addLayout(self.middle)
        self.middle.addWidget(self.standing)
        column.addWidget(self._held)
        column.addStretch(1)

    def show_station(self, station: StationReady | None) -> None:
        """Show a station's word, or that it has not spoken yet."""
        if station is None:
            self._facility.setText(words("signin.starting"))
            self._training.hide()
            return
        if station == self._shown:
            return
        self._shown = station
        self._facility.setText(words("signin.room_of", name=station.facility_name))
        self._station.setText(station.station_name)
        self._training.setVisible(station.training)
        self._verdict.setText(words("signin.may_not_show") if station.problem else words("signin.may_show"))
        self._verdict.set_tone("stop" if station.problem else "ink")
        empty(self._checks)
        for sentence, holds in station.checks:
            self._checks.addWidget(finding_row(told(sentence), holds=holds, tone="ink2" if holds else "amber"))
        self._settle()

    def show_standing(self, standing: StationStands | None) -> None:
        """Show what it lacks for confidential clips, in place of the list of all that was looked at."""
        self.standing.show_standing(standing)
        self._settle()

    def _settle(self) -> None:
        closed = self._shown is not None and bool(self._shown.problem)
        self.standing.setVisible(self.standing.lacks and not closed)
        self._verdict.setVisible(closed or not self.standing.lacks)
        self._held.setVisible(closed or not self.standing.lacks)
