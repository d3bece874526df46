import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from anechoic.errors import Refused
from anechoic.rules.lease import LIVE, LeaseAct, check_release_ahead, now_at, step
from anechoic.rules.task import LeaseState

ACTS = st.sampled_from(list(LeaseAct))


def _refusal(state: LeaseState, act: LeaseAct) -> Refused | None:
    try:
        step(state, act)
    except Refused as refused:
        return refused
    return None


@given(st.sampled_from(list(LeaseState)), ACTS)
def test_every_step_ends_in_a_state_or_a_sentence(state: LeaseState, act: LeaseAct) -> None:
    refused = _refusal(state, act)
    assert refused is None or (refused.code != "refused" and refused.text().endswith("."))


@given(st.lists(ACTS, max_size=30))
def test_what_ended_is_never_live_again(acts: list[LeaseAct]) -> None:
    state, ended = LeaseState.HELD, False
    for act in acts:
        try:
            state = step(state, act)
        except Refused:
            continue
        ended = ended or state not in LIVE
        assert not (ended and state in LIVE)


@given(st.lists(ACTS, max_size=30))
def test_nothing_leaves_withdrawn(acts: list[LeaseAct]) -> None:
    for act in acts:
        if act is LeaseAct.WITHDRAW:
            assert step(LeaseState.WITHDRAWN, act) is LeaseState.WITHDRAWN
        else:
            with pytest.raises(Refused):
                step(LeaseState.WITHDRAWN, act)


@given(st.sampled_from(list(LeaseState)), st.integers(0, 100), st.integers(0, 100))
def test_a_live_lease_ends_on_the_very_millisecond(state: LeaseState, ends: int, now: int) -> None:
    seen = now_at(state, ends, now)
    assert seen is (LeaseState.EXPIRED if state in LIVE and now >= ends else state)


def test_exactly_one_is_released_ahead() -> None:
    check_release_ahead(0)
    check_release_ahead(1)
    with pytest.raises(Refused) as refused:
        check_release_ahead(2)
    assert refused.value.code == "release_ahead"


class OneTaskManyLeases(RuleBasedStateMachine):
    """A task lent again and again: messages are dropped, repeated and reordered, machines are killed, time passes."""

    def __init__(self) -> None:
        super().__init__()
        self.leases: list[LeaseState] = []
        self.ends: list[int] = []
        self.now = 0
        self.answers: list[int] = []

    def _live(self) -> list[int]:
        return [n for n, s in enumerate(self.leases) if now_at(s, self.ends[n], self.now) in LIVE]

    @precondition(lambda self: not self._live())
    @rule()
    def lend(self) -> None:
        self.leases.append(LeaseState.HELD)
        self.ends.append(self.now + 60)

    @rule(by=st.integers(1, 90))
    def time_passes(self, by: int) -> None:
        self.now += by

    @rule()
    def sweep(self) -> None:
        for n, state in enumerate(self.leases):
            self.leases[n] = now_at(state, self.ends[n], self.now)

    @precondition(lambda self: self.leases)
    @rule(data=st.data(), act=st.sampled_from([LeaseAct.RELEASE, LeaseAct.GIVE_BACK]))
    def message(self, data: st.DataObject, act: LeaseAct) -> None:
        n = data.draw(st.integers(0, len(self.leases) - 1))
        seen = now_at(self.leases[n], self.ends[n], self.now)
        try:
            self.leases[n] = step(seen, act)
        except Refused:
            assert (seen, act) not in {(LeaseState.HELD, act), (LeaseState.RELEASED, LeaseAct.RELEASE)}

    @precondition(lambda self: self.leases)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        n = data.draw(st.integers(0, len(self.leases) - 1))
        seen = now_at(self.leases[n], self.ends[n], self.now)
        # The server accepts a late answer only while no other lease took the place.
        if seen is LeaseState.EXPIRED and (self.answers or self._live()):
            return
        try:
            self.leases[n] = step(seen, LeaseAct.ANSWER)
        except Refused:
            return
        self.answers.append(n)

    @invariant()
    def at_most_one_is_live_and_none_is_answered_twice(self) -> None:
        assert len(self._live()) <= 1
        assert len(self.answers) == len(set(self.answers))


TestOneTaskManyLeases = OneTaskManyLeases.TestCase
