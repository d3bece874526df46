"""Writes a picture of every shared part in every theme: `python tests/windows/gallery.py FOLDER [SCALE]`."""

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from anechoic.audio.frames import Span
from anechoic.audio.speech import speech_spans
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.cards import ActCard
from anechoic.widgets.chips import Chips, ChipSpec, ChipState
from anechoic.widgets.choice_row import ChoiceRow, RowState
from anechoic.widgets.choice_rows import ChoiceRows
from anechoic.widgets.fields import LineField, ReadOnlyText, SecretField
from anechoic.widgets.focus_ring import FocusRing
from anechoic.widgets.hints import Hint, HintsBar
from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.notices import Notice, NoticeAct, NoticeStrip, NoticeTone
from anechoic.widgets.page import FullPage, FullPageState, PageAct, PageChoice
from anechoic.widgets.panel import Panel, hairline
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.segments import Segment, Segments
from anechoic.widgets.table import Column, PlainTable, TableRow
from anechoic.widgets.theme.fonts import TypeRole
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply, dress
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.topbar import Connection, Protection, TopBar, TopBarState
from anechoic.widgets.waveform.values import ClipPicture, ShownWord
from anechoic.widgets.waveform.view import WaveformView

RATE = 16_000


def row(*parts: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(12)
    for part in parts:
        made.addWidget(part)
    made.addStretch(1)
    return made


def sheet(*parts: QWidget | QLayout, margin: int = 16) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(12)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return made


def states(kind: ButtonKind) -> list[ActButton]:
    made = [ActButton(text, kind=kind) for text in ("Rest", "Hover", "Pressed", "On", "Closed", "Submit")]
    made[1]._hovered = True
    made[2].setDown(True)
    made[3].set_on(on=True)
    made[4].close_act("Twelve seconds of speech are left to hear.")
    made[5].set_busy("Sealing")
    return made


def buttons() -> QWidget:
    wide = [
        ActButton("", icon="pause", kind=ButtonKind.PRIMARY),
        ActButton("Say again", icon="undo-2", keys="S"),
        ActButton("Loop 2.34–3.57", icon="repeat", keys="L"),
        ActButton("Submit and next", keys="Ctrl Enter", kind=ButtonKind.PRIMARY, tall=True),
        ActButton("Reset", icon="rotate-ccw", kind=ButtonKind.QUIET),
        ActButton("Not you?", kind=ButtonKind.LINK),
    ]
    wide[2].set_on(on=True)
    sure = Segments(tuple(Segment(n, t) for n, t in enumerate(("Unsure", "Fair", "Sure", "Certain"))), label="How sure")
    sure.choose(2)
    chips = Chips(label="Flags")
    chips.show_chips(
        (
            ChipSpec("add", "Add a flag", icon="flag", keys="F"),
            ChipSpec("on", "decrease, increase: opposite sense, major", ChipState.ON),
            ChipSpec("maybe", "to, for: grammar, minor", ChipState.PROPOSED),
            ChipSpec("flag", "Several speakers", ChipState.REMOVABLE),
        )
    )
    cards = QGridLayout()
    for n, (keys, title, note) in enumerate(
        (("A", "Accept", "as it stands"), ("F", "Fix and accept", "your words go out, theirs stay"))
    ):
        cards.addWidget(ActCard(keys, title, note, keys=keys, icon="check" if n else ""), 0, n)
    return sheet(
        *(row(*states(kind)) for kind in (ButtonKind.PLAIN, ButtonKind.PRIMARY, ButtonKind.STOP)),
        row(*wide),
        sure,
        chips,
        cards,
    )


def fields() -> QWidget:
    line = LineField(label="Reason", hint="Why skip?")
    filled = LineField(label="Reason")
    filled.show_text("Wrong language")
    wrong = LineField(label="Note")
    wrong.set_wrong(wrong=True)
    secret = SecretField(label="Password")
    secret.show_text("correct horse")
    answer = NoCopyEdit(language="en", role=TypeRole.ANSWER, label="Answer")
    answer.show_text("to increase your speaking volume for the other participants.")
    answer.setFixedHeight(64)
    arabic = NoCopyEdit(language="ar", role=TypeRole.ANSWER, label="Answer")
    arabic.show_text("من فضلك أدخل رقمك السري version 2.0 متبوعا بعلامة المربع")
    arabic.setFixedHeight(64)
    hindi = NoCopyEdit(language="hi", role=TypeRole.ANSWER, label="Answer")
    hindi.show_text("कृपया अपना गुप्त नंबर दर्ज करें")
    hindi.setFixedHeight(64)
    comment = NoCopyEdit(label="Comment")
    comment.setPlaceholderText("Comment (optional)")
    comment.setFixedHeight(72)
    return sheet(
        line,
        filled,
        wrong,
        secret,
        answer,
        arabic,
        hindi,
        comment,
        ReadOnlyText("Hostile text stays plain: \u202egnp.exe <b>bold</b> pass\u200bword", language="en"),
    )


def rows() -> QWidget:
    live = ChoiceRows(label="Difference 2 of 3")
    live.show_rows(
        (
            ChoiceRow("a", "the volume of your talk to the other participants of this very long call", 1, letters="C"),
            ChoiceRow("b", "your speaking volume", 2, RowState.TAKEN, letters="E"),
            ChoiceRow("c", "your speaking", 3, RowState.LOOPING, letters="A", note="from the transcript"),
            ChoiceRow("d", "", 4, RowState.ABSENT, letters="D"),
            ChoiceRow("e", "[masked]", 5, RowState.MASKED, letters="B"),
            ChoiceRow("f", "your line in now", 6, differs=((5, 9), (13, 16))),
        ),
        language="en",
    )
    rest = ChoiceRows(label="Difference 3 of 3")
    rest.show_rows(
        (
            ChoiceRow("a", "لزيادة حجم حديثك للمشاركين الآخرين version 2.0 من البرنامج", 1, RowState.TAKEN, "A B"),
            ChoiceRow("b", "خفض الصوت", 2, letters="C"),
        ),
        language="ar",
        live=False,
    )
    both = QHBoxLayout()
    both.addWidget(live, 3)
    both.addWidget(rest, 2)
    table = PlainTable(
        (
            Column("Language", strong=True),
            Column("Task", share=1),
            Column("Clips", number=True),
            Column("Id", code=True),
        ),
        label="Packages",
    )
    table.show_rows(
        (
            TableRow(1, ("Spanish, English", "Translation choice", "12", "it-e6fa")),
            TableRow(2, ("Russian, English", "Translation choice", "12", "it-2af8")),
            TableRow(3, ("English", "Transcription", "8", "it-327f")),
        )
    )
    panel = Panel("Packages", note="three wait")
    panel.body.addWidget(table)
    return sheet(both, panel)


def frame() -> QWidget:
    bars = []
    for state in (
        TopBarState(
            item=(7, 12),
            pair=("Spanish", "English"),
            kind="Translation choice",
            today=64,
            active_ms=11_520_000,
            ears=0.41,
            person="M. Okafor",
        ),
        TopBarState(
            title="Review",
            pair=("Russian", "English"),
            today=23,
            ears=0.83,
            connection=Connection.OFFLINE,
            kept=3,
            protection=Protection.CHECKING,
            person="R. Adeyemi",
        ),
        TopBarState(title="Station LS-07", ears=1.2, protection=Protection.CLOSED, connection=Connection.SAVING),
    ):
        bar = TopBar()
        bar.show_state(state)
        bars.append(bar)
    strip, second = NoticeStrip(), NoticeStrip()
    strip.show_notice(
        Notice("offline", "Offline since 14:20.", "3 answers are sealed here.", NoticeTone.CAUTION, "cloud-off")
    )
    acts = (NoticeAct("now", "Break now"), NoticeAct("later", "In 10 min"))
    strip.show_notice(Notice("break", "50 minutes of listening.", "A break is paid.", icon="coffee", acts=acts))
    second.show_notice(Notice("closed", "Clips closed: check P-3.", "Your draft is safe.", NoticeTone.CLOSED))
    second.show_notice(Notice("back", "Answer 6 taken back.", "It opens as you left it.", NoticeTone.GOOD, "undo-2"))
    hints = HintsBar()
    hints.set_hints(
        (Hint("Space", "play"), Hint("S", "hold: say again"), Hint("1-5", "take"), Hint(("Up", "Down"), "choose")),
        end=(Hint("Shift Esc", "stop, this is too much"), Hint("F10", "all keys")),
    )
    labels = Panel("Type", note="all roles")
    for kind in ("title", "answer", "reading", "head", "lead", "text", "strong", "small", "caption", "tiny", "code"):
        labels.body.addWidget(PlainLabel(f"{kind}: One colour is the hand 0123456789", type=kind))
    labels.body.addWidget(hairline())
    return sheet(bars[0], strip, bars[1], second, bars[2], labels, hints, margin=0)


def sound() -> QWidget:
    view = WaveformView()
    samples = speech_like()
    frames = len(samples)
    view.set_clip(ClipPicture(samples.data, RATE, speech_spans(samples, RATE)))
    spoken = ("hay", "incrementar", "el", "elemento", "de", "sólo", "para", "el", "final")
    step = frames // len(spoken)
    view.set_words(
        tuple(ShownWord(word, Span(n * step, (n + 1) * step), n % 3 == 0) for n, word in enumerate(spoken)),
        language="es",
    )
    view.set_heard((Span(0, frames * 9 // 10), Span(frames // 4, frames // 2), Span(frames // 3, frames // 2)))
    view.set_selection(Span(frames // 3, frames // 2))
    view.set_playhead(frames * 2 // 5)
    near, silent = WaveformView(), WaveformView()
    near.set_clip(ClipPicture(samples.data, RATE, masked=(Span(frames // 2, frames * 6 // 10),)))
    near.set_playhead(frames // 2)
    for _ in range(3):
        near.zoom_in()
    silent.set_clip(ClipPicture(samples.data, RATE))
    silent.set_problem("No sound device. Plug one in.")
    panels = []
    for part in (view, near, silent):
        panel = Panel()
        panel.body.addWidget(part)
        panels.append(panel)
    return sheet(*panels)


def page() -> QWidget:
    made = FullPage()
    made.show_state(
        FullPageState(
            "Clips are closed at this station",
            "The display could be recorded here. So nothing is shown or played until that is mended.",
            badge="Check P-3 failed at 11:06",
            safe=("Your work is safe", "The draft for item 7 was sealed at 11:06:02. It opens at the same word."),
            acts=(PageAct("it", "Call facility IT", icon="phone", primary=True), PageAct("again", "Check again", "F5")),
            note="This refusal is in the record. It opens by itself when all 9 pass.",
        )
    )
    return made


def empty() -> QWidget:
    made = FullPage()
    made.show_state(
        FullPageState(
            "Nothing to hear",
            "Every clip leased to you is answered. New packages arrive by themselves.",
            acts=(PageAct("end", "End shift"), PageAct("back", "Take back an answer", icon="history")),
            note="Nobody needs to press anything.",
            wedges=True,
        )
    )
    return made


def stopped() -> QWidget:
    made = FullPage()
    made.show_state(
        FullPageState(
            "The sound has stopped",
            "Take the time you need. No reason is asked, and nothing about this counts against you.",
            icon="volume-x",
            choices=(
                PageChoice(
                    "pause", "Pause for a while", "The station stays quiet until you press a key.", "1", "coffee"
                ),
                PageChoice("calm", "Go on with something calm", "The next clips come from the calm list.", "2", "leaf"),
            ),
        )
    )
    return made


SHEETS = {
    "buttons": (buttons, 1100, 560),
    "fields": (fields, 900, 620),
    "rows": (rows, 1200, 620),
    "frame": (frame, 1440, 860),
    "sound": (sound, 1440, 900),
    "page": (page, 1200, 800),
    "empty": (empty, 1200, 800),
    "stopped": (stopped, 1200, 800),
}


def speech_like() -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    """Six seconds with the outline of speech: bursts of a buzz, pauses between."""
    chance = np.random.default_rng(7)
    time = np.arange(6 * RATE) / RATE
    loud = np.repeat(chance.uniform(0, 1, 48) * (chance.uniform(0, 1, 48) > 0.3), len(time) // 48)
    smooth = np.convolve(loud, np.hanning(1200) / 600, "same")
    buzz = sum(np.sin(2 * np.pi * 140 * n * time) / n for n in range(1, 9))
    sound: np.ndarray[tuple[int], np.dtype[np.int16]] = (smooth * buzz * 6_000).astype(np.int16)
    return sound


def write(folder: Path, themes: tuple[ThemeName, ...] = tuple(ThemeName), percent: int = 100) -> list[Path]:
    """Write all pictures and give their paths."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app)
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name in themes:
        for title, (make, wide, high) in SHEETS.items():
            window = make()
            ring = FocusRing(window)
            apply(window, theme(name), Scale(percent), reduced_motion=True)
            window.resize(wide, high)
            window.show()
            window.activateWindow()
            focused = next((part for part in window.findChildren(QWidget) if takes_focus(part)), None)
            if focused is not None:
                focused.setFocus(Qt.FocusReason.TabFocusReason)
            app.processEvents()
            path = folder / f"{title}-{name.value}-{percent}.png"
            window.grab().save(str(path))
            written.append(path)
            ring.deleteLater()
            window.close()
            window.deleteLater()
    return written


def takes_focus(part: QWidget) -> bool:
    return isinstance(part, WaveformView | LineField | ActButton | ActCard | PlainTable)


if __name__ == "__main__":
    scale = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    for picture in write(Path(sys.argv[1]), percent=scale):
        sys.stdout.write(f"{picture}\n")
