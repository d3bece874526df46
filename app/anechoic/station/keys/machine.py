"""The one record of secrets a workstation has."""

import base64
import binascii
import json
import os
from dataclasses import dataclass
from typing import Self

from anechoic.errors import Refused, Untrusted
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.signing import SigningPrivate
from anechoic.station.keys.store import KeyStore

_LENGTHS = {"share": 32, "hybrid": 32, "signing": 64, "tls_passphrase": 32, "provision": 32}


@dataclass(frozen=True, repr=False)
class MachineSecrets:
    """Secrets of one workstation, made on it at enrolment and never leaving it.

    Attributes:
        share: the machine's half of every vault key, 32 bytes.
        hybrid: X-Wing seed, 32 bytes.
        signing: seed of the signing pair, 64 bytes.
        tls_passphrase: 32 bytes; its hex digits open the TLS key file.
        provision: SHA-256 of the provision file, so that the pinned root cannot be swapped on disk.
    """

    share: bytes
    hybrid: bytes
    signing: bytes
    tls_passphrase: bytes
    provision: bytes

    @classmethod
    def generate(cls, provision: bytes) -> Self:
        """Make new secrets from the operating system's randomness, pinned to a provision file's hash."""
        return cls(
            share=os.urandom(32),
            hybrid=HybridPrivate.generate().seed,
            signing=SigningPrivate.generate().seed,
            tls_passphrase=os.urandom(32),
            provision=provision,
        )

    @classmethod
    def read(cls, store: KeyStore, station: str) -> Self:
        """Give the secrets of this workstation.

        Raises:
            Refused: the store has none: this machine is not enrolled, or was wiped.
            Untrusted: what it has is damaged.
            Unavailable: the store is locked or away.
        """
        text = store.read(station)
        if text is None:
            raise Refused(
                "This computer's keys are gone, so nothing kept here can be opened. Ask facility IT to enrol it again.",
                code="keys_gone",
            )
        damaged = Untrusted("This computer's keys are damaged. Ask facility IT to enrol it again.")
        try:
            fields = {name: base64.b64decode(value, validate=True) for name, value in json.loads(text).items()}
        except (ValueError, TypeError, AttributeError, binascii.Error):
            raise damaged from None
        if {name: len(value) for name, value in fields.items()} != _LENGTHS:
            raise damaged
        return cls(**fields)

    def write(self, store: KeyStore, station: str) -> None:
        """Keep the secrets in a store that was proved."""
        fields = {name: base64.b64encode(getattr(self, name)).decode() for name in _LENGTHS}
        store.write(station, json.dumps(fields, separators=(",", ":")))

    @property
    def passphrase(self) -> bytes:
        """Give the passphrase of the TLS key file."""
        return self.tls_passphrase.hex().encode()

    def __repr__(self) -> str:
        return "MachineSecrets(…)"
