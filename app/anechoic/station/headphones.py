"""How loud this machine's headphones are: measured by facility IT, kept in the workstation's folder."""

from typing import Annotated, Literal

from msgspec import Meta

from anechoic.errors import Refused, Unavailable, Untrusted
from anechoic.rules.dose import LOUDEST_DBA, QUIETEST_DBA
from anechoic.station.profile import Profile
from anechoic.store.vault.files import disk_trouble, write_whole
from anechoic.wire.codec import Message, decode, encode


class HeadphonesFile(Message, frozen=True, kw_only=True):
    """`headphones.json`: the level in dB(A) at the ear of a 1 kHz tone of -20 dBFS, at the volume that is set here."""

    format: Literal["anechoic-headphones-1"] = "anechoic-headphones-1"
    dba: Annotated[float, Meta(ge=QUIETEST_DBA, le=LOUDEST_DBA)]


def headphones_dba(profile: Profile) -> float | None:
    """Give the level that was measured, or None while nobody did, or when the file is not one."""
    try:
        return decode(profile.headphones.read_bytes(), HeadphonesFile).dba
    except FileNotFoundError:
        return None
    except Untrusted:
        # A level nobody can vouch for is none.
        return None
    except OSError as error:
        raise Unavailable("This workstation's folder cannot be read. Tell facility IT.", code="disk_trouble") from error


def keep_headphones_dba(profile: Profile, dba: float | None) -> None:
    """Keep a level that was measured; None forgets it.

    Raises:
        Refused: no headphones are that quiet or that loud.
        Unavailable: the folder cannot be written.
    """
    if dba is not None and not QUIETEST_DBA <= dba <= LOUDEST_DBA:
        raise Refused(
            f"A tone of -20 dBFS has {QUIETEST_DBA:g} to {LOUDEST_DBA:g} dB(A) at the ear. Measure again.",
            code="no_such_level",
        )
    if dba is not None:
        write_whole(profile.headphones, encode(HeadphonesFile(dba=dba)))
        return
    try:
        profile.headphones.unlink(missing_ok=True)
    except OSError as error:
        raise disk_trouble(error) from error
