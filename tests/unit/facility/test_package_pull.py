import pytest

from anechoic.errors import Refused
from anechoic.facility.package import sweep, waiting
from anechoic.facility.package.shown import open_order
from anechoic.rules.task import Classification, LeaseState, NoWork, Role, TaskKind
from anechoic.store.facility import leases, packages
from anechoic.wire.work import PullReply
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench, BenchStation


@pytest.fixture
def desk(bench: Bench) -> Desk:
    return bench.sign_in(bench.person("ana"), bench.station("one"))


def _sweep(bench: Bench) -> int:
    with bench.facility.database.write() as connection:
        return sweep.sweep(bench.facility, connection)


def _code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.code


def test_the_order_shown_leads_back_to_the_owners_candidates(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    opened = desk.open(fetched, fetched.context.clips[0])
    with bench.facility.database.read() as connection:
        lease = leases.by_id(connection, fetched.context.clips[0].lease)
    assert lease is not None
    order = open_order(bench.facility, lease)
    by_text = {candidate.text: order[candidate.key] for candidate in opened.text.candidates}
    assert by_text == {"press star": ("A", "C"), "press the star": ("B",)}


def test_two_people_see_orders_of_their_own(bench: Bench) -> None:
    station = bench.station("one")
    bench.task("item 1", wanted=6, candidates=("p", "q", "r", "s", "t", "u"))
    orders = set()
    for name in ("ana", "ben", "eva", "ida", "leo"):
        desk = bench.sign_in(bench.person(name), station)
        desk.sequence = _sequence(bench, station.id)
        fetched = desk.pull()
        orders.add(tuple(c.text for c in desk.open(fetched, fetched.context.clips[0]).text.candidates))
    assert len(orders) > 1


def _sequence(bench: Bench, station: str) -> int:
    with bench.facility.database.read() as connection:
        return packages.sequence(connection, station)


def test_never_two_clips_of_one_conversation(bench: Bench, desk: Desk) -> None:
    bench.task("item 1", conversation="talk")
    bench.task("item 2", conversation="talk")
    fetched = desk.pull()
    assert len(fetched.context.clips) == 1
    assert desk.ask(held=1).reason is NoWork.OTHERS_FIRST
    desk.open(fetched, fetched.context.clips[0])
    bench.clock.go(minutes=61)
    again = desk.pull()
    assert [clip.task for clip in again.context.clips] == [fetched.context.clips[0].task]


def test_a_pull_repeated_because_its_reply_was_lost_gives_the_same_package(bench: Bench, desk: Desk) -> None:
    for n in range(9):
        bench.task(f"item {n}")
    lost, again = desk.ask(), desk.ask()
    assert lost == again
    assert bench.kinds_recorded().count("packed") == 1


def test_what_a_workstation_no_longer_knows_goes_back(bench: Bench, desk: Desk) -> None:
    for n in range(8):
        bench.task(f"item {n}")
    first = desk.pull()
    assert desk.ask(held=8).reason is NoWork.ENOUGH_HELD
    second = desk.pull(held=0)
    assert {c.task for c in first.context.clips} == {c.task for c in second.context.clips}
    with pytest.raises(Refused) as refused:
        desk.open(first, first.context.clips[0])
    assert _code(refused) in {"given_back", "lease_over"}


def test_the_next_package_is_pulled_when_three_are_left(bench: Bench, desk: Desk) -> None:
    for n in range(12):
        bench.task(f"item {n}")
    first = desk.pull()
    desk.give_back(*(clip.lease for clip in first.context.clips[3:]))
    second = desk.pull(held=3)
    assert not {c.lease for c in first.context.clips[:3]} & {c.lease for c in second.context.clips}


def test_a_package_has_at_most_eight_clips_or_three_minutes(bench: Bench, desk: Desk) -> None:
    for n in range(5):
        bench.task(f"item {n}", milliseconds=50_000)
    assert len(desk.pull().context.clips) == 3


def test_a_workstation_ahead_of_the_server_is_refused(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    desk.sequence = 5
    with pytest.raises(Refused) as refused:
        desk.ask()
    assert _code(refused) == "sequence_ahead"


def test_an_answer_wanted_twice_goes_to_two_people_and_no_third(bench: Bench) -> None:
    bench.task("item 1", wanted=2)
    replies: list[PullReply] = []
    for n, name in enumerate(("ana", "ben", "eva")):
        desk = bench.sign_in(bench.person(name), bench.station(f"s{n}"))
        replies.append(desk.ask())
    assert [bool(reply.package) for reply in replies] == [True, True, False]
    assert replies[2].reason is NoWork.NOTHING_LEFT
    assert replies[2].mender == "wait"


def test_each_reason_names_itself(bench: Bench) -> None:
    station = bench.station("one")
    assert bench.sign_in(bench.person("ana"), station).ask().reason is NoWork.NOTHING_LEFT
    bench.task("item 1", source="ru")
    assert bench.sign_in(bench.person("ben"), station).ask().reason is NoWork.NOT_CLEARED
    assert bench.sign_in(bench.person("sue", Role.SUPERVISOR), station).ask().reason is NoWork.NOT_CONTRACTOR
    bench.task("item 2", batch="two", classification=Classification.CONFIDENTIAL)
    desk = bench.sign_in(bench.person("eva"), station)
    assert desk.ask().reason is NoWork.DISPLAY_REFUSED
    assert desk.ask(display="approved").package


def test_a_language_covers_its_regions(bench: Bench) -> None:
    bench.task("item 1", source="es-MX")
    station = bench.station("one")
    assert bench.sign_in(bench.person("ana"), station).ask().package
    bench.task("item 2", source="es")
    only_mexico = bench.sign_in(bench.person("ben", pairs=(("es-MX", "en"),)), bench.station("two"))
    assert only_mexico.ask().reason is NoWork.NOT_CLEARED


def test_only_kinds_a_person_is_cleared_for(bench: Bench) -> None:
    bench.task("item 1", kind=TaskKind.COMMAND)
    person = bench.person("ana", kinds=(TaskKind.TRANSLATION,))
    assert bench.sign_in(person, bench.station("one")).ask().reason is NoWork.NOT_CLEARED


def test_unopened_work_goes_back_and_opened_work_does_not(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    bench.task("item 2")
    fetched = desk.pull()
    one, two = fetched.context.clips
    desk.open(fetched, one)
    desk.give_back(one.lease, two.lease, "0" * 32)
    with bench.facility.database.read() as connection:
        first, second = leases.by_id(connection, one.lease), leases.by_id(connection, two.lease)
        assert first is not None
        assert second is not None
        assert (first.state, second.state) == (LeaseState.RELEASED.value, LeaseState.GIVEN_BACK.value)
        assert packages.wrapped_key(connection, fetched.context.package, two.clip) is None


def test_what_lies_unopened_after_signing_out_goes_back_and_after_a_crash_it_stays(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    assert _sweep(bench) == 0
    resumed = bench.sign_in(desk.person, BenchStation(desk.station, desk.station_signing, desk.station_hybrid))
    assert _sweep(bench) == 0
    bench.sign_out(resumed)
    assert _sweep(bench) == 1
    with pytest.raises(Refused) as refused:
        desk.open(fetched, fetched.context.clips[0])
    assert _code(refused) == "given_back"


def test_tasks_nobody_can_be_given_are_listed(bench: Bench, desk: Desk) -> None:
    bench.task("item 1", conversation="talk")
    bench.task("item 2", conversation="talk")
    bench.task("item 3", source="ru")
    assert [(line.source, line.count) for line in waiting.waiting(bench.facility)] == [("ru", 1)]
    fetched = desk.pull()
    desk.open(fetched, fetched.context.clips[0])
    assert [(line.source, line.count) for line in waiting.waiting(bench.facility)] == [("es", 1), ("ru", 1)]
    bench.person("ben")
    assert [(line.source, line.count) for line in waiting.waiting(bench.facility)] == [("ru", 1)]


def test_old_packages_are_forgotten(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    reply = desk.ask()
    with bench.facility.database.read() as connection:
        row = packages.by_id(connection, reply.package)
    assert row is not None
    assert bench.facility.blobs.path(row.blob).exists()
    bench.clock.go(hours=25)
    _sweep(bench)
    assert not bench.facility.blobs.path(row.blob).exists()
