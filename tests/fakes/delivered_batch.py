"""A small batch folder as a data owner delivers it, made of tones and pauses."""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import soundfile

RATE = 16_000


def speech(seconds: float, *, pause_every: float | None = None) -> npt.NDArray[np.int16]:
    """Give a tone; with `pause_every`, half a second of near silence after each such stretch."""
    time = np.arange(int(seconds * RATE)) / RATE
    loud = 9_000 * np.sin(2 * np.pi * 330 * time) * (1 + 0.3 * np.sin(2 * np.pi * 3 * time))
    if pause_every is not None:
        loud[(time % pause_every) > pause_every - 0.5] *= 0.0005
    return loud.astype(np.int16)


@dataclass
class DeliveredBatch:
    """Items are put in, changed, and written."""

    folder: Path
    profile: dict[str, Any] = field(default_factory=dict)
    items: list[dict[str, Any]] = field(default_factory=list)
    hidden: list[dict[str, Any]] = field(default_factory=list)
    glossary: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        (self.folder / "audio").mkdir(parents=True, exist_ok=True)
        self.profile = {
            "batch": "small-1",
            "owner": "Owner",
            "classification": "training",
            "purpose": "test",
            "consent": {"basis": "made up", "reference": "none"},
            "target_language": "en",
            "max_clip_seconds": 10,
            "retention_days": 30,
            "overlap": 2,
            "gold_share": 0.5,
            **self.profile,
        }

    def add(self, name: str, pcm: "npt.NDArray[Any] | None" = None, **changes: Any) -> dict[str, Any]:
        """Put one item in, with its sound written, and give its line to change."""
        sound = speech(2 + len(self.items) / 10) if pcm is None else pcm
        path = self.folder / "audio" / f"{name}.flac"
        soundfile.write(path, sound, RATE, subtype="PCM_16")
        item = {
            "item_id": name,
            "clip_id": f"clip-{name}",
            "conversation": f"conversation-{name}",
            "speaker": "speaker-1",
            "audio": f"audio/{name}.flac",
            "audio_sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "duration_s": round(len(sound) / RATE, 3),
            "sample_rate": RATE,
            "channels": 1,
            "source_language": "es",
            "target_language": "en",
            "task": "translation",
            "automatic_transcript": f"palabras de {name}",
            "candidates": [
                {"candidate_id": "A", "text": f"words of {name}"},
                {"candidate_id": "B", "text": "others"},
            ],
            "licence": "CC0-1.0",
            "attribution": "nobody",
            "quality_flags": ["dropped"],
            "consent": "granted",
            **changes,
        }
        self.items.append(item)
        return item

    def gold(self, name: str, best: str = "A") -> None:
        """Put a known answer in."""
        self.hidden.append(
            {
                "item_id": name,
                "best_candidate_excluding_deliberate": best,
                "reference_translation": "known answer words",
                "x": 1,
            }
        )

    def term(self, term: str, *approved: str, **more: Any) -> None:
        """Put a term of the programme in."""
        self.glossary.append({"source_language": "es", "term": term, "approved": list(approved), **more})

    def write(self, *extra: str) -> Path:
        """Write all files; `extra` are raw lines after the items."""
        (self.folder / "batch.json").write_text(json.dumps(self.profile, indent=1))
        lines = [json.dumps(item, ensure_ascii=False) for item in self.items] + list(extra)
        (self.folder / "items.jsonl").write_text("\n".join(lines) + "\n")
        if self.glossary:
            terms = [json.dumps(term, ensure_ascii=False) for term in self.glossary]
            (self.folder / "glossary.jsonl").write_text("\n".join(terms) + "\n")
        if self.hidden:
            (self.folder / "hidden.jsonl").write_text("\n".join(json.dumps(line) for line in self.hidden) + "\n")
        return self.folder
