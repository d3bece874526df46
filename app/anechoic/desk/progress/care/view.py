"""The card of care."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from anechoic.desk.progress.presenter import ProgressPresenter, State
from anechoic.rules.breaks import CHOICES
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.meter import Meter
from anechoic.widgets.panel import Panel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.segments import Segment, SegmentChosen, Segments
from anechoic.widgets.words import words


class CarePanel(Panel):
    """Hard clips beside what one person may meet, safe ears, volunteering, the reminder of breaks."""

    def __init__(self, presenter: ProgressPresenter, parent: QWidget | None = None) -> None:
        super().__init__(words("day.care"), parent=parent)
        self._presenter = presenter
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self._figures: dict[str, PlainLabel] = {}
        self._meters: dict[str, Meter] = {}
        for at, name in enumerate(("hard_today", "hard_week", "ears")):
            said = words(f"day.met_{name}")
            self._figures[name] = PlainLabel("", type="strong", follows_window=True)
            self._meters[name] = Meter(label=said, wide=240)
            grid.addWidget(PlainLabel(said, tone="ink2", wraps=True), 2 * at, 0)
            grid.addWidget(self._figures[name], 2 * at, 1, Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(self._meters[name], 2 * at + 1, 0, 1, 2)
        self._volunteer = ActButton("", keys="V", icon="heart-handshake")
        self._volunteer.acted.connect(presenter.turn_volunteer)
        self._minutes = Segments(
            tuple(Segment(one, str(one) if one else words("day.breaks_off")) for one in CHOICES),
            label=words("day.breaks"),
        )
        self._minutes.chosen.connect(self._on_minutes)
        self.body.addLayout(grid)
        self.body.addWidget(PlainLabel(words("day.hard_note"), type="small", tone="ink3", wraps=True))
        self.body.addWidget(self._volunteer)
        self._volunteering = PlainLabel("", type="small", tone="ink3", wraps=True)
        self.body.addWidget(self._volunteering)
        self.body.addSpacing(8)
        self.body.addWidget(PlainLabel(words("day.breaks"), type="strong", wraps=True))
        self.body.addWidget(self._minutes)
        self.body.addWidget(PlainLabel(words("day.breaks_note"), type="small", tone="ink3", wraps=True))

    def show_state(self, state: State) -> None:
        """Show the figures."""
        hard = state.progress.hard if state.progress is not None else None
        today = (hard.today, hard.today_most) if hard is not None else (0, 0)
        week = (hard.week, hard.week_most) if hard is not None else (0, 0)
        self._show("hard_today", words("day.of", n=today[0], most=today[1]) if hard else "", _share(*today))
        self._show("hard_week", words("day.of", n=week[0], most=week[1]) if hard else "", _share(*week))
        ears = state.ears.share
        self._show("ears", words("shared.ears_unmeasured") if ears is None else f"{round(ears * 100)} %", ears or 0.0)
        on = hard is not None and hard.volunteers
        self._volunteer.setVisible(hard is not None)
        self._volunteer.setText(words("day.volunteer_end" if on else "day.volunteer"))
        self._volunteer.set_on(on=on)
        self._volunteer.set_busy(words("day.asking") if state.asking and hard is not None else "")
        self._volunteering.setText(words("day.volunteers" if on else "day.volunteers_not") if hard else "")
        self._minutes.choose(state.breaks.minutes)

    def _show(self, name: str, said: str, share: float) -> None:
        self._figures[name].setText(said)
        self._meters[name].set_share(share)

    def _on_minutes(self, chosen: SegmentChosen) -> None:
        if isinstance(chosen.value, int):
            self._presenter.choose_break(chosen.value)


def _share(met: int, most: int) -> float:
    return met / most if most else 0.0
