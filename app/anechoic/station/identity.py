"""An enrolled workstation: who it is, its keys, and what it trusts."""

from dataclasses import dataclass

from anechoic.errors import Refused, Untrusted
from anechoic.rules.ids import StationId
from anechoic.seal.derive import hash_bytes, station_db_key
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.signing import SigningPrivate, SigningPublic
from anechoic.seal.tls import certificate_der, thumbprint
from anechoic.station.client import Client, show_certificate, tls_context
from anechoic.station.keys.machine import MachineSecrets
from anechoic.station.keys.named import named_store
from anechoic.station.keys.store import KeyStore, prove
from anechoic.station.profile import Profile
from anechoic.station.trust import Trust, check_key_store, establish
from anechoic.wire.enrol import Provision


@dataclass(frozen=True, repr=False)
class Identity:
    """One enrolled workstation.

    Attributes:
        root: the facility's root, pinned.
        thumbprint: SHA-256 of its certificate, hex.
        trust: as kept from enrolment or the last sign-in.
    """

    profile: Profile
    provision: Provision
    secrets: MachineSecrets
    hybrid: HybridPrivate
    signing: SigningPrivate
    root: SigningPublic
    thumbprint: str
    trust: Trust

    @property
    def station(self) -> StationId:
        """Give the workstation's id."""
        return StationId(self.provision.station)

    @property
    def machine_key(self) -> bytes:
        """Give the key of `station.db`."""
        return station_db_key(self.secrets.share, station_id=self.station)

    def client(self) -> Client:
        """Give a client that shows this workstation's certificate.

        Raises:
            Untrusted: the certificate does not open.
        """
        context = tls_context(self.provision.authority)
        show_certificate(context, self.profile.tls, self.secrets.passphrase)
        return Client(self.provision.address, context)

    def __repr__(self) -> str:
        return "Identity(…)"


def open_identity(profile: Profile, store: KeyStore | None = None) -> Identity:
    """Give the identity a profile holds, after proving its key store and every signature.

    Args:
        profile: the workstation's folder.
        store: another key store than the profile names, for tests of it.

    Raises:
        Refused: not enrolled, not approved yet, or a key store the policy does not accept.
        Untrusted: a file of the profile was changed.
        Unavailable: the key store is locked or away.
    """
    provision, pinned = profile.read_provision()
    enrolment = profile.read_station()
    if enrolment.state != "active":
        raise Refused("This computer waits for a second person of facility IT to approve it.", code="enrolment_pending")
    keys = store or named_store(enrolment.key_store, profile.folder)
    prove(keys, provision.station)
    secrets = MachineSecrets.read(keys, provision.station)
    if hash_bytes(pinned) != secrets.provision:
        raise Untrusted("The facility named on this computer is not the one it was enrolled with. Tell facility IT.")
    root = SigningPublic.from_raw(provision.root)
    trust = read_trust(profile, root)
    check_key_store(keys.name, trust.policy)
    return Identity(
        profile=profile,
        provision=provision,
        secrets=secrets,
        hybrid=HybridPrivate.from_seed(secrets.hybrid),
        signing=SigningPrivate.from_seed(secrets.signing),
        root=root,
        thumbprint=thumbprint(certificate_der(profile.tls.read_bytes())),
        trust=trust,
    )


def read_trust(profile: Profile, root: SigningPublic) -> Trust:
    """Verify the kept statement of the facility's keys and the kept policy.

    Its time may be over: a workstation that stood unused while the facility renewed its keys must get as far as the
    sign-in, which brings the statement of today, verified with its time, before anything is trusted under it.

    Raises:
        Untrusted: changed on disk, or missing.
    """
    try:
        keys, policy = profile.facility_keys.read_bytes(), profile.policy.read_bytes()
    except OSError as error:
        raise Untrusted("A file of this workstation is missing. Ask facility IT to enrol it again.") from error
    return establish(root, keys, policy, now=None)
