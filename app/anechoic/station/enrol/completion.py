"""The second half of enrolment: a second person approved, and the certificate comes."""

import time
from collections.abc import Callable
from typing import Final

import msgspec

from anechoic.errors import Refused
from anechoic.seal.derive import hash_bytes
from anechoic.seal.signing import SigningPublic
from anechoic.station.client import show_certificate, tls_context
from anechoic.station.enrol.request import enrolment_client
from anechoic.station.keys.machine import MachineSecrets
from anechoic.station.keys.named import named_store
from anechoic.station.profile import Profile
from anechoic.station.trust import check_key_store, establish
from anechoic.store.vault.files import write_whole
from anechoic.wire import routes
from anechoic.wire.enrol import EnrolReply, EnrolStatusRequest

_ASK_SECONDS: Final = 2.0


def ask(profile: Profile) -> EnrolReply:
    """Ask the facility what became of the request, and complete enrolment when it was approved.

    Raises:
        Refused: never asked to be enrolled, or a key store the facility does not accept (the keys are then destroyed).
        Unavailable: the facility is away, the disk is full.
        Untrusted: what came is not signed under the pinned root.
    """
    provision, _ = profile.read_provision()
    enrolment = profile.read_station()
    client = enrolment_client(provision)
    try:
        question = EnrolStatusRequest(station=provision.station, request=hash_bytes(enrolment.request))
        reply = client.post(routes.ENROL_STATUS, question, EnrolReply)
    finally:
        client.close()
    if reply.state == "active" and enrolment.state != "active":
        _complete(profile, reply)
    return reply


def wait(profile: Profile, reply: EnrolReply, pause: Callable[[float], None]) -> EnrolReply:
    """Ask again until somebody decided.

    Args:
        profile: a profile whose request was made.
        reply: the latest answer.
        pause: waits so many seconds.
    """
    while reply.state == "pending":
        pause(_ASK_SECONDS)
        reply = ask(profile)
    if reply.state == "active" and profile.read_station().state != "active":
        return ask(profile)
    return reply


def _complete(profile: Profile, reply: EnrolReply) -> None:
    provision, _ = profile.read_provision()
    enrolment = profile.read_station()
    store = named_store(enrolment.key_store, profile.folder)
    secrets = MachineSecrets.read(store, provision.station)
    root = SigningPublic.from_raw(provision.root)
    trust = establish(root, reply.facility_keys, reply.policy, now=int(time.time()))
    try:
        check_key_store(enrolment.key_store, trust.policy)
    except Refused:
        store.destroy(provision.station)
        profile.station.unlink(missing_ok=True)
        raise
    write_whole(profile.tls, reply.certificate.encode() + profile.tls_key.read_bytes())
    # OpenSSL says no when the certificate is not for our key.
    show_certificate(tls_context(provision.authority), profile.tls, secrets.passphrase)
    write_whole(profile.facility_keys, reply.facility_keys)
    write_whole(profile.policy, reply.policy)
    profile.write_station(msgspec.structs.replace(enrolment, state="active"))
    profile.tls_key.unlink(missing_ok=True)
