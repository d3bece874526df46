"""The playbacks that are compared, their keys, and what the record knows of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from sqlalchemy import Connection

from anechoic.errors import Untrusted
from anechoic.facility.access.profile import open_profile
from anechoic.facility.access.station_profile import open_station_profile
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.tracing.comparison import Suspect
from anechoic.facility.tracing.findings import Who
from anechoic.facility.tracing.keys import committed_key_of, playback_keys_of
from anechoic.facility.tracing.originals import Way
from anechoic.rules.masking import merged
from anechoic.seal.record.leaf import decode_leaf
from anechoic.store.facility import masks, people, playbacks, stations, traces
from anechoic.store.facility.playbacks import PlaybackRow
from anechoic.trace.profile import MARKS


def every_row(connection: Connection, *, until: int) -> list[PlaybackRow]:
    """Give all playbacks that carry a mark of ours, up to a leaf of the record (-1: all)."""
    return [row for row in playbacks.every(connection) if _counts(row, until)]


def suspects_of(facility: Facility, rows: Sequence[PlaybackRow]) -> list[Suspect]:
    """Give playbacks with their keys."""
    keys = playback_keys_of(facility, rows)
    return [Suspect(row.id, row.clip, row.mark, key) for row, key in zip(rows, keys, strict=True)]


def ways_heard(connection: Connection, *, until: int) -> tuple[Mapping[str, set[Way]], int]:
    """Give how clips were played other than as recorded, by their ids, up to a leaf of the record (-1: all).

    Returns:
        The ways, and the leaf up to which there are just these: -1 where there are none.
    """
    found: dict[str, set[Way]] = defaultdict(set)
    last = -1
    for row in traces.ways_heard(connection, until=until):
        found[row.clip].add(Way(row.speed, float(row.boost), bool(row.band)))
        last = max(last, row.leaf)
    return found, last


def ways_masked(connection: Connection, ways: Mapping[str, set[Way]], *, until: int) -> Mapping[str, set[Way]]:
    """Add to ways of playing those with personal details masked as they were at any time, up to a leaf of the record.

    As recorded a clip needs none: what is not masked is heard at the same samples.

    What was marked after the last playback was in none: so the same leaf gives the same ways whatever was marked since.
    """
    found: dict[str, set[Way]] = defaultdict(set, {clip: set(some) for clip, some in ways.items()})
    if until < 0:
        return found
    at = decode_leaf(record.leaf_bytes(connection, until)).time
    for clip, rows in groupby(masks.marked_until(connection, at=at), key=lambda row: row.clip):
        spans: list[tuple[int, int]] = []
        as_heard = ways.get(clip, set())
        for _, together in groupby(rows if as_heard else (), key=lambda row: row.at):
            spans += [(row.first, row.last) for row in together]
            found[clip] |= {replace(way, masked=merged(spans)) for way in as_heard}
    return found


def who(facility: Facility, connection: Connection, row: PlaybackRow) -> Who:
    """Give what the record knows of a playback, and whether its leaf says the same and names the hash of its key.

    Raises:
        Untrusted: a row was tampered with.
    """
    person, station = people.by_id(connection, row.person), stations.by_id(connection, row.station)
    committed = _committed(facility, connection, row)
    return Who(
        playback=row.id,
        clip=row.clip,
        person=row.person,
        login=open_profile(facility, person).login if person is not None else "",
        station=row.station,
        # A workstation that only exists as a row, without a profile, has no name.
        station_name=open_station_profile(facility, station).name
        if station is not None and station.sealed_profile
        else "",
        session=row.session,
        task=row.task,
        lease=row.lease,
        # A row can say any time; the leaf is what the whole record vouches for.
        released=decode_leaf(record.leaf_bytes(connection, row.leaf)).time if committed else row.at,
        leaf=row.leaf,
        committed=committed,
    )


def _committed(facility: Facility, connection: Connection, row: PlaybackRow) -> bool:
    try:
        committed_key_of(facility, connection, row)
    except Untrusted:
        # The report says so instead: that row, record and master key do not belong together is a finding, too.
        return False
    return True


def _counts(row: PlaybackRow, until: int) -> bool:
    return row.mark in MARKS and (until < 0 or row.leaf <= until)
