"""The page of keys: presets over a table of acts, and beside it what the current cell is and what can be done."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from anechoic.desk.keymap.presenter import KeymapPresenter, State, Way
from anechoic.desk.keymap.table.view import CellMarked, KeyRow, KeyTable, StrokePressed
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.in_use import KeysInUse
from anechoic.widgets.keys.physical import PhysicalKey as Key
from anechoic.widgets.keys.presets import Preset
from anechoic.widgets.keys.refusals import Refusal
from anechoic.widgets.keys.slots import FIXED, Layer
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.panel import Panel, hairline
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.segments import Segment, SegmentChosen, Segments
from anechoic.widgets.shell.silent_page import SilentPage
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import words

_RAIL, _NARROW_RAIL, _WIDE = 320, 232, 1_100
"""Widths of the column beside the table, and the effective width of the page from which it is wide."""
_MOST_LISTED = 1_200
"""Most width of the table: a key stands beside the act it belongs to, however large the window."""
_LOW = 480
"""Effective height of the page below which what only explains leaves."""


class KeymapView(SilentPage):
    """Shows the presenter's state; decides nothing."""

    def __init__(self, presenter: KeymapPresenter, keys: KeysInUse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._keys = keys
        self._presets = Segments(
            tuple(Segment(preset, words(f"keymap.preset_{preset.value}")) for preset in Preset),
            label=words("keymap.presets"),
        )
        self._note = PlainLabel("", type="small", tone="ink2", wraps=True)
        self._table = KeyTable(label=words("keymap.title"))
        self._cell = PlainLabel("", type="head", wraps=True)
        self._where = PlainLabel("", type="small", tone="ink2", wraps=True)
        self._said = PlainLabel("", wraps=True)
        self._change = ActButton(words("keymap.change"), keys="Enter", icon="keyboard")
        self._swap = ActButton(words("keymap.swap"), keys="Enter")
        self._keep = ActButton(words("keymap.keep"), keys="Esc")
        self._empty = ActButton(words("keymap.empty"), keys="Delete", icon="x")
        self._reset = ActButton(words("keymap.reset"), keys="R", icon="rotate-ccw")
        self._all = ActButton(words("keymap.reset_all"), keys="Shift R", icon="rotate-ccw")
        self._pedal = ActButton(words("pedal.open"), keys="P")
        self._lead = PlainLabel(words("keymap.lead"), tone="ink2", wraps=True)
        self._own = PlainLabel("", type="small", tone="ink3", wraps=True)
        self._lay_out()
        self._presets.chosen.connect(self._on_preset)
        self._table.cell_marked.connect(self._on_marked)
        self._table.stroke_pressed.connect(self._on_pressed)
        self._table.let_go.connect(presenter.keep)
        self._table.doubleClicked.connect(lambda _: presenter.listen())
        self._change.acted.connect(self._listen)
        self._swap.acted.connect(self._confirm)
        self._keep.acted.connect(presenter.keep)
        self._empty.acted.connect(presenter.empty)
        self._reset.acted.connect(presenter.reset)
        self._all.acted.connect(presenter.ask_all)
        self._pedal.acted.connect(presenter.ask_pedal)
        presenter.changed.connect(self._on_changed)
        self._on_changed(presenter.state)

    # ---- a page of the window ----------------------------------------------------------------------------------------

    def hints(self) -> tuple[Hint, ...]:
        """Give the keys that act now."""
        state = self._presenter.state
        if state.way is Way.LISTENING:
            return (Hint("Esc", words("keymap.hint_keep")),)
        if state.way is Way.CLASH:
            return (Hint("Enter", words("keymap.hint_swap")), Hint("Esc", words("keymap.hint_keep")))
        if state.way is Way.ASKING_ALL:
            return (Hint("Enter", words("keymap.hint_yes")), Hint("Esc", words("keymap.hint_keep")))
        back = Hint("Esc", words("keymap.hint_back"))
        if not self._table.hasFocus():
            return (back,)
        return (
            Hint(("Up", "Down", "Left", "Right"), words("keymap.hint_move")),
            Hint("Enter", words("keymap.hint_change")),
            Hint("Delete", words("keymap.hint_empty")),
            Hint("R", words("keymap.hint_reset")),
            Hint("Shift R", words("keymap.hint_reset_all")),
            Hint("P", words("pedal.hint_open")),
            back,
        )

    def enter(self) -> None:
        """Put the focus on the table."""
        self._table.setFocus()

    def leave(self) -> None:
        """Wait for no stroke any more."""
        self._presenter.keep()

    def changeEvent(self, event: QEvent) -> None:
        """Share the room out anew with another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table what the column beside it does not need."""
        super().resizeEvent(event)
        self._fit()

    # ---- keys --------------------------------------------------------------------------------------------------------

    def _on_pressed(self, pressed: StrokePressed) -> None:
        stroke, state = pressed.stroke, self._presenter.state
        key = stroke.key if stroke is not None else None
        if key is Key.ESCAPE:
            self._escape()
        elif state.way is Way.LISTENING:
            self._presenter.hear_stroke(stroke)
        elif key is Key.ENTER:
            self._confirm()
        elif state.way is Way.LOOKING:
            self._look(key, pressed)

    def _look(self, key: Key | None, pressed: StrokePressed) -> None:
        rows = {Key.UP: -1, Key.DOWN: 1, Key.HOME: -len(Act), Key.END: len(Act)}
        if pressed.empties:
            self._presenter.empty()
        elif key in rows:
            self._presenter.step(rows[key])
        elif key in {Key.LEFT, Key.RIGHT}:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            onward = (key is Key.RIGHT) != mirrored
            self._presenter.mark(self._presenter.state.act, Layer.TYPING if onward else Layer.CLIP)
        elif key is Key.R and pressed.stroke is not None:
            if pressed.stroke.shift:
                self._presenter.ask_all()
            else:
                self._presenter.reset()
        elif key is Key.P:
            self._presenter.ask_pedal()

    def _confirm(self) -> None:
        ways = {
            Way.LOOKING: self._presenter.listen,
            Way.CLASH: self._presenter.swap,
            Way.ASKING_ALL: self._presenter.reset_all,
        }
        self._table.setFocus()
        asked = ways.get(self._presenter.state.way)
        if asked is not None:
            asked()

    def _listen(self) -> None:
        self._table.setFocus()
        self._presenter.listen()

    def _escape(self) -> None:
        if self._presenter.state.way is Way.LOOKING:
            self._presenter.leave()
        else:
            self._presenter.keep()

    def _on_marked(self, marked: CellMarked) -> None:
        self._presenter.mark(marked.act, marked.layer)

    def _on_preset(self, chosen: SegmentChosen) -> None:
        if isinstance(chosen.value, Preset):
            self._presenter.choose_preset(chosen.value)

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _on_changed(self, state: State) -> None:
        listening = state.way is Way.LISTENING
        self._presets.choose(state.keys.preset)
        self._note.setText(words(f"keymap.preset_{state.keys.preset.value}_note"))
        self._table.show_keys(self._rows(state), state.act, state.layer, listening=listening)
        self._cell.setText(words(f"keymap.act_{state.act.value}"))
        self._where.setText(words(f"keymap.where_{state.layer.value}"))
        said, tone = self._sentence(state)
        self._said.setText(said)
        self._said.set_tone("amber" if tone else "ink")
        self._said.setVisible(bool(said))
        asking = state.way in {Way.CLASH, Way.ASKING_ALL}
        self._swap.setText(words("keymap.swap" if state.way is Way.CLASH else "keymap.yes"))
        for button, shown in ((self._swap, asking), (self._keep, asking or listening)):
            button.setVisible(shown)
        self._all.setVisible(state.way is Way.LOOKING)
        self._pedal.setVisible(state.way is Way.LOOKING)
        for button in (self._change, self._empty, self._reset):
            button.setVisible(state.way is Way.LOOKING)
            button.close_act(words("keymap.refused_fixed") if state.act in FIXED else "")
        count = len({change.act for change in state.keys.changes})
        self._own.setText(words("keymap.own_count", n=count) if count else words("keymap.own_none"))
        self._all.close_act("" if count else words("keymap.own_none"))

    def _rows(self, state: State) -> tuple[KeyRow, ...]:
        rows: list[KeyRow] = []
        group = None
        for line in state.lines:
            if line.group is not group:
                group = line.group
                rows.append(KeyRow(words(f"keymap.group_{group.value}")))
            for act in line.acts:
                told = self._told(state, act)
                rows.append(
                    KeyRow(
                        words(f"keymap.act_{act.value}"),
                        act,
                        tuple(told.caps(act, layer) for layer in Layer),
                        tuple(state.is_own(act, layer) for layer in Layer),
                    )
                )
        return tuple(rows)

    def _told(self, state: State, act: Act) -> ToldKeys:
        board = next(board for board in state.boards if act in state.keys.on(board).bindings)
        return ToldKeys(state.keys.on(board), self._keys.labels)

    def _sentence(self, state: State) -> tuple[str, bool]:
        """Give the one sentence there is to say, and whether it is a caution."""
        key = self._keys.labels.stroke(state.stroke) if state.stroke is not None else ""
        other = words(f"keymap.act_{state.others[0].value}") if state.others else ""
        if state.refused is not None:
            kept = state.refused is Refusal.KEPT and other
            return words(
                "keymap.refused_held" if kept else f"keymap.refused_{state.refused.value}", cap=key, act=other
            ), True
        if state.way is Way.CLASH:
            return words("keymap.clash", cap=key, act=other), True
        if state.way is not Way.LOOKING:
            return words(f"keymap.way_{state.way.value}"), False
        return (words(f"keymap.done_{state.done.value}"), False) if state.done is not None else ("", False)

    def _fit(self) -> None:
        look = look_of(self)
        wide = self.width() * 100 // look.scale.percent >= _WIDE
        # Words of a button are never cut, in no language and with no text size.
        buttons = (self._change, self._swap, self._keep, self._empty, self._reset, self._all, self._pedal)
        least = max(button.sizeHint().width() for button in buttons) + self._around_buttons()
        self._beside.setFixedWidth(max(look.px(_RAIL if wide else _NARROW_RAIL), least))
        self._listed.setMaximumWidth(look.px(_MOST_LISTED))
        low = self.height() * 100 // look.scale.percent < _LOW
        for part in (self._lead, self._where, self._own):
            part.setVisible(not low)

    def _around_buttons(self) -> int:
        layout = self._rail.layout()
        margins = self._rail.contentsMargins() if layout is None else layout.contentsMargins()
        return margins.left() + margins.right() + self._beside.verticalScrollBar().sizeHint().width()

    def _lay_out(self) -> None:
        self._rail = Panel()
        for part in (
            self._cell,
            self._where,
            self._said,
            self._swap,
            self._keep,
            self._change,
            self._empty,
            self._reset,
        ):
            self._rail.body.addWidget(part)
        self._rail.body.addStretch(1)
        self._rail.body.addWidget(hairline())
        self._rail.body.addWidget(self._own)
        self._rail.body.addWidget(self._all)
        self._rail.body.addWidget(self._pedal)
        self._listed = Panel(padding=8)
        self._listed.body.addWidget(self._table)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._listed, 1_000)
        self._beside = QScrollArea()
        self._beside.setWidgetResizable(True)
        self._beside.setFrameShape(QScrollArea.Shape.NoFrame)
        self._beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside.setWidget(self._rail)
        below.addWidget(self._beside)
        # What is not held stays canvas.
        below.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 16, 16, 8)
        page.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(PlainLabel(words("keymap.title"), type="title"))
        head.addWidget(self._lead, 1)
        head.addStretch(0)
        page.addLayout(head)
        presets = QHBoxLayout()
        presets.addWidget(self._presets)
        presets.addStretch(1)
        page.addLayout(presets)
        page.addWidget(self._note)
        page.addLayout(below, 1)
