"""Every parser that meets bytes from outside, what it may say no with, and good bytes to begin from."""

import importlib
import json
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from anechoic import verify, wire
from anechoic.audio.probe.parent import Decoder
from anechoic.errors import AnechoicError
from anechoic.facility.ingest.glossary import read_glossary
from anechoic.facility.ingest.lines import Line, lines, parse
from anechoic.facility.ingest.manifest import read_gold, read_item, read_profile
from anechoic.seal.clip import open_part_into
from anechoic.seal.hybrid import HybridPrivate, HybridPublic
from anechoic.seal.kinds import Kind
from anechoic.seal.record.export import ExportHeader, write_export
from anechoic.seal.record.leaf import decode_leaf, encode_leaf
from anechoic.seal.record.merkle import Frontier, leaf_hash
from anechoic.seal.record.note import RecordSigner, open_checkpoint
from anechoic.seal.signing import SigningPublic
from anechoic.seal.tls import CertificateAuthority, certificate_der, new_station_csr, not_after
from anechoic.station.drafts import read_draft, write_draft
from anechoic.station.pedal.descriptor import read_descriptor
from anechoic.station.port import Draft
from anechoic.station.preferences import Preferences, read_preferences, write_preferences
from anechoic.station.profile import read_provision_file
from anechoic.wire.codec import Message, decode, encode
from anechoic.wire.delivery import open_delivery
from anechoic.wire.work import HeartbeatRequest, PullRequest
from fakes.delivered_batch import DeliveredBatch
from fakes.sealed_work import SealedWork

DATA = Path(__file__).resolve().parents[1] / "data"
_AT = 1_700_000_000_000


@dataclass(frozen=True)
class Target:
    """One parser.

    Attributes:
        name: for people and file names.
        parse: reads bytes; gives anything or raises one of `allowed`.
        seeds: good bytes, and bytes that went wrong before.
        allowed: what it may raise; anything else is a find.
        share: of a thousand rounds, how many it gets in a long run.
    """

    name: str
    parse: Callable[[bytes], object]
    seeds: Sequence[bytes]
    allowed: tuple[type[Exception], ...] = (AnechoicError,)
    share: int = 60


class Targets:
    """All of them, with the files they read, for the length of a block."""

    def __init__(self, folder: Path, corpora: Path | None = None) -> None:
        """Make keys, a package, a batch.

        Args:
            folder: where files are put.
            corpora: a folder of more files to begin from, such as damaged sound; none if not there.
        """
        self._folder = folder
        self._stack = ExitStack()
        self._corpora = sorted(path for path in corpora.rglob("*") if path.is_file()) if corpora else []

    def __enter__(self) -> list[Target]:
        return [*self._wire(), *self._sealed(), *self._record(), *self._ingest(), *self._station(), self._audio()]

    def __exit__(self, *_given: object) -> None:
        self._stack.close()

    def _wire(self) -> Iterator[Target]:
        kinds = sorted(set(_messages()), key=lambda kind: kind.__name__)
        samples = [
            encode(HeartbeatRequest(nonce=bytes(32), checkpoint_size=1, tombstones=2, event_counter=3)),
            encode(PullRequest(held=1, last_sequence=2)),
            *(json.dumps(dict.fromkeys(kind.__struct_fields__, "x")).encode() for kind in kinds),
        ]

        def read(data: bytes) -> object:
            # The first byte says which message is expected.
            return decode(data[1:], kinds[data[0] % len(kinds)]) if data else None

        yield Target("wire message", read, [bytes([n % 256]) + one for n, one in enumerate(samples)], share=200)

    def _sealed(self) -> Iterator[Target]:
        work = SealedWork.new(self._folder / "sealed", tasks=2, milliseconds=5)
        self._stack.callback(work.close)
        signer = work.session.trust.keys.signing
        request, release = work.ask()
        package = work.path.read_bytes()

        def read_package(data: bytes) -> object:
            work.path.write_bytes(data)
            return work.read()

        def read_release(data: bytes) -> object:
            work.path.write_bytes(package)
            return work.verify(request, data)

        yield Target("package", read_package, [package])
        yield Target("release", read_release, [release])
        yield Target("signed object", lambda data: signer.open_object(Kind.RECEIPT, data), [release, b"ANE1"])
        yield Target("signing key", SigningPublic.from_raw, [signer.raw], share=10)
        key = HybridPrivate.generate()
        sealed = key.public.seal(b"words", kind=Kind.SHARE, info=b"i")
        yield Target("sealed box", lambda data: key.open(data, kind=Kind.SHARE, info=b"i"), [sealed])
        yield Target("sealing key", HybridPublic.from_raw, [key.public.raw], share=10)
        yield Target("clip", _open_clip, [bytes(2_000), b"ANE1" + bytes(1_100)])
        yield Target("delivery", lambda data: open_delivery(data, key, signer), [b"ANED" + bytes(200), sealed])

    def _record(self) -> Iterator[Target]:
        signer = RecordSigner.from_seed("facility.test/record", bytes(range(32)))
        leaves = [encode_leaf(n=n, time=_AT + n, kind="released", ids={"clip": f"c{n}"}) for n in range(5)]
        frontier = Frontier()
        for one in leaves:
            frontier.append(leaf_hash(one))
        note = signer.sign_checkpoint(frontier.size, frontier.root())
        export = "".join(write_export(leaves, [note], ExportHeader(signer.name, signer.verifier_key))).encode()
        file, key = self._folder / "export.jsonl", verify.read_key(signer.verifier_key)

        def read_export(data: bytes) -> object:
            file.write_bytes(data)
            return verify.check_export(verify.read_export(file), key)

        said = (verify.BrokenError, verify.UnusableError)
        yield Target("leaf", decode_leaf, leaves)
        yield Target("checkpoint", _as_text(lambda text: open_checkpoint(signer.verifier_key, text)), [note.encode()])
        yield Target("auditor's file", read_export, [export], allowed=said)

    def _ingest(self) -> Iterator[Target]:
        batch = DeliveredBatch(self._folder / "batch")
        batch.add("it-1")
        batch.gold("it-1")
        batch.term("estrella", "star")
        folder = batch.write()

        def of(name: str, read: Callable[[], object]) -> Callable[[bytes], object]:
            def parse_file(data: bytes) -> object:
                (folder / name).write_bytes(data)
                return read()

            return parse_file

        good = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        yield Target("batch.json", of("batch.json", lambda: read_profile(folder)), [good["batch.json"]])
        yield Target("items.jsonl", lambda data: read_item(Line(1, data)), [good["items.jsonl"].strip()], share=120)
        yield Target("hidden.jsonl", of("hidden.jsonl", lambda: read_gold(folder)), [good["hidden.jsonl"]])
        glossary = of("glossary.jsonl", lambda: read_glossary(folder, "en"))
        yield Target("glossary.jsonl", glossary, [good["glossary.jsonl"]])
        yield Target(
            "lines", of("x.jsonl", lambda: [parse(line.data) for line in lines(folder / "x.jsonl")]), [b"{}\n\r\n{}"]
        )

    def _station(self) -> Iterator[Target]:
        provision = self._folder / "x.provision"

        def read_provision(data: bytes) -> object:
            provision.write_bytes(data)
            return read_provision_file(provision)

        authority = CertificateAuthority.create("x")
        csr, _ = new_station_csr("0" * 32)
        pem = authority.issue_station(csr, station_id="0" * 32, days=1, now=_AT // 1_000)

        def request(data: bytes) -> object:
            return authority.issue_station(data, station_id="0" * 32, days=1, now=_AT // 1_000)

        yield Target("provision file", read_provision, [b'{"station":"x"}', b"{}"])
        yield Target("certificate", lambda data: (not_after(data), certificate_der(data)), [pem], share=20)
        yield Target("certificate request", request, [csr], share=20)
        yield Target("pedal", read_descriptor, [bytes.fromhex(one) for one in _PEDALS], share=120)
        yield Target("preferences", read_preferences, [write_preferences(Preferences())])
        yield Target("draft", read_draft, [write_draft(Draft(text="words", comment="c", started=True))])

    def _audio(self) -> Target:
        decoder = self._stack.enter_context(Decoder())
        file = self._folder / "sound"

        def read(data: bytes) -> object:
            file.write_bytes(data)
            return decoder.decode(file)

        own = sorted((DATA / "hostile").rglob("*.flac")) + sorted((DATA / "hostile").rglob("*.wav"))
        found = [path.read_bytes() for path in [*own, *self._corpora]]
        return Target("sound", read, [one for one in found if 0 < len(one) < 200_000], share=20)


_PEDALS = (
    "05010906a1010508190129031500250175019503910275059501910105091901290315002501750195038102750595018101c0",
    "05010902a1010901a1000509190129031500250195037501810295017505810105010930093109381581257f750895038106c0c0",
)


def _messages() -> Iterator[type[Message]]:
    for module in pkgutil.iter_modules(wire.__path__, wire.__name__ + "."):
        for kind in vars(importlib.import_module(module.name)).values():
            if isinstance(kind, type) and issubclass(kind, Message) and kind is not Message:
                yield kind


def _as_text(read: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda data: read(data.decode("utf-8", errors="replace"))


def _open_clip(data: bytes) -> object:
    from anechoic.seal.clip import Part

    buffer = bytearray(4_096)
    try:
        return open_part_into(bytes(32), data, buffer, context_hash=bytes(32), clip_id="c", part=Part.AUDIO)
    finally:
        assert not any(buffer), "what did not open stays in the buffer"
