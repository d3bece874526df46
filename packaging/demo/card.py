"""The card beside the window: who may sign in, with what, and what there is to try."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from anechoic.widgets.plain import PlainLabel
from demo.place import Account, Place

_WIDE, _HIGH = 464, 900
"""Beside a window of 1440 on a screen of 1920: what covers neither is not covered by it."""
_KEY = (
    "There is no security key to touch: a training authenticator, a program, stands in for everybody's. A workstation "
    "with real content has none, and takes no sign-in from one."
)
_TRY = (
    (
        "As a contractor",
        (
            "Enter opens the next clip. Space plays it. A digit takes a candidate, W writes an answer of your own, "
            "Ctrl+Enter submits. F10 shows every key. Esc goes back, Q signs out."
        ),
    ),
    (
        "Become the supervisor",
        (
            "Two people answer each clip: answer one as contractor-1, and it comes first to contractor-2. Then sign in "
            "as supervisor-1. R opens the reviews: A accepts, F mends, R returns with a comment. Whoever gets an "
            "answer back finds it first."
        ),
    ),
    (
        "Be the second person",
        (
            "custodian-1 asked for a data owner to be added. Sign in as custodian-2 or supervisor-1 and press A for "
            "the requests. Nobody can approve what they filed themselves."
        ),
    ),
)


class Card(QWidget):
    """Shows everybody's login and password. Training secrets, drawn on this machine.

    Args:
        place: the demo's folder.
        licences: whose recordings these are.
    """

    def __init__(self, place: Place, licences: str) -> None:
        super().__init__()
        self.setWindowTitle("Who to sign in as")
        self.setProperty("panel", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(_WIDE, _HIGH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel("Sign in with any of these", type="head"))
        column.addWidget(self._people(list(place.accounts.values())))
        column.addWidget(PlainLabel(_KEY, type="small", tone="ink2", wraps=True))
        for title, text in _TRY:
            column.addWidget(PlainLabel(title, type="strong"))
            column.addWidget(PlainLabel(text, tone="ink2", wraps=True))
        column.addWidget(PlainLabel("Whose recordings these are", type="strong"))
        column.addWidget(_scroll(licences), 1)

    def _people(self, accounts: list[Account]) -> QWidget:
        table = QFrame()
        table.setProperty("panel", "surface")
        grid = QGridLayout(table)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for at, title in enumerate(("Login", "Password")):
            grid.addWidget(PlainLabel(title, type="small", tone="ink2"), 0, at)
        order = {"contractor": 0, "supervisor": 1}
        for row, account in enumerate(sorted(accounts, key=lambda one: order.get(one.roles[0], 2)), start=1):
            grid.addWidget(PlainLabel(account.login, type="strong"), row, 0)
            grid.addWidget(PlainLabel(account.password, type="code"), row, 1)
        grid.setColumnStretch(1, 1)
        return table


def attributions(licences: str) -> list[str]:
    """Give each recording's source and licence once, from the table of a batch's LICENSES.md."""
    found: dict[str, None] = {}
    for line in licences.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and len(cells) >= 4 and cells[0] != "item" and set(cells[0]) - set("-: "):
            found[f"{cells[3]} ({cells[2]})"] = None
    return list(found)


def _scroll(licences: str) -> QScrollArea:
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    for line in attributions(licences) or ["This batch names no licences."]:
        column.addWidget(PlainLabel(line, type="small", tone="ink2", wraps=True))
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inner)
    return area
