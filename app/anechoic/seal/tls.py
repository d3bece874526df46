"""The facility's own certificates for TLS 1.3: Ed25519 X.509 (RFC 8410, RFC 5280), one authority, no intermediates.

Times are Unix seconds. Post-quantum protection is in the payload, because TLS stacks cannot load ML-DSA yet.
"""

import hashlib
import ipaddress
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from anechoic.seal.kinds import not_genuine

TlsKey = Ed25519PrivateKey
_AUTHORITY_DAYS = 3650
_LARGEST_REQUEST = 8192
# Clocks of workstations may be a little behind the server's.
_BACKDATED = timedelta(minutes=10)


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _key_usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def _draft(
    subject: str, issuer: x509.Name, key: Ed25519PublicKey, *, days: int, now: int, authority: bool
) -> x509.CertificateBuilder:
    start = datetime.fromtimestamp(now, UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start - _BACKDATED)
        .not_valid_after(start + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=0 if authority else None), critical=True)
        .add_extension(_key_usage(authority=authority), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _alternative_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


class CertificateAuthority:
    """The facility's certificate authority: it signs the server's and the workstations' certificates."""

    __slots__ = ("_certificate", "_key")

    def __init__(self, certificate: x509.Certificate, key: TlsKey) -> None:
        self._certificate = certificate
        self._key = key

    @classmethod
    def create(cls, name: str, *, now: int | None = None) -> Self:
        """Make a new authority, valid ten years from now.

        Args:
            name: at most 64 characters, shown by tools that print certificates.
            now: Unix seconds; the clock's if left out.
        """
        key = Ed25519PrivateKey.generate()
        moment = int(time.time()) if now is None else now
        draft = _draft(name, _name(name), key.public_key(), days=_AUTHORITY_DAYS, now=moment, authority=True)
        return cls(draft.sign(key, None), key)

    @classmethod
    def from_parts(cls, certificate_pem: bytes, key_pem: bytes) -> Self:
        """Rebuild an authority from its certificate and its unencrypted key.

        Raises:
            Untrusted: they cannot be read, are not Ed25519 or do not belong together.
        """
        certificate, key = _certificate(certificate_pem), _private_key(key_pem)
        if certificate.public_key() != key.public_key():
            raise not_genuine()
        return cls(certificate, key)

    @property
    def certificate_pem(self) -> bytes:
        """Give the certificate to pin."""
        return self._certificate.public_bytes(Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        """Give the secret key, PKCS #8 in the clear; the caller seals it."""
        return key_pem(self._key)

    def issue_server(self, hosts: Sequence[str], *, days: int, now: int) -> tuple[bytes, bytes]:
        """Make a key and a certificate for a server at these names or addresses, at least one.

        Returns:
            Certificate and unencrypted key, both PEM.
        """
        key = Ed25519PrivateKey.generate()
        names = x509.SubjectAlternativeName([_alternative_name(host) for host in hosts])
        draft = self._draft(hosts[0][:64], key.public_key(), days=days, now=now).add_extension(names, critical=False)
        return self._sign(draft, ExtendedKeyUsageOID.SERVER_AUTH), key_pem(key)

    def issue_station(self, csr_pem: bytes, *, station_id: str, days: int, now: int) -> bytes:
        """Make the certificate of a workstation, named by `station_id`; from the request only the key is taken.

        Raises:
            Untrusted: the request is not signed by its own key, not Ed25519, or cannot be read.
        """
        if len(csr_pem) > _LARGEST_REQUEST:
            raise not_genuine()
        try:
            request = x509.load_pem_x509_csr(csr_pem)
            key = request.public_key()
            genuine = isinstance(key, Ed25519PublicKey) and request.is_signature_valid
        except Exception:  # noqa: BLE001 - a hostile request must not reach the crash path, whatever the parser raises
            raise not_genuine() from None
        if not genuine or not isinstance(key, Ed25519PublicKey):
            raise not_genuine()
        return self._sign(self._draft(station_id, key, days=days, now=now), ExtendedKeyUsageOID.CLIENT_AUTH)

    def _draft(self, subject: str, key: Ed25519PublicKey, *, days: int, now: int) -> x509.CertificateBuilder:
        return _draft(subject, self._certificate.subject, key, days=days, now=now, authority=False)

    def _sign(self, draft: x509.CertificateBuilder, usage: x509.ObjectIdentifier) -> bytes:
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        complete = draft.add_extension(issuer, critical=False).add_extension(
            x509.ExtendedKeyUsage([usage]), critical=True
        )
        return complete.sign(self._key, None).public_bytes(Encoding.PEM)


def new_station_csr(station_id: str, key: TlsKey | None = None) -> tuple[bytes, TlsKey]:
    """Make a signed request (PKCS #10, PEM) for a workstation's certificate, with a new key unless one is given."""
    own = key or Ed25519PrivateKey.generate()
    request = x509.CertificateSigningRequestBuilder().subject_name(_name(station_id)).sign(own, None)
    return request.public_bytes(Encoding.PEM), own


def _pem(key: TlsKey, encryption: KeySerializationEncryption) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)


def key_pem(key: TlsKey) -> bytes:
    """Give a TLS key as PKCS #8 PEM in the clear; the caller seals it."""
    return _pem(key, NoEncryption())


def encrypt_key_pem(key: TlsKey, passphrase: bytes) -> bytes:
    """Give a TLS key as encrypted PKCS #8 PEM, which Python's `ssl` reads with the same passphrase.

    Args:
        key: the key.
        passphrase: random and long (32 bytes as hex): PKCS #8 does not stretch it much.
    """
    return _pem(key, BestAvailableEncryption(passphrase))


def _private_key(pem: bytes, passphrase: bytes | None = None) -> TlsKey:
    try:
        key = load_pem_private_key(pem, passphrase)
    except (ValueError, TypeError):
        raise not_genuine() from None
    if not isinstance(key, Ed25519PrivateKey):
        raise not_genuine()
    return key


def decrypt_key_pem(pem: bytes, passphrase: bytes) -> TlsKey:
    """Read what `encrypt_key_pem` wrote.

    Raises:
        Untrusted: another passphrase, damage, or another kind of key.
    """
    return _private_key(pem, passphrase)


def read_key_pem(pem: bytes) -> TlsKey:
    """Read what `key_pem` wrote: a key in the clear, as it was just unsealed.

    Raises:
        Untrusted: damage, or another kind of key.
    """
    return _private_key(pem)


def _certificate(pem: bytes) -> x509.Certificate:
    try:
        return x509.load_pem_x509_certificate(pem)
    except (ValueError, x509.InvalidVersion):
        raise not_genuine() from None


def certificate_der(pem: bytes) -> bytes:
    """Give the DER bytes of a PEM certificate.

    Raises:
        Untrusted: it cannot be read.
    """
    return _certificate(pem).public_bytes(Encoding.DER)


def thumbprint(der: bytes) -> str:
    """Give the SHA-256 of a certificate's DER bytes in lower-case hex: its name in tables and challenges."""
    return hashlib.sha256(der).hexdigest()


def not_after(pem: bytes) -> int:
    """Give the Unix second at which a PEM certificate ends.

    Raises:
        Untrusted: it cannot be read.
    """
    return int(_certificate(pem).not_valid_after_utc.timestamp())
