import os
from pathlib import Path

from anechoic.facility import orphans
from anechoic.facility.orphans import Orphans
from fakes.facility_bench import Bench

HOUR = 3_600


def _age(bench: Bench, path: Path, seconds: int) -> None:
    at = bench.clock.now // 1_000 - seconds
    os.utime(path, (at, at))


def _sounds(bench: Bench) -> set[Path]:
    return {path for path in (bench.facility.folder / "blobs").rglob("*") if path.is_file()}


def test_only_what_no_row_knows_and_has_lain_for_an_hour_goes(bench: Bench) -> None:
    bench.task("item 1")
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    desk.pull()
    known = _sounds(bench)
    assert len(known) == 2  # a clip and a package
    blobs = bench.facility.blobs
    left, young = (blobs.path(blobs.put(data)) for data in (b"left by a kill", b"on its way to its row"))
    whole = next(iter(known))
    cut = whole.with_name(f"{whole.name}.1.ab.part")
    cut.write_bytes(b"half")
    for path in (*known, left, cut):
        _age(bench, path, 2 * HOUR)
    _age(bench, young, HOUR - 1)
    with bench.facility.database.read() as connection:
        assert orphans.count(bench.facility, connection) == Orphans(2, len(b"left by a kill") + len(b"half"))
    assert orphans.sweep(bench.facility).files == 2
    assert _sounds(bench) == {*known, young}
    assert orphans.sweep(bench.facility) == Orphans(0, 0)
