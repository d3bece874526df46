"""The work of the desk's measurements: clips of ten seconds with four candidates that differ in places."""

from pathlib import Path

from fakes.delivered_batch import DeliveredBatch, speech

SECONDS = 10.0
CANDIDATES = (
    (
        "to increase the bulk of his speech to other participants",
        "to increase the volume of your talk to other participants",
        "to decrease your speaking volume to other participants",
        "to increase the volume of his talk to the others",
    ),
    (
        "please enter the number of the room you want to reach",
        "please enter the number of the hall you want to reach",
        "please type the number of a room that you want to reach",
        "please enter the number of the room which you look for",
    ),
)


def desk_batch(folder: Path, items: int) -> DeliveredBatch:
    """Make a batch of so many clips, each for one person."""
    batch = DeliveredBatch(folder, {"overlap": 1, "gold_share": 0.0, "max_clip_seconds": 12})
    pcm = speech(SECONDS, pause_every=2.5)
    for number in range(items):
        texts = CANDIDATES[number % len(CANDIDATES)]
        batch.add(
            f"item{number}",
            pcm + number,
            candidates=[{"candidate_id": key, "text": text} for key, text in zip("ABCD", texts, strict=True)],
        )
    return batch
