"""The report as one JSON object with one spelling: sorted keys, numbers rounded, nothing of the hour or the machine."""

import json
import platform
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import numpy as np

from anechoic import __version__
from anechoic.audio import stretch
from anechoic.facility.tracing import said
from anechoic.facility.tracing.comparison import Compared
from anechoic.facility.tracing.findings import Finding, Who, log10
from anechoic.trace import profile
from anechoic.trace.bounds import FALSE_NAMES
from anechoic.trace.detect import Playback

FORMAT = 1
METHOD = 4
"""Of searching, comparing and saying what follows. Whoever changes one of them raises it."""

_PATH_POINTS = 160
_FEW = 40
_ENOUGH = 20
_LOWEST, _HIGHEST, _STEP = -6.0, 6.0, 0.5


def versions() -> dict[str, str]:
    """Give what a report follows from besides the recording, the original and the playbacks."""
    return {
        "anechoic": __version__,
        "mark": profile.VERSION,
        "method": str(METHOD),
        "stretch": str(stretch.VERSION),
        "numpy": np.__version__,
        "python": ".".join(platform.python_version_tuple()[:2]),
    }


def document(finding: Finding, whos: Mapping[str, Who], made_with: Mapping[str, str]) -> dict[str, Any]:
    """Give the report of one recording.

    Args:
        finding: what follows.
        whos: what the record knows of the playbacks that are named.
        made_with: versions.
    """
    of = finding.recording
    return {
        "report": "anechoic-trace",
        "format": FORMAT,
        "finding": finding.word.value,
        "sentence": finding.sentence,
        "why": finding.why,
        "recording": {
            "sha256": of.sha256,
            "seconds": _round(of.seconds, 3),
            "rate": of.rate,
            "channels": of.channels,
            "cut_short": of.cut_short,
        },
        "asked": {
            "recordings": finding.scope.recordings,
            "originals": finding.scope.clips,
            "clip": finding.scope.clip,
            "every_playback": finding.scope.every_playback,
            "until_leaf": finding.scope.until,
        },
        "compared": {
            "keys": finding.keys,
            "looks_each": max((one.outcome.hypotheses for one in finding.compared), default=0),
            "false_names": FALSE_NAMES,
            "line_log10": _round(log10(finding.compared[0].outcome.line), 2) if finding.compared else None,
        },
        "named": [_named(one, at, finding, whos[one.name]) for one, at in finding.named],
        "places": [_place(one) for one in finding.compared],
        "below_the_line": said.BELOW,
        "means": list(said.MEANS),
        "means_not": list(said.MEANS_NOT),
        "made_with": dict(made_with),
    }


def spelt(report: Mapping[str, Any]) -> bytes:
    """Give the bytes of a report: JSON, UTF-8, sorted keys, one spelling, ended by a newline."""
    return json.dumps(report, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False).encode() + b"\n"


def _named(one: Playback, at: Compared, finding: Finding, who: Who) -> dict[str, Any]:
    compared = finding.keys * finding.scope.recordings
    return {
        **_score(one),
        "chance_log10": _round(min(0.0, log10(one.bound) + float(np.log10(max(1, compared)))), 2),
        "clip": at.place.clip,
        "speed": at.place.way.speed,
        "from_s": _round(at.place.first_s, 2),
        "person": who.person,
        "login": who.login,
        "station": who.station,
        "station_name": who.station_name,
        "session": who.session,
        "task": who.task,
        "lease": who.lease,
        "released": moment(who.released),
        "leaf": who.leaf,
        "key_committed": who.committed,
    }


def _score(one: Playback) -> dict[str, Any]:
    return {
        "playback": one.name,
        "bound_log10": _round(log10(one.bound), 2),
        "tiles": _round(one.tiles, 2),
        "knots": _round(one.knots, 3),
        "turned": _round(one.turned, 2),
        "fitted": _round(one.fitted, 2),
    }


def _place(one: Compared) -> dict[str, Any]:
    place, outcome = one.place, one.outcome
    runners = [_score(runner) for runner in outcome.runners_up[:1]]
    return {
        "clip": place.clip,
        "original_sha256": place.original_sha256,
        "speed": place.way.speed,
        "boost": place.way.boost,
        "band": place.way.band,
        "masked": [list(span) for span in place.way.masked],
        "mark": profile.mark_name(place.profile),
        "clip_s": _round(place.reference.samples / _rate(one), 3),
        "from_s": _round(place.first_s, 2),
        "to_s": _round(place.last_s, 2),
        "speech_s": _round(place.evidence.speech_s, 2),
        "tempo": _round(place.evidence.aligned.speed, 5),
        "pieces": len(np.unique(place.evidence.aligned.line[place.evidence.aligned.present])),
        "explained": _round(place.explained, 3),
        "explained_elsewhere": _round(place.evidence.elsewhere, 3),
        "certain": place.evidence.certain,
        "playbacks": outcome.keys,
        "line_log10": _round(log10(outcome.line), 2),
        "control_log10": _round(log10(outcome.control), 2),
        "control_silent": outcome.control_is_silent,
        "spread": _spread(one),
        "above": len(outcome.named),
        # Nobody below the line is told by more than a number: who it was does not matter.
        "runner_up": runners[0] if runners else None,
        "path": _path(one),
        "missing": _missing(one),
        "scores": _scores(one),
        "knots": _knots(one),
    }


def _spread(one: Compared) -> float | None:
    """Give the deviation of the scores below the line; None where there are too few of them."""
    named = [playback.tiles for playback in one.outcome.named]
    below = one.outcome.tiles[~np.isin(one.outcome.tiles, named)]
    return _round(float(below.std()), 3) if len(below) >= _ENOUGH else None


def _rate(one: Compared) -> float:
    return one.place.reference.marked.rate


def _path(one: Compared) -> list[list[float]]:
    """Give where frames of speech lie: seconds of the clip, seconds of the recording, number of the piece."""
    of, laid = one.place.reference, one.place.evidence.aligned
    frames = np.flatnonzero(laid.present & of.speech)
    frames = frames[:: max(1, -(-len(frames) // _PATH_POINTS))]
    rate = float(of.rate)
    order = {int(line): number for number, line in enumerate(dict.fromkeys(laid.line[frames].tolist()))}
    return [
        [
            _round(frame * of.grid.hop / rate, 2),
            _round(one.place.cut_s + (frame * of.grid.hop + laid.lags[laid.line[frame]]) / (rate * laid.speed), 2),
            order[int(laid.line[frame])],
        ]
        for frame in frames.tolist()
    ]


def _missing(one: Compared) -> list[list[float]]:
    """Give stretches of the clip's speech that the recording does not hold, in seconds."""
    of, laid = one.place.reference, one.place.evidence.aligned
    gone = np.flatnonzero(~laid.present & of.speech)
    runs = np.split(gone, np.flatnonzero(np.diff(gone) > 1) + 1) if len(gone) else []
    step = of.grid.hop / float(of.rate)
    return [[_round(int(run[0]) * step, 2), _round((int(run[-1]) + 1) * step, 2)] for run in runs]


def _scores(one: Compared) -> dict[str, Any]:
    tiles = one.outcome.tiles
    edges = np.arange(_LOWEST, _HIGHEST + _STEP, _STEP)
    counts, _ = np.histogram(tiles, edges)
    named = {max(playback.tiles, playback.turned, playback.fitted) for playback in one.outcome.named}
    return {
        "from": _LOWEST,
        "step": _STEP,
        "counts": counts.tolist(),
        "each": sorted(_round(value, 2) for value in tiles.tolist()) if len(tiles) <= _FEW else [],
        "named": sorted(_round(value, 2) for value in named),
    }


def _knots(one: Compared) -> dict[str, Any]:
    measured = one.place.evidence.measured[0]
    known = np.flatnonzero(measured.known)
    if not len(one.keyed):
        known = known[:0]
    return {
        "of": one.best,
        "measured": [_round(value, 2) for value in measured.knots[known].tolist()],
        "keyed": [_round(value, 2) for value in one.keyed[known].tolist()] if len(known) else [],
    }


def moment(milliseconds: int) -> str:
    """Write Unix milliseconds as `2026-01-31 08:00:00` (UTC)."""
    return datetime.fromtimestamp(milliseconds // 1_000, UTC).strftime("%Y-%m-%d %H:%M:%S")


def _round(value: float, digits: int) -> float:
    """Round, and give no minus zero."""
    return round(float(value), digits) + 0.0
