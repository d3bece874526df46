"""Damaged bytes at every parser that meets bytes from outside: an answer or a known refusal, never anything else.

A short budget, the same at every run of CI; `dev.sh fuzz` goes on for as long as it is told.
"""

import contextlib
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz.damage import damaged
from fuzz.targets import Target, Targets

NAMES = (
    *("wire message", "package", "release", "signed object", "signing key", "sealed box", "sealing key", "clip"),
    *("delivery", "leaf", "checkpoint", "auditor's file", "batch.json", "items.jsonl", "hidden.jsonl"),
    *("glossary.jsonl", "lines", "provision file", "certificate", "certificate request", "pedal", "preferences"),
    *("draft", "sound"),
)


@pytest.fixture(scope="module")
def targets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Target]]:
    with Targets(tmp_path_factory.mktemp("fuzz")) as made:
        yield {one.name: one for one in made}


def test_no_parser_is_left_out(targets: dict[str, Target]) -> None:
    assert tuple(targets) == NAMES


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(chance=st.randoms(use_true_random=False))
def test_damage_ends_in_an_answer_or_a_refusal(targets: dict[str, Target], name: str, chance: Random) -> None:
    target = targets[name]
    data = damaged(chance, target.seeds)
    try:
        target.parse(data)
    except target.allowed:
        return


def test_a_parser_that_breaks_is_found() -> None:
    chance = Random(1)  # noqa: S311 - damage, not secrets
    broken = Target("broken", lambda data: data.index(b"\x00\xff"), [b"ab\x00\xffcd"])
    found = 0
    for _ in range(1_000):
        with contextlib.suppress(ValueError):
            broken.parse(damaged(chance, broken.seeds))
            continue
        found += 1
    assert 100 < found < 1_000
