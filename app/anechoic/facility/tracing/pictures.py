"""The three pictures of a report as inline SVG: nothing is fetched, nothing runs, colours come from the page.

Each takes its part of the report's JSON and draws only that. A picture has its words in a `desc`, for whoever cannot
see it, and differs by shape as well as by colour.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

_WIDE, _HIGH = 640.0, 260.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 56.0, 16.0, 12.0, 44.0


class _Axes:
    """Places in the picture for values of two axes."""

    def __init__(self, across: tuple[float, float], up: tuple[float, float]) -> None:
        self.across = across if across[1] > across[0] else (across[0], across[0] + 1)
        self.up = up if up[1] > up[0] else (up[0], up[0] + 1)

    def x(self, value: float) -> float:
        low, high = self.across
        return _LEFT + (value - low) / (high - low) * (_WIDE - _LEFT - _RIGHT)

    def y(self, value: float) -> float:
        low, high = self.up
        return _HIGH - _BOTTOM - (value - low) / (high - low) * (_HIGH - _TOP - _BOTTOM)

    def drawn(self, across: str, up: str) -> list[str]:
        """Draw both axes with their ticks and names; a height that means nothing has neither."""
        bottom, left = _HIGH - _BOTTOM, _LEFT
        parts = [f'<path class="axis" d="M{_n(left)} {_n(_TOP)}V{_n(bottom)}H{_n(_WIDE - _RIGHT)}"/>']
        for value in _ticks(*self.across):
            at = self.x(value)
            parts.append(f'<path class="axis" d="M{_n(at)} {_n(bottom)}v4"/>')
            parts.append(f'<text class="tick" x="{_n(at)}" y="{_n(bottom + 18)}" text-anchor="middle">{value:g}</text>')
        for value in _ticks(*self.up) if up else ():
            at = self.y(value)
            parts.append(f'<path class="axis" d="M{_n(left)} {_n(at)}h-4"/>')
            parts.append(f'<text class="tick" x="{_n(left - 8)}" y="{_n(at + 4)}" text-anchor="end">{value:g}</text>')
        middle = (_LEFT + _WIDE - _RIGHT) / 2
        parts.append(f'<text class="name" x="{_n(middle)}" y="{_n(_HIGH - 6)}" text-anchor="middle">{across}</text>')
        centre = _n((_TOP + bottom) / 2)
        turned = f'text-anchor="middle" transform="rotate(-90 14 {centre})"'
        parts.append(f'<text class="name" x="14" y="{centre}" {turned}>{up}</text>')
        return parts


def path_picture(place: Mapping[str, Any]) -> str:
    """Draw where the recording follows the clip: a dot a frame, a cross-hatched bar where it is missing."""
    points: Sequence[Sequence[float]] = place["path"]
    leak = [point[1] for point in points] or [place["from_s"], place["to_s"]]
    axes = _Axes((0.0, max(place["clip_s"], 0.1)), (min(leak), max(leak)))
    parts = axes.drawn("seconds of the clip", "seconds of the recording")
    parts += [
        f'<rect class="gone" x="{_n(axes.x(first))}" y="{_n(_TOP)}"'
        f' width="{_n(max(1.0, axes.x(last) - axes.x(first)))}" height="{_n(_HIGH - _TOP - _BOTTOM)}"/>'
        for first, last in place["missing"]
    ]
    parts += [f'<circle class="dot" cx="{_n(axes.x(x))}" cy="{_n(axes.y(y))}" r="2"/>' for x, y, _ in points]
    told = f"{len(points)} frames of speech, from {min(leak):.2f} to {max(leak):.2f} seconds of the recording."
    return _picture(parts, "Where the recording follows the clip", told)


def score_picture(place: Mapping[str, Any]) -> str:
    """Draw the scores of all playbacks against the curve of innocent ones; those above the line as diamonds."""
    scores = place["scores"]
    counts: Sequence[int] = scores["counts"]
    step, low = scores["step"], scores["from"]
    total = max(1, place["playbacks"])
    # Of a few playbacks each is a ring: then only the curve has a height.
    top = max([*(counts if not scores["each"] else []), total * step * _normal(0.0)]) * 1.12
    high = max([-low, *(value * 1.04 for value in scores["named"])])
    axes = _Axes((low, high), (0.0, top))
    parts = axes.drawn("score of the tiles, in deviations", "" if scores["each"] else "playbacks")
    if scores["each"]:
        parts += [
            f'<circle class="ring" cx="{_n(axes.x(value))}" cy="{_n(axes.y(0) - 7)}" r="4"/>'
            for value in scores["each"]
            if value not in scores["named"]
        ]
    else:
        parts += [
            f'<rect class="bar" x="{_n(axes.x(low + n * step) + 0.5)}" y="{_n(axes.y(count))}"'
            f' width="{_n(axes.x(low + step) - axes.x(low) - 1)}" height="{_n(axes.y(0) - axes.y(count))}"/>'
            for n, count in enumerate(counts)
            if count
        ]
    curve = (low + n * (-2 * low) / 96 for n in range(97))
    parts.append(_line((axes.x(at), axes.y(total * step * _normal(at))) for at in curve))
    parts += [_diamond(axes.x(value), axes.y(0) - 9) for value in scores["named"]]
    told = f"{place['playbacks']} playbacks; above the line: {', '.join(map(str, scores['named'])) or 'none'}."
    return _picture(parts, "Scores of all playbacks against what chance gives", told)


def knot_picture(place: Mapping[str, Any]) -> str:
    """Draw the knots of time as they were measured against the best playback's key; on the line they are the same."""
    measured, keyed = place["knots"]["measured"], place["knots"]["keyed"]
    reach = max([3.0, *map(abs, measured), *map(abs, keyed)])
    axes = _Axes((-reach, reach), (-reach, reach))
    parts = axes.drawn("what the key says, in deviations", "what was measured")
    parts.append(_line([(axes.x(-reach), axes.y(-reach)), (axes.x(reach), axes.y(reach))]))
    parts += [
        f'<circle class="dot" cx="{_n(axes.x(x))}" cy="{_n(axes.y(y))}" r="3"/>'
        for x, y in zip(keyed, measured, strict=True)
    ]
    return _picture(
        parts, "Knots of time, measured against keyed", f"{len(measured)} knots that are known well enough."
    )


def _picture(parts: Iterable[str], title: str, told: str) -> str:
    head = f'<svg viewBox="0 0 {_n(_WIDE)} {_n(_HIGH)}" role="img" aria-label="{escape(title)}">'
    return f"{head}<title>{escape(title)}</title><desc>{escape(told)}</desc>{''.join(parts)}</svg>"


def _line(points: Iterable[tuple[float, float]]) -> str:
    return f'<polyline class="line" points="{" ".join(f"{_n(x)},{_n(y)}" for x, y in points)}"/>'


def _diamond(x: float, y: float) -> str:
    return f'<path class="named" d="M{_n(x)} {_n(y - 8)}l7 8-7 8-7-8z"/>'


def _normal(at: float) -> float:
    return math.exp(-at * at / 2) / math.sqrt(2 * math.pi)


def _ticks(low: float, high: float) -> list[float]:
    """Give about five round values between two ends."""
    rough = (high - low) / 5
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough)
    first = math.ceil(low / step)
    last = math.floor(high / step)
    return [round(n * step, 6) + 0.0 for n in range(first, last + 1)]


def _n(value: float) -> str:
    """Write a place in the picture: a tenth of a pixel."""
    return f"{value:.1f}".removesuffix(".0")
