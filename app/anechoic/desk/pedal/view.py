"""The page of foot pedals: pictures of what is plugged in, and beside them what is asked and what can be done."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from anechoic.desk.pedal.picture.view import Pad, PedalPicture, PedalShown, StrokeSent
from anechoic.desk.pedal.presenter import STEPS, PedalPresenter, State, Way
from anechoic.station.pedal.adapter import Access, FoundPedal
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.in_use import KeysInUse
from anechoic.widgets.keys.physical import PhysicalKey as Key
from anechoic.widgets.keys.refusals import Refusal
from anechoic.widgets.panel import Panel, hairline
from anechoic.widgets.pedals.choice import spot_of
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.shell.silent_page import SilentPage
from anechoic.widgets.spoken.announcer import Announcer
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import words

_RAIL, _NARROW_RAIL, _WIDE, _LOW = 360, 272, 1_100, 480
"""Widths of the column beside the pictures, the effective width from which it is wide, the height that leads need."""
_MOST_WIDE, _MOST_HIGH, _MOST_SEEN, _MOST_PAGE = 1_168, 300, 1_200, 760
"""Most width of a picture, and of what it stands in."""
_REPORTS = frozenset({Refusal.WRITES, Refusal.MOVES, Refusal.SIGNS, Refusal.UNKNOWN})
"""Refusals that mean the pedal is set to a key it should not send."""


class PedalView(SilentPage):
    """Shows the presenter's state; decides nothing."""

    def __init__(self, presenter: PedalPresenter, keys: KeysInUse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._keys = keys
        self._lead = PlainLabel(words("pedal.lead"), tone="ink2", wraps=True)
        self._pictures: list[PedalPicture] = []
        self._announcer = Announcer(self)
        self._count = PlainLabel("", type="small", tone="ink3")
        self._asked = PlainLabel("", type="head", wraps=True)
        self._said = PlainLabel("", wraps=True)
        self._note = PlainLabel(words("pedal.keys_note"), type="small", tone="ink2", wraps=True)
        self._begin = ActButton(words("pedal.begin"), keys="Enter", kind=ButtonKind.PRIMARY)
        self._reset = ActButton(words("pedal.reset"), keys="R", icon="rotate-ccw")
        self._skip = ActButton(words("pedal.skip"), keys="Enter")
        self._back = ActButton(words("pedal.back"), keys="Backspace", icon="undo-2")
        self._finish = ActButton(words("pedal.finish"), keys="Ctrl Enter", icon="check")
        self._stop = ActButton(words("pedal.stop"), keys="Esc", icon="x")
        self._lay_out()
        for button, act in (
            (self._begin, presenter.begin),
            (self._reset, presenter.reset),
            (self._skip, presenter.skip),
            (self._back, presenter.back),
            (self._finish, presenter.finish),
            (self._stop, presenter.leave),
        ):
            button.acted.connect(act)
            # The next step on a pedal that sends keys has to arrive at the picture.
            button.acted.connect(self._focus_picture)
        presenter.changed.connect(self._on_changed)
        keys.changed.connect(lambda _: self._on_changed(presenter.state))
        self._on_changed(presenter.state)

    # ---- a page of the window ----------------------------------------------------------------------------------------

    def hints(self) -> tuple[Hint, ...]:
        """Give the keys that act now."""
        if self._presenter.state.way is Way.ASKING:
            return (
                Hint("Enter", words("pedal.hint_skip")),
                Hint("Backspace", words("pedal.hint_back")),
                Hint("Ctrl Enter", words("pedal.hint_finish")),
                Hint("Esc", words("pedal.hint_stop")),
            )
        return (
            Hint("Enter", words("pedal.hint_begin")),
            Hint("R", words("pedal.hint_reset")),
            Hint("Esc", words("pedal.hint_leave")),
        )

    def enter(self) -> None:
        """Put the focus on the pictures."""
        self._presenter.come()
        self._focus_picture()

    def leave(self) -> None:
        """End a round that was not ended."""
        self._presenter.go()

    def changeEvent(self, event: QEvent) -> None:
        """Share the room out anew with another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pictures what the column beside them does not need."""
        super().resizeEvent(event)
        self._fit()

    # ---- keys --------------------------------------------------------------------------------------------------------

    def _on_stroke(self, sent: StrokeSent) -> None:
        stroke, presenter = sent.stroke, self._presenter
        key = stroke.key if stroke is not None else None
        if key is Key.ESCAPE:
            presenter.leave()
        elif presenter.state.way is Way.ASKING:
            if stroke == Stroke(Key.ENTER):
                presenter.skip()
            elif stroke == Stroke(Key.ENTER, ctrl=True):
                presenter.finish()
            elif sent.back:
                presenter.back()
            else:
                presenter.hear_stroke(stroke)
        elif key is Key.ENTER:
            presenter.begin()
        elif key is Key.R:
            presenter.reset()

    def _focus_picture(self) -> None:
        self._pictures[0].setFocus()

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _on_changed(self, state: State) -> None:
        asking = state.way is Way.ASKING
        self._show_pictures(state)
        self._count.setText(words("pedal.count", at=state.at + 1, all=len(STEPS)) if asking else "")
        self._count.setVisible(asking)
        self._asked.setText(
            words("pedal.ask", act=_act(state.asked))
            if asking
            else words("pedal.ready" if state.pedals else "pedal.none")
        )
        said, caution = self._sentence(state)
        self._said.setText(said)
        self._said.set_tone("amber" if caution else "ink")
        self._said.setVisible(bool(said))
        if self.isVisible() and (asking or said):
            self._announcer.say(f"{said} {self._asked.text() if asking else ''}".strip(), state.at)
        for button in (self._skip, self._back, self._finish, self._stop):
            button.setVisible(asking)
        for button in (self._begin, self._reset):
            button.setVisible(not asking)
        self._back.close_act("" if state.at else words("pedal.back_none"))
        self._reset.close_act("" if state.choice.changes else words("pedal.reset_none"))

    def _show_pictures(self, state: State) -> None:
        shown = [self._picture(state, pedal) for pedal in state.pedals] or [self._empty(state)]
        while len(self._pictures) < len(shown):
            picture = PedalPicture()
            picture.stroke_sent.connect(self._on_stroke)
            self._pictures.append(picture)
            self._column.insertWidget(self._column.count() - 1, picture)
            picture.setMaximumSize(look_of(self).px(_MOST_WIDE), look_of(self).px(_MOST_HIGH))
        for at, picture in enumerate(self._pictures):
            picture.setVisible(at < len(shown))
            if at < len(shown):
                picture.show_pedal(shown[at])
                if any(pad.down for pad in shown[at].pads):
                    self._seen.ensureWidgetVisible(picture)

    def _picture(self, state: State, pedal: FoundPedal) -> PedalShown:
        number = pedal.model.number
        if pedal.access is not Access.READABLE or pedal.layout is None:
            note = words(f"pedal.access_{pedal.access.value}")
            caps = self._caps(state) if pedal.access is Access.KEYS else ()
            return PedalShown(pedal.model.name, note=note, caps=caps)
        given = {one.button for one in state.given}
        pads = tuple(
            Pad(
                spot_of(number, button),
                button,
                _act(act) if (act := state.choice.act(number, button)) is not None else words("pedal.does_nothing"),
                down=(pedal.place, button) in state.down,
                given=(number, button) in given,
            )
            for button in pedal.layout.buttons
        )
        return PedalShown(pedal.model.name, pads)

    def _empty(self, state: State) -> PedalShown:
        return PedalShown(words("pedal.empty"), note=words("pedal.empty_note"), caps=self._caps(state))

    def _caps(self, state: State) -> tuple[tuple[tuple[str, ...], str], ...]:
        """Give the keys of the acts that pedals are used for most."""
        label = self._keys.labels.stroke
        rows = ((tuple(map(label, state.strokes(act))), _act(act)) for act in STEPS[:3])
        return tuple((caps, does) for caps, does in rows if caps)

    def _sentence(self, state: State) -> tuple[str, bool]:
        """Give the one sentence there is to say, and whether it is a caution."""
        if state.refused is not None:
            key = self._keys.labels.stroke(state.stroke) if state.stroke is not None else words("pedal.some_key")
            return words("pedal.refused_set" if state.refused in _REPORTS else "pedal.refused_kept", cap=key), True
        if state.clash is not None:
            what = _act(state.clash.act)
            if state.clash.stroke is not None:
                return words("pedal.clash_key", cap=self._keys.labels.stroke(state.clash.stroke), act=what), True
            return words("pedal.clash_button", act=what), True
        if state.way is Way.ASKING and state.given:
            return words("pedal.given", act=_act(state.given[-1].act)), False
        return (words(f"pedal.done_{state.done.value}"), False) if state.done is not None else ("", False)

    def _fit(self) -> None:
        look = look_of(self)
        wide = self.width() * 100 // look.scale.percent >= _WIDE
        buttons = (self._begin, self._reset, self._skip, self._back, self._finish, self._stop)
        least = max(button.sizeHint().width() for button in buttons) + look.px(56)
        self._beside.setFixedWidth(max(look.px(_RAIL if wide else _NARROW_RAIL), least))
        self._seen.setMaximumWidth(look.px(_MOST_SEEN))
        low = self.height() * 100 // look.scale.percent < _LOW
        for part in (self._lead, self._note):
            part.setVisible(not low)
        self._seen.setMaximumHeight(look.px(_MOST_PAGE))
        self._beside.setMaximumHeight(look.px(_MOST_PAGE))
        for picture in self._pictures:
            picture.setMaximumSize(look.px(_MOST_WIDE), look.px(_MOST_HIGH))

    def _lay_out(self) -> None:
        rail = Panel()
        for part in (self._count, self._asked, self._said, self._begin, self._skip, self._back, self._finish):
            rail.body.addWidget(part)
        rail.body.addWidget(self._stop)
        rail.body.addStretch(1)
        rail.body.addWidget(hairline())
        rail.body.addWidget(self._note)
        rail.body.addWidget(self._reset)
        shown = Panel()
        self._column = shown.body
        self._column.setSpacing(12)
        # Pictures grow first, up to their most.
        self._column.addStretch(0)
        below = QHBoxLayout()
        below.setSpacing(8)
        self._seen = _scrolling(shown)
        below.addWidget(self._seen, 1_000)
        self._beside = _scrolling(rail)
        below.addWidget(self._beside)
        # What is not held stays canvas.
        below.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 16, 16, 8)
        page.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(PlainLabel(words("pedal.title"), type="title"))
        head.addWidget(self._lead, 1)
        head.addStretch(0)
        page.addLayout(head)
        page.addLayout(below, 1_000)
        page.addStretch(1)


def _scrolling(inner: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QScrollArea.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(inner)
    return made


def _act(act: Act) -> str:
    return words(f"keymap.act_{act.value}")
