"""The first half of enrolment: own keys, and a request that only the holder of the code can make."""

import os

import msgspec

from anechoic.errors import Refused
from anechoic.seal.derive import enrolment_key, hash_bytes, mac
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.signing import SigningPrivate
from anechoic.seal.tls import encrypt_key_pem, new_station_csr
from anechoic.station.client import Client, tls_context
from anechoic.station.keys.machine import MachineSecrets
from anechoic.station.keys.store import KeyStore, prove
from anechoic.station.profile import Profile, StationFile
from anechoic.store.vault.files import private_folder, write_whole
from anechoic.wire import routes
from anechoic.wire.codec import decode, encode
from anechoic.wire.enrol import EnrolReply, EnrolRequest, Provision


def enrolment_client(provision: Provision) -> Client:
    """Give a client of the facility's enrolment listener, which asks for no certificate."""
    return Client(provision.enrol_address, tls_context(provision.authority))


def begin(profile: Profile, provision: tuple[Provision, bytes], code: str, store: KeyStore) -> EnrolReply:
    """Make this workstation's keys and ask the facility to enrol it.

    Args:
        profile: where everything is kept; must not be enrolled.
        provision: the provision file and its exact bytes.
        code: the one-time code as typed.
        store: where the secrets go; it is proved first.

    Returns:
        The facility's first answer, with the fingerprint to compare.

    Raises:
        Refused: enrolled already, a wrong, used or expired code, an unfit key store.
        Unavailable: the facility or the key store is away, the disk is full.
        Untrusted: the server is not the one the provision file names.
    """
    _check_unused(profile)
    contents, exact = provision
    code_key = enrolment_key(code)
    private_folder(profile.folder)
    prove(store, contents.station)
    secrets = MachineSecrets.generate(hash_bytes(exact))
    csr, tls_key = new_station_csr(contents.station)
    unsigned = EnrolRequest(
        station=contents.station,
        nonce=os.urandom(32),
        csr=csr.decode(),
        hybrid=HybridPrivate.from_seed(secrets.hybrid).public.raw,
        signing=SigningPrivate.from_seed(secrets.signing).public.raw,
    )
    request = encode(msgspec.structs.replace(unsigned, mac=mac(code_key, encode(unsigned))))
    client = enrolment_client(contents)
    secrets.write(store, contents.station)
    write_whole(profile.tls_key, encrypt_key_pem(tls_key, secrets.passphrase))
    write_whole(profile.provision, exact)
    profile.write_station(StationFile(state="requested", key_store=store.name, request=request))
    try:
        return decode(client.post_bytes(routes.ENROL, request, form=routes.JSON), EnrolReply)
    except Refused:
        # A refused code leaves no keys behind; an absent server does, for the next try with the same request.
        _undo(profile, store, contents)
        raise
    finally:
        client.close()


def _check_unused(profile: Profile) -> None:
    if profile.station.exists() and profile.read_station().state == "active":
        raise Refused(
            "This computer is enrolled already. Wipe it first if it is to be enrolled again.", code="enrolled_already"
        )


def _undo(profile: Profile, store: KeyStore, provision: Provision) -> None:
    store.destroy(provision.station)
    for path in (profile.station, profile.tls_key, profile.provision):
        path.unlink(missing_ok=True)
