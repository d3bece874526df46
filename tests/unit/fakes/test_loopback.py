import socket

import pytest

from fakes.loopback import BeyondLoopbackError, stays_here


@pytest.mark.parametrize("address", [("127.0.0.1", 80), ("::1", 80, 0, 0), "/run/a.sock", "\0name", ("localhost", 1)])
def test_addresses_of_this_machine_are_allowed(address: object) -> None:
    assert stays_here(address)


@pytest.mark.parametrize("address", [("192.0.2.1", 443), ("2001:db8::1", 443, 0, 0), ("example.org", 443)])
def test_other_machines_are_not(address: object) -> None:
    assert not stays_here(address)


def test_a_connection_outward_fails_the_test() -> None:
    with socket.socket() as outward, pytest.raises(BeyondLoopbackError):
        outward.connect(("192.0.2.1", 443))


def test_a_datagram_outward_fails_the_test() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outward, pytest.raises(BeyondLoopbackError):
        outward.sendto(b"", ("192.0.2.1", 53))


def test_a_name_lookup_fails_the_test() -> None:
    with pytest.raises(BeyondLoopbackError):
        socket.getaddrinfo("example.org", 443)


def test_a_connection_on_this_machine_works() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass
