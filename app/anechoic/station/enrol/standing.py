"""Whether the facility still lets this workstation in: only its server knows."""

from anechoic.station.identity import Identity
from anechoic.wire import routes
from anechoic.wire.signin import Challenge, ChallengeRequest

_NOBODY = "doctor"


def check_standing(identity: Identity) -> None:
    """Return only if the server answers and takes this workstation's certificate now.

    Raises:
        Refused: `not_enrolled`: revoked, or its certificate ended.
        Unavailable: the server could not be asked.
        Untrusted: what answered is not the facility's server.
    """
    client = identity.client()
    try:
        # The smallest question behind the certificate; the answer is the same for any login.
        client.post(routes.CHALLENGE, ChallengeRequest(login=_NOBODY), Challenge)
    finally:
        client.close()
