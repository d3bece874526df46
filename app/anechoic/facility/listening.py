"""Sockets, TLS and the lock that keeps a folder to one server."""

import contextlib
import os
import secrets
import socket
import ssl
import tempfile
from collections.abc import Iterator
from pathlib import Path

from anechoic.errors import Unavailable
from anechoic.facility.context import Facility
from anechoic.seal.tls import encrypt_key_pem, read_key_pem
from anechoic.store.facility.blobs import disk_trouble

_LOCK_FILE = "serving.lock"


def listen(host: str, port: int) -> socket.socket:
    """Open a listening socket.

    Raises:
        Unavailable: the port is taken, or the address is not this machine's.
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listening = socket.socket(family, socket.SOCK_STREAM)
        try:
            if os.name != "nt":  # there it would let two servers share a port
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((host, port))
        except OSError:
            listening.close()
            raise
    except OSError as error:
        raise Unavailable(
            f"Port {port} of {host} cannot be used: another program has it, or the address is not this machine's. "
            "End that program, or give the facility another port in settings.json.",
            code="port_taken",
        ) from error
    return listening


def tls(facility: Facility, *, client: bool) -> ssl.SSLContext:
    """Give a server's context: TLS 1.3 only, the facility's authority pinned, a client certificate demanded or not.

    Raises:
        Unavailable: the disk.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    # A session ticket would let a workstation in again without showing its certificate.
    context.num_tickets = 0
    context.set_alpn_protocols(["http/1.1"])
    _load_certificate(context, facility)
    if client:
        context.load_verify_locations(cadata=facility.secrets.authority.certificate_pem.decode("ascii"))
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def _load_certificate(context: ssl.SSLContext, facility: Facility) -> None:
    """Hand the key to OpenSSL, which reads files only: it lies there encrypted under a passphrase in memory."""
    passphrase = secrets.token_hex(32)
    key = read_key_pem(facility.secrets.certificate_key)
    try:
        with tempfile.TemporaryDirectory(dir=facility.folder, prefix="tls-") as name:
            certificate_file, key_file = Path(name) / "server.pem", Path(name) / "server.key"
            certificate_file.write_bytes(facility.secrets.certificate)
            key_file.write_bytes(encrypt_key_pem(key, passphrase.encode()))
            context.load_cert_chain(certificate_file, key_file, passphrase)
    except ssl.SSLError:
        raise
    except OSError as error:
        raise disk_trouble(error) from error


@contextlib.contextmanager
def serving_alone(folder: Path) -> Iterator[None]:
    """Hold the folder's lock; the system lets go of it when the process ends, however it ends.

    Raises:
        Unavailable: another server runs on this folder, or the disk.
    """
    try:
        descriptor = os.open(folder / _LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise disk_trouble(error) from error
    try:
        if not _try_lock(descriptor):
            raise Unavailable(
                "Another server runs on this folder already. End it first, or give another --dir.",
                code="already_serving",
            )
        yield
    finally:
        os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    try:
        import fcntl
    except ImportError:
        import msvcrt  # Windows

        locking = getattr(msvcrt, "locking")  # noqa: B009 - the other systems' stubs do not know it
        try:
            locking(descriptor, 2, 1)
        except OSError:
            return False
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def is_served(folder: Path) -> bool:
    """Say whether a server runs on this folder now."""
    path = folder / _LOCK_FILE
    if not path.exists():
        return False
    descriptor = os.open(path, os.O_RDWR)
    try:
        return not _try_lock(descriptor)
    finally:
        os.close(descriptor)
