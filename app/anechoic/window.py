"""The window of one workstation, wired: pages, presenters, the bridge, and who goes where.

The only place where the contractor's and the supervisor's pages meet. It decides nothing about work; it turns what
the workstation says into the page in front.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from time import monotonic_ns, time_ns

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from anechoic.audio.device import SoundDevice
from anechoic.audio.player import Player
from anechoic.desk.keymap.presenter import KeymapPresenter
from anechoic.desk.keymap.view import KeymapView
from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.view import ListeningView
from anechoic.desk.listening.voice import DeskVoice
from anechoic.desk.listening.writing.aids import WritingAids
from anechoic.desk.pedal.presenter import PedalPresenter
from anechoic.desk.pedal.view import PedalView
from anechoic.desk.progress.presenter import ProgressPresenter
from anechoic.desk.progress.view import ProgressView
from anechoic.desk.queue.presenter import QueuePresenter, WentTo
from anechoic.desk.queue.view import QueueView
from anechoic.errors import Unavailable
from anechoic.front import Front
from anechoic.front import SessionEnded as SessionEnded
from anechoic.station.pedal.adapter import Pedals
from anechoic.station.pedal.plain import NoPedals
from anechoic.station.port import (
    Event,
    Failed,
    NothingToOpen,
    Opened,
    Port,
    SignedIn,
    SignedOut,
    SignOut,
    SnippetsEnded,
    TriedElsewhere,
)
from anechoic.steps import StepLog
from anechoic.supervisor.approvals.presenter import ApprovalsPresenter
from anechoic.supervisor.approvals.view import ApprovalsView
from anechoic.supervisor.reviews.presenter import ReviewsPresenter
from anechoic.supervisor.reviews.state import Panel as ReviewPanel
from anechoic.supervisor.reviews.view import ReviewsView
from anechoic.widgets.keys.in_use import KeysInUse
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.notices import Notice, NoticeAct, NoticeActed, NoticeTone
from anechoic.widgets.pedals.foot import FootRouter
from anechoic.widgets.pedals.in_use import PedalsInUse
from anechoic.widgets.pedals.watch import PedalWatch
from anechoic.widgets.shell.appearance import Appearance
from anechoic.widgets.shell.breaks import BreakWatch
from anechoic.widgets.shell.day_notices import DayNotices
from anechoic.widgets.shell.identity_mark import Identity
from anechoic.widgets.shell.idle import IdleWatch, Presence, PresenceChanged
from anechoic.widgets.shell.language_choice import LanguageChoice
from anechoic.widgets.shell.page import Place
from anechoic.widgets.shell.preferences import PreferencesKeeper
from anechoic.widgets.shell.rest import RestPage
from anechoic.widgets.shell.resting import Resting
from anechoic.widgets.shell.window import ShellWindow, local_time
from anechoic.widgets.sound.driver import SoundDriver
from anechoic.widgets.sound.ears import EarsWatch
from anechoic.widgets.spoken.announcer import Announcer
from anechoic.widgets.spoken.withheld import grant
from anechoic.widgets.words import told, words

_NOTICE_MS = 12_000
_ELSEWHERE = "elsewhere"
_END_ANYWAY_MS = 10_000
"""How long an unattended session may take to sign out before the process ends without it."""


class Room(QObject):
    """Everything in front of one port.

    Args:
        port: the workstation.
        desk_sound, review_sound: a sound device for each page that plays; both may be the same device.
        said: a sentence for the sign-in page, from the session before.
        appearance: theme and text size until somebody signs in who chose others.
        language: what the program speaks by now (`widgets.language.speak`).
        pedals: foot pedals of this system.
        now: local time, written over content; a front has its own.
        front: the sign-in page where it is in front already; `said`, `appearance` and `language` are its own then.
        at_once: False where `build_next` is called until nothing is left, so that nobody waits for all of it.
    """

    session_ended = Signal(object)
    """`SessionEnded`: texts and names stay in Qt's memory, so the process that showed them must end now."""

    def __init__(
        self,
        port: Port,
        desk_sound: SoundDevice,
        review_sound: SoundDevice,
        *,
        said: str = "",
        appearance: Appearance = Appearance(),  # noqa: B008 - frozen
        language: LanguageChoice = LanguageChoice(),  # noqa: B008 - frozen
        pedals: Pedals | None = None,
        now: Callable[[], datetime] = local_time,
        front: Front | None = None,
        at_once: bool = True,
    ) -> None:
        super().__init__()
        self.front = front or Front(
            port, ShellWindow(now), said=said, appearance=appearance, language=language, parent=self
        )
        self.window = self.front.window
        self.appearance, self.language, self.sign_in = self.front.appearance, self.front.language, self.front.sign_in
        self._bar, self._bridge = self.front.bar, self.front.bridge
        self._port = port
        self._drivers: list[SoundDriver] = []
        self._parting = ""
        self._left_alone = self._ends_anyway()
        self._ends = ExitStack()
        self.front.closing.connect(self._put_away)
        self._building = self._build(desk_sound, review_sound, pedals or NoPedals())
        if at_once:
            self.build()

    def build(self) -> None:
        """Build what is not there yet."""
        while self.build_next():
            pass

    def build_next(self) -> bool:
        """Build one more part, in a frame or two; give whether another one is left."""
        return next(self._building, False)

    def _build(self, desk_sound: SoundDevice, review_sound: SoundDevice, pedals: Pedals) -> Iterator[bool]:
        self._ears = EarsWatch(lambda: self.window.now().toordinal(), self)
        self._idle = IdleWatch(parent=self)
        self._breaks = BreakWatch(
            self._idle, may_tell=self._may_tell, sounding=self.window.sounding, now=_now_ms, parent=self
        )
        self.keys = KeysInUse(self.window.labels, self)
        self.queue = QueuePresenter(self._port, self)
        self.listening = ListeningPresenter(self._port, _steady_ms, self)
        self.writing = WritingAids(self._port, self.listening, parent=self)
        self._ends.callback(self.writing.close)
        yield True
        self.reviews = ReviewsPresenter(self._port, _steady_ms, self)
        self.approvals = ApprovalsPresenter(self._port, self)
        self.keymap = KeymapPresenter(self.keys, self)
        self.progress = ProgressPresenter(self._port, self._breaks, self)
        self._day = DayNotices(self._port, self.window.notices, self._breaks, self)
        yield True
        self.window.add_page(Place.QUEUE, QueueView(self.queue, self.appearance, self.language, now=self.window.now))
        yield True
        driver = self._driver(desk_sound)
        desk = ListeningView(self.listening, driver, self.keys, self.writing, at_once=False)
        while desk.build_next():
            yield True
        yield True
        self.window.add_page(Place.DESK, desk)
        yield True
        self._announcer = self._voice()
        driver = self._driver(review_sound)
        self.window.add_page(Place.REVIEWS, ReviewsView(self.reviews, driver, self.keys, now=self.window.now))
        yield True
        self.window.add_page(Place.APPROVALS, ApprovalsView(self.approvals, now=self.window.now))
        yield True
        self.window.add_page(Place.KEYS, KeymapView(self.keymap, self.keys))
        yield True
        self.pedal = self._with_pedals(pedals)
        yield True
        self.window.add_page(Place.PROGRESS, ProgressView(self.progress, now=self.window.now))
        rest = RestPage(now=self.window.now)
        self.window.add_page(Place.BREAK, rest)
        self.resting = Resting(self.window, rest, self._breaks, self._idle)
        self._preferences = PreferencesKeeper(
            self._port,
            self.appearance,
            self.language,
            self.keys,
            self.pedal.choice,
            drivers=self._drivers,
            ears=self._ears,
            breaks=self._breaks,
        )
        yield True
        self._connect()

    def _connect(self) -> None:
        self._hearing = (
            *(self._ears, self._preferences, self._breaks, self._bar, self._day, self.sign_in, self.queue),
            *(self.listening, self.writing, self.reviews, self.approvals, self.keymap, self.pedal, self.progress),
        )
        self._ears.changed.connect(self._bar.set_ears)
        self._ears.filled.connect(self._on_ears_filled)
        self._ears.changed.connect(self.progress.set_ears)
        for page in (self.listening, self.reviews):
            page.changed.connect(lambda _: self._be_calm())
            page.rested.connect(self.resting.begin)
        self._day.rested.connect(self.resting.begin)
        self.resting.turned.connect(self._be_calm)
        self.queue.went.connect(self._on_went)
        for presenter in (self.listening, self.reviews, self.approvals, self.keymap, self.progress):
            presenter.left.connect(self._on_left)
        self.window.notices.acted.connect(self._on_notice)
        self._idle.changed.connect(self._on_presence)
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self._idle)
        self.front.session_ended.connect(self.session_ended)
        self._ends.callback(self._save)
        for event in self.front.hand_over(self._on_happened):
            for part in self._hearing:
                if part not in {self._bar, self.sign_in}:
                    part.hear(event)

    def log_steps(self, steps: StepLog) -> None:
        """Let every step of this window be written down, after all pages have taken it."""
        steps.setParent(self)
        for event in self.front.of_the_station:
            steps.hear(event)
        self.listening.changed.connect(steps.on_desk)
        self._bridge.happened.connect(steps.hear)
        for driver in self._drivers:
            driver.changed.connect(steps.on_sound)
            driver.stretch_heard.connect(partial(steps.on_stretch, driver=driver))

    def close(self) -> None:
        """Put work away: silence, the drafts, the session. Safe to call twice."""
        self.front.close()

    def _put_away(self) -> None:
        # Also where the room is not whole yet: each part is put away that is there.
        self._ends.close()

    def _save(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            # A room that is closed must take no key of the next one.
            application.removeEventFilter(self._idle)
        if self.window.place is not None:
            self.listening.save_now()
            self._preferences.save()

    def _driver(self, device: SoundDevice) -> SoundDriver:
        lost: list[SoundDriver] = []

        def on_lost(error: Unavailable) -> None:
            for driver in lost:
                driver.lose(error)

        player = Player(device, on_lost=on_lost)
        driver = SoundDriver(player, self)
        driver.stretch_heard.connect(self._ears.on_stretch)
        driver.mark_asked.connect(self._port.send)
        driver.mark_failed.connect(self._port.send)
        self._bridge.happened.connect(driver.hear)
        lost.append(driver)
        self._ends.callback(player.close)
        self._drivers.append(driver)
        return driver

    def _ends_anyway(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_END_ANYWAY_MS)
        timer.timeout.connect(self._end_session)
        return timer

    def _voice(self) -> Announcer:
        """Let the desk and notices be announced; what is announced is for the grant of a session to say."""
        announcer = Announcer(self.window)
        DeskVoice(self.listening, self._drivers[0], announcer)
        self.window.notices.shown.connect(lambda notice: announcer.say(f"{notice.what} {notice.so_what}", notice.key))
        return announcer

    def _with_pedals(self, pedals: Pedals) -> PedalPresenter:
        watch, choice = PedalWatch(pedals, self), PedalsInUse(self)
        presenter = PedalPresenter(watch, choice, self.keys, self)
        self.window.add_page(Place.PEDAL, PedalView(presenter, self.keys))
        self.keymap.pedal_asked.connect(lambda: self.window.go(Place.PEDAL))
        presenter.left.connect(self._on_pedal_left)
        self._ends.callback(watch.close)
        FootRouter(watch, choice, self).acted.connect(self._on_step)
        # Queued: not one device is opened while the first picture is painted.
        if self.window.seen:
            QTimer.singleShot(0, watch.start)
        else:
            self.window.painted.connect(watch.start, Qt.ConnectionType.QueuedConnection)
        return presenter

    def _on_happened(self, event: Event) -> None:
        for part in self._hearing:
            part.hear(event)
        match event:
            case SignedIn():
                grant(self.window, granted=event.screen_reader)
                station = self.sign_in.state.station
                self.window.identify(Identity(event.name, station.station_name if station is not None else ""))
                self.window.go(Place.QUEUE)
            case SignedOut():
                # Whoever comes next is somebody else.
                self.window.notices.withdraw(_ELSEWHERE)
                grant(self.window, granted=False)
                self.window.identify(None)
                self.window.go(Place.SIGN_IN)
                self._end_session(event.text)
            case TriedElsewhere():
                self.window.notices.show_notice(_elsewhere(event))
            case SnippetsEnded():
                self.window.notices.show_notice(
                    Notice("snippets", words("writing.snippets_ended", n=event.ended), tone=NoticeTone.CAUTION)
                )
            case Opened():
                self.resting.go(Place.REVIEWS if event.review else Place.DESK)
            case NothingToOpen():
                self.resting.go(Place.QUEUE)
            case Failed() if self.window.place is not Place.SIGN_IN:
                self.window.notices.show_notice(
                    Notice(f"failed_{event.code}", told(event.text), tone=NoticeTone.CAUTION, lasts_ms=_NOTICE_MS)
                )
            case _:
                pass

    def _on_ears_filled(self) -> None:
        self.window.notices.show_notice(
            Notice("ears", words("shell.ears_full"), words("shell.ears_rest"), tone=NoticeTone.CAUTION, icon="ear")
        )

    def _on_went(self, went: WentTo) -> None:
        self.window.go(went.place)

    def _may_tell(self) -> bool:
        content = self.window.place in {Place.DESK, Place.REVIEWS, Place.QUEUE, Place.PROGRESS}
        return content and not self.window.covered and not self.window.sounding() and not self._is_calm()

    def _is_calm(self) -> bool:
        stopped = self.listening.state.panel.calm or self.reviews.state.panel is ReviewPanel.STOPPED
        return self.resting.now or stopped

    def _be_calm(self) -> None:
        calm = self._is_calm()
        self._bar.set_calm(calm=calm)
        self._day.set_calm(calm=calm)

    def _on_notice(self, acted: NoticeActed) -> None:
        self.window.notices.withdraw(acted.key)

    def _on_left(self) -> None:
        if self.window.place not in {Place.SIGN_IN, Place.QUEUE}:
            self.window.go(Place.QUEUE)

    def _on_pedal_left(self) -> None:
        if self.window.place is Place.PEDAL:
            self.window.go(Place.KEYS)

    def _on_step(self, acted: Acted) -> None:
        # A foot on a pedal is no foot before a covered screen: only the keyboard and the mouse bring it back.
        if not self.window.covered:
            self._idle.note_life()
            self.window.act(acted)

    def _on_presence(self, changed: PresenceChanged) -> None:
        if self.window.sounding():
            self._idle.note_life()
        elif changed.presence is Presence.AWAY:
            self.window.cover()
        elif changed.presence is Presence.GONE and self.window.place is not Place.SIGN_IN:
            self._port.send(SignOut("idle"))
            self._parting = words("shell.idle_end")
            self._left_alone.start()
        elif changed.presence is Presence.THERE:
            self.window.uncover()

    def _end_session(self, text: str = "") -> None:
        self._left_alone.stop()
        self.front.end_session(text or self._parting)


def _now_ms() -> int:
    return time_ns() // 1_000_000


def _steady_ms() -> int:
    return monotonic_ns() // 1_000_000


def _elsewhere(tried: TriedElsewhere) -> Notice:
    at = f"{datetime.fromtimestamp(tried.at / 1_000).astimezone():%H:%M}"
    read = NoticeAct("read", words("shell.elsewhere_read"))
    tone = NoticeTone.CLOSED
    return Notice(_ELSEWHERE, words("shell.elsewhere", at=at), words("shell.elsewhere_do"), tone=tone, acts=(read,))
