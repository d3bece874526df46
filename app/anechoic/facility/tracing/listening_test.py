"""A page with which a facility finds out whether its own people hear the mark: ABX, training clips only.

Clark, "High-resolution subjective testing using a double-blind comparator" (JAES 30, 1982): X is A or B by chance, the
person says which. The page holds everything, is opened in a browser, and sends nothing.
"""

import base64
import io
import json
from typing import Final

import soundfile

from anechoic.audio.level import levelled
from anechoic.audio.pcm import Samples
from anechoic.audio.speeds import NORMAL
from anechoic.facility.tracing.style import STYLE
from anechoic.resources import read_resource, resource_path
from anechoic.seal.derive import hash_bytes
from anechoic.seal.trace import key_stream, trace_keys
from anechoic.trace.grid import grid_for
from anechoic.trace.mark import Analysis, mark
from anechoic.trace.profile import STANDARD
from anechoic.trace.streams import Streams, need

TRIALS: Final = 16
"""The fewest a person does: twelve right or more come about by guessing once in 26."""

_CLIPS: Final = ("en-e3dc6804", "en-3a52c037", "fr-d78e7123", "pt-181e179f", "es-46d70562", "ru-9e0a0012")
_SECONDS: Final = 6.0


def listening_test() -> bytes:
    """Give the page.

    Raises:
        Unavailable: the training clips are not installed.
    """
    attributions = _attributions()
    clips = [_clip(name, attributions[name]) for name in _CLIPS]
    program = read_resource("listening_test", "test.js").decode()
    words = read_resource("listening_test", "page.html").decode()
    own = read_resource("listening_test", "page.css").decode()
    # Inside a script nothing may look like the end of it.
    data = json.dumps({"trials": TRIALS, "clips": clips}, sort_keys=True).replace("<", "\\u003c")
    made = words.replace("/*STYLE*/", STYLE + own).replace("/*PROGRAM*/", program)
    return made.replace('"DATA"', data).encode()


def _clip(name: str, attribution: str) -> dict[str, str]:
    pcm, rate = soundfile.read(resource_path("training", "audio", f"{name}.flac"), dtype="int16")
    loud = levelled(pcm[: int(_SECONDS * rate)], rate)
    return {
        "name": name,
        "attribution": attribution,
        "plain": _wave(loud, rate),
        "marked": _wave(_marked(name, loud, rate), rate),
    }


def _marked(name: str, pcm: Samples, rate: int) -> Samples:
    """Mark as a workstation does; the key is nobody's."""
    needed = need(grid_for(rate), len(pcm))
    keys = trace_keys(hash_bytes(f"listening test {name}".encode()), NORMAL)
    streams = Streams(
        key_stream(keys.tiles, needed.tiles),
        key_stream(keys.knots, needed.knots),
        key_stream(keys.dither, needed.dither),
    )
    return mark(Analysis(pcm, rate), streams, STANDARD)


def _wave(pcm: Samples, rate: int) -> str:
    """Give a WAV file of 16 bits, base64."""
    made = io.BytesIO()
    soundfile.write(made, pcm, rate, format="WAV", subtype="PCM_16")
    return base64.b64encode(made.getvalue()).decode()


def _attributions() -> dict[str, str]:
    lines = read_resource("training", "items.jsonl").decode().splitlines()
    items = [json.loads(line) for line in lines if line]
    return {
        item["audio"].rpartition("/")[2].removesuffix(".flac"): f"{item['attribution']}, {item['licence']}"
        for item in items
    }
