"""`anechoic-verify` as an auditor runs it: one file, alone, on what the facility exported."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from anechoic import verify
from anechoic.seal.record.export import ExportHeader, write_export
from anechoic.seal.record.leaf import encode_leaf
from anechoic.seal.record.merkle import Frontier, leaf_hash
from anechoic.seal.record.note import RecordSigner

SIGNER = RecordSigner.from_seed("facility.test/record", bytes(range(32)))
SIZES = (4, 10, 17, 20)


def leaf(n: int, *, kind: str = "released", **ids: str) -> bytes:
    return encode_leaf(n=n, time=1_700_000_000_000 + n, kind=kind, ids=ids or {"clip": f"c{n}"})


LEAVES = [leaf(n, kind="played", station="s1", counter=str(n // 2 + 1)) if n % 2 else leaf(n) for n in range(20)]


def notes(leaves: Sequence[bytes], sizes: Sequence[int], signer: RecordSigner = SIGNER) -> list[str]:
    frontier, made = Frontier(), []
    for one in leaves:
        frontier.append(leaf_hash(one))
        if frontier.size in sizes:
            made.append(signer.sign_checkpoint(frontier.size, frontier.root()))
    return made


@pytest.fixture
def export(tmp_path: Path) -> Callable[..., Path]:
    count = 0

    def write(leaves: Sequence[bytes], checkpoints: Sequence[str], vkey: str = SIGNER.verifier_key) -> Path:
        nonlocal count
        count += 1
        path = tmp_path / f"export{count}.jsonl"
        path.write_text("".join(write_export(leaves, checkpoints, ExportHeader(SIGNER.name, vkey))))
        return path

    return write


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    status = verify.main([str(argument) for argument in arguments])
    shown = capsys.readouterr()
    return status, shown.out + shown.err


@pytest.mark.parametrize("place", ["origin", "vkey", "checkpoint"])
def test_half_a_surrogate_pair_is_no_text(
    export: Callable[..., Path], capsys: pytest.CaptureFixture[str], place: str
) -> None:
    path = export(LEAVES, notes(LEAVES, SIZES))
    path.write_text(path.read_text().replace(f'"{place}":"', f'"{place}":"\\ud800', 1))
    status, said = run(capsys, path, "--key", SIGNER.verifier_key)
    assert status == verify.UNUSABLE, said
    assert "is not a line of an exported record" in said


def test_half_a_surrogate_pair_is_no_key() -> None:
    with pytest.raises(verify.UnusableError):
        verify.read_key(f"\udce9{SIGNER.verifier_key}")


def test_an_honest_record_holds_for_the_file_alone(export: Callable[..., Path], tmp_path: Path) -> None:
    key = tmp_path / "record.key"
    key.write_text(SIGNER.verifier_key + "\n")
    path = export(LEAVES, notes(LEAVES, SIZES))
    for given in (SIGNER.verifier_key, key):
        done = subprocess.run(
            [sys.executable, "-I", "-S", verify.__file__, path, "--key", given],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert "holds: 20 leaves, 4 checkpoints" in done.stdout


def test_an_edited_leaf_is_named_by_its_range(export: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    edited = [*LEAVES[:6], leaf(6, clip="other"), *LEAVES[7:]]
    status, shown = run(capsys, export(edited, notes(LEAVES, SIZES)), "--key", SIGNER.verifier_key)
    assert status == 1
    assert "One of the leaves 4 to 9 is not the one that was recorded" in shown
    status, shown = run(capsys, export(edited, notes(LEAVES, range(21))), "--key", SIGNER.verifier_key)
    assert (status, "Leaf 6 is not the one" in shown) == (1, True)


@pytest.mark.parametrize(
    ("tampered", "sentence"),
    [
        ([*LEAVES[:6], *LEAVES[7:]], "Leaf 6 carries the number 7"),
        ([*LEAVES[:6], leaf(6), *LEAVES[6:]], "Leaf 7 carries the number 6"),
        ([*LEAVES[:6], LEAVES[7], LEAVES[6], *LEAVES[8:]], "Leaf 6 carries the number 7"),
        (LEAVES[:18], "Leaf 18 is missing"),
        (LEAVES[1:], "Leaf 0 carries the number 1"),
        ([*LEAVES, leaf(20)], "Leaf 20 and those after it are covered by no signed checkpoint"),
        ([*LEAVES[:6], LEAVES[6] + b" ", *LEAVES[7:]], "Leaf 6 is not spelt"),
        ([*LEAVES[:6], b"\xff", *LEAVES[7:]], "Leaf 6 is not an entry"),
        ([*LEAVES[:6], b"[]", *LEAVES[7:]], "Leaf 6 is not an entry"),
    ],
)
def test_leaves_removed_added_moved_or_cut_off_are_named(
    export: Callable[..., Path], capsys: pytest.CaptureFixture[str], tampered: list[bytes], sentence: str
) -> None:
    status, shown = run(capsys, export(tampered, notes(LEAVES, SIZES)), "--key", SIGNER.verifier_key)
    assert status == 1
    assert sentence in shown


@pytest.mark.attack(58)
def test_a_facility_that_signs_its_own_forgery_is_caught_by_a_witness(
    export: Callable[..., Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    edited = [*LEAVES[:6], leaf(6, clip="other"), *LEAVES[7:]]
    forged = export(edited, notes(edited, SIZES))
    assert run(capsys, forged, "--key", SIGNER.verifier_key)[0] == 0
    folder = tmp_path / "witness"
    folder.mkdir()
    (folder / "s1").write_text("".join(notes(LEAVES, (4, 10))))
    (folder / "s2").write_text("".join(json.dumps({"checkpoint": note}) + "\n" for note in notes(LEAVES, (17,))))
    for witness in (folder, folder / "s1", folder / "s2"):
        status, shown = run(capsys, forged, "--key", SIGNER.verifier_key, "--witness", witness)
        assert status == 1
        assert "is not the one that was recorded" in shown
        honest = export(LEAVES, notes(LEAVES, SIZES))
        status, shown = run(capsys, honest, "--key", SIGNER.verifier_key, "--witness", witness)
        assert (status, "kept by witnesses" in shown) == (0, True)
    cut = export(LEAVES[:10], notes(LEAVES, (4, 10)))
    status, shown = run(capsys, cut, "--key", SIGNER.verifier_key, "--witness", folder / "s2")
    assert (status, "Leaf 10 is missing" in shown) == (1, True)


@pytest.mark.attack(58)
def test_two_views_are_compared_leaf_by_leaf(export: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    edited = [*LEAVES[:6], leaf(6, clip="other"), *LEAVES[7:]]
    one, early = export(LEAVES, notes(LEAVES, SIZES)), export(LEAVES[:10], notes(LEAVES, (10,)))
    split = export(edited, notes(edited, SIZES))
    status, shown = run(capsys, one, early)
    assert (status, "One view: the 10 leaves" in shown) == (0, True)
    for arguments in ((one, split), (split, one), (early, split, "--key", SIGNER.verifier_key)):
        status, shown = run(capsys, *arguments)
        assert status == 1
        assert "SPLIT VIEW: leaf 6 differs" in shown
        assert shown.count("holds:") == 2


def test_views_signed_by_different_keys_are_not_one_record(
    export: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    other = RecordSigner.generate(SIGNER.name)
    two = export(LEAVES, notes(LEAVES, SIZES, other), other.verifier_key)
    status, shown = run(capsys, export(LEAVES, notes(LEAVES, SIZES)), two)
    assert status == 1
    assert "not two views of one record" in shown
    status, shown = run(capsys, two, "--key", SIGNER.verifier_key)
    assert (status, "claims another key" in shown) == (1, True)
    dressed = export(LEAVES, notes(LEAVES, SIZES, other))
    status, shown = run(capsys, dressed, "--key", SIGNER.verifier_key)
    assert (status, "does not hold" in shown) == (1, True)


def test_a_gap_in_the_events_of_a_workstation_is_named(
    export: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    for counters, sentence in (
        (["1", "2", "4"], "Leaf 2: workstation 's1' sent event '4', but 3 was next"),
        (["2"], "Leaf 0: workstation 's1' sent event '2', but 1 was next"),
        (["1", "1"], "Leaf 1: workstation 's1' sent event '1', but 2 was next"),
    ):
        leaves = [leaf(n, kind="played", station="s1", counter=counter) for n, counter in enumerate(counters)]
        status, shown = run(capsys, export(leaves, notes(leaves, (len(leaves),))), "--key", SIGNER.verifier_key)
        assert status == 1
        assert sentence in shown


def test_checkpoints_that_are_damaged_missing_or_in_disorder_are_named(
    export: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    good = notes(LEAVES, SIZES)
    foreign = RecordSigner.from_seed("other.test/record", SIGNER.seed)
    for checkpoints, sentence in (
        ([], "No checkpoint"),
        ([good[3], good[0]], "order"),
        ([good[0].replace("\n4\n", "\n5\n")], "does not hold"),
        ([good[0] + "x"], "is not a signed checkpoint"),
        ([*good[:3], foreign.sign_checkpoint(20, bytes(32))], "another record"),
        ([*good[:3], SIGNER.sign_checkpoint(20, bytes(32))], "leaves 17 to 19"),
    ):
        status, shown = run(capsys, export(LEAVES, checkpoints), "--key", SIGNER.verifier_key)
        assert status == 1
        assert sentence in shown


def test_every_changed_byte_of_a_small_export_is_noticed(export: Callable[..., Path], tmp_path: Path) -> None:
    leaves = LEAVES[:3]
    data = export(leaves, notes(leaves, (3,))).read_bytes()
    path, key = tmp_path / "damaged.jsonl", verify.read_key(SIGNER.verifier_key)
    for at in range(len(data)):
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        with pytest.raises((verify.BrokenError, verify.UnusableError)):
            verify.check_export(verify.read_export(path), key)


@pytest.mark.parametrize(
    "content", [b"", b"noise\n", b"{}\n", b"\xff\xfe\n", b'{"leaf":"AAAA"}\n', b"[" * 70_000, b"{" + b" " * 70_000]
)
def test_what_is_no_export_cannot_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert run(capsys, path, "--key", SIGNER.verifier_key)[0] == 2
    assert run(capsys, tmp_path / "absent", "--key", SIGNER.verifier_key)[0] == 2
    assert run(capsys, tmp_path, "--key", SIGNER.verifier_key)[0] == 2


def test_wrong_keys_witnesses_and_arguments_cannot_be_used(
    export: Callable[..., Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = export(LEAVES, notes(LEAVES, SIZES))
    vkey = SIGNER.verifier_key
    for key in (vkey[:-2], vkey.replace("+", "+0", 1), "no+thing+", tmp_path / "absent", "x" * 5000, tmp_path):
        assert run(capsys, path, "--key", key)[0] == 2
    (tmp_path / "empty").mkdir()
    for witness in (tmp_path / "empty", tmp_path / "absent"):
        assert run(capsys, path, "--key", vkey, "--witness", witness)[0] == 2
    for arguments in ([path], [], [path, path, path]):
        with pytest.raises(SystemExit) as caught:
            run(capsys, *arguments)
        assert caught.value.code == 2


def test_hostile_text_does_not_reach_the_terminal(
    export: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    entry = {"ids": {"counter": "\x1b[2J", "station": "\x1b]0;x"}, "kind": "played", "n": 0, "time": 0}
    hostile = json.dumps(entry, sort_keys=True, separators=(",", ":")).encode()
    status, shown = run(capsys, export([hostile], notes([hostile], (1,))), "--key", SIGNER.verifier_key)
    assert (status, "\x1b" in shown) == (1, False)


def _alone(*arguments: object, coding: str = "utf-8") -> tuple[int, str, bytes]:
    done = subprocess.run(
        [sys.executable, verify.__file__, *(os.fsencode(str(one)) for one in arguments)],
        env={**os.environ, "PYTHONIOENCODING": coding},
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in done.stderr
    return done.returncode, done.stdout.decode(coding), done.stderr


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"caf\xe9.jsonl", "caf\\xe9.jsonl"),
        ("caf\u00e9 \u8a18\u9332.jsonl".encode(), "caf\u00e9 \u8a18\u9332.jsonl"),
        (b"x holds: 9 leaves\n\x1b[2J.jsonl", "x holds: 9 leaves\\n\\x1b[2J.jsonl"),
        ("\u202elnosj.\x9b1m".encode(), "\\u202elnosj.\\x9b1m"),
    ],
)
def test_any_name_of_a_file_is_said_readably(
    export: Callable[..., Path], tmp_path: Path, name: bytes, shown: str
) -> None:
    path = export(LEAVES, notes(LEAVES, SIZES)).rename(tmp_path / os.fsdecode(name))
    edited = [*LEAVES[:-1], leaf(19)]
    other = export(edited, notes(edited, SIZES)).rename(tmp_path / f"other {os.fsdecode(name)}")
    key = ("--key", SIGNER.verifier_key)
    assert _alone(path, *key) == (
        0,
        f"{tmp_path}/{shown} holds: 20 leaves, 4 checkpoints, signed as {SIGNER.name}.\n",
        b"",
    )
    status, said, _ = _alone(path, other, *key)
    assert status == 1
    assert f"leaf 19 differs between {tmp_path}/{shown} and {tmp_path}/other {shown}." in said
    status, said, _ = _alone(path, *key, "--witness", other)
    assert status == 1
    assert f" of {tmp_path}/other {shown} was signed over another tree.\n" in said
    other.write_bytes(b"noise\n")
    wrong = f"anechoic-verify: {tmp_path}/other {shown}: line 1 is not a line of an exported record.\n"
    assert _alone(other, *key) == (2, "", wrong.encode())


def test_a_name_the_terminal_does_not_know_is_escaped(export: Callable[..., Path], tmp_path: Path) -> None:
    path = export(LEAVES, notes(LEAVES, SIZES)).rename(tmp_path / "caf\u00e9 \u8a18.jsonl")
    status, said, _ = _alone(path, "--key", SIGNER.verifier_key, coding="ascii")
    assert (status, said.split(" holds")[0]) == (0, f"{tmp_path}/caf\\xe9 \\u8a18.jsonl")


def test_a_name_too_long_for_a_file_cannot_be_used(export: Callable[..., Path]) -> None:
    path = export(LEAVES, notes(LEAVES, SIZES))
    status, said, wrong = _alone(path, "--key", SIGNER.verifier_key, "--witness", "x" * 300)
    assert (status, said) == (2, "")
    assert b"too long" in wrong


def test_a_key_spelt_with_a_number_beyond_the_field_is_no_key() -> None:
    """RFC 8032, 5.1.3: y = p + 1 is another spelling of the neutral point, for which anybody can sign."""
    base = (4 * pow(5, -1, 2**255 - 19) % (2**255 - 19)).to_bytes(32, "little")
    forged = base + (1).to_bytes(32, "little")
    assert not verify.ed25519_holds((2**255 - 18).to_bytes(32, "little"), b"anything", forged)
