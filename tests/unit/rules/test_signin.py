import pytest

from anechoic.rules.signin import TRAINING_AAGUID, counter_goes_on


@pytest.mark.parametrize(
    ("last", "now", "may"),
    [(0, 0, True), (0, 1, True), (7, 8, True), (7, 4_294_967_295, True), (7, 7, False), (7, 6, False), (7, 0, False)],
)
def test_a_counter_only_rises_or_was_never_there(last: int, now: int, may: bool) -> None:  # noqa: FBT001 - a table
    assert counter_goes_on(last, now) is may


def test_the_training_authenticator_has_a_model_number_of_full_length() -> None:
    assert len(TRAINING_AAGUID) == 16
