"""Rows 17, 13, 12, 4 and 59 against one real server: stolen token, slow and flooding clients, bombs, wrong TLS."""

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import urllib3

from anechoic.errors import Refused, Untrusted
from anechoic.seal import tls
from anechoic.wire import routes
from anechoic.wire.refusal import Empty
from anechoic.wire.work import HeartbeatRequest
from fakes.enrolled_pair import EnrolledPair, enrolled_pair

pytestmark = pytest.mark.journey
BEAT = HeartbeatRequest(nonce=bytes(32), checkpoint_size=0, tombstones=0, event_counter=0)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EnrolledPair]:
    with enrolled_pair(tmp_path_factory.mktemp("pair")) as made:
        yield made


def _beat(pair: EnrolledPair, token: str) -> bytes:
    from anechoic.wire.codec import encode

    return pair.first.post_bytes(routes.HEARTBEAT, encode(BEAT), token=token)


@pytest.mark.attack(17)
def test_17_a_token_is_worth_nothing_at_another_enrolled_machine(pair: EnrolledPair) -> None:
    session = pair.first.sign_in("custodian-2", pair.key)
    assert _beat(pair, session.told.token)
    with pytest.raises(Refused, match="401") as stolen:
        pair.second.post(routes.APPROVALS, Empty(), Empty, token=session.told.token)
    assert stolen.value.code == "session_over"
    leaves = pair.facility.json("record", "show", "--last", "1")
    assert leaves[0]["kind"] == "token_misused"
    assert leaves[0]["ids"]["session"] == session.told.session
    # The person's own session goes on.
    assert _beat(pair, session.told.token)
    session.post(routes.SIGN_OUT, Empty(), Empty)


@pytest.mark.attack(17)
def test_17_a_made_up_token_is_nobody(pair: EnrolledPair) -> None:
    for token in ("", "x", "A" * 43, "A" * 5_000):
        with pytest.raises(Refused) as error:
            _beat(pair, token)
        assert error.value.code == "session_over"


def _raw(pair: EnrolledPair) -> ssl.SSLSocket:
    host, _, port = pair.first.provision.address.rpartition(":")
    plain = socket.create_connection((host, int(port)), timeout=30)
    return pair.first.context().wrap_socket(plain, server_hostname=host)


def _seconds_until_closed(connection: ssl.SSLSocket) -> float:
    start = time.monotonic()
    try:
        while connection.recv(4_096):
            pass
    except (ConnectionError, ssl.SSLError):
        pass
    connection.close()
    return time.monotonic() - start


def _answers_quickly(pair: EnrolledPair) -> bool:
    start = time.monotonic()
    pair.second.challenge("nobody")
    return time.monotonic() - start < 5


@pytest.mark.attack(13)
def test_13_half_sent_headers_are_closed_and_others_are_served(pair: EnrolledPair) -> None:
    slow = [_raw(pair) for _ in range(10)]
    for connection in slow:
        connection.sendall(b"POST /v1/heartbeat HTTP/1.1\r\nHost: x\r\nX-Slow: ")
    assert _answers_quickly(pair)
    assert max(_seconds_until_closed(connection) for connection in slow) < 10


@pytest.mark.attack(13)
def test_13_half_sent_bodies_are_closed_and_others_are_served(pair: EnrolledPair) -> None:
    session = pair.first.sign_in("custodian-2", pair.key)
    head = (
        f"POST {routes.HEARTBEAT} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {session.told.token}\r\n"
        "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
    ).encode()
    slow = [_raw(pair) for _ in range(10)]
    for connection in slow:
        connection.sendall(head)
    assert _answers_quickly(pair)
    assert max(_seconds_until_closed(connection) for connection in slow) < 15
    session.post(routes.SIGN_OUT, Empty(), Empty)


@pytest.mark.attack(13)
def test_13_a_flood_from_one_address_is_hung_up_before_tls(pair: EnrolledPair) -> None:
    host, _, port = pair.first.provision.address.rpartition(":")
    flood = [socket.create_connection((host, int(port)), timeout=15) for _ in range(150)]
    refused = []

    def look(connection: socket.socket) -> None:
        connection.settimeout(1)
        try:
            if connection.recv(1) == b"":
                refused.append(connection)
        except ConnectionError:
            refused.append(connection)
        except TimeoutError:
            pass

    threads = [threading.Thread(target=look, args=(connection,)) for connection in flood]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for connection in flood:
        connection.close()
    assert len(refused) >= 80


@pytest.mark.attack(12)
@pytest.mark.parametrize(
    "body",
    [
        b"[" * 200_000,
        b'{"login":"a","login":"b"}',
        b'{"login":NaN}',
        b'{"login":' + b"9" * 10_000 + b"}",
        b"\xff\xfe",
        b'{"login":"ana","admin":true}',
        b"",
    ],
    ids=["depth", "doubled", "nan", "huge number", "not text", "unknown field", "nothing"],
)
def test_12_hostile_json_is_thrown_away_and_recorded(pair: EnrolledPair, body: bytes) -> None:
    with pytest.raises(Untrusted):
        pair.first.post_bytes(routes.CHALLENGE, body)
    assert pair.facility.json("record", "show", "--last", "1")[0]["kind"] == "message_untrusted"


@pytest.mark.attack(4)
def test_04_a_body_over_its_cap_is_cut_off(pair: EnrolledPair) -> None:
    with pytest.raises(Refused, match="413"):
        pair.first.post_bytes(routes.CHALLENGE, b"x" * (256 * 1024 + 1))
    connection = _raw(pair)
    connection.sendall(b"POST /v1/signin/challenge HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000000\r\n\r\n")
    assert b" 413 " in connection.recv(64)
    connection.close()
    chunked = _raw(pair)
    chunked.sendall(b"POST /v1/signin/challenge HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
    piece = b"10000\r\n" + b"x" * 65_536 + b"\r\n"
    before = _most_memory(pair)
    assert 4 <= _pieces_taken(chunked, piece, most=100_000) < 100_000
    chunked.close()
    assert _most_memory(pair) - before < 32_000


def _most_memory(pair: EnrolledPair) -> int:
    """Give the most memory the server ever used, in KiB."""
    assert pair.facility.server is not None
    status = Path(f"/proc/{pair.facility.server.pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


def _pieces_taken(connection: ssl.SSLSocket, piece: bytes, *, most: int) -> int:
    for sent in range(most):
        try:
            connection.sendall(piece)
        except (ConnectionError, ssl.SSLError):
            return sent
    return most


def _pool(pair: EnrolledPair, context: ssl.SSLContext) -> urllib3.HTTPSConnectionPool:
    host, _, port = pair.first.provision.address.rpartition(":")
    return urllib3.HTTPSConnectionPool(host, int(port), ssl_context=context, retries=False, timeout=10)


@pytest.mark.attack(59)
def test_59_an_older_tls_is_refused(pair: EnrolledPair) -> None:
    context = pair.first.context(minimum=ssl.TLSVersion.TLSv1_2)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with pytest.raises(urllib3.exceptions.HTTPError):
        _pool(pair, context).request("POST", routes.CHALLENGE)


@pytest.mark.attack(59)
def test_59_no_certificate_and_another_authority_s_certificate_are_refused(pair: EnrolledPair) -> None:
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    bare.load_verify_locations(cadata=pair.first.provision.authority)
    with pytest.raises(urllib3.exceptions.HTTPError):
        _pool(pair, bare).request("POST", routes.CHALLENGE, body=b"{}")
    evil = tls.CertificateAuthority.create("evil")
    csr, key = tls.new_station_csr(pair.first.provision.station)
    real, real_key = pair.first.certificate, pair.first.tls_key
    issued = evil.issue_station(csr, station_id=pair.first.provision.station, days=1, now=int(time.time()))
    pair.first.certificate, pair.first.tls_key = issued.decode(), key
    try:
        context = pair.first.context()
    finally:
        pair.first.certificate, pair.first.tls_key = real, real_key
    with pytest.raises(urllib3.exceptions.HTTPError):
        _pool(pair, context).request("POST", routes.CHALLENGE, body=b"{}")


@pytest.mark.attack(59)
def test_59_the_workstation_refuses_a_server_of_another_authority(pair: EnrolledPair) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=tls.CertificateAuthority.create("evil").certificate_pem.decode())
    with pytest.raises(urllib3.exceptions.SSLError):
        _pool(pair, context).request("POST", routes.CHALLENGE, body=b"{}")


@pytest.mark.attack(11)
def test_11_hostile_names_are_stored_as_they_are_or_refused(pair: EnrolledPair) -> None:
    name = "Robert'); DROP TABLE person;--"
    code = pair.facility.run(
        *("person", "add", "bobby", "--name", name, "--role", "supervisor", "--vetting-ref", "' OR 1=1 --"),
        *("--vetting-ends", "2099-01-01", "--json"),
    )
    assert code.returncode == 0
    rows = pair.facility.json("person", "list")
    assert [row["name"] for row in rows if row["login"] == "bobby"] == [name]
    for login in ("' OR '1'='1", "a" * 41, "../x", "Ana", "a\nb", ""):
        done = pair.facility.run(
            *("person", "add", login, "--name", "x", "--role", "contractor", "--vetting-ref", "v"),
            *("--vetting-ends", "2099-01-01"),
            check=False,
        )
        assert done.returncode == 2, login


@pytest.mark.attack(17)
def test_a_revoked_workstation_is_out_at_its_next_request(pair: EnrolledPair) -> None:
    session = pair.second.sign_in("custodian-2", pair.key)
    pair.facility.run("station", "revoke", "ws-2")
    with pytest.raises(Refused) as error:
        session.post(routes.APPROVALS, Empty(), Empty)
    assert error.value.code == "not_enrolled"
    assert pair.facility.run("record", "verify").returncode == 0
    log = pair.facility.log.read_text()
    assert "Traceback" not in log
    assert " ERROR " not in log
