"""Writes resources/smoke/vector.json: one sealed clip whose keys are published, opened by `anechoic --smoke`.

Run: bash packaging/dev.sh run -- python packaging/make_smoke_vector.py
"""

import base64
import hashlib
import json
from pathlib import Path

import numpy as np

from anechoic.rules.task import TaskKind
from anechoic.seal.clip import Part, clip_key, seal_part
from anechoic.wire.codec import encode
from anechoic.wire.work import Candidate, Span, TaskText

_RATE, _FRAMES = 16_000, 16_000


def main() -> None:
    """Seal one second of tone and a short text under keys made of their own names."""
    names = {name: hashlib.sha256(f"anechoic smoke {name}".encode()).digest() for name in ("station", "release")}
    context = hashlib.sha256(b"anechoic smoke context").digest()
    package, clip = "0" * 32, "1" * 32
    time = np.arange(_FRAMES) / _RATE
    pcm = (np.sin(2 * np.pi * 220 * time) * np.hanning(_FRAMES) * 12_000).astype("<i2").tobytes()
    text = encode(
        TaskText(
            kind=TaskKind.TRANSLATION,
            source="es",
            target="en",
            frames=_FRAMES,
            transcript="un tono de prueba",
            candidates=(Candidate(key="a", text="a test tone"), Candidate(key="b", text="one tone of proof")),
            attribution="Made for this purpose",
            speech=(Span(first=1_000, last=15_000),),
        )
    )
    parts = {}
    for part, payload in ((Part.AUDIO, pcm), (Part.TEXT, text)):
        key = clip_key(
            station_key=names["station"],
            release_key=names["release"],
            package_id=package,
            context_hash=context,
            clip_id=clip,
            part=part,
        )
        sealed = seal_part(key, payload, context_hash=context, clip_id=clip, part=part)
        parts[part.name.lower()] = {
            "sealed": base64.b64encode(sealed).decode(),
            "sha256": hashlib.sha256(payload).hexdigest(),
        }
    vector = {
        "package": package,
        "clip": clip,
        "rate": _RATE,
        "context_hash": context.hex(),
        "station_key": names["station"].hex(),
        "release_key": names["release"].hex(),
        **parts,
    }
    target = Path(__file__).resolve().parent.parent / "resources" / "smoke" / "vector.json"
    target.write_text(json.dumps(vector, indent=1) + "\n")


if __name__ == "__main__":
    main()
