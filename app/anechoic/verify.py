"""anechoic-verify: check an exported record without trusting the facility, or anything but this one file.

    anechoic-verify EXPORT --key KEY             does the record hold?
    anechoic-verify A B [--key KEY]              do two people see the same record?
    anechoic-verify EXPORT --key KEY --witness PATH   does it agree with checkpoints kept elsewhere?

KEY is the record's verifier key (`name+id+key`) or a file with it, from somebody you trust, not from the export.
PATH is a file of checkpoints, or a folder of such files, as workstations and owners keep them.

Checked: every checkpoint's signature (Ed25519, RFC 8032, on a C2SP signed note); the root of the Merkle tree (RFC
6962) recomputed from the leaves at each checkpoint; number, order and spelling of the leaves; that the newest
checkpoint covers all of them; that each workstation's event counter starts at 1 and has no gap.

An export is JSON Lines: first {"format": "anechoic-record-1", "origin": NAME, "vkey": KEY}, then {"leaf": BASE64} for
each leaf from number 0, then {"checkpoint": NOTE} by rising size. A leaf is JSON of exactly one spelling:
{"ids":{...},"kind":...,"n":...,"time":...}.

Exit status: 0 the record holds, 1 it is broken, 2 the input cannot be used. Python 3.11, standard library only.
"""

import argparse
import base64
import functools
import hashlib
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HELD, BROKEN, UNUSABLE = 0, 1, 2
FORMAT = "anechoic-record-1"
LONGEST_LINE = 65_536
NOTE_LINES = 5
SPELL = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode
NAME = re.compile(r"[^\s+\x00-\x1f\x7f\ud800-\udfff]{1,200}")
HALF = re.compile(r"[\ud800-\udfff]")
NOTE = re.compile(
    r"([^\s+]{1,200})\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\n\n— ([^\s+]{1,200}) ([A-Za-z0-9+/=]+)\n"
)


class BrokenError(Exception):
    """The record does not hold; the sentence says where."""


class UnusableError(Exception):
    """The input is not what this program reads; the sentence says which and where."""


# --- Ed25519, verification only (RFC 8032, 5.1), points in extended homogeneous coordinates ---------------------

_P = 2**255 - 19
_ORDER = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _P) % _P
_ROOT_OF_MINUS_ONE = pow(2, (_P - 1) // 4, _P)
_BASE = (4 * pow(5, -1, _P) % _P).to_bytes(32, "little")
_Point = tuple[int, int, int, int]
_NEUTRAL: _Point = (0, 1, 1, 0)


def _add(p: _Point, q: _Point) -> _Point:
    a = (p[1] - p[0]) * (q[1] - q[0]) % _P
    b = (p[1] + p[0]) * (q[1] + q[0]) % _P
    c = 2 * p[3] * q[3] * _D % _P
    d = 2 * p[2] * q[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _decode(data: bytes) -> _Point | None:
    """Give the point of a canonical encoding, or None."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= _P:
        return None
    square = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * _ROOT_OF_MINUS_ONE % _P
    if (x * x - square) % _P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = _P - x
    return x, y, 1, x * y % _P


def _encode(p: _Point) -> bytes:
    inverse = pow(p[2], -1, _P)
    x, y = p[0] * inverse % _P, p[1] * inverse % _P
    return (y | (x & 1) << 255).to_bytes(32, "little")


@functools.lru_cache(maxsize=4)
def _table(encoding: bytes) -> list[list[_Point]] | None:
    """Give digit × 16^place × point for 64 places, so that a product takes 64 additions; None if it is no point."""
    if (point := _decode(encoding)) is None:
        return None
    table: list[list[_Point]] = []
    for _ in range(64):
        row = [_NEUTRAL]
        for _ in range(15):
            row.append(_add(row[-1], point))
        table.append(row)
        point = _add(row[-1], point)
    return table


def _times(table: list[list[_Point]], scalar: int) -> _Point:
    total = _NEUTRAL
    for row in table:
        total = _add(total, row[scalar & 15])
        scalar >>= 4
    return total


def ed25519_holds(public: bytes, message: bytes, signature: bytes) -> bool:
    """Say whether a signature holds: canonical point encodings, S below the order, no cofactor."""
    if len(public) != 32 or len(signature) != 64:
        return False
    base, key = _table(_BASE), _table(public)
    s = int.from_bytes(signature[32:], "little")
    if base is None or key is None or s >= _ORDER:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % _ORDER
    x, y, z, t = _times(key, k)
    return _encode(_add(_times(base, s), (-x, y, z, -t))) == signature[:32]


# --- Signed notes and keys (C2SP signed-note, tlog-checkpoint) --------------------------------------------------


@dataclass(frozen=True)
class Key:
    """A verifier key: the record's name and its Ed25519 public key."""

    name: str
    raw: bytes

    def key_id(self) -> bytes:
        """Give the four bytes that stand before every signature."""
        return hashlib.sha256(self.name.encode() + b"\n\x01" + self.raw).digest()[:4]


@dataclass(frozen=True)
class Checkpoint:
    """A note whose signature held: so many leaves have this root."""

    where: str
    size: int
    root: bytes


def _base64(text: str) -> bytes | None:
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        return None
    return data if base64.b64encode(data).decode("ascii") == text else None


def read_key(text: str) -> Key:
    """Read a vkey."""
    name, _, rest = text.strip().partition("+")
    key_id, _, encoded = rest.partition("+")
    data = _base64(encoded)
    if not NAME.fullmatch(name) or data is None or len(data) != 33 or data[0] != 1:
        raise UnusableError("The key is not a verifier key: it should read NAME+ID+KEY.")
    key = Key(name, data[1:])
    if key.key_id().hex() != key_id:
        raise UnusableError("The key is damaged: its id does not fit.")
    return key


def open_checkpoint(note: str, key: Key, where: str) -> Checkpoint:
    """Give what a note says once its signature holds."""
    if (parts := NOTE.fullmatch(note)) is None:
        raise BrokenError(f"{where} is not a signed checkpoint.")
    if parts[1] != key.name or parts[4] != key.name:
        raise BrokenError(f"{where} belongs to another record, {parts[1]!r}, not {key.name!r}.")
    signature, root = _base64(parts[5]) or b"", _base64(parts[3])
    signed = note[: note.index("\n\n") + 1].encode()
    if root is None or signature[:4] != key.key_id() or not ed25519_holds(key.raw, signed, signature[4:]):
        raise BrokenError(f"The signature of {where} (size {parts[2]}) does not hold.")
    return Checkpoint(where, int(parts[2]), root)


def tree_roots(leaves: Sequence[bytes], sizes: set[int]) -> dict[int, bytes]:
    """Give the root of the Merkle tree (RFC 6962, 2.1) at each of these sizes, in one pass."""
    roots: dict[int, bytes] = {}
    edge: list[bytes] = []
    for size in range(len(leaves) + 1):
        if size:
            node, index = hashlib.sha256(b"\x00" + leaves[size - 1]).digest(), size - 1
            while index & 1:
                node, index = hashlib.sha256(b"\x01" + edge.pop() + node).digest(), index >> 1
            edge.append(node)
        if size in sizes:
            root = edge[-1] if edge else hashlib.sha256().digest()
            for left in reversed(edge[:-1]):
                root = hashlib.sha256(b"\x01" + left + root).digest()
            roots[size] = root
    return roots


@dataclass
class Export:
    """An exported record as it was read; nothing of it is believed yet."""

    path: Path
    origin: str
    vkey: str
    leaves: list[bytes] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        with path.open("rb") as file:
            for number, line in enumerate(iter(lambda: file.readline(LONGEST_LINE), b""), start=1):
                if len(line) == LONGEST_LINE:
                    raise UnusableError(f"{path}: line {number} is too long.")
                yield number, line.decode("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise UnusableError(f"{path} cannot be read: {getattr(problem, 'strerror', '') or 'it is not text'}.") from None


def _entry(path: Path, number: int, line: str) -> dict[str, str]:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        entry = None
    # Half a surrogate pair is no text.
    if not isinstance(entry, dict) or not all(isinstance(one, str) and not HALF.search(one) for one in entry.values()):
        raise UnusableError(f"{path}: line {number} is not a line of an exported record.")
    return entry


def read_export(path: Path) -> Export:
    """Read an export."""
    export: Export | None = None
    for number, line in _lines(path):
        entry = _entry(path, number, line)
        names = set(entry)
        leaf = _base64(entry["leaf"]) if names == {"leaf"} else None
        if export is None and names == {"format", "origin", "vkey"} and entry["format"] == FORMAT:
            export = Export(path, entry["origin"], entry["vkey"])
        elif export is not None and leaf is not None and not export.notes:
            export.leaves.append(leaf)
        elif export is not None and names == {"checkpoint"}:
            export.notes.append(entry["checkpoint"])
        else:
            raise UnusableError(f"{path}: line {number} is not what belongs there in an exported record.")
    if export is None:
        raise UnusableError(f"{path} is empty.")
    return export


def read_notes(path: Path) -> list[tuple[str, str]]:
    """Read a witness's checkpoints as (where, note): a folder of files, each of JSON lines or of notes in a row."""
    if path.is_dir():
        found = [note for file in sorted(path.glob("*")) if file.is_file() for note in read_notes(file)]
    else:
        lines = [line for _, line in _lines(path)]
        if lines and lines[0].startswith("{"):
            entries = [_entry(path, number, line) for number, line in enumerate(lines, start=1)]
            notes = [entry["checkpoint"] for entry in entries if "checkpoint" in entry]
        else:
            notes = ["".join(lines[at : at + NOTE_LINES]) for at in range(0, len(lines), NOTE_LINES)]
        found = [(f"checkpoint {number} of {path}", note) for number, note in enumerate(notes, start=1)]
    if not found:
        raise UnusableError(f"{path} holds no checkpoints.")
    return found


def check_leaves(leaves: Sequence[bytes]) -> None:
    """Check spelling, numbers and order of the leaves, and the counter of each workstation."""
    counters: dict[str, int] = {}
    for place, leaf in enumerate(leaves):
        try:
            entry = json.loads(leaf)
            spelt = SPELL(entry).encode()
            types = {name: type(value) for name, value in entry.items()}
            number, ids = entry["n"], entry["ids"]
            station, counter = ids.get("station"), ids.get("counter")
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise BrokenError(f"Leaf {place} is not an entry of a record.") from None
        if spelt != leaf or types != {"ids": dict, "kind": str, "n": int, "time": int}:
            raise BrokenError(f"Leaf {place} is not spelt as entries of a record are.")
        if number != place:
            raise BrokenError(f"Leaf {place} carries the number {number}: a leaf was removed, added or moved.")
        if station is not None and counter is not None:
            due = counters[str(station)] = counters.get(str(station), 0) + 1
            if counter != str(due):
                raise BrokenError(f"Leaf {place}: workstation {station!r} sent event {counter!r}, but {due} was next.")


def check_checkpoints(leaves: Sequence[bytes], checkpoints: Sequence[Checkpoint]) -> None:
    """Check that the leaves are those the checkpoints were signed over."""
    roots = tree_roots(leaves, {checkpoint.size for checkpoint in checkpoints})
    good = 0
    for checkpoint in sorted(checkpoints, key=lambda one: one.size):
        if checkpoint.size > len(leaves):
            raise BrokenError(f"Leaf {len(leaves)} is missing: {checkpoint.where} covers {checkpoint.size} leaves.")
        if roots[checkpoint.size] != checkpoint.root:
            last, where = checkpoint.size - 1, checkpoint.where
            which = f"Leaf {good} is" if last <= good else f"One of the leaves {good} to {last} is"
            raise BrokenError(f"{which} not the one that was recorded: {where} was signed over another tree.")
        good = checkpoint.size


def check_export(export: Export, key: Key, witnessed: Sequence[tuple[str, str]] = ()) -> str:
    """Check one export, against its own checkpoints and those of witnesses; say what held."""
    if export.origin != key.name:
        raise BrokenError(f"This is the record {export.origin!r}; the key is for {key.name!r}.")
    if read_key(export.vkey) != key:
        raise BrokenError("The file claims another key than the one given.")
    check_leaves(export.leaves)
    if not export.notes:
        raise BrokenError("No checkpoint is signed over this record.")
    own = [open_checkpoint(note, key, f"checkpoint {n}") for n, note in enumerate(export.notes, start=1)]
    kept = [open_checkpoint(note, key, where) for where, note in witnessed]
    check_checkpoints(export.leaves, own + kept)
    sizes = [checkpoint.size for checkpoint in own]
    if sizes != sorted(sizes):
        raise BrokenError("The checkpoints are not in the order of their sizes.")
    if sizes[-1] != len(export.leaves):
        raise BrokenError(f"Leaf {sizes[-1]} and those after it are covered by no signed checkpoint.")
    agreed = f", {len(kept)} kept by witnesses" if kept else ""
    return f"holds: {len(export.leaves)} leaves, {len(own)} checkpoints{agreed}, signed as {key.name}."


def compare(first: Export, second: Export) -> str:
    """Check that one of two views is the beginning of the other."""
    if (first.origin, first.vkey) != (second.origin, second.vkey):
        raise BrokenError("These are not two views of one record: name or key differ.")
    for place, (one, other) in enumerate(zip(first.leaves, second.leaves, strict=False)):
        if one != other:
            raise BrokenError(f"SPLIT VIEW: leaf {place} differs between {first.path} and {second.path}.")
    short, long = sorted((len(first.leaves), len(second.leaves)))
    return f"One view: the {short} leaves of one are the beginning of the {long} of the other."


def _say(text: str, *, wrong: bool = False) -> None:
    """Print a line, escaped where it is no text: names of files may hold any bytes, and a record any control signs."""
    to = sys.stderr if wrong else sys.stdout
    # A byte that is not UTF-8 was read as U+DC80 to U+DCFF (PEP 383). What the terminal lacks is escaped as well.
    shown = "".join(sign if sign.isprintable() else ascii(sign)[1:-1].replace("\\udc", "\\x") for sign in text)
    print(shown.encode(to.encoding, "backslashreplace").decode(to.encoding), file=to)


def _run(options: argparse.Namespace) -> int:
    exports = [read_export(path) for path in options.exports]
    witnessed = [note for path in options.witness for note in read_notes(path)]
    if options.key is None:
        key = read_key(exports[0].vkey)
        _say(f"No --key: checked with the key the file carries. Compare it with one from elsewhere: {exports[0].vkey}")
    else:
        inline = NAME.fullmatch(options.key.partition("+")[0]) and options.key.count("+") >= 2
        key = read_key(options.key if inline else "".join(line for _, line in _lines(Path(options.key))))
    status = HELD
    newest = max(exports, key=lambda export: len(export.leaves))
    for export in exports:
        try:
            # An older view is not broken because a witness has seen more since.
            _say(f"{export.path} {check_export(export, key, witnessed if export is newest else ())}")
        except BrokenError as problem:
            _say(f"{export.path} is BROKEN. {problem}")
            status = BROKEN
    if len(exports) == 2:
        try:
            _say(compare(exports[0], exports[1]))
        except BrokenError as problem:
            _say(str(problem))
            status = BROKEN
    return status


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; give its exit status."""
    parser = argparse.ArgumentParser("anechoic-verify", description="Check an exported record; 0 it holds, 1 broken.")
    parser.add_argument("exports", nargs="+", type=Path, metavar="EXPORT", help="one export, or two views to compare")
    parser.add_argument("--key", help="the record's verifier key, or a file that holds it")
    parser.add_argument("--witness", action="append", default=[], type=Path, metavar="PATH", help="checkpoints kept")
    options = parser.parse_args(arguments)
    if len(options.exports) > 2:
        parser.error("give one export, or two to compare")
    if options.key is None and len(options.exports) == 1:
        parser.error("give --key: a record checked with the key it carries itself shows nothing")
    try:
        return _run(options)
    except (UnusableError, OSError) as problem:
        _say(f"anechoic-verify: {problem}", wrong=True)
        return UNUSABLE


if __name__ == "__main__":
    sys.exit(main())
