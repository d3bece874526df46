"""The workstation's TLS certificate renews itself at half of its life; a sign-in is the moment for it."""

import time
from typing import Final

from anechoic.seal.kinds import Kind
from anechoic.seal.tls import encrypt_key_pem, new_station_csr, not_after
from anechoic.station.client import show_certificate, tls_context
from anechoic.station.enrol.request import enrolment_client
from anechoic.station.identity import Identity, open_identity
from anechoic.store.vault.files import write_whole
from anechoic.wire import routes
from anechoic.wire.enrol import RenewReply, RenewRequest

LIFE_DAYS: Final = 45
_DAY: Final = 86_400


def seconds_left(identity: Identity, now: int) -> int:
    """Give how long the certificate still holds at this Unix second; below zero it is over."""
    return not_after(identity.profile.tls.read_bytes()) - now


def renewed(identity: Identity, *, now: int | None = None) -> Identity:
    """Give the identity with a new TLS key and certificate when half of the old one's life is over, else unchanged.

    While the old certificate holds it is shown; after its end, and up to 90 days later, the workstation's signing key
    speaks for it at the enrolment listener.

    Args:
        identity: this workstation.
        now: Unix seconds; the clock's if left out.

    Raises:
        Refused: revoked, or too long after the end.
        Unavailable: the facility is away, the disk is full; the old certificate is still there.
        Untrusted: what came is not a certificate for the new key.
    """
    left = seconds_left(identity, int(time.time()) if now is None else now)
    if left > LIFE_DAYS * _DAY // 2:
        return identity
    csr, key = new_station_csr(identity.station)
    request = RenewRequest(
        csr=csr.decode(),
        signature=identity.signing.sign(Kind.ENROLMENT, csr),
        station="" if left > 0 else identity.station,
    )
    client = identity.client() if left > 0 else enrolment_client(identity.provision)
    try:
        reply = client.post(routes.RENEW, request, RenewReply)
    finally:
        client.close()
    new = identity.profile.tls.with_name("tls-new.pem")
    write_whole(new, reply.certificate.encode() + encrypt_key_pem(key, identity.secrets.passphrase))
    # OpenSSL says no when the certificate is not for our key; only then does it take the old one's place.
    show_certificate(tls_context(identity.provision.authority), new, identity.secrets.passphrase)
    write_whole(identity.profile.tls, new.read_bytes())
    new.unlink(missing_ok=True)
    return open_identity(identity.profile)
