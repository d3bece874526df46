from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.assign import (
    Clearance,
    Offer,
    Past,
    Work,
    choose,
    covers,
    is_cleared,
    may_have,
    mender,
    waiting_for_people,
    why_nothing,
)
from anechoic.rules.ids import PersonId, TaskId
from anechoic.rules.task import Classification, NoWork, TaskKind

TAGS = st.sampled_from(["es", "es-MX", "fr", "en"])
CLEARANCES = st.builds(
    Clearance,
    pairs=st.frozensets(st.tuples(TAGS, st.just("en")), max_size=3),
    kinds=st.frozensets(st.sampled_from(list(TaskKind)), max_size=3),
    confidential=st.booleans(),
)
WORK = st.builds(
    Work,
    kind=st.sampled_from(list(TaskKind)),
    source=TAGS,
    target=st.just("en"),
    classification=st.sampled_from(list(Classification)),
)
OFFERS = st.lists(
    st.builds(
        Offer,
        task=st.integers(0, 40).map(lambda n: TaskId(f"{n:032x}")),
        conversation=st.integers(0, 9).map(lambda n: bytes([n])),
        work=WORK,
        missing=st.integers(1, 3),
        milliseconds=st.integers(300, 200_000),
        order_key=st.integers(0, 1_000),
        mine=st.booleans(),
    ),
    max_size=40,
    unique_by=lambda offer: offer.task,
)
PASTS = st.builds(
    Past,
    tried=st.frozensets(st.integers(0, 40).map(lambda n: TaskId(f"{n:032x}")), max_size=10),
    conversations=st.frozensets(st.integers(0, 9).map(lambda n: bytes([n])), max_size=5),
)
ALL = Clearance(frozenset({("es", "en")}), frozenset(TaskKind))


def _offer(n: int, **more: object) -> Offer:
    given: dict[str, object] = {
        "task": TaskId(f"{n:032x}"),
        "conversation": bytes([n]),
        "work": Work(TaskKind.TRANSLATION, "es", "en"),
        "missing": 1,
        "milliseconds": 5_000,
        "order_key": n,
    }
    return Offer(**{**given, **more})  # type: ignore[arg-type]


@given(OFFERS, CLEARANCES, PASTS)
def test_a_package_holds_only_what_the_person_may_have(offers: list[Offer], who: Clearance, past: Past) -> None:
    chosen = choose(offers, who, past)
    assert len(chosen) <= 8
    assert len(chosen) == 1 or sum(o.milliseconds for o in chosen) <= 180_000
    assert len({o.conversation for o in chosen}) == len(chosen)
    for offer in chosen:
        assert is_cleared(who, offer.work)
        assert who.confidential or offer.work.classification is Classification.TRAINING
        assert offer.mine or (offer.task not in past.tried and offer.conversation not in past.conversations)


@given(OFFERS, CLEARANCES, PASTS)
def test_nothing_is_chosen_only_when_nothing_may_be_had(offers: list[Offer], who: Clearance, past: Past) -> None:
    assert bool(choose(offers, who, past)) == any(may_have(offer, who, past) for offer in offers)


@given(OFFERS, CLEARANCES, PASTS, st.randoms())
def test_the_order_of_the_question_does_not_matter(
    offers: list[Offer], who: Clearance, past: Past, dice: object
) -> None:
    mixed = list(offers)
    dice.shuffle(mixed)  # type: ignore[attr-defined]
    assert choose(mixed, who, past) == choose(offers, who, past)


def test_returned_work_first_then_nearest_to_its_overlap_then_the_seeded_order() -> None:
    offers = [_offer(1, missing=2), _offer(2, missing=1, order_key=9), _offer(3), _offer(4, missing=3, mine=True)]
    assert [int(o.task, 16) for o in choose(offers, ALL, Past())] == [4, 3, 2, 1]


def test_returned_work_comes_back_though_its_conversation_was_heard() -> None:
    offer = _offer(1, mine=True)
    past = Past(frozenset({offer.task}), frozenset({offer.conversation}))
    assert choose([offer], ALL, past) == (offer,)
    assert choose([_offer(1)], ALL, past) == ()


def test_a_long_clip_comes_alone_and_does_not_block_shorter_ones() -> None:
    long = _offer(1, milliseconds=600_000)
    assert choose([long, _offer(2)], ALL, Past()) == (long,)
    assert [int(o.task, 16) for o in choose([_offer(0), long, _offer(2)], ALL, Past())] == [0, 2]


def test_a_language_covers_its_regions_and_not_the_other_way() -> None:
    assert covers("es", "es-MX")
    assert covers("es", "es")
    assert covers("es-MX", "es-mx")
    assert not covers("es-MX", "es")
    assert not covers("es", "est")


def test_why_there_is_nothing() -> None:
    open_work = Work(TaskKind.TRANSLATION, "es-MX", "en")
    closed = Work(TaskKind.TRANSLATION, "es", "en", Classification.CONFIDENTIAL)
    assert why_nothing([], ALL) is NoWork.NOTHING_LEFT
    assert why_nothing([Work(TaskKind.TRANSLATION, "ru", "en")], ALL) is NoWork.NOT_CLEARED
    assert why_nothing([closed], ALL) is NoWork.DISPLAY_REFUSED
    assert why_nothing([closed, open_work], ALL) is NoWork.OTHERS_FIRST


def test_everybody_who_can_mend_it_is_named() -> None:
    assert {mender(reason) for reason in NoWork} == {"supervisor", "it", "wait"}


@given(OFFERS, st.lists(st.tuples(CLEARANCES, PASTS), max_size=4))
def test_waiting_for_people_is_what_nobody_may_have(offers: list[Offer], people: list[tuple[Clearance, Past]]) -> None:
    crowd = {PersonId(f"{n:032x}"): someone for n, someone in enumerate(people)}
    waiting = set(waiting_for_people(offers, crowd))
    for offer in offers:
        anybody = any(
            is_cleared(who, offer.work)
            and offer.task not in past.tried
            and offer.conversation not in past.conversations
            for who, past in people
        )
        assert (offer.task in waiting) == (not anybody)
