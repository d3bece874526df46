"""Certificates, as Python's own TLS sees them."""

import base64
import ssl
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from anechoic.errors import Untrusted
from anechoic.seal import tls

NOW = 1_790_000_000
PASSPHRASE = b"ab" * 32


@pytest.fixture(scope="module")
def authority() -> tls.CertificateAuthority:
    return tls.CertificateAuthority.create("Anechoic test facility")


def context(
    purpose: int, authority: tls.CertificateAuthority, own: tuple[Path, Path], passphrase: bytes | None
) -> ssl.SSLContext:
    made = ssl.SSLContext(purpose)
    made.minimum_version = ssl.TLSVersion.TLSv1_3
    made.verify_mode = ssl.CERT_REQUIRED
    made.verify_flags |= ssl.VERIFY_X509_STRICT
    made.load_verify_locations(cadata=authority.certificate_pem.decode())
    made.load_cert_chain(*own, password=passphrase)
    return made


def shake_hands(server: ssl.SSLContext, client: ssl.SSLContext, host: str) -> tuple[bytes, bytes]:
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    ours = client.wrap_bio(to_client, to_server, server_hostname=host)
    theirs = server.wrap_bio(to_server, to_client, server_side=True)
    waiting = [ours, theirs]
    for _ in range(10):
        for side in list(waiting):
            try:
                side.do_handshake()
                waiting.remove(side)
            except ssl.SSLWantReadError:
                continue
    assert not waiting
    one, other = ours.getpeercert(binary_form=True), theirs.getpeercert(binary_form=True)
    assert one is not None
    assert other is not None
    return one, other


def written(folder: Path, name: str, certificate: bytes, key: bytes) -> tuple[Path, Path]:
    paths = folder / f"{name}.pem", folder / f"{name}.key"
    paths[0].write_bytes(certificate)
    paths[1].write_bytes(key)
    return paths


def both(
    folder: Path, authority: tls.CertificateAuthority, issuer: tls.CertificateAuthority
) -> tuple[ssl.SSLContext, ssl.SSLContext, bytes, bytes]:
    import time

    now = int(time.time())
    server_pem, server_key = authority.issue_server(["127.0.0.1", "server.test"], days=30, now=now)
    csr, key = tls.new_station_csr("whatever the request says")
    station_pem = issuer.issue_station(csr, station_id="station-7", days=45, now=now)
    server = context(ssl.PROTOCOL_TLS_SERVER, authority, written(folder, "server", server_pem, server_key), None)
    own = written(folder, "station", station_pem, tls.encrypt_key_pem(key, PASSPHRASE))
    return server, context(ssl.PROTOCOL_TLS_CLIENT, authority, own, PASSPHRASE), server_pem, station_pem


def test_both_sides_of_tls_1_3_take_the_certificates(tmp_path: Path, authority: tls.CertificateAuthority) -> None:
    server, client, server_pem, station_pem = both(tmp_path, authority, authority)
    for host in ("127.0.0.1", "server.test"):
        seen_by_client, seen_by_server = shake_hands(server, client, host)
        assert seen_by_client == tls.certificate_der(server_pem)
        assert tls.thumbprint(seen_by_server) == tls.thumbprint(tls.certificate_der(station_pem))
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(server, client, "elsewhere.test")


def test_a_station_of_another_authority_is_refused(tmp_path: Path, authority: tls.CertificateAuthority) -> None:
    other = tls.CertificateAuthority.create("Anechoic test facility")
    server, client, _, _ = both(tmp_path, authority, other)
    with pytest.raises(ssl.SSLError):
        shake_hands(server, client, "127.0.0.1")


def test_the_certificate_takes_nothing_but_the_key_from_the_request(authority: tls.CertificateAuthority) -> None:
    key = tls.new_station_csr("any")[1]
    builder = x509.CertificateSigningRequestBuilder().subject_name(
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "administrator")])
    )
    request = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(key, None)
    made = authority.issue_station(request.public_bytes(Encoding.PEM), station_id="station-7", days=45, now=NOW)
    certificate = x509.load_pem_x509_certificate(made)
    assert [name.value for name in certificate.subject] == ["station-7"]
    assert certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca is False
    assert certificate.public_key() == key.public_key()
    assert tls.not_after(made) == NOW + 45 * 86400


def test_a_request_that_is_damaged_not_its_own_or_not_ed25519_is_refused(authority: tls.CertificateAuthority) -> None:
    good, key = tls.new_station_csr("s")
    der = bytearray(x509.load_pem_x509_csr(good).public_bytes(Encoding.DER))
    der[-1] ^= 1
    forged = x509.load_der_x509_csr(bytes(der)).public_bytes(Encoding.PEM)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "s")])
    curve = x509.CertificateSigningRequestBuilder().subject_name(name)
    other = curve.sign(ec.generate_private_key(ec.SECP256R1()), SHA256()).public_bytes(Encoding.PEM)
    for request in (forged, other, b"", b"-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n", good[:-40], bytes(9000)):
        with pytest.raises(Untrusted):
            authority.issue_station(request, station_id="s", days=1, now=NOW)
    assert tls.new_station_csr("s", key)[1] is key


def test_an_authority_survives_its_parts_and_only_its_own() -> None:
    one, other = tls.CertificateAuthority.create("one", now=NOW), tls.CertificateAuthority.create("other", now=NOW)
    again = tls.CertificateAuthority.from_parts(one.certificate_pem, one.key_pem)
    assert again.certificate_pem == one.certificate_pem
    assert tls.not_after(one.certificate_pem) == NOW + 3650 * 86400
    for certificate, key in (
        (one.certificate_pem, other.key_pem),
        (one.certificate_pem, b""),
        (b"", one.key_pem),
        (one.certificate_pem, one.certificate_pem),
    ):
        with pytest.raises(Untrusted):
            tls.CertificateAuthority.from_parts(certificate, key)


def test_a_certificate_of_a_version_there_is_not_cannot_be_read(authority: tls.CertificateAuthority) -> None:
    der = tls.certificate_der(authority.certificate_pem)
    version = bytes.fromhex("a003020102")
    assert der.count(version) == 1
    body = base64.encodebytes(der.replace(version, version[:-1] + b"\x22")).decode()
    strange = f"-----BEGIN CERTIFICATE-----\n{body}-----END CERTIFICATE-----\n".encode()
    for read in (tls.certificate_der, tls.not_after):
        with pytest.raises(Untrusted):
            read(strange)


def test_a_key_is_kept_under_its_passphrase() -> None:
    key = tls.new_station_csr("s")[1]
    kept = tls.encrypt_key_pem(key, PASSPHRASE)
    assert b"ENCRYPTED" in kept
    assert tls.decrypt_key_pem(kept, PASSPHRASE).public_key() == key.public_key()
    assert tls.read_key_pem(tls.key_pem(key)).public_key() == key.public_key()
    with pytest.raises(Untrusted):
        tls.read_key_pem(kept)
    for wrong in (b"other", b""):
        with pytest.raises(Untrusted):
            tls.decrypt_key_pem(kept, wrong)
    for bad in (b"", b"noise"):
        with pytest.raises(Untrusted):
            tls.certificate_der(bad)
        with pytest.raises(Untrusted):
            tls.not_after(bad)
