"""The server's secret keys: made once, kept in two files under the passphrase."""

import contextlib
import os
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from anechoic.errors import Refused, Untrusted
from anechoic.seal.box import Box
from anechoic.seal.chain import FacilityKeys, open_facility_keys, sign_facility_keys
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.keyfile import open_keyfile, seal_keyfile
from anechoic.seal.record.note import RecordSigner
from anechoic.seal.signing import SigningPrivate, SigningPublic
from anechoic.seal.tls import CertificateAuthority
from anechoic.store.facility.blobs import disk_trouble, sync_folder
from anechoic.wire.codec import Message, decode, encode

_SERVER_PURPOSE = "facility-server"
_ROOT_PURPOSE = "facility-root"
_YEAR_SECONDS = 365 * 86_400
_TLS_DAYS = 398


class ServerKeys(Message, frozen=True, kw_only=True):
    """What `server.key` holds under the passphrase."""

    signing: bytes
    sealing: bytes
    record_name: str
    record: bytes
    authority: bytes
    authority_key: bytes
    certificate: bytes
    certificate_key: bytes
    epoch: int
    epoch_key: bytes
    column_key: bytes
    tag_key: bytes
    root: bytes
    facility_keys: bytes
    trace_key: bytes = b""
    """Empty in a file from before playbacks were marked."""

    def secrets(self) -> "Secrets":
        """Give the keys to work with."""
        return _secrets(self)

    def __repr__(self) -> str:
        return "ServerKeys(…)"


@dataclass(frozen=True, repr=False)
class Secrets:
    """The keys a running server holds; printing it prints nothing of them.

    Attributes:
        signing: signs packages, releases, receipts, heartbeats, deliveries.
        sealing: opens answers.
        record: signs checkpoints.
        authority: the facility's TLS authority.
        certificate: the server's TLS certificate (PEM).
        certificate_key: its key (PEM, in the clear).
        epoch: number of the epoch key.
        epoch_key: wraps content keys, 32 bytes.
        column_key: seals columns, 32 bytes.
        tag_key: makes tags, 32 bytes.
        root: the root's public half.
        facility_keys: the root's signed statement of these keys (`seal.chain`).
        trace_key: master of the marks in playbacks, 32 bytes; empty until a facility from before them was opened whole.
    """

    signing: SigningPrivate
    sealing: HybridPrivate
    record: RecordSigner
    authority: CertificateAuthority
    certificate: bytes
    certificate_key: bytes
    epoch: int
    epoch_key: bytes
    column_key: bytes
    tag_key: bytes
    root: SigningPublic
    facility_keys: bytes
    trace_key: bytes

    def __repr__(self) -> str:
        return "Secrets(…)"

    def keys_now(self, now_ms: int) -> FacilityKeys:
        """Give the signed statement, opened.

        Raises:
            Untrusted: it has ended; the root must sign again.
        """
        return open_facility_keys(self.root, self.facility_keys, now=now_ms // 1_000)


def make_keys(folder: Path, passphrase: str, *, record_name: str, hosts: tuple[str, ...], now_ms: int) -> Secrets:
    """Make all keys of a new facility and write `root.key` and `server.key` into a folder.

    Args:
        folder: exists, 0700.
        passphrase: seals both files (Argon2id); its strength is the caller's business.
        record_name: origin of the record.
        hosts: names and addresses at which the server is reached.
        now_ms: Unix milliseconds.
    """
    now = now_ms // 1_000
    root, signing, sealing = SigningPrivate.generate(), SigningPrivate.generate(), HybridPrivate.generate()
    record = RecordSigner.generate(record_name)
    authority = CertificateAuthority.create(f"{record_name[:48]} authority", now=now)
    certificate, certificate_key = authority.issue_server(hosts, days=_TLS_DAYS, now=now)
    stated = FacilityKeys(signing.public, sealing.public, record.public_raw, record_name, now, now + _YEAR_SECONDS)
    kept = ServerKeys(
        signing=signing.seed,
        sealing=sealing.seed,
        record_name=record_name,
        record=record.seed,
        authority=authority.certificate_pem,
        authority_key=authority.key_pem,
        certificate=certificate,
        certificate_key=certificate_key,
        epoch=1,
        epoch_key=Box.generate_key(),
        column_key=Box.generate_key(),
        tag_key=Box.generate_key(),
        root=root.public.raw,
        facility_keys=sign_facility_keys(root, stated),
        trace_key=Box.generate_key(),
    )
    write_private(folder / "root.key", seal_keyfile(root.seed, passphrase, purpose=_ROOT_PURPOSE))
    write_private(folder / "server.key", seal_server_keys(kept, passphrase))
    return _secrets(kept)


def seal_server_keys(kept: ServerKeys, passphrase: str) -> bytes:
    """Give the bytes of `server.key`."""
    return seal_keyfile(encode(kept), passphrase, purpose=_SERVER_PURPOSE)


def renewed_keys(
    folder: Path, passphrase: str, *, root: SigningPrivate, hosts: tuple[str, ...], statement: bool, now_ms: int
) -> ServerKeys:
    """Give what `server.key` holds with a new certificate, a new statement by the root, or both; writes nothing.

    Args:
        folder: holds `server.key`.
        passphrase: of it.
        root: the facility's own.
        hosts: names and addresses for a new certificate; none keeps the old one.
        statement: whether the root states the same keys for another year.
        now_ms: Unix milliseconds.

    Raises:
        Refused: another passphrase, or a damaged or missing file.
    """
    kept, now = _read_server_keys(folder, passphrase), now_ms // 1_000
    if hosts:
        authority = CertificateAuthority.from_parts(kept.authority, kept.authority_key)
        certificate, key = authority.issue_server(hosts, days=_TLS_DAYS, now=now)
        kept = msgspec.structs.replace(kept, certificate=certificate, certificate_key=key)
    if statement:
        before = open_facility_keys(root.public, kept.facility_keys, now=None)
        stated = replace(before, issued=now, expires=now + _YEAR_SECONDS)
        kept = msgspec.structs.replace(kept, facility_keys=sign_facility_keys(root, stated))
    return kept


def open_root(path: Path, passphrase: str, *, known: SigningPublic) -> SigningPrivate:
    """Read the root's secret.

    Args:
        path: `root.key`, here or from its offline place.
        passphrase: of it.
        known: the root this facility was made with.

    Raises:
        Refused: another passphrase, a damaged or missing file, or another facility's root.
    """
    wrong = Refused("That file does not hold this facility's root key. Nothing was changed.", code="wrong_key_file")
    try:
        root = SigningPrivate.from_seed(open_keyfile(path.read_bytes(), passphrase, purpose=_ROOT_PURPOSE))
    except OSError as error:
        raise Refused(
            "The root's key file cannot be read. Bring it from its offline place and give --root-key FILE.",
            code="no_key_file",
        ) from error
    except Untrusted as error:
        raise wrong from error
    if root.public.raw != known.raw:
        raise wrong
    return root


def open_keys(folder: Path, passphrase: str) -> Secrets:
    """Read `server.key`.

    Raises:
        Refused: another passphrase, or a damaged or missing file.
    """
    return _secrets(_read_server_keys(folder, passphrase))


def add_trace_key(folder: Path, passphrase: str) -> Secrets:
    """Make the master of the marks and write it into a `server.key` that has none; give all keys.

    Whoever calls it sees to it that nobody else does at the same time, and that the file never had one.

    Raises:
        Refused: another passphrase, or a damaged or missing file.
        Unavailable: the disk; nothing was changed.
    """
    kept = msgspec.structs.replace(_read_server_keys(folder, passphrase), trace_key=Box.generate_key())
    replace_private(folder / "server.key", seal_server_keys(kept, passphrase))
    return _secrets(kept)


def _read_server_keys(folder: Path, passphrase: str) -> ServerKeys:
    try:
        sealed = (folder / "server.key").read_bytes()
    except OSError as error:
        raise Refused(
            "The server's key file cannot be read. Is this the facility's folder, and are you its user?",
            code="no_key_file",
        ) from error
    try:
        return decode(open_keyfile(sealed, passphrase, purpose=_SERVER_PURPOSE), ServerKeys)
    except Untrusted as error:
        raise Refused(
            "The server's key file is not one this program wrote. Put the right one back from the backup.",
            code="wrong_key_file",
        ) from error


def write_private(path: Path, data: bytes) -> None:
    """Write a new file that only its owner may read, synced to the disk.

    Raises:
        FileExistsError: it is there already.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace_private(path: Path, data: bytes) -> None:
    """Put a file that only its owner may read in the place of another of the same owner, wholly or not at all.

    Raises:
        Unavailable: the disk; the other one is still there.
    """
    aside = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    try:
        write_private(aside, data)
        _give_to_owner_of(path, aside)
        aside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise disk_trouble(error) from error


def _give_to_owner_of(path: Path, file: Path) -> None:
    """Leave a file to whom the other one belongs: root at the command line must not lock the server out of its keys."""
    theirs, ours = path.stat(), file.stat()
    if (theirs.st_uid, theirs.st_gid) != (ours.st_uid, ours.st_gid):
        os.chown(file, theirs.st_uid, theirs.st_gid)


def _secrets(kept: ServerKeys) -> Secrets:
    return Secrets(
        signing=SigningPrivate.from_seed(kept.signing),
        sealing=HybridPrivate.from_seed(kept.sealing),
        record=RecordSigner.from_seed(kept.record_name, kept.record),
        authority=CertificateAuthority.from_parts(kept.authority, kept.authority_key),
        certificate=kept.certificate,
        certificate_key=kept.certificate_key,
        epoch=kept.epoch,
        epoch_key=kept.epoch_key,
        column_key=kept.column_key,
        tag_key=kept.tag_key,
        root=SigningPublic.from_raw(kept.root),
        facility_keys=kept.facility_keys,
        trace_key=kept.trace_key,
    )
