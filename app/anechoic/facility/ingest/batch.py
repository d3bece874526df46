"""A whole batch: every item taken, split or refused, each in its own transaction; safe to kill and to run again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from anechoic.audio.probe.parent import Decoder
from anechoic.errors import Refused
from anechoic.facility import gold
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.glossary import KeptTerm, with_terms
from anechoic.facility.ingest.accept import hear
from anechoic.facility.ingest.glossary import read_glossary
from anechoic.facility.ingest.keep import Kept, keep, keep_refused
from anechoic.facility.ingest.lines import Line, lines, refused
from anechoic.facility.ingest.manifest import Gold, ItemLine, Profile, named, read_gold, read_item, read_profile
from anechoic.facility.ingest.report import RefusedItem, Report, Tally
from anechoic.facility.ingest.wording import visible
from anechoic.facility.recall import Scope, recall
from anechoic.facility.tags import OwnersTags, batch_tag, scope_tag
from anechoic.rules.batch import ITEMS, Reason
from anechoic.rules.gold import choose, with_equals
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Classification
from anechoic.seal.derive import hash_bytes
from anechoic.store.facility import batches as stored

ITEMS_FILE = "items.jsonl"
GRANTED = "granted"
WITHDRAWN = "withdrawn"


def add(facility: Facility, folder: Path, progress: Callable[[int, int], None]) -> Report:
    """Take a batch folder into the facility.

    Args:
        facility: where to.
        folder: holds `batch.json`, `items.jsonl`, perhaps `hidden.jsonl`, and the audio.
        progress: called with items done and items in all.

    Returns:
        What was accepted, split and refused; items that were there before are counted as `already`.

    Raises:
        Refused: the batch as a whole is not fit; nothing was taken.
        Unavailable: disk or decoder; what was taken stays, and running it again goes on from there.
    """
    profile = read_profile(folder)
    total = _count(folder)
    known, unusable = read_gold(folder)
    glossary = read_glossary(folder, profile.target_language)
    if profile.classification is Classification.CONFIDENTIAL and facility.settings.training:
        raise Refused(
            "This is a training facility, and the batch is confidential. Nothing was taken.", code="training_only"
        )
    with facility.database.write() as connection:
        batch = _batch(facility, connection, profile, glossary.terms)
    ranks = {name: facility.columns.tag("gold", f"{batch}|{name}") for name in known}
    chosen = choose(ranks, profile.gold_share)
    with Decoder() as decoder:
        missing = decoder.confinement.missing()
        run = _Run(facility, folder, profile, batch, decoder, {name: known[name] for name in chosen})
        for done, line in enumerate(lines(folder / ITEMS_FILE), 1):
            run.take(line)
            progress(done, total)
    with facility.database.write() as connection:
        record.checkpoint(facility, connection)
    tally = run.tally
    return Report(
        batch=batch,
        name=visible(profile.batch),
        accepted=tally.accepted,
        split=tally.split,
        already=tally.already,
        clips=tally.clips,
        gold=tally.gold,
        terms=len(glossary.terms),
        refused_terms=glossary.refused,
        unusable_gold=unusable,
        unprotected=missing,
        refused=tuple(tally.refused),
    )


def _count(folder: Path) -> int:
    total = sum(1 for _ in islice(lines(folder / ITEMS_FILE), ITEMS + 1))
    if not total:
        raise Refused(f"{ITEMS_FILE} holds no items. Nothing was taken.", code="batch_file")
    if total > ITEMS:
        raise Refused(
            f"{ITEMS_FILE} holds more than {ITEMS} items. Ask the owner for smaller batches; nothing was taken.",
            code="batch_file",
        )
    return total


def _batch(facility: Facility, connection: Connection, profile: Profile, terms: Sequence[KeptTerm]) -> str:
    """Find or store the batch; a glossary that came anew takes the place of the one that was here."""
    found = stored.by_name(connection, batch_tag(facility, profile.batch))
    written = with_terms(msgspec.json.encode(profile), terms)
    if found is not None:
        kept = facility.columns.open("batch", "sealed_profile", found.id, found.sealed_profile)
        if msgspec.json.decode(kept, type=Profile) != profile:
            raise Refused(
                "A batch of this name is here with another batch.json. The owner must give the new one another name;"
                " nothing was taken.",
                code="batch_changed",
            )
        if kept != written:
            sealed = facility.columns.seal("batch", "sealed_profile", found.id, written)
            stored.change_profile(connection, found.id, sealed)
        return str(found.id)
    batch = facility.new_id()
    stored.add(
        connection,
        id=batch,
        name_tag=batch_tag(facility, profile.batch),
        sealed_profile=facility.columns.seal("batch", "sealed_profile", batch, written),
        classification=profile.classification.value,
        target=profile.target_language,
        max_clip_ms=int(profile.max_clip_seconds * 1000),
        retention_days=profile.retention_days,
        overlap=profile.overlap,
        gold_share=profile.gold_share,
        added=facility.clock.now_ms(),
    )
    record.append(facility, connection, RecordKind.BATCH_ADDED, {"batch": batch})
    return batch


@dataclass(repr=False)
class _Run:
    facility: Facility
    folder: Path
    profile: Profile
    batch: str
    decoder: Decoder
    gold: dict[str, Gold]
    tally: Tally = field(default_factory=Tally)
    seen: set[bytes] = field(default_factory=set)

    def take(self, line: Line) -> None:
        """Take, split or refuse one line; only the disk or a missing decoder stops the batch."""
        name = ""
        try:
            try:
                item = read_item(line)
            except Refused:
                name = named(line)
                raise
            name = item.item_id
            self._item(item, line)
        except Refused as refusal:
            self.tally.refused.append(RefusedItem(line.number, visible(name), refusal.code, str(refusal)))
            if refusal.code not in _ABOUT_AN_EARLIER_ONE:
                self._keep_refused(line, name, refusal.code)

    def _item(self, item: ItemLine, line: Line) -> None:
        tags = self._tags(item)
        if tags.item in self.seen:
            raise refused(Reason.ITEM_TWICE)
        self.seen.add(tags.item)
        content = _content_tag(self.facility, line)
        with self.facility.database.read() as connection:
            earlier = stored.item(connection, self.batch, tags.item)
            taken_back = stored.recalled(connection, tags.by_scope())
        there = earlier is not None and earlier.outcome != "refused"
        if item.consent == WITHDRAWN:
            if there and not taken_back:
                recall(self.facility, self.profile.batch, Scope.ITEM, item.item_id)
            raise refused(Reason.CONSENT_WITHDRAWN, "What was here of it was recalled." if there else "")
        if taken_back:
            raise refused(Reason.RECALLED)
        if there and earlier is not None:
            if bytes(earlier.content_tag) != content:
                raise refused(Reason.ITEM_CHANGED)
            self.tally.already += 1
            self._correct(item, str(earlier.id))
            return
        if item.consent != GRANTED:
            raise refused(Reason.CONSENT_MISSING)
        heard = hear(self.decoder, self.folder, self.profile, item)
        known = self.gold.get(item.item_id)
        if known is not None and known.best not in {one.candidate_id for one in item.candidates}:
            known = None
        kept = Kept(self.batch, self.profile, item, tags, content, None if earlier is None else str(earlier.id), known)
        made = keep(self.facility, kept, heard)
        self.tally.clips += made
        self.tally.accepted += made == 1
        self.tally.split += made > 1
        self.tally.gold += made == 1 and known is not None

    def _correct(self, item: ItemLine, earlier: str) -> None:
        """Take a known answer that the owner corrected since; an item is never made gold, or plain, afterwards."""
        known = self.gold.get(item.item_id)
        best = with_equals(known.best, {one.candidate_id: one.text for one in item.candidates}) if known else ()
        if known is None or not best:
            return
        with self.facility.database.write() as connection:
            gold.correct(self.facility, connection, earlier, best=best, reference=known.reference(item.task))

    def _tags(self, item: ItemLine) -> OwnersTags:
        return OwnersTags.of(
            self.facility,
            self.profile.owner,
            batch=self.profile.batch,
            item=item.item_id,
            conversation=item.conversation,
            speaker=item.speaker,
            clip=item.clip_id,
        )

    def _keep_refused(self, line: Line, name: str, code: str) -> None:
        content = _content_tag(self.facility, line)
        tag = scope_tag(self.facility, "item", self.profile.owner, name, batch=self.profile.batch)
        keep_refused(
            self.facility, self.batch, tag if name else content, content, name=name, line=line.number, code=code
        )


_ABOUT_AN_EARLIER_ONE = frozenset({Reason.ITEM_TWICE.code, Reason.ITEM_CHANGED.code, "item_meanwhile"})


def _content_tag(facility: Facility, line: Line) -> bytes:
    data = line.data if line.data is not None else b"line %d" % line.number
    return facility.columns.tag("item-line", hash_bytes(data).hex())
