"""The lifecycle of a lease: one clip, lent to one person at one workstation, for a time.

                 give back
        +---------------------------> GIVEN_BACK
        |
      HELD ----- release -----> RELEASED ----- answer -----> ANSWERED
        |                        |   ^ |                        ^
        |                        +---+ |                        |
        |                      release |                        | answer (late, while
        |        time over             | time over              | the task still wants it)
        +--------------> EXPIRED <-----+                        |
                            |                                   |
                            +-----------------------------------+

      withdraw: from every state to WITHDRAWN, which nothing leaves.

A release may be asked for again (a lost reply): it stays one release. A lease that ended is never live again; a
task taken back gets a new lease with a new fencing number.
"""

from enum import Enum

from anechoic.errors import Refused
from anechoic.rules.task import LeaseState

LIVE = frozenset({LeaseState.HELD, LeaseState.RELEASED})
"""States in which the clip is at the workstation."""

RELEASED_AT_ONCE = 2
"""The open clip, and exactly one released ahead of it."""


class LeaseAct(Enum):
    """What can happen to a lease."""

    RELEASE = "release"
    ANSWER = "answer"
    GIVE_BACK = "give_back"
    EXPIRE = "expire"
    WITHDRAW = "withdraw"


_TABLE = {
    (LeaseState.HELD, LeaseAct.RELEASE): LeaseState.RELEASED,
    (LeaseState.HELD, LeaseAct.GIVE_BACK): LeaseState.GIVEN_BACK,
    (LeaseState.HELD, LeaseAct.EXPIRE): LeaseState.EXPIRED,
    (LeaseState.RELEASED, LeaseAct.RELEASE): LeaseState.RELEASED,
    (LeaseState.RELEASED, LeaseAct.ANSWER): LeaseState.ANSWERED,
    (LeaseState.RELEASED, LeaseAct.EXPIRE): LeaseState.EXPIRED,
    (LeaseState.EXPIRED, LeaseAct.ANSWER): LeaseState.ANSWERED,
    **{(state, LeaseAct.WITHDRAW): LeaseState.WITHDRAWN for state in LeaseState},
}

_REFUSALS = {
    LeaseState.HELD: ("not_released", "This clip was never opened, so it cannot be answered."),
    LeaseState.RELEASED: ("already_opened", "This clip was opened already, so it cannot go back unopened."),
    LeaseState.ANSWERED: ("already_answered", "This clip has been answered."),
    LeaseState.GIVEN_BACK: ("given_back", "This clip went back to the queue. Take the next one."),
    LeaseState.EXPIRED: ("lease_over", "The time for this clip is over and it went back. Take the next one."),
    LeaseState.WITHDRAWN: ("withdrawn", "This recording was withdrawn. Nothing of it may be opened any more."),
}


def step(state: LeaseState, act: LeaseAct) -> LeaseState:
    """Give the state after an act.

    Raises:
        Refused: the table knows no such step; code `not_released`, `already_opened`, `already_answered`,
            `given_back`, `lease_over` or `withdrawn`.
    """
    after = _TABLE.get((state, act))
    if after is None:
        code, sentence = _REFUSALS[state]
        raise Refused(sentence, code=code)
    return after


def now_at(state: LeaseState, ends: int, now: int) -> LeaseState:
    """Give the state at this moment: a live lease whose end (Unix ms) has come is expired, swept or not."""
    return LeaseState.EXPIRED if state in LIVE and ends <= now else state


def check_release_ahead(others_released: int) -> None:
    """Return only if one more clip may be released beside those released and neither answered nor closed.

    Raises:
        Refused: code `release_ahead`.
    """
    if others_released >= RELEASED_AT_ONCE:
        raise Refused(
            "Two clips are open for you already. Answer, skip or close one before the next is opened.",
            code="release_ahead",
        )
