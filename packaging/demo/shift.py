"""The unattended shift: contractors in turn, a supervisor's check, work that comes back, a delivery by two people."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from demo import hands
from demo.checking import review_round
from demo.driven import DrivenWindow, Step
from demo.hands import Album
from demo.place import Account
from demo.tally import Tally

_FIRST, _SECOND, _CHECKED, _REDONE = 0.25, 0.5, 0.75, 0.9
"""Parts of the shift's time at which contractors, contractors, the supervisor and redoing come to their end."""


@dataclass(frozen=True)
class Shift:
    """One shift at some windows.

    Attributes:
        windows: ready, at their sign-in pages.
        contractors: who listen and answer, in turn.
        supervisor: who checks.
        album, tally: shared by everybody.
        returned_to: gives the logins of those who may have something back.
        minutes: after which no new item is begun; what must happen once happens all the same.
        began: monotonic seconds.
    """

    windows: Sequence[DrivenWindow]
    contractors: Sequence[Account]
    supervisor: Account
    album: Album
    tally: Tally
    returned_to: Callable[[], set[str]]
    minutes: float
    began: float

    def until(self, part: float) -> float:
        """Give the moment at which a part of the time is over."""
        return self.began + part * self.minutes * 60

    def work(self) -> None:
        """Work until the supervisor has checked and what came back is redone and checked again."""
        turn = _Turn(self.contractors)
        for part in (_FIRST, _SECOND):
            self._together(
                [self._round(window, turn.next(), self.until(part)) for window in self.windows[: len(self.contractors)]]
            )
        checking = self._checking(self.windows[0], self.until(_CHECKED), judge=True)
        beside = self.windows[1 : len(self.contractors)]
        self._together([checking, *(self._round(window, turn.next(), self.until(_CHECKED)) for window in beside)])
        if self.tally.returned > self.tally.redone:
            self._redo()
            self._checking(self.windows[0], self.until(1.0), judge=False)()
        while not self.tally.work_done and time.monotonic() < self.until(_REDONE):
            before = self.tally.answered, self.tally.accepted
            rounds = [self._round(window, turn.next(), self.until(1.0)) for window in self.windows[: len(beside) + 1]]
            self._together(rounds)
            self._checking(self.windows[0], self.until(1.0), judge=False)()
            if before == (self.tally.answered, self.tally.accepted) and all(self.tally.idle.values()):
                break

    def approve(self, account: Account, picture: str) -> None:
        """Let somebody approve what waits for them, at the first window."""
        window = self.windows[0]
        hands.sign_in(window, account, self.album)
        self.tally.add("approved", hands.approve_all(window, self.album, picture))
        hands.sign_out(window)

    def _checking(self, window: DrivenWindow, until: float, *, judge: bool) -> Callable[[], None]:
        def check() -> None:
            hands.sign_in(window, self.supervisor, self.album)
            review_round(window, self.album, self.tally, until, judge=judge)
            hands.sign_out(window)

        return check

    def _round(self, window: DrivenWindow, account: Account, until: float) -> Callable[[], None]:
        def answer_in_turn() -> None:
            hands.sign_in(window, account, self.album)
            self.album.take(window, "03-queue")
            self._answer_until(window, account, until)
            hands.sign_out(window)

        return answer_in_turn

    def _answer_until(self, window: DrivenWindow, account: Account, until: float) -> None:
        window.press("Return")
        step = window.expect("opened", "nothing", "failed")
        done = 0
        while step["step"] == "opened":
            if done and time.monotonic() >= until and not step["returned"]:
                hands.leave_desk(window)
                self.tally.idle[account.login] = False
                return
            step = self._answer(window, step, take=(1, 2, 1, 0)[done % 4])
            done += 1
        self.tally.idle[account.login] = step["step"] == "nothing"
        if step["step"] == "nothing":
            self.album.take(window, "05-queue-nothing-left")

    def _answer(self, window: DrivenWindow, opened: Step, *, take: int) -> Step:
        if not self.tally.answered and window is self.windows[0]:
            hands.look_around(window, self.album)
        hands.listen(window, opened)
        step = hands.answer(window, opened, self.tally.phrase("Answer"), self.album, take=take)
        self.tally.add("answered")
        if opened["returned"]:
            self.tally.add("redone")
        return step

    def _redo(self) -> None:
        """Let those look who may have something back: it stands first, after what they had begun."""
        window = self.windows[0]
        asked = self.returned_to()
        for account in sorted(self.contractors, key=lambda one: one.login not in asked):
            hands.sign_in(window, account, self.album)
            window.press("Return")
            step = window.expect("opened", "nothing", "failed")
            begun = True
            while step["step"] == "opened" and (step["returned"] or begun):
                begun = step["returned"]
                step = self._answer(window, step, take=1)
            if step["step"] == "opened":
                hands.leave_desk(window)
            hands.sign_out(window)
            if self.tally.redone >= self.tally.returned:
                return

    @staticmethod
    def _together(rounds: Sequence[Callable[[], None]]) -> None:
        with ThreadPoolExecutor(max_workers=max(1, len(rounds))) as pool:
            for running in [pool.submit(one) for one in rounds]:
                running.result()


class _Turn:
    def __init__(self, people: Sequence[Account]) -> None:
        self._people = people
        self._at = -1

    def next(self) -> Account:
        self._at += 1
        return self._people[self._at % len(self._people)]
