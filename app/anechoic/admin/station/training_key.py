"""`anechoic-station training-key`: lets a program stand in for a security key, where the facility is for training."""

import argparse
import json
import os
import sys
from pathlib import Path

from anechoic.admin.secret import read_secret
from anechoic.errors import Unavailable
from anechoic.station.authenticator.seed import (
    SEED_BYTES,
    check_training,
    drop_training_seed,
    keep_training_seed,
    training_seed,
)
from anechoic.station.identity import open_identity
from anechoic.station.keys.named import named_store
from anechoic.station.profile import Profile


def add_training_key(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to a parser."""
    command = commands.add_parser(
        "training-key", parents=[shared], help="a program in place of security keys; training facilities only"
    )
    command.add_argument("file", nargs="?", type=Path, help="its secret: made here if it is not there; - for stdin")
    command.add_argument("--remove", action="store_true", help="security keys alone again")


def training_key(options: argparse.Namespace, profile: Profile) -> int:
    """Do what was asked and give 0.

    Raises:
        Refused: not enrolled, not a training facility, or a file that is none; codes as `keep_training_seed`.
        Unavailable: the key store is locked, the disk.
    """
    identity = open_identity(profile)
    store, policy = named_store(profile.read_station().key_store, profile.folder), identity.trust.policy
    if options.remove:
        drop_training_seed(store, identity.station)
    elif options.file is not None:
        check_training(policy)  # before a file is made for nothing
        keep_training_seed(store, identity.station, policy, _seed(options.file))
    there = training_seed(store, identity.station, policy) is not None
    if options.json:
        print(json.dumps({"training_key": there}))
    elif there:
        print("A program stands in for security keys here. Whoever uses this account has it; every sign-in says so.")
    else:
        print("People sign in with their security keys here.")
    return 0


def _seed(file: Path) -> bytes:
    if str(file) != "-" and not file.exists():
        return _made(file)
    text = read_secret(file).strip()
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


def _made(file: Path) -> bytes:
    seed = os.urandom(SEED_BYTES)
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as opened:
            opened.write(f"{seed.hex()}\n")
    except OSError as error:
        raise Unavailable(f"“{file.name}” cannot be written.", code="disk_trouble") from error
    print(f"Made “{file.name}”. Take it to the other workstations: there it is the same key.", file=sys.stderr)
    return seed
