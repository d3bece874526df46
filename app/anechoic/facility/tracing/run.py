"""An investigation from its recordings to its reports, with its leaves in the record.

Nothing is opened before a second person allowed it and the record holds that it begins; no report is there without
the leaf that holds its hash.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from anechoic.errors import Refused
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.tracing import leaks, said, suspects
from anechoic.facility.tracing.catalogue import Entry, Progress, catalogue
from anechoic.facility.tracing.comparison import MISSES, MISSES_AFTER, Place, Suspect, compare, heard, whole
from anechoic.facility.tracing.document import document, spelt, versions
from anechoic.facility.tracing.findings import Finding, Recording, Scope, Who, Word, finding, unexamined
from anechoic.facility.tracing.leaks import Leak, Unread
from anechoic.facility.tracing.originals import Original, Way, opened
from anechoic.facility.tracing.page import page
from anechoic.facility.tracing.request import Wanted, must_be_open, wanted_of
from anechoic.facility.tracing.search import TEMPOS, Searched
from anechoic.facility.tracing.written import write_new
from anechoic.rules.record_kinds import RecordKind
from anechoic.seal.derive import hash_bytes
from anechoic.store.facility import traces
from anechoic.store.facility.playbacks import PlaybackRow
from anechoic.trace.fitness import LONGEST_S, Unfit, not_found, unfit

_TOLD_BY = 1 << 22


@dataclass(frozen=True)
class Reported:
    """One recording that was looked into.

    Attributes:
        recording: name of its file.
        finding: `named`, `nobody` or `not_examined`.
        sentence: in one sentence.
        playbacks: ids of those that are named.
        json_file, page_file: what was written.
        report_sha256: of the JSON file.
    """

    recording: str
    sha256: str
    finding: str
    sentence: str
    playbacks: tuple[str, ...]
    json_file: str
    page_file: str
    report_sha256: str


def run(facility: Facility, trace: str, paths: Sequence[Path], folder: Path, progress: Progress) -> Iterator[Reported]:
    """Look into recordings one after the other, and write a report of each.

    Args:
        facility: where.
        trace: id of a request that a second person allowed.
        paths: the files, in the order they were asked for.
        folder: made new, 0700; reports are 0600 in it.
        progress: told now and then.

    Raises:
        Refused: nobody allowed it, it is about other files, or the folder is there already.
        Unavailable: the disk, the decoder, or a blob that is not there.
        Untrusted: a blob or row was tampered with.
    """
    digests = leaks.hashes(paths)
    wanted, clips, asked = _begin(facility, trace, digests, folder)
    seen = _Seen(facility, wanted, clips, list(catalogue(facility, clips, progress)))
    for number, (path, found) in enumerate(zip(paths, leaks.read(paths, digests), strict=True), 1):
        progress("Recordings", number, len(paths))
        followed = seen.finding(found, progress)
        yield _report(facility, followed, seen, path=path, folder=folder, asked=asked)


@dataclass(frozen=True)
class _Asker:
    trace: str
    by: str
    allowed_by: str


def _begin(facility: Facility, trace: str, digests: Sequence[str], folder: Path) -> tuple[Wanted, list[str], _Asker]:
    with facility.database.write() as connection:
        asked = must_be_open(facility, connection, trace, digests)
        row = traces.by_id(connection, trace)
        assert row is not None
        wanted = wanted_of(facility, row)
        clips = [wanted.clip] if wanted.clip else traces.held_clips(connection)
        try:
            folder.mkdir(mode=0o700)
        except OSError as error:
            raise Refused(
                f"{folder.name or folder} is there already or cannot be made. Give --out the name of a new folder; "
                "nothing was opened.",
                code="no_folder",
            ) from error
        ids = {
            "trace": trace,
            "by": asked.by,
            "allowed_by": asked.allowed_by,
            "clip": wanted.clip or "all",
            "originals": str(len(clips)),
        }
        record.append(facility, connection, RecordKind.TRACE_BEGUN, ids)
    return wanted, clips, _Asker(trace, asked.by, asked.allowed_by)


class _Seen:
    """What all recordings of an investigation are compared with."""

    def __init__(self, facility: Facility, wanted: Wanted, clips: Sequence[str], entries: Sequence[Entry]) -> None:
        self._facility = facility
        self._wanted = wanted
        self._entries = entries
        with facility.database.read() as connection:
            self._rows = suspects.every_row(connection, until=wanted.until)
            ways, told = suspects.ways_heard(connection, until=wanted.until)
            last = max([told, *(row.leaf for row in self._rows)])
            self._ways: Mapping[str, set[Way]] = suspects.ways_masked(connection, ways, until=last)
        self.scope = Scope(len(wanted.recordings), len(clips), wanted.clip, wanted.every_playback, last)
        self._marks: dict[str, set[str]] = defaultdict(set)
        for row in self._rows:
            self._marks[row.clip].add(row.mark)

    def finding(self, found: Leak | Unread, progress: Progress) -> Finding:
        """Look into one recording."""
        recording = Recording.of(found)
        if isinstance(found, Unread):
            return unexamined(recording, self.scope, found.code, found.sentence)
        why = _unfit(found)
        if why is not None:
            return unexamined(recording, self.scope, why.value, said.WHY_NOT[why])
        places, reasons = self._places(found, progress)
        if not places:
            why = Unfit.TOO_SHORT if Unfit.TOO_SHORT in reasons else _nothing(found)
            return unexamined(recording, self.scope, why.value, said.WHY_NOT[why])
        progress("Comparing playbacks", 0, 1)
        compared = compare(places, self._suspects(places), leaks=self.scope.recordings)
        above = {one.name for each in compared for one in each.outcome.named}
        return finding(recording, self.scope, compared, self.whos(above))

    def whos(self, playbacks: set[str]) -> dict[str, Who]:
        """Give what the record knows of playbacks."""
        rows: list[PlaybackRow] = [row for row in self._rows if row.id in playbacks]
        with self._facility.database.read() as connection:
            return {row.id: suspects.who(self._facility, connection, row) for row in rows}

    def _places(self, leak: Leak, progress: Progress) -> tuple[list[Place], list[Unfit]]:
        searched = Searched(leak)
        reasons: list[Unfit] = []
        faint: list[Place] = []
        for tempos, misses in (((1.0,), MISSES), (TEMPOS, MISSES_AFTER)):
            spots = searched.spots(self._entries, self._ways, tempos, progress)
            progress("Looking closely", 0, 1)
            places, why = heard(leak, spots, self._opens, self._ways, self._marks, misses=misses)
            reasons += why
            if any(place.evidence.certain for place in places):
                return places, reasons
            faint = faint or places
        if faint or not self._wanted.clip:
            return faint, reasons
        spots = whole(leak, self._wanted.clip, self._ways.get(self._wanted.clip, ()))
        places, why = heard(leak, spots, self._opens, self._ways, self._marks)
        return places, [*reasons, *why]

    def _opens(self, clip: str) -> AbstractContextManager[Original]:
        return opened(self._facility, clip)

    def _suspects(self, places: Sequence[Place]) -> dict[str, list[Suspect]]:
        clips = {place.clip for place in places}
        rows = [row for row in self._rows if self._wanted.every_playback or row.clip in clips]
        every = suspects.suspects_of(self._facility, rows)
        if self._wanted.every_playback:
            return dict.fromkeys(clips, every)
        return {clip: [one for one in every if one.clip == clip] for clip in clips}


def _report(facility: Facility, followed: Finding, seen: _Seen, *, path: Path, folder: Path, asked: _Asker) -> Reported:
    named = [playback.name for playback, _ in followed.named]
    report = document(followed, seen.whos(set(named)), versions())
    data = spelt(report)
    digest = hash_bytes(data).hex()
    shown = page(report, digest)
    stem = f"trace-{followed.recording.sha256[:16]}"
    sure = {one.place.clip for one in followed.compared if one.place.evidence.certain}
    clips = sorted({one.place.clip for one in followed.compared}, key=lambda clip: (clip not in sure, clip))
    ids = {
        "trace": asked.trace,
        "by": asked.by,
        "allowed_by": asked.allowed_by,
        "leak": followed.recording.sha256,
        "report": digest,
        "page": hash_bytes(shown).hex(),
        "finding": followed.word.value,
        # A leaf holds little: the report names the others.
        "clip": clips[0] if clips else "none",
        "clips": str(len(clips)),
        "playbacks": str(followed.keys),
        "named": str(len(named)),
    }
    with facility.database.write() as connection:
        record.append(facility, connection, RecordKind.TRACE_RUN, ids)
    # Only now: a disk that fails after the first file, or a leaf that is taken back, must leave no report without one.
    write_new(folder / f"{stem}.json", data)
    write_new(folder / f"{stem}.html", shown)
    return Reported(
        recording=path.name,
        sha256=followed.recording.sha256,
        finding=followed.word.value,
        sentence=followed.sentence,
        playbacks=tuple(named) if followed.word is Word.NAMED else (),
        json_file=str(folder / f"{stem}.json"),
        page_file=str(folder / f"{stem}.html"),
        report_sha256=digest,
    )


def _unfit(leak: Leak) -> Unfit | None:
    """Say what keeps the whole recording from being looked into; of a long one every n-th sample tells as much."""
    step = max(1, len(leak.pcm) // _TOLD_BY)
    some = leak.pcm[::step].astype(np.float32) / np.float32(32768)
    return unfit(some, Fraction(leak.rate, step), longest_s=math.inf)


def _nothing(leak: Leak) -> Unfit:
    """Say what a recording is in which no clip was found, by its loudest two minutes."""
    most = int(LONGEST_S * leak.rate)
    begins = range(0, max(1, len(leak.pcm) - most + 1), max(1, most // 2))
    power = [float(np.mean(leak.pcm[at : at + most : 16].astype(np.float64) ** 2)) for at in begins]
    begin = list(begins)[int(np.argmax(power))]
    part = leak.pcm[begin : begin + most].astype(np.float32) / np.float32(32768)
    return not_found(part, Fraction(leak.rate))
