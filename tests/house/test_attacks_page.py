"""The page of attacks says what the table says, row by row."""

import re
from pathlib import Path

import pytest

from attacks.page import JOINED, line, write
from attacks.result import Result
from attacks.table import BY_NUMBER, ROWS

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "resources" / "docs" / "attacks.md").read_text()


def shown() -> dict[int, tuple[int, str]]:
    """Give tries and result of each row of the page."""
    found = re.findall(r"^\| (\d+) \| [^|]+ \| [^|]+ \| (\d+) \| (\w+) \|$", PAGE, re.MULTILINE)
    return {int(row): (int(tries), result) for row, tries, result in found}


def test_the_page_shows_every_row_as_the_table_says_it() -> None:
    rows = shown()
    assert sorted(rows) == list(range(1, ROWS + 1))
    for number, (tries, result) in rows.items():
        assert line(Result(number, tries, result, 0.0)) in PAGE.splitlines()  # type: ignore[arg-type]
        assert result == BY_NUMBER[number].state or (result, BY_NUMBER[number].state) in {
            ("held", "tried"),
            ("open", "tried"),
        }
        assert tries > 0 or result != "held"


def test_the_page_gives_the_reason_of_every_row_that_does_not_hold() -> None:
    for number, (_, result) in shown().items():
        assert (f"- **{number}** is {result}. " in PAGE) == (result != "held"), number
        if BY_NUMBER[number].why:
            assert BY_NUMBER[number].why in PAGE


def test_the_page_counts_what_it_shows() -> None:
    rows = shown()
    assert f"{ROWS} rows, {sum(tries for tries, _ in rows.values())} tries:" in PAGE
    for word in ("held", "open", "later"):
        count = sum(result == word for _, result in rows.values())
        assert (f" {count} {word}" in PAGE) == (count > 0), "a kind without rows is not spoken of"


@pytest.mark.parametrize("joined", [True, False])
def test_a_page_of_several_runs_says_so(tmp_path: Path, *, joined: bool) -> None:
    write([Result(1, 3, "held", 1.0)], tmp_path / "page.md", joined=joined)
    assert (JOINED in (tmp_path / "page.md").read_text()) == joined


def test_security_leads_to_the_page() -> None:
    assert "](resources/docs/attacks.md)" in (ROOT / "SECURITY.md").read_text()
