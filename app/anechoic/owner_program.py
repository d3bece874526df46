"""`anechoic-owner`: the data owner's tool: make a key pair, open a delivery. It needs nothing of the facility."""

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from anechoic.admin.secret import read_secret
from anechoic.errors import AnechoicError, Refused, Unavailable, Untrusted
from anechoic.faults import keep_quiet
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.keyfile import open_keyfile, seal_keyfile
from anechoic.seal.record.note import verifier_key
from anechoic.seal.signing import SigningPublic
from anechoic.wire.delivery import DELIVERY_BYTES, Delivery, open_delivery

HELD, FAULT = 0, 2
SHORTEST_PASSPHRASE: Final = 15
_PURPOSE: Final = "owner"
_LARGEST_KEY: Final = 16_384


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give the exit status: 0 done, 2 not done."""
    if arguments is None:  # started as a program: the process is ours
        keep_quiet()
    os.umask(0o077)
    given = _parser().parse_args(arguments)
    try:
        given.run(given)
    except AnechoicError as error:
        print(f"anechoic-owner: {error.text()}", file=sys.stderr)
        return FAULT
    except KeyboardInterrupt:
        print("anechoic-owner: stopped.", file=sys.stderr)
        return FAULT
    return HELD


def keygen(given: argparse.Namespace) -> None:
    """Write FILE.key under a passphrase, and FILE.pub for the facility."""
    private, public = Path(f"{given.file}.key"), Path(f"{given.file}.pub")
    passphrase = _passphrase(given, again=True)
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise Refused(f"The passphrase needs {SHORTEST_PASSPHRASE} characters or more.", code="passphrase_short")
    if public.exists():
        raise Refused(f"{public.name} is there already. Choose another name.", code="file_exists")
    key = HybridPrivate.generate()
    _write(private, seal_keyfile(key.seed, passphrase, purpose=_PURPOSE), mode=0o600)
    _write(public, key.public.raw, mode=0o644)
    print(f"Secret key: {private} (keep it, and a copy elsewhere)", file=sys.stderr)
    print(f"Public key: {public} (give it to the facility)", file=sys.stderr)
    print("Read this fingerprint to the facility by telephone:", file=sys.stderr)
    print(key.public.fingerprint)


def open_one(given: argparse.Namespace) -> None:
    """Verify a delivery and write its JSON Lines."""
    root = _root(Path(given.trust))
    data = _read(Path(given.delivery), "delivery", DELIVERY_BYTES)
    seed = open_keyfile(_read(Path(given.key), "key", _LARGEST_KEY), _passphrase(given), purpose=_PURPOSE)
    opened = open_delivery(data, HybridPrivate.from_seed(seed), root)
    if given.out is None:
        sys.stdout.buffer.write(opened.payload)
        sys.stdout.buffer.flush()
    else:
        _write(Path(given.out), opened.payload, mode=0o600)
    _tell(opened, root)


def _root(path: Path) -> SigningPublic:
    try:
        return SigningPublic.from_raw(_read(path, "root key", _LARGEST_KEY))
    except Untrusted as error:
        raise Untrusted(
            f"{path.name} is not a facility's root key. Ask the facility for root.pub, in person."
        ) from error


def _tell(opened: Delivery, root: SigningPublic) -> None:
    manifest, keys = opened.manifest, opened.keys
    record_key = verifier_key(keys.record_name, keys.record)
    for line in (
        f"Genuine: from {manifest.facility_name!a}, {manifest.items} answers.",
        f"Fingerprint of the facility's root: {root.fingerprint}",
        f"The record then had {opened.checkpoint.size} entries; its key is {record_key}",
    ):
        print(line, file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="anechoic-owner", description="For data owners: keys and deliveries. Exit status: 0 done, 2 not."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    make = commands.add_parser("keygen", help="make a key pair: FILE.key and FILE.pub")
    make.add_argument("file", metavar="FILE", help="name without ending, such as mykey")
    make.set_defaults(run=keygen)
    opening = commands.add_parser("open", help="verify a delivery and write its answers as JSON Lines")
    opening.add_argument("delivery", metavar="DELIVERY", help="the file NAME.ane of the facility")
    opening.add_argument("--key", required=True, metavar="FILE", help="FILE.key of keygen")
    opening.add_argument("--trust", required=True, metavar="ROOT", help="the facility's root key, got in person")
    opening.add_argument("--out", metavar="FILE", help="new file for the answers; else standard output")
    opening.set_defaults(run=open_one)
    for command in (make, opening):
        command.add_argument("--unlock-file", metavar="FILE", help="file with the passphrase (mode 0600), `-` = stdin")
    return parser


def _passphrase(given: argparse.Namespace, *, again: bool = False) -> str:
    if given.unlock_file is not None:
        return read_secret(Path(given.unlock_file))
    if not sys.stdin.isatty():
        raise Refused("There is no terminal to ask for the passphrase: give --unlock-file FILE.", code="locked")
    first = getpass.getpass("Passphrase of your key: ")
    if again and getpass.getpass("The same once more: ") != first:
        raise Refused("The two are not the same. Nothing was made.", code="passphrase_differs")
    return first


def _read(path: Path, what: str, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise Refused(f"The {what} file cannot be read. Is its name right?", code="unreadable") from error
    if len(data) > most:
        raise Untrusted(f"The {what} file is larger than any such file can be, so it was not opened.")
    return data


def _write(path: Path, data: bytes, *, mode: int) -> None:
    """Write a new file whole or not at all; one that is there is never replaced."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    except FileExistsError as error:
        raise Refused(f"{path.name} is there already. Choose another name.", code="file_exists") from error
    except OSError as error:
        raise Unavailable(f"{path.name} cannot be written here.", code="disk_trouble") from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise Unavailable(f"The disk did not take {path.name}; nothing was kept.", code="disk_full") from error


if __name__ == "__main__":
    sys.exit(main())
