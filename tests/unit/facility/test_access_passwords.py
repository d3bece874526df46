from collections.abc import Iterator

import pyotp
import pytest

from anechoic.errors import Refused
from anechoic.facility.access import totp
from anechoic.facility.access.passwords import choose_password
from fakes.facility_bench import Bench


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    made = Bench.new(tmp_path_factory.mktemp("bench") / "facility")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("fourteen chars", "password_short"),
        ("x" * 257, "password_long"),
        ("aaaaaaaaaaaaaaaaaaaa", "password_guessable"),
        ("ababababababababab", "password_guessable"),
        ("correct horse battery staple", "password_guessable"),
        ("Correct-Horse-Battery-Staple!", "password_guessable"),
        ("anechoic anechoic anechoic", "password_guessable"),
        ("maria-fernanda.maria-fernanda", "password_guessable"),
        ("Fernanda Ybarra 1", "password_guessable"),
        ("qwertyuiopasdfghjkl", "password_guessable"),
    ],
)
def test_what_others_would_guess_is_refused(bench: Bench, password: str, code: str) -> None:
    with pytest.raises(Refused) as error:
        choose_password(bench.facility, password, login="maria-fernanda", name="María Fernanda Ybarra")
    assert error.value.code == code
    assert password not in error.value.text()


@pytest.mark.parametrize(
    "password", ["grey pebbles under slow water", "мокрые камни у воды", "anechoic pebbles 4 Tuesdays"]
)
def test_a_few_words_in_a_row_will_do(bench: Bench, password: str) -> None:
    assert choose_password(bench.facility, password, login="ana", name="Ana").startswith("$argon2id$")


@pytest.mark.parametrize("away", [-2, -1, 0, 1, 2])
def test_a_code_is_good_one_step_either_side(bench: Bench, away: int) -> None:
    secret = totp.new_secret(bench.facility)
    now = 1_800_000_000
    found = totp.matching_step(secret, pyotp.TOTP(secret).at(now + 30 * away), now_ms=now * 1_000)
    assert found == (now // 30 + away if abs(away) <= 1 else None)


def test_the_published_codes_of_rfc_6238() -> None:
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    for seconds, code in ((59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")):
        assert totp.matching_step(secret, code, now_ms=seconds * 1_000) == seconds // 30
