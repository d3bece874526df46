"""Makes `resources/training/` from a data owner's demonstration batch: a small part of it, chosen by rule.

Usage: python packaging/make_training_batch.py SOURCE_FOLDER [OUT_FOLDER]

The same source gives the same files. Of every language items are taken evenly over the source, one a conversation;
some are taken by name because they show something: equal candidates, a second clip of a conversation, recordings that
are very quiet, one over the length limit. Four command items are made for training out of English prompts and say so.
"""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

QUOTA = {
    ("es", "translation"): 5,
    ("fr", "translation"): 6,
    ("it", "translation"): 5,
    ("ru", "translation"): 5,
    ("pt", "translation"): 3,
    ("en", "transcription"): 5,
}
SHOWS = {
    "it-3e1e0bd729": "first of a conversation",
    "it-4452b01dcd": "second of it, with equal candidates",
    "it-b20b2d4752": "very quiet, French",
    "it-e924cf45f2": "very quiet, English",
    "it-50f0cc236e": "over the length limit: is split",
}
LONGEST_S = 16
COMMANDS = (
    ("it-e5d10a930b", "Which number shall I dial?"),
    ("it-ba612f4559", "You have one caller waiting. Shall I put them through?"),
    ("it-a23cd22922", "Here are your missed calls."),
    ("it-ab83e6563c", "The call is accepted."),
)
WAKE_WORD = "Hello Desk"
HIDDEN = ("item_id", "clip_id", "reference_transcript", "reference_translation", "best_candidate_excluding_deliberate")


def main(arguments: list[str]) -> int:
    """Write the batch and print what it holds."""
    source = Path(arguments[0])
    root = Path(__file__).resolve().parent.parent
    out = Path(arguments[1]) if len(arguments) > 1 else root / "resources" / "training"
    items = _lines(source / "items.jsonl")
    chosen = choose(items)
    lines = [*chosen, *(_command(items, number, *made) for number, made in enumerate(COMMANDS, 1))]
    audio = out / "audio"
    shutil.rmtree(audio, ignore_errors=True)
    audio.mkdir(parents=True)
    for line in lines:
        shutil.copyfile(source / line["audio"], out / line["audio"])
    profile = json.loads((source / "batch.json").read_text())
    profile |= {"batch": "training-1", "purpose": "training: speech translation, transcription and command grading"}
    (out / "batch.json").write_text(json.dumps(profile, indent=1, ensure_ascii=False) + "\n")
    _write(out / "items.jsonl", lines)
    ids = {line["item_id"] for line in chosen}
    known = [line for line in _lines(source / "hidden.jsonl") if line["item_id"] in ids]
    _write(out / "hidden.jsonl", [{name: line[name] for name in HIDDEN if name in line} for line in known])
    (out / "LICENSES.md").write_text(_licences((source / "LICENSES.md").read_text(), lines))
    size = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    seconds = sum(line["duration_s"] for line in lines)
    print(f"{len(lines)} items, {seconds:.0f} s, {size / 1e6:.1f} MB in {out}")
    return 0


def choose(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give the chosen items in the source's order."""
    ids = set(SHOWS)
    conversations = {item["conversation"] for item in items if item["item_id"] in ids}
    conversations |= {item["conversation"] for item in items if item["item_id"] in dict(COMMANDS)}
    for (language, task), quota in QUOTA.items():
        firsts: dict[str, dict[str, Any]] = {}
        for item in items:
            fits = (item["source_language"], item["task"]) == (language, task) and item["duration_s"] <= LONGEST_S
            if fits and item["conversation"] not in conversations:
                firsts.setdefault(item["conversation"], item)
        pool = list(firsts.values())
        ids |= {pool[at * len(pool) // quota]["item_id"] for at in range(min(quota, len(pool)))}
    return [item for item in items if item["item_id"] in ids]


def _command(items: list[dict[str, Any]], number: int, item_id: str, response: str) -> dict[str, Any]:
    source = next(item for item in items if item["item_id"] == item_id)
    return source | {
        "item_id": f"it-command-{number}",
        "task": "command",
        "candidates": [],
        "response_text": response,
        "wake_word": WAKE_WORD,
        "made_for_training": True,
        "context": {"product": "Voice assistant, made for training", "locale": "en-US"},
    }


def _licences(source: str, lines: list[dict[str, Any]]) -> str:
    told = [
        "# Licences: resources/training/",
        "",
        "A part of the batch described below. The recordings are unchanged. The four items `it-command-1` to",
        "`it-command-4` were made for training: the response texts and the wake word are ours, the recordings are the",
        "prompts named here. `hidden.jsonl` holds the known answers and never reaches a workstation.",
        "",
        "| item | recording | licence | attribution |",
        "| --- | --- | --- | --- |",
        *(
            f"| {line['item_id']} | {Path(line['audio']).name} | {line['licence']} | {line['attribution']} |"
            for line in lines
        ),
        "",
        source.replace("# Licences: demo/", "## The source batch").rstrip(),
        "",
    ]
    return "\n".join(told)


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


def _write(path: Path, lines: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
