"""What a run says of each row: held, failed, open or later."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from attacks.marking import Tried
from attacks.table import TABLE, Row

Word = Literal["held", "failed", "open", "later"]


@dataclass(frozen=True, slots=True)
class Result:
    """One row after a run.

    Attributes:
        row: its number.
        tries: how often it was really tried.
        result: `held` only when every test of the row ran and passed.
        seconds: what its tests took; a test of two rows counts for both.
        why: the reason when it did not hold.
    """

    row: int
    tries: int
    result: Word
    seconds: float
    why: str = ""

    def as_json(self) -> dict[str, object]:
        """Give what is written to a file."""
        return {"row": self.row, "tries": self.tries, "result": self.result, "seconds": round(self.seconds, 2)}


def judged(ran: Sequence[Tried], asked: Sequence[int] = ()) -> list[Result]:
    """Judge every row of the table by what ran; rows that were not asked for are open."""
    return [_judged(row, ran, left_out=bool(asked) and row.number not in asked) for row in TABLE]


def _judged(row: Row, ran: Sequence[Tried], *, left_out: bool) -> Result:
    mine = [one for one in ran if row.number in one["rows"]]
    tries, seconds = sum(one["tries"] for one in mine), sum(one["seconds"] for one in mine)

    def result(word: Word, why: str = "") -> Result:
        return Result(row.number, tries, word, seconds, why)

    failed = [one for one in mine if one["outcome"] == "failed"]
    skipped = [one for one in mine if one["outcome"] != "passed"]
    if failed:
        return result("failed", f"{failed[0]['test']}: {failed[0]['why']}")
    if row.state != "tried":
        return result(row.state, row.why)
    if left_out:
        return result("open", "It was not asked for in this run.")
    if skipped:
        return result("open", f"Not all of it could run here: {skipped[0]['why']}")
    return result("held") if tries else result("open", "No test of it ran.")
