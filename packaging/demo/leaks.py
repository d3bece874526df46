"""Searching the disk for what must never lie there in the clear: words of clips and of answers, sound, files as sent.

The search is proved before it is believed: a leak of each sort is planted and must be found.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

_SHORTEST = 12
"""Characters from which a text is telling; shorter ones stand in any file by chance."""

_SOUND_FRAMES = 64
_FILE_BYTES = 64
_PREFIX = 8


@dataclass(frozen=True)
class Marker:
    """Bytes that must not be on disk.

    Attributes:
        name: item and sort, never the content.
    """

    name: str
    data: bytes


@dataclass(frozen=True)
class Finding:
    """A marker that was found."""

    file: str
    marker: str


def markers_of(batch: Path, typed: Iterable[str]) -> list[Marker]:
    """Give what a batch and the words typed about it would look like on disk.

    Args:
        batch: folder with `items.jsonl`, perhaps `hidden.jsonl`, and the audio files.
        typed: answers and comments.
    """
    found: list[Marker] = []
    for number, text in enumerate(typed):
        found.extend(_text(f"typed-{number + 1}", text))
    for line in (batch / "items.jsonl").read_text(encoding="utf-8").splitlines():
        try:
            item = json.loads(line)
            name, file = str(item["item_id"]), batch / str(item["audio"])
        except (ValueError, KeyError, TypeError):
            continue  # what is no item was refused, and nothing of it was taken in
        texts = [item.get("automatic_transcript"), item.get("response_text")]
        texts += [one.get("text") for one in item.get("candidates") or []]
        for text in texts:
            if isinstance(text, str):
                found.extend(_text(name, text))
        if file.is_file():
            found.extend(_sound(name, file))
    return [marker for marker in found if len(marker.data) >= _PREFIX]


def search(folders: Sequence[Path], markers: Sequence[Marker], *, leave_out: Sequence[Path] = ()) -> list[Finding]:
    """Read every file below some folders and give every marker in them, one line a file and marker."""
    seek = _Seek(markers)
    found: list[Finding] = []
    for folder in folders:
        for file in _files(folder, leave_out):
            try:
                data = file.read_bytes()
            except FileNotFoundError:
                continue  # gone since the listing: nothing of it is on disk
            found.extend(Finding(str(file.relative_to(folder.parent)), name) for name in sorted(seek.names_in(data)))
    return found


def prove(folders: Sequence[Path], markers: Sequence[Marker]) -> bool:
    """Plant a text and a piece of sound in each folder, see all of them found, and take them away again."""
    sorts = [next((one for one in markers if one.name.endswith(sort)), None) for sort in ("text", "sound", "file")]
    planted = [one for one in sorts if one is not None]
    seen = bool(planted)
    for folder in folders:
        plant = folder / "planted-leak"
        try:
            plant.write_bytes(b"\x00".join([b"head", *(one.data for one in planted), b"tail"]))
            names = {finding.marker for finding in search([folder], planted) if finding.file.endswith(plant.name)}
            seen = seen and names == {one.name for one in planted}
        finally:
            plant.unlink(missing_ok=True)
    return seen


class _Seek:
    """Finds many byte strings at once: by their first bytes, then in full."""

    def __init__(self, markers: Sequence[Marker]) -> None:
        self._by_head: dict[int, list[Marker]] = {}
        for marker in markers:
            self._by_head.setdefault(int.from_bytes(marker.data[:_PREFIX], "little"), []).append(marker)
        self._heads = np.array(sorted(self._by_head), np.uint64)
        self._pairs = np.zeros(1 << 16, np.bool_)
        self._pairs[(self._heads & np.uint64(0xFFFF)).astype(np.int64)] = True

    def names_in(self, data: bytes) -> set[str]:
        if len(data) < _PREFIX:
            return set()
        raw = np.frombuffer(data, np.uint8)
        pairs = raw[:-1].astype(np.uint16) | (raw[1:].astype(np.uint16) << 8)
        places = np.flatnonzero(self._pairs[pairs[: len(raw) - _PREFIX + 1]])
        heads = np.zeros(len(places), np.uint64)
        for at in range(_PREFIX):
            heads |= raw[places + at].astype(np.uint64) << np.uint64(8 * at)
        hits = np.flatnonzero(np.isin(heads, self._heads))
        return {
            marker.name
            for hit in hits
            for marker in self._by_head[int(heads[hit])]
            if data.startswith(marker.data, int(places[hit]))
        }


def _text(name: str, text: str) -> Iterator[Marker]:
    if len(text.strip()) < _SHORTEST:
        return
    forms = {text.encode(), text.encode("utf-16-le"), json.dumps(text)[1:-1].encode()}
    for form in sorted(forms):
        yield Marker(f"{name}:text", form)


def _sound(name: str, file: Path) -> Iterator[Marker]:
    raw = file.read_bytes()
    middle = len(raw) // 2
    yield Marker(f"{name}:file", raw[middle : middle + _FILE_BYTES])
    try:
        samples, _ = soundfile.read(file, dtype="int16", always_2d=True)
    except soundfile.LibsndfileError:
        return
    mono = samples[:, 0]
    if samples.shape[1] != 1 or len(mono) < _SOUND_FRAMES or not np.any(mono):
        return
    loudest = int(np.argmax(np.abs(mono.astype(np.int32))))
    first = min(max(0, loudest - _SOUND_FRAMES // 2), len(mono) - _SOUND_FRAMES)
    yield Marker(f"{name}:sound", mono[first : first + _SOUND_FRAMES].tobytes())


def _files(folder: Path, leave_out: Sequence[Path]) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink() and not any(file.is_relative_to(out) for out in leave_out):
            yield file
