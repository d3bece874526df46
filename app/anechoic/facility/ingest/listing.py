"""What is here of each batch, for the operator."""

from typing import Any

import msgspec

from anechoic.facility.context import Facility
from anechoic.facility.ingest.manifest import Profile
from anechoic.facility.ingest.wording import visible
from anechoic.rules.exposure import DAY_MS
from anechoic.store.facility import batches as stored


def listed(facility: Facility) -> list[dict[str, Any]]:
    """Give one row a batch, the oldest first; names are made visible, times are Unix ms."""
    rows = []
    with facility.database.read() as connection:
        for batch in stored.every(connection):
            sealed = facility.columns.open("batch", "sealed_profile", batch.id, batch.sealed_profile)
            profile = msgspec.json.decode(sealed, type=Profile)
            outcomes = stored.outcomes(connection, batch.id)
            clips, gone = stored.clip_counts(connection, batch.id)
            rows.append(
                {
                    "batch": batch.id,
                    "name": visible(profile.batch),
                    "owner": visible(profile.owner),
                    "classification": batch.classification,
                    "added": batch.added,
                    **{outcome: _count(outcomes, outcome) for outcome in ("accepted", "split", "refused")},
                    "reasons": {reason: n for (outcome, reason), n in sorted(outcomes.items()) if outcome == "refused"},
                    "clips": clips,
                    "gone": gone,
                    "retention_ends": (ends := batch.added + batch.retention_days * DAY_MS),
                    "gone_from_backups": ends + facility.settings.backup_days * DAY_MS,
                }
            )
    return rows


def _count(outcomes: dict[tuple[str, str], int], wanted: str) -> int:
    return sum(n for (outcome, _), n in outcomes.items() if outcome == wanted)
