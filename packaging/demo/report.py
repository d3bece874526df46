"""`report.json`: what an unattended shift did, and whether everything held."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from demo.driven import Step
from demo.leaks import Finding
from demo.sounding import Sounding
from demo.tally import Tally


@dataclass(frozen=True)
class Outcome:
    """Everything a shift came to.

    Attributes:
        batch: what `batch add` said: accepted whole, split, refused.
        tally: counted at the windows.
        received: answers that the facility's record says were accepted.
        heard_frames: frames that the facility's record says were heard.
        delivered: answers in the files that the owner opened.
        sealed_tasks: tasks that the facility says it delivered.
        waiting: what waits for people, as `status` lists it.
        sounding: seconds played and captured.
        record_verified: the record holds, by the facility's check and by the stand-alone one.
        findings: plaintext on disk.
        search_proved: the search saw the planted leaks.
        steps: of all windows.
        screenshots: file names.
        stopped_by: minutes, work_done or error.
        error: a sentence, if there was one.
    """

    batch: dict[str, Any]
    tally: Tally
    received: int
    heard_frames: int
    delivered: int
    sealed_tasks: int
    waiting: list[dict[str, Any]]
    sounding: Sounding
    record_verified: bool
    findings: Sequence[Finding]
    search_proved: bool
    steps: Sequence[Step]
    screenshots: Sequence[str]
    stopped_by: str
    error: str = ""

    def report(self) -> dict[str, Any]:
        """Give the report; its keys are fixed.

        `ingested` are items taken in whole, so that ingested, split and refused together are the batch's items.
        """
        return {
            "ingested": self.batch.get("accepted", 0),
            "split": self.batch.get("split", 0),
            "refused": self.batch.get("refused", 0),
            "answered": self.tally.answered,
            "received": self.received,
            "returned": self.tally.returned,
            "redone": self.tally.redone,
            "delivered": self.delivered,
            "waiting_for_people": self.waiting,
            "seconds_played": round(self.sounding.played, 2),
            "seconds_captured": round(self.sounding.captured, 2),
            "record_verified": self.record_verified,
            "plaintext_markers": [{"file": one.file, "marker": one.marker} for one in self.findings],
            "timings": {
                name: _spread([step[name] for step in self.steps if name in step])
                for name in ("sealed_to_pcm_ms", "submit_to_playable_ms")
            },
            "screenshots": list(self.screenshots),
            "stopped_by": self.stopped_by,
        }

    def complaints(self) -> list[str]:
        """Give a sentence for everything that does not hold; empty when all does."""
        tally, frames = self.tally, sum(step["frames"] for step in self.steps if step["step"] == "heard")
        checks = (
            (not self.error, f"The shift broke off: {self.error}"),
            (tally.answered > 0, "Nothing was answered."),
            (self.received == tally.answered, f"{tally.answered} answers were sent and {self.received} received."),
            (tally.returned > 0, "Nothing was returned."),
            (tally.redone >= tally.returned, "What was returned was not redone."),
            (self.delivered > 0, "Nothing was delivered."),
            (self.delivered == self.sealed_tasks, "The owner opened another number of answers than was delivered."),
            (
                self.sounding.holds,
                f"Played {self.sounding.played:.2f} s and captured {self.sounding.captured:.2f} s differ by over 2 %.",
            ),
            (
                frames == self.heard_frames,
                f"The windows played {frames} frames and the record knows of {self.heard_frames}.",
            ),
            (self.record_verified, "The record does not hold."),
            (self.search_proved, "The search for plaintext did not find what was planted."),
            (not self.findings, f"Plaintext lies on disk: {len(self.findings)} findings."),
        )
        return [sentence for holds, sentence in checks if not holds]


def write(outcome: Outcome, folder: Path) -> Path:
    """Write `report.json` into a folder and give its path."""
    target = folder / "report.json"
    target.write_text(json.dumps(outcome.report(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return target


def _spread(values: list[float]) -> dict[str, float | int | None]:
    """Give median, 95th percentile (nearest rank) and number; both are None without a value."""
    if not values:
        return {"median": None, "p95": None, "n": 0}
    ordered = sorted(values)
    return {
        "median": round(median(ordered), 3),
        "p95": round(ordered[max(0, math.ceil(0.95 * len(ordered)) - 1)], 3),
        "n": len(ordered),
    }
