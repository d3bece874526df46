"""Writes a picture of every state of choosing: `python -m windows.picture_choosing FOLDER [VARIANT [STATES]]`."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from anechoic.desk.listening.answer.choosing import CandidateView, go_to, redo, see, step, undo
from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.rules.task import TaskKind
from anechoic.station.port import OpenItem
from anechoic.widgets.theme.style import dress
from anechoic.wire.work import Candidate
from fakes.desk_room import put_away
from windows.picture_desk import VARIANTS, Scenes, Variant, real, settle

FIVE = (
    "to increase your speaking",
    "to increase the bulk of his speech to other participants",
    "to increase the volume of your talk to other participants",
    "to increase the volume of the his speech to other participants",
    "to decrease your speaking volume to other participants.",
)
SIX = (
    "His call is the first in linea and sera attended put proximo representative.",
    "Your call in the first and - linea sera atendida proximo representante.",
    "His call is the first in linea and sera attended by the proximo representative.",
    "His call is the first online and pannier attended by the proximo representative.",
    "Your call is first in line and will be answered by the next available representative.",
    "Su llamada es la primera",
)
_CALL = (
    "the person you are calling is not {} now and the mailbox of that person is {} today so please try{} again later "
)
LONG = (
    f"{_CALL.format('here', 'full', ' it')}in the evening or write",
    f"{_CALL.format('there', 'full', '')}in the evening or write to us",
    f"{_CALL.format('here', 'empty', ' it')}in the morning or write",
    "the person you",
)
ARABIC = (
    "لزيادة مستوى صوت حديثك للمشاركين الآخرين",
    "لخفض مستوى صوت حديثك للمشاركين الآخرين في version 2.0",
    "لزيادة حجم صوت حديثك للمشاركين الآخرين",
)
Act = Callable[[ListeningPresenter], None]


def typed(desk: ListeningPresenter, at: int, removed: int, put: str) -> None:
    """Press Backspace and type, sign by sign; then show it as the editor would have it."""
    for _ in range(removed):
        text = desk.state.draft.text
        desk.edit(text[: at - 1] + text[at:], at - 1)
        at -= 1
    for sign in put:
        text = desk.state.draft.text
        desk.edit(text[:at] + sign + text[at:], at + 1)
        at += 1


def mended(desk: ListeningPresenter) -> None:
    desk.take(2)
    desk.choose(lambda now: go_to(now, 0))
    desk.take(1)
    typed(desk, desk.state.draft.text.index(" to other") + 3, 2, "for the")
    desk.choose(lambda now: go_to(now, 1))
    desk.take(4)
    desk.mark(None)


def one_of_many(desk: ListeningPresenter) -> None:
    desk.take(1)
    desk.choose(lambda now: step(now, 2))
    desk.take(2)


def long_line(desk: ListeningPresenter) -> None:
    desk.take(1)
    desk.choose(lambda now: step(now, 1))
    desk.take(2)


def arabic(desk: ListeningPresenter) -> None:
    desk.take(1)
    desk.choose(lambda now: step(now, 1))
    desk.take(1)
    typed(desk, len(desk.state.draft.text), 0, " v2 now")
    desk.choose(lambda now: step(now, 1))
    desk.take(3)


def whole(desk: ListeningPresenter) -> None:
    desk.choose(lambda now: see(now, CandidateView.WHOLE))
    desk.take(3)


def own(desk: ListeningPresenter) -> None:
    desk.write_own()
    typed(desk, 0, 0, "make it louder for everybody")
    desk.choose(undo)
    desk.choose(redo)


def nothing(_desk: ListeningPresenter) -> None:
    """Leave it as it opened."""


STATES: tuple[tuple[str, tuple[str, ...], str, Act], ...] = (
    ("fresh", FIVE, "en", nothing),
    ("mended", FIVE, "en", mended),
    ("whole", FIVE, "en", whole),
    ("two", FIVE[1:3], "en", one_of_many),
    ("six", SIX, "en", one_of_many),
    ("long", LONG, "en", long_line),
    ("arabic", ARABIC, "ar", arabic),
    ("own", FIVE, "en", own),
)


def item(texts: tuple[str, ...], target: str) -> OpenItem:
    candidates = tuple(Candidate(key=key, text=text) for key, text in zip("abcdef", texts, strict=False))
    return real(TaskKind.TRANSLATION, candidates=candidates, target=target)


def shoot(folder: Path, variant: Variant, states: str = "") -> list[Path]:
    """Write the pictures of one window and give their paths."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app)
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for name, texts, target, act in STATES:
        if states and name not in states.split(","):
            continue
        scenes = Scenes(variant)
        ways = dict(scenes.all())
        for first in ("signin", "queue-ready"):
            ways[first]()
            settle(app)
        scenes.open(item(texts, target), heard=1.0)
        settle(app)
        act(scenes.room.listening)
        settle(app)
        window: QWidget = scenes.room.window
        path = folder / f"{variant.name}-{name}.png"
        window.grab().save(str(path))
        written.append(path)
        put_away(scenes.room)
    return written


if __name__ == "__main__":
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    for one in VARIANTS:
        if wanted in one.name:
            for picture in shoot(Path(sys.argv[1]), one, sys.argv[3] if len(sys.argv) > 3 else ""):
                sys.stdout.write(f"{picture}\n")
