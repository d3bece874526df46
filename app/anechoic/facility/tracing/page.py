"""The report as one HTML file: it needs no network and runs nothing. It says what the JSON report says, and no more."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from anechoic.facility.tracing.pictures import knot_picture, path_picture, score_picture
from anechoic.facility.tracing.said import odds
from anechoic.facility.tracing.style import POLICY, STYLE

_SPEED_AS_RECORDED = 1_000


def page(report: Mapping[str, Any], sha256: str) -> bytes:
    """Give the page of a report.

    Args:
        report: as `document` gives it.
        sha256: of its JSON file, in hexadecimal digits.
    """
    body = "".join(
        (
            '<p class="over">Anechoic · report of an investigation</p>',
            f"<h1>{escape(report['sentence'])}</h1>",
            _lead(report),
            "".join(_named(one) for one in report["named"]),
            _figures(report),
            "".join(_place(one, number, report) for number, one in enumerate(report["places"], 1)),
            _meaning(report),
            _origin(report, sha256),
        )
    )
    head = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">'
        f"<title>Report of an investigation</title><style>{STYLE}</style></head>"
    )
    return f"{head}<body><main>{body}</main></body></html>\n".encode()


def _lead(report: Mapping[str, Any]) -> str:
    if report["finding"] == "named":
        best = report["named"][0]
        return (
            f'<p class="lead">The chance that any playback that has nothing to do with it is named here is at most '
            f"{odds(best['chance_log10'])}. This names a playback, not a person.</p>"
        )
    if report["finding"] == "nobody":
        return f'<div class="warn"><p>{escape(report["below_the_line"])}</p></div>'
    return '<p class="lead">This report says nothing about anybody.</p>'


def _named(one: Mapping[str, Any]) -> str:
    rows = (
        ("Playback", _code(one["playback"])),
        ("Released (UTC)", escape(one["released"])),
        ("To the account", f"{escape(one['login'])} {_code(one['person'])}"),
        ("At the workstation", f"{escape(one['station_name'])} {_code(one['station'])}"),
        ("In the session", _code(one["session"])),
        ("For the task", _code(one["task"])),
        ("Leaf of the record", f"{one['leaf']:,}"),
        ("Its key", "is the one the record was given at the release" if one["key_committed"] else "differs"),
        ("Chance of one innocent playback", f"at most {odds(one['bound_log10'])}"),
        ("Over everything that was compared", f"at most {odds(one['chance_log10'])}"),
        ("Tiles, knots", f"{one['tiles']:.2f} deviations, correlation {one['knots']:.3f}"),
        ("Tiles by its own warp", f"{one['turned']:.2f} deviations; it counts where several copies were mixed"),
        (
            "Tiles in a channel fitted to it",
            f"{one['fitted']:.2f} deviations" if one["fitted"] else "not tried",
        ),
        ("Heard", f"from {one['from_s']:.2f} s, {_speed(one['speed'])}"),
    )
    return f'<section class="panel"><h3>A playback that is named</h3>{_table(rows)}</section>'


def _figures(report: Mapping[str, Any]) -> str:
    of, asked, compared = report["recording"], report["asked"], report["compared"]
    sound = (
        f"{of['seconds']:.2f} s, {of['rate']:,} Hz, {_counted(of['channels'], 'channel')}"
        if of["rate"]
        else "not decoded"
    )
    if of["cut_short"]:
        sound += "; the file is damaged or ends early, and what comes before was looked into"
    clips = f"one, {_code(asked['clip'])}" if asked["clip"] else f"{asked['originals']:,}"
    rows = [
        ("Recording (SHA-256)", _code(of["sha256"])),
        ("Its sound", sound),
        ("Recordings of this investigation", f"{asked['recordings']:,}"),
        ("Originals it was sought among", clips),
        ("Clips heard in it", f"{len({one['clip'] for one in report['places'] if one['certain']}):,} for certain"),
        ("Playbacks compared", f"{compared['keys']:,}, each looked at in {compared['looks_each']} ways"),
        ("Line", _line(compared["keys"] * asked["recordings"]) if compared["keys"] else "nothing was compared"),
    ]
    return f'<h2>What was looked into</h2><section class="panel">{_table(rows)}</section>'


def _place(one: Mapping[str, Any], number: int, report: Mapping[str, Any]) -> str:
    heard = one["speech_s"]
    control = "named nobody, as it must" if one["control_silent"] else "NAMED ONE: this comparison is not relied on"
    runner = one["runner_up"]
    rows = [
        ("Clip", _code(one["clip"])),
        ("Original (SHA-256)", _code(one["original_sha256"])),
        ("Heard", f"{one['from_s']:.2f} to {one['to_s']:.2f} s of the recording, {heard:.2f} s of speech"),
        ("Played", _played(one)),
        ("The recording runs", f"{one['tempo']:.5f} times as fast, in {_counted(one['pieces'], 'piece')}"),
        ("Explained by the original", _explained(one)),
        ("Playbacks compared", f"{one['playbacks']:,}, above the line {one['above']:,}"),
        ("Spread of the scores below the line", _spread(one["spread"])),
        ("Control", f"{control}; its best chance {odds(one['control_log10'])}"),
        (
            "The next below the line",
            f"{_code(runner['playback'])}, chance {odds(runner['bound_log10'])}: not accused of anything"
            if runner
            else "none",
        ),
    ]
    pictures = [
        (path_picture(one), _path_caption(one)),
        (score_picture(one), _score_caption(one)),
    ]
    if one["knots"]["measured"]:
        pictures.append((knot_picture(one), _knot_caption(one)))
    drawn = "".join(f"<figure>{svg}<figcaption>{escape(told)}</figcaption></figure>" for svg, told in pictures)
    title = "Where the clip is heard" if len(report["places"]) == 1 else f"Place {number}"
    return f'<h2>{title}</h2><section class="panel">{_table(rows)}</section>{drawn}'


def _path_caption(one: Mapping[str, Any]) -> str:
    gone = sum(last - first for first, last in one["missing"])
    told = "A dot is a moment of speech: where it lies in the clip, and where in the recording."
    told += " Where a piece was cut out the line has a step."
    return f"{told} {gone:.2f} s of the clip's speech were not found (hatched)." if gone else told


def _score_caption(one: Mapping[str, Any]) -> str:
    told = "The dashed curve is what chance gives for playbacks that have nothing to do with the recording."
    if one["scores"]["named"]:
        return f"{told} A diamond is a playback above the line."
    return f"{told} No playback is above the line."


def _knot_caption(one: Mapping[str, Any]) -> str:
    whose = "the named playback that did best" if one["above"] else "the playback that did best, which is not accused"
    return f"The warp of time every 0.15 s against the key of {whose}. On the dashed line both are the same."


def _meaning(report: Mapping[str, Any]) -> str:
    if report["finding"] == "not_examined":
        return ""
    means, means_not = (
        "".join(f"<li>{escape(sentence)}</li>" for sentence in report[part]) for part in ("means", "means_not")
    )
    return f"<h2>What this means</h2><ul>{means}</ul><h2>What it does not mean</h2><ul>{means_not}</ul>"


def _origin(report: Mapping[str, Any], sha256: str) -> str:
    asked = report["asked"]
    until = f"to leaf {asked['until_leaf']:,} of the record" if asked["until_leaf"] >= 0 else "none is on record"
    rows = [
        ("This report as JSON (SHA-256)", _code(sha256)),
        ("Playbacks considered", f"{until}; {'of every clip' if asked['every_playback'] else 'of the clips heard'}"),
        *((name.capitalize(), escape(value)) for name, value in sorted(report["made_with"].items())),
    ]
    told = (
        "Who asked for this, who allowed it and when it was done stands in the facility's record, in the leaf "
        "trace_run that holds the hash above. From the same recording, originals, playbacks and versions this file "
        "comes out the same, byte for byte."
    )
    return f'<h2>How it was made</h2><section class="panel">{_table(rows)}</section><p>{told}</p>'


def _played(one: Mapping[str, Any]) -> str:
    told = f"{_speed(one['speed'])}; mark {escape(one['mark'])}"
    if one["boost"]:
        told += f"; {one['boost']:g} dB louder"
    return told + ("; in the band of speech only" if one["band"] else "")


def _speed(speed: int) -> str:
    return "as recorded" if speed == _SPEED_AS_RECORDED else f"at {speed / _SPEED_AS_RECORDED:g} times the speed"


def _explained(one: Mapping[str, Any]) -> str:
    told = (
        f"{100 * one['explained']:.1f} % of its power, {100 * one['explained_elsewhere']:.1f} % where it does not lie"
    )
    return told if one["certain"] else f"{told}: too little to be sure that it is this clip"


def _line(compared: int) -> str:
    told = f"a chance of 1 in {compared * 1_000_000:,} for each of them"
    return f"{told}: one false name in a million investigations like this one"


def _spread(spread: float | None) -> str:
    return "too few to say" if spread is None else f"{spread:.3f} (innocent ones have 1)"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    return f"<table>{''.join(f'<tr><th>{name}</th><td>{value}</td></tr>' for name, value in rows)}</table>"


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>"
