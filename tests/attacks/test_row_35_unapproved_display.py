"""Row 35: confidential work and a display nobody approved, X11 among them: at the server, and again at the workstation.

No display is approved yet, so what holds for X11 holds for every display there is.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.facility.package.pull import pull
from anechoic.facility.review.opening import open_review
from anechoic.rules.ids import TaskId
from anechoic.rules.task import Classification, NoWork, ReceiptState, Role
from anechoic.station.port import Failed, ListReviews, NothingToOpen, Opened, OpenNext, OpenReview, ReviewsListed
from anechoic.wire.review import ReviewOpenRequest
from anechoic.wire.work import PullRequest
from fakes.facility_bench import Bench
from fakes.one_desk import OneDesk, one_desk

pytestmark = pytest.mark.attack(35)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


def test_the_server_lends_nothing_confidential_to_a_display_that_says_nothing_of_itself(bench: Bench) -> None:
    bench.task("one", classification=Classification.CONFIDENTIAL)
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    reply = desk.ask()
    assert (reply.package, reply.reason) == ("", NoWork.DISPLAY_REFUSED)
    assert PullRequest(held=0, last_sequence=0).display == "any", "a workstation says it is approved on its own"


def test_the_server_lends_no_confidential_review_to_such_a_display_either(bench: Bench) -> None:
    task = bench.task("one", classification=Classification.CONFIDENTIAL)
    ana = bench.sign_in(bench.person("ana"), bench.station("one"))
    fetched = ana.fetch(ana.ask(display="approved"))
    clip = fetched.clip(task.id)
    ana.open(fetched, clip)
    bench.clock.go(minutes=1)
    assert ana.send(ana.seal(ana.body(fetched, clip, "words"))).state is ReceiptState.ACCEPTED
    sue = bench.sign_in(bench.person("sue", Role.SUPERVISOR), bench.station("two"))
    refused = sue.ask_review(task.id)
    assert (refused.package, refused.reason) == ("", NoWork.DISPLAY_REFUSED)
    assert [leaf.ids["task"] for leaf in bench.leaves("refused_display")] == [task.id]
    approved = ReviewOpenRequest(task=task.id, last_sequence=sue.sequence, display="approved")
    assert open_review(bench.facility, sue.caller, approved).package
    again = sue.ask_review(task.id)
    assert (again.package, again.reason) == ("", NoWork.DISPLAY_REFUSED), (
        "the reply was lost, and the screen is another"
    )


def test_what_was_packed_for_another_screen_is_not_given_again(bench: Bench) -> None:
    bench.task("one", classification=Classification.CONFIDENTIAL)
    ana = bench.sign_in(bench.person("ana"), bench.station("one"))
    lost = ana.ask(display="approved")
    assert lost.package
    assert ana.ask(display="approved").package == lost.package, "the reply was lost: the same one again"
    refused = ana.ask()
    assert (refused.package, refused.reason) == ("", NoWork.DISPLAY_REFUSED)


def test_who_says_approved_and_lacks_something_is_not_approved(bench: Bench) -> None:
    bench.task("one", classification=Classification.CONFIDENTIAL)
    ana = bench.sign_in(bench.person("ana"), bench.station("one"))
    both = PullRequest(held=0, last_sequence=0, display="approved", lacking=("no_swap",))
    refused = pull(bench.facility, ana.caller, both)
    assert (refused.package, refused.reason) == ("", NoWork.DISPLAY_REFUSED)


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path, items=3) as ready:
        yield ready


def turn_confidential(story: OneDesk) -> None:
    with contextlib.closing(sqlite3.connect(story.facility.folder / "facility.db")) as raw, raw:
        raw.execute("UPDATE batch SET classification = 'confidential'")


def let_the_server_lie(story: OneDesk) -> None:
    """Take the server's own check away, as a server would that is wrong or owned by somebody."""
    story.facility.stop()
    story.facility.start(program="fakes.careless_server")


@pytest.mark.journey
def test_the_workstation_opens_no_confidential_clip_that_is_lent_all_the_same(story: OneDesk) -> None:
    let_the_server_lie(story)
    story.desk.sign_in("ana")
    item = story.opened()
    assert item.classification is Classification.TRAINING, "the careless server lends as any other does"
    story.submit("words")
    story.settled()
    turn_confidential(story)
    # What is here already was lent as training and may be worked on; then the careless server lends the rest.
    told = story.desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    while isinstance(told, Opened):
        assert told.item.classification is Classification.TRAINING
        story.submit("words")
        story.settled()
        told = story.desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(told, NothingToOpen)


@pytest.mark.journey
def test_a_confidential_package_is_destroyed_and_recorded(story: OneDesk) -> None:
    let_the_server_lie(story)
    turn_confidential(story)
    story.desk.sign_in("ana")
    told = story.desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(told, NothingToOpen), told
    assert told.reason is NoWork.DISPLAY_REFUSED
    story.settled()
    assert len(story.leaves("refused_display")) == 3
    assert list(story.desk.profile.rglob("*.anep")) == []


@pytest.mark.journey
@pytest.mark.parametrize("careless", [False, True], ids=["by the server", "by the workstation"])
def test_a_review_of_a_confidential_clip_is_refused_too(story: OneDesk, *, careless: bool) -> None:
    if careless:
        let_the_server_lie(story)
    story.desk.activate("sam", story.facility.add_person("sam", roles=("supervisor",)))
    story.desk.sign_in("ana")
    story.opened()
    story.submit("words")
    story.settled()
    turn_confidential(story)
    story.desk.sign_in("sam")
    [row] = story.desk.ask(ListReviews(), ReviewsListed).rows
    told = story.desk.ask(OpenReview(TaskId(row.task)), Opened, Failed)
    assert isinstance(told, Failed), "a confidential clip was opened for a review"
    assert told.code == "display_refused"
    story.settled()
    assert len(story.leaves("refused_display")) == 1
