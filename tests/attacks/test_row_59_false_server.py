"""Row 59: another authority, an ended certificate, another host's name, TLS 1.2: refused, with no way on."""

import ssl
import time

import pytest

from anechoic.errors import AnechoicError, Refused, Untrusted
from anechoic.seal.tls import CertificateAuthority
from anechoic.station.client import Client, tls_context
from anechoic.wire.refusal import Empty
from fakes.tls_server import TlsServer, answer, tls_server

pytestmark = pytest.mark.attack(59)


def _refused(server: TlsServer, pinned: str) -> None:
    with pytest.raises(AnechoicError) as caught:
        Client(server.address, tls_context(pinned)).tell("/x", Empty())
    assert isinstance(caught.value, Untrusted), caught.value
    assert server.requests == []


def test_the_true_server_is_spoken_to() -> None:
    with tls_server(answer(b"{}")) as server:
        Client(server.address, tls_context(server.pem)).tell("/x", Empty())
        assert len(server.requests) == 1


def test_a_server_of_another_authority_hears_nothing() -> None:
    with tls_server(answer(b"{}")) as server:
        _refused(server, CertificateAuthority.create("other").certificate_pem.decode())


def test_an_ended_certificate_is_refused() -> None:
    with tls_server(answer(b"{}"), started=int(time.time()) - 3 * 86_400) as server:
        _refused(server, server.pem)


def test_a_certificate_for_another_host_is_refused() -> None:
    with tls_server(answer(b"{}"), hosts=("elsewhere.example",)) as server:
        _refused(server, server.pem)


def test_an_older_protocol_is_refused() -> None:
    with tls_server(answer(b"{}"), newest=ssl.TLSVersion.TLSv1_2) as server:
        _refused(server, server.pem)


def test_the_systems_own_authorities_are_not_trusted() -> None:
    with tls_server(answer(b"{}")) as server:
        assert len(tls_context(server.pem).get_ca_certs()) == 1
    with pytest.raises((Refused, Untrusted)):
        tls_context("no certificate")
