import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from anechoic.facility import withdrawal
from anechoic.facility.day import day
from anechoic.facility.matters import all_matters
from anechoic.facility.package.waiting import waiting
from anechoic.facility.progress import progress_of, told
from anechoic.facility.review import queue
from anechoic.rules.appeal import AppealState
from anechoic.rules.task import Origin, ReceiptState, ReviewReason, Role, TaskState, Verdict
from anechoic.store.facility import answers, appeals, reviews
from anechoic.store.facility.tables.answers import APPEAL
from anechoic.wire.answers import Receipt
from anechoic.wire.day import ReturnedState, ToldRequest
from fakes.bench_desk import Desk, Fetched
from fakes.facility_bench import Bench, BenchTask

WHY = "the speaker says it so"


class Story:
    """Ana's answer was returned by Sue; Max is another supervisor."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.ana = bench.sign_in(bench.person("ana"), bench.station("one"))
        self.sue = self.supervisor("sue")
        self.task: BenchTask = bench.task("item 1")
        fetched = self.ana.pull()
        self.first = self.ana.answer(fetched, fetched.clip(self.task.id), "press the star")
        self.send_back(self.sue, self.first, "listen again")

    def supervisor(self, login: str) -> Desk:
        return self.bench.sign_in(self.bench.person(login, Role.SUPERVISOR), self.bench.station(f"of {login}"))

    def send_back(self, supervisor: Desk, given: Receipt, comment: str) -> None:
        fetched, clip, _ = supervisor.review(self.task.id)
        said = supervisor.decide(fetched, clip, Verdict.RETURN, answers=(given.subject,), comment=comment)
        assert said.state is ReceiptState.ACCEPTED, said
        self.bench.clock.go(minutes=1)

    def again(self) -> Fetched:
        fetched = self.ana.pull()
        self.ana.open(fetched, fetched.clip(self.task.id))
        return fetched

    def appeal(self, text: str = "press the star", **more: object) -> Receipt:
        fetched = self.again()
        body = self.ana.body(fetched, fetched.clip(self.task.id), text, **{"appeal": True, "reply": WHY, **more})
        return self.ana.send(self.ana.seal(body))

    def rows(self, desk: Desk) -> list[ReviewReason]:
        return [row.reason for row in queue.waiting(self.bench.facility, desk.caller).rows]

    def decide(self, desk: Desk, verdict: Verdict, given: Receipt, **more: object) -> Receipt:
        fetched, clip, _ = desk.review(self.task.id)
        return desk.decide(fetched, clip, verdict, answers=(given.subject,), **more)

    def outcome(self, given: Receipt) -> str:
        with self.bench.facility.database.read() as connection:
            row = appeals.of_answer(connection, given.subject)
        assert row is not None
        return str(row.state)

    def returned(self) -> list[ReturnedState]:
        with self.bench.facility.database.read() as connection:
            return [row.state for row in progress_of(self.bench.facility, connection, self.ana.person).returned]


@pytest.fixture
def story(bench: Bench) -> Story:
    return Story(bench)


def test_a_reply_travels_with_the_redone_answer_to_the_same_supervisor(story: Story) -> None:
    fetched = story.ana.pull()
    clip = fetched.clip(story.task.id)
    seen = story.ana.open(fetched, clip).text.returned
    assert seen is not None
    assert (seen.comment, seen.may_appeal) == ("listen again", True)
    story.ana.send(story.ana.seal(story.ana.body(fetched, clip, "press star", reply="you are right")))
    assert story.rows(story.sue) == [ReviewReason.RETURNED_AGAIN]
    _, _, opened = story.sue.review(story.task.id)
    before = opened.text.answers[0].before
    assert before is not None
    assert (before.text, before.comment, before.reply) == ("press the star", "listen again", "you are right")
    assert not before.appeal


def test_an_appeal_goes_to_another_supervisor_who_sees_all_of_it(story: Story) -> None:
    given = story.appeal()
    assert given.state is ReceiptState.ACCEPTED
    assert story.bench.kinds_recorded().count("appealed") == 1
    assert story.returned() == [ReturnedState.APPEALED]
    # Until there is another supervisor it waits, and `status` says so.
    assert story.rows(story.sue) == []
    assert [(line.what, line.count) for line in waiting(story.bench.facility)] == [("appeal", 1)]
    max_ = story.supervisor("max")
    assert waiting(story.bench.facility) == ()
    assert story.rows(max_) == [ReviewReason.APPEAL]
    _, _, opened = max_.review(story.task.id)
    before = opened.text.answers[0].before
    assert before is not None
    assert (before.text, before.comment, before.reply, before.appeal) == ("press the star", "listen again", WHY, True)


def test_upheld_settles_the_task_and_is_told_once(story: Story) -> None:
    given = story.appeal()
    max_ = story.supervisor("max")
    assert story.decide(max_, Verdict.ACCEPT, given).state is ReceiptState.ACCEPTED
    assert story.bench.state(story.task.id) is TaskState.FINAL
    assert story.outcome(given) == "upheld"
    assert story.bench.kinds_recorded().count("appeal_decided") == 1
    facility, caller = story.bench.facility, story.ana.caller
    (news,) = day(facility, all_matters(), caller).appeals
    assert (news.answer, news.outcome) == (given.subject, AppealState.UPHELD)
    # Somebody else's reading changes nothing; one's own ends it, twice as well as once.
    told(facility, max_.caller, ToldRequest(appeals=(given.subject,)))
    assert day(facility, all_matters(), caller).appeals == (news,)
    for _ in range(2):
        told(facility, caller, ToldRequest(appeals=(given.subject,)))
        assert day(facility, all_matters(), caller).appeals == ()
    assert story.returned() == [ReturnedState.UPHELD]


def test_what_stays_returned_is_mended_and_not_appealed_again(story: Story) -> None:
    given = story.appeal()
    max_ = story.supervisor("max")
    story.send_back(max_, given, "it is plural")
    assert story.outcome(given) == "stays"
    fetched = story.ana.pull()
    clip = fetched.clip(story.task.id)
    seen = story.ana.open(fetched, clip).text.returned
    assert seen is not None
    assert (seen.comment, seen.may_appeal) == ("it is plural", False)
    body = story.ana.body(fetched, clip, "press the star", appeal=True, reply=WHY)
    assert story.ana.send(story.ana.seal(body)).code == "appeal_once"
    mended = story.ana.send(story.ana.seal(story.ana.body(fetched, clip, "press the stars")))
    assert mended.state is ReceiptState.ACCEPTED
    # It comes back to who returned it last.
    assert (story.rows(max_), story.rows(story.sue)) == ([ReviewReason.RETURNED_AGAIN], [])


def test_mended_by_the_other_supervisor(story: Story) -> None:
    given = story.appeal()
    story.decide(story.supervisor("max"), Verdict.FIX, given, text="press a star")
    assert story.outcome(given) == "mended"


@pytest.mark.parametrize(
    ("text", "more", "code"),
    [
        ("press star, or so", {}, "appeal_changed"),
        ("press the star", {"reply": " "}, "reason_missing"),
    ],
)
def test_what_is_no_appeal(story: Story, text: str, more: dict[str, object], code: str) -> None:
    given = story.appeal(text, **more)
    assert (given.state, given.code) == (ReceiptState.REFUSED, code)
    with story.bench.facility.database.read() as connection:
        row = answers.by_id(connection, story.first.subject)
    assert row is not None
    assert row.state == "returned"


def test_nothing_returned_nothing_to_say(bench: Bench) -> None:
    ana = bench.sign_in(bench.person("ana"), bench.station("one"))
    task = bench.task("item 1")
    fetched = ana.pull()
    clip = fetched.clip(task.id)
    ana.open(fetched, clip)
    for more in ({"reply": "why?"}, {"reply": WHY, "appeal": True}):
        assert ana.send(ana.seal(ana.body(fetched, clip, **more))).code == "nothing_returned"
    assert ana.send(ana.seal(ana.body(fetched, clip, origin=Origin.OWN))).state is ReceiptState.ACCEPTED


def test_the_same_appeal_twice_is_one(story: Story) -> None:
    fetched = story.again()
    sealed = story.ana.seal(
        story.ana.body(fetched, fetched.clip(story.task.id), "press the star", appeal=True, reply=WHY)
    )
    assert [story.ana.send(sealed).state for _ in range(2)] == [ReceiptState.ACCEPTED, ReceiptState.REPEATED]
    assert story.bench.kinds_recorded().count("appealed") == 1


def test_an_appeal_taken_back_is_none_and_may_be_made_again(story: Story) -> None:
    given = story.appeal()
    back = story.ana.take_back(given, story.task.id)
    assert back.state is ReceiptState.ACCEPTED
    max_ = story.supervisor("max")
    assert story.rows(max_) == []
    fetched = next(iter(reversed(story.ana.known.values())))
    clip = fetched.clip(story.task.id)
    story.ana.open(fetched, clip, lease=back.lease, fencing=back.fencing)
    again = story.ana.body(
        fetched, clip, "press the star", appeal=True, reply=WHY, lease=back.lease, fencing=back.fencing
    )
    assert story.ana.send(story.ana.seal(again)).state is ReceiptState.ACCEPTED
    assert story.rows(max_) == [ReviewReason.APPEAL]


def test_who_returned_it_cannot_decide_even_with_a_lease_of_before(story: Story) -> None:
    """Sue holds nothing of the review; a verdict under the lease of her own return is refused."""
    fetched, clip = None, None
    for known in story.sue.known.values():
        fetched, clip = known, known.context.clips[0]
    assert fetched is not None
    assert clip is not None
    given = story.appeal()
    said = story.sue.decide(fetched, clip, Verdict.ACCEPT, answers=(given.subject,))
    assert said.state in {ReceiptState.REFUSED, ReceiptState.TAKEN}
    assert story.outcome(given) == "waiting"


def test_two_supervisors_at_once_decide_once(story: Story) -> None:
    given = story.appeal()
    one, other = story.supervisor("max"), story.supervisor("liv")
    fetched, clip, _ = one.review(story.task.id)
    assert story.rows(other) == []
    first = one.decide(fetched, clip, Verdict.ACCEPT, answers=(given.subject,))
    second = one.decide(fetched, clip, Verdict.RETURN, answers=(given.subject,), comment="no")
    assert (first.state, second.state) == (ReceiptState.ACCEPTED, ReceiptState.TAKEN)
    assert story.outcome(given) == "upheld"


def test_who_returned_it_cannot_decide_with_a_lease_of_the_review_either(story: Story) -> None:
    given = story.appeal()
    max_ = story.supervisor("max")
    fetched, clip, _ = max_.review(story.task.id)
    with story.bench.facility.database.write() as connection:
        review = reviews.undecided(connection, story.task.id)
        assert review is not None
        reviews.change(connection, review.id, state="waiting", supervisor=None, not_by=max_.person)
    said = max_.decide(fetched, clip, Verdict.ACCEPT, answers=(given.subject,))
    assert (said.state, said.code) == (ReceiptState.REFUSED, "own_return")
    assert story.outcome(given) == "waiting"


def test_the_database_keeps_an_appeal_from_who_returned_it(story: Story) -> None:
    story.appeal()
    with story.bench.facility.database.read() as connection:
        review = reviews.undecided(connection, story.task.id)
    assert review is not None
    assert review.not_by == story.sue.person
    with pytest.raises(IntegrityError), story.bench.facility.database.write() as connection:
        reviews.change(connection, review.id, supervisor=story.sue.person)


def test_an_appeal_ends_with_its_recording_and_says_when(story: Story) -> None:
    given = story.appeal()
    story.bench.clock.go(minutes=1)
    facility = story.bench.facility
    with facility.database.write() as connection:
        withdrawal.end(facility, connection, [story.task.clip], reason="recall", withdrawn=True)
        row = connection.execute(select(APPEAL).where(APPEAL.c.answer == given.subject)).one()
    assert (row.state, row.decided) == (AppealState.WITHDRAWN.value, story.bench.clock.now)
