"""The candidates over the editor."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from anechoic.desk.listening.answer.choosing import CandidateView, Choosing, go_to, see, take_whole
from anechoic.desk.listening.answer.marks.view import Marks
from anechoic.desk.listening.answer.shown import came_from, diff, letters, parts, stretches, whole_rows
from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.state import State
from anechoic.rules.differences import characters, utf16
from anechoic.rules.provenance import Made
from anechoic.rules.task import TaskKind
from anechoic.station.port import OpenItem
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.choice_rows import ChoiceRows, RowChosen
from anechoic.widgets.diff_line import DiffLine, DiffShown
from anechoic.widgets.differences.strip import DifferenceStrip, VariantChosen
from anechoic.widgets.no_copy import CursorMoved, Edited
from anechoic.widgets.panel import Panel
from anechoic.widgets.plain import PlainLabel, joined
from anechoic.widgets.provenance_edit import ProvenanceEdit, ProvenanceLegend
from anechoic.widgets.segments import Segment, SegmentChosen, Segments
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.theme.size_class import SizeClass
from anechoic.widgets.words import words

BESIDE = 640
"""Width of the whole sentences beside the differences, at 100 %."""
_FEW_ROWS = 4


@dataclass(frozen=True, slots=True)
class _Made:
    """All that the parts made of candidates and answer depend on; most states change none of it.

    Attributes:
        size: what the size of the window has room for.
    """

    item: OpenItem
    choosing: Choosing
    revision: int
    looping: int | None
    size: tuple[bool, bool, bool]

    def same_as(self, other: "_Made") -> bool:
        """Say whether the same would be made; item and choosing are compared as objects, which costs nothing."""
        here, there = (self.revision, self.looping, self.size), (other.revision, other.looping, other.size)
        return self.item is other.item and self.choosing is other.choosing and here == there


class AnswerArea(QWidget):
    """Shows the candidates and the draft, and asks the presenter."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown = -1
        self._roomy, self._tight, self._has_beside = True, False, False
        self._looping: int | None = None
        self._made: _Made | None = None
        self._came = ""
        self._candidates = Panel(words("desk.candidates"))
        self._views = Segments(
            tuple(Segment(view, words(f"desk.view_{view.value}")) for view in CandidateView), label=words("desk.view")
        )
        self._candidates.head.addWidget(self._views)
        self._strip = DifferenceStrip(label=words("desk.candidates"))
        self._rows = ChoiceRows(label=words("desk.candidates"))
        self._scroll = _Scrolled(self._rows)
        self._candidates.body.addWidget(self._strip)
        self._candidates.body.addWidget(self._scroll)
        self._answer = Panel(words("desk.answer"))
        self.editor = ProvenanceEdit(label=words("desk.answer"))
        self.editor.setPlaceholderText(words("desk.answer_hint"))
        self._legend = ProvenanceLegend(tuple((made, words(f"desk.legend_{made.value}")) for made in Made))
        self._reset = ActButton(words("desk.reset"), icon="rotate-ccw", kind=ButtonKind.QUIET)
        self._answer.head.addWidget(self._legend)
        self._answer.head.addWidget(self._reset)
        self._wrong: tuple[str, tuple[tuple[int, int], ...]] = ("", ())
        self._unchecked = _quiet_line()
        self._diff = DiffLine()
        self.marks = Marks(presenter)
        self._answer.body.addWidget(self.editor, 1)
        self._answer.body.addWidget(self._unchecked)
        self._answer.body.addWidget(self._diff)
        self._answer.body.addWidget(self.marks)
        self._sentences = Panel(words("desk.view_whole"))
        self._beside = ChoiceRows(label=words("desk.view_whole"))
        self._sentences.body.addWidget(_Scrolled(self._beside))
        self._sentences.body.addStretch(1)
        self._sentences.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(self._sentences)
        column.addWidget(self._candidates)
        column.addWidget(self._answer, 1)
        for rows in (self._rows, self._beside):
            rows.chosen.connect(self._on_chosen)
        self._strip.chosen.connect(self._on_variant)
        self._views.chosen.connect(self._on_view)
        self._reset.acted.connect(presenter.reset)
        self.editor.edited.connect(self._on_edited)
        self.editor.cursor_moved.connect(self._on_moved)

    def show_state(self, state: State) -> None:
        """Show the candidates, the draft and where its words came from."""
        item = state.item
        if item is None or item.kind is TaskKind.COMMAND:
            self.clear()
            return
        made = _Made(item, state.choosing, state.revision, self._looping, (self._roomy, self._tight, self._has_beside))
        fresh = self._made is None or not made.same_as(self._made)
        if fresh:
            self._show_candidates(item, state.choosing)
        if state.revision != self._shown:
            self._shown = state.revision
            hint = "desk.answer_hint" if item.candidates else "desk.answer_hint_own"
            self.editor.setPlaceholderText(words(hint))
            self.editor.set_language(state.choosing.language)
            self.editor.show_text(state.draft.text, cursor=utf16(state.draft.text, state.draft.cursor))
            self._put_wrong()
        if fresh:
            self._show_answer(state.choosing)
            self._made = made
        self.marks.show_state(state)
        self._answer.set_note("" if self._tight else joined(" · ", (self._came, _saved(state))))
        resets = bool(state.choosing.source) or item.kind is TaskKind.TRANSCRIPTION
        self._reset.setVisible(resets and not self._tight)
        self._legend.setVisible(self._roomy and len(state.choosing.shown) > 0)

    def show_wrong(self, text: str, places: tuple[tuple[int, int], ...], unchecked: str) -> None:
        """Show which words are spelt wrong.

        Args:
            text: that was looked at; places of another one than the editor's are of no use.
            places: (first, last exclusive) in UTF-16 units.
            unchecked: said where the language cannot be checked here.
        """
        self._wrong = (text, places)
        self._put_wrong()
        self._unchecked.setText(unchecked)
        self._unchecked.setVisible(bool(unchecked))

    def _put_wrong(self) -> None:
        text, places = self._wrong
        if text == self.editor.text():
            self.editor.show_wrong(places)

    def show_looping(self, place: int | None) -> None:
        """Say whose sound is looping: a place's, or none's."""
        if place != self._looping:
            self._looping = place
            self.show_state(self._presenter.state)

    def fit(self, shape: SizeClass, *, beside: bool) -> None:
        """Leave out what the size has no room for.

        Args:
            shape: class of the window's size.
            beside: there is room for whole sentences beside the differences.
        """
        self._has_beside = beside
        self._sentences.setFixedWidth(look_of(self).px(BESIDE))
        self._roomy = shape in {SizeClass.ROOMY, SizeClass.LARGE}
        self._tight = tight = shape is SizeClass.TIGHT
        self.marks.fold(folded=not self._roomy)
        if self._roomy:
            self._answer.body.addWidget(self.marks)
        elif not tight and self._answer.head.indexOf(self.marks) < 0:
            # Once: put in again, it would change its place with the reset each time the window is fitted.
            self._answer.head.insertWidget(self._answer.head.indexOf(self._reset), self.marks)
        self._answer.set_title("" if tight else words("desk.answer"))
        self._answer.setAccessibleName(words("desk.answer"))
        self._candidates.set_title("" if tight else words("desk.candidates"))
        self._candidates.setAccessibleName(words("desk.candidates"))
        self._strip.set_least_rows(2 if tight else 4)
        self._candidates.set_padding(16 if self._roomy else 8)
        self._answer.set_padding(16 if self._roomy else 8)
        self.show_state(self._presenter.state)

    def clear(self) -> None:
        """Drop every text of the clip."""
        self._shown = -1
        self._made = None
        self._came = ""
        self._rows.clear()
        self._beside.clear()
        self._strip.clear()
        self._diff.clear()
        self.marks.clear()
        self._candidates.set_note("")
        self._answer.set_note("")
        self._reset.hide()
        self._legend.hide()
        self.editor.show_text("")

    def _show_candidates(self, item: OpenItem, choosing: Choosing) -> None:
        self._candidates.setVisible(bool(item.candidates))
        differences = choosing.view is CandidateView.DIFFERENCES
        beside = self._has_beside and differences and bool(item.candidates)
        self._sentences.setVisible(beside)
        self._beside.show_rows(whole_rows(choosing) if beside else (), language=choosing.language)
        self._views.setVisible(bool(choosing.places) and not self._tight)
        self._views.choose(choosing.view)
        self._candidates.set_note("" if self._tight else _counted(item, choosing))
        self._strip.setVisible(differences)
        self._scroll.setVisible(not differences)
        if differences:
            self._rows.clear()
            self._strip.show_parts(parts(choosing, self._looping), choosing.language)
        else:
            self._strip.clear()
            self._rows.show_rows(whole_rows(choosing), language=choosing.language)
            self._scroll.updateGeometry()

    def _show_answer(self, choosing: Choosing) -> None:
        self.editor.show_stretches(stretches(choosing))
        self._diff.show_diff(diff(choosing) if self._has_room(choosing) else DiffShown("", ()))
        self._came = came_from(choosing)

    def _has_room(self, choosing: Choosing) -> bool:
        """Say whether the line of changes leaves the variants their room; in small windows they come first."""
        most = max((len(place.variants) for place in choosing.places), default=0)
        whole = choosing.view is CandidateView.WHOLE
        return self._roomy or (not self._tight and (most if not whole else len(choosing.shown)) <= _FEW_ROWS)

    def _on_chosen(self, chosen: RowChosen) -> None:
        if isinstance(chosen.value, int):
            number = chosen.value
            self._presenter.choose(lambda now: take_whole(now, number))

    def _on_variant(self, chosen: VariantChosen) -> None:
        if isinstance(chosen.value, int):
            self._presenter.choose(lambda now: go_to(now, chosen.place))
            self._presenter.take(chosen.value)

    def _on_view(self, chosen: SegmentChosen) -> None:
        if isinstance(chosen.value, CandidateView):
            view = chosen.value
            self._presenter.choose(lambda now: see(now, view))

    def _on_edited(self, edited: Edited) -> None:
        self._presenter.edit(edited.text, characters(edited.text, edited.cursor))

    def _on_moved(self, moved: CursorMoved) -> None:
        # While typing the caret moves before the text is told; the edit brings its own caret.
        if self.editor.text() == self._presenter.state.draft.text:
            self._presenter.move_cursor(characters(self.editor.text(), moved.cursor))


class _Scrolled(QScrollArea):
    """As high as what is inside; it scrolls when there is less room."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._inner = inner
        self.setWidget(inner)

    def sizeHint(self) -> QSize:
        wide = max(self.viewport().width(), 200)
        return QSize(wide, self._inner.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.sizeHint().height(), look_of(self).px(72)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


def _quiet_line() -> PlainLabel:
    line = PlainLabel("", type="tiny", tone="ink3", wraps=True, follows_window=True)
    line.hide()
    return line


def _counted(item: OpenItem, choosing: Choosing) -> str:
    many, places = len(item.candidates), [place for place in choosing.places if place.slot is not None]
    if many < 2:
        return words("desk.candidates_count", n=many)
    said = words("desk.differ_count", m=many, n=len(places)) if places else words("desk.agree", m=many)
    early = "".join(choosing.shown[one][0] for one in choosing.alignment.broken)
    return joined(" · ", (said, words("desk.breaks_off", letters=letters(early)) if early else ""))


def _saved(state: State) -> str:
    if not state.saved_at:
        return ""
    at = datetime.fromtimestamp(state.saved_at / 1_000).astimezone()
    return words("desk.saved", at=f"{at:%H:%M:%S}")
