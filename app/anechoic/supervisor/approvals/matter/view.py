"""The panel of one request."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from anechoic.supervisor.approvals.actions import Word, fingerprint_lines
from anechoic.supervisor.approvals.presenter import ApprovalsPresenter, State
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.moments import moment
from anechoic.widgets.painted import Painted
from anechoic.widgets.panel import Panel, hairline
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sign import Sign
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.strokes import box, put_words, words_width
from anechoic.widgets.words import told, words
from anechoic.wire.review import ApprovalRow

_SIZE, _LINE = 19, 32
"""Of a fingerprint, in pixels at 100 %: read aloud from a step away."""


class MatterPanel(Panel):
    """Shows the marked request, and asks for the word.

    Args:
        presenter: of the page.
        now: local time, for when it was asked.
        parent: takes it.
    """

    def __init__(
        self, presenter: ApprovalsPresenter, *, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=20, parent=parent)
        self._now = now
        self._presenter = presenter
        self._shown: ApprovalRow | None = None
        self._kind = PlainLabel("", type="small", tone="ink2")
        self._title = PlainLabel("", type="head", wraps=True, follows_window=True)
        self._filed = PlainLabel("", tone="ink2", wraps=True)
        self._about = PlainLabel("", wraps=True)
        self._detail = QWidget()
        self._grid = QVBoxLayout(self._detail)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._word = _WordArea(presenter)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._kind, self._title, self._filed):
            column.addWidget(part)
        column.addSpacing(10)
        column.addWidget(hairline())
        column.addSpacing(10)
        column.addWidget(self._detail)
        column.addSpacing(10)
        column.addWidget(self._about)
        column.addSpacing(16)
        column.addWidget(self._word)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.verticalScrollBar().rangeChanged.connect(self._on_room)
        self.body.addWidget(area, 1)

    def show_state(self, state: State) -> None:
        """Show the marked request."""
        row = state.row
        if row is not None and row != self._shown:
            self._shown = row
            self._kind.setText(words(f"supervisor.matter_{row.kind.value}"))
            self._title.setText(row.title)
            self._filed.setText(words("supervisor.filed", by=row.filed_by, at=moment(row.filed_at, self._now())))
            self._about.setText(words(f"supervisor.about_{row.kind.value}"))
            self._fill(row)
        self._word.show_state(state)

    def focus_word(self) -> None:
        """Put the focus where the word is confirmed, and bring it into view."""
        self._word.focus_first()
        self._area.ensureWidgetVisible(self._word, 0, 8)

    def confirming(self) -> bool:
        """Say whether the focus is where the word is confirmed."""
        return self._word.confirming()

    def _on_room(self, _least: int, _most: int) -> None:
        # The question stands last, and takes its room only after it was asked.
        if self._word.confirming():
            self._area.ensureWidgetVisible(self._word, 0, 8)

    def _fill(self, row: ApprovalRow) -> None:
        old = self._grid.takeAt(0)
        before = old.widget() if old is not None else None
        if before is not None:
            before.hide()
            before.deleteLater()
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for number, (said, value) in enumerate(row.detail):
            # Two rows of the grid a line: a fingerprint stands under its name.
            at = 2 * number
            lines = fingerprint_lines(value)
            label = told(said)
            name = PlainLabel(label, tone="ink2", wraps=True, follows_window=True)
            if lines:
                grid.addWidget(name, at, 0, 1, 2)
                grid.addWidget(_Fingerprint(label, lines), at + 1, 0, 1, 2)
            else:
                grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(PlainLabel(value, type="strong", wraps=True, follows_window=True), at, 1)
        self._grid.addWidget(made)


class _WordArea(QWidget):
    """Approve and decline, the same place asking once more, or why not."""

    def __init__(self, presenter: ApprovalsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._why_not = QFrame()
        self._why_not.setProperty("panel", "safe")
        self._why_text = PlainLabel("", tone="ink2", wraps=True)
        self._message = PlainLabel("", type="small", tone="stop", wraps=True)
        self._first = QWidget()
        self._approve = ActButton(words("supervisor.approve"), keys="A", tall=True)
        self._decline = ActButton(words("supervisor.decline"), keys="D", tall=True)
        self._second = QFrame()
        self._second.setProperty("panel", "tint")
        self._ask = PlainLabel("", type="strong", wraps=True)
        self._so_what = PlainLabel("", wraps=True)
        self._yes = ActButton("", keys="Enter", kind=ButtonKind.PRIMARY, tall=True)
        self._no = ActButton(words("supervisor.no"), keys="Esc", tall=True)
        self._lay_out()
        self._approve.acted.connect(lambda: presenter.ask(approve=True))
        self._decline.acted.connect(lambda: presenter.ask(approve=False))
        self._yes.acted.connect(presenter.confirm)
        self._no.acted.connect(presenter.take_back)

    def show_state(self, state: State) -> None:
        """Show the two words, the question once more, or why not."""
        row = state.row
        may = row is not None and row.may_decide
        self._why_not.setVisible(row is not None and not may)
        self._why_text.setText(row.why_not if row is not None else "")
        self._first.setVisible(may and state.word is None)
        self._second.setVisible(may and state.word is not None)
        self._message.setText(told(state.message))
        self._message.setVisible(bool(state.message))
        if row is None or state.word is None:
            return
        word = state.word.value
        self._ask.setText(words(f"supervisor.sure_title_{word}"))
        kind = f"_{row.kind.value}" if state.word is Word.APPROVE else ""
        self._so_what.setText(words(f"supervisor.sure_{word}{kind}"))
        self._yes.setText(words(f"supervisor.yes_{word}"))
        self._yes.set_busy(words("supervisor.sending") if state.sent else "")
        self._no.setEnabled(not state.sent)

    def focus_first(self) -> None:
        """Put the focus on the confirmation: Enter gives the word, Esc takes it back."""
        self._yes.setFocus()

    def confirming(self) -> bool:
        """Say whether the focus is inside the question."""
        return self._yes.hasFocus() or self._no.hasFocus()

    def _lay_out(self) -> None:
        why = QVBoxLayout(self._why_not)
        why.setContentsMargins(16, 12, 16, 12)
        why.addWidget(Sign(words("supervisor.may_not"), icon="user", strong=True))
        why.addWidget(self._why_text)
        first = QHBoxLayout(self._first)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(8)
        first.addWidget(self._approve)
        first.addWidget(self._decline)
        first.addStretch(1)
        second = QVBoxLayout(self._second)
        second.setContentsMargins(16, 12, 16, 16)
        second.setSpacing(6)
        second.addWidget(self._ask)
        second.addWidget(self._so_what)
        second.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        row.addStretch(1)
        second.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for part in (self._message, self._why_not, self._first, self._second):
            column.addWidget(part)


class _Fingerprint(Painted):
    """Groups to be read aloud, large and evenly spaced."""

    def __init__(self, label: str, lines: tuple[str, ...]) -> None:
        super().__init__()
        self._lines = lines
        self.setAccessibleName(f"{label}: {' '.join(lines)}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = self.look
        wide = max(words_width(self._face(), line) for line in self._lines)
        return QSize(wide + 2 * look.px(16), len(self._lines) * look.px(_LINE) + 2 * look.px(12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        # Groups of digits alone would change places in a window that runs right to left.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box(painter, self.rect(), fill=theme.sunken, border=theme.line, radius=4)
        for number, line in enumerate(self._lines):
            top = look.px(12) + number * look.px(_LINE)
            rect = QRect(look.px(16), top, self.width() - look.px(16), look.px(_LINE))
            put_words(painter, rect, line, self._face(), theme.ink, elide=False)

    def _face(self) -> QFont:
        face = QFont(font(self.look, TypeRole.CODE))
        face.setPixelSize(self.look.px(_SIZE))
        return face
