"""What this workstation should be and is not: what must be refused is tried, not assumed."""

import os
import time

from anechoic.errors import AnechoicError
from anechoic.rules.posture import Allowed
from anechoic.seal.tls import not_after
from anechoic.station.authenticator.choose import training_finding
from anechoic.station.display.choose import this_display
from anechoic.station.enrol.standing import check_standing
from anechoic.station.finding import Finding
from anechoic.station.identity import Identity, open_identity
from anechoic.station.memory import Hold, LockedBuffer
from anechoic.station.posture.look import this_posture
from anechoic.station.posture.program import ProgramFiles, this_program
from anechoic.station.profile import Profile
from anechoic.station.system.adapter import System
from anechoic.station.system.landlock import CONNECTS_FROM, version
from anechoic.store.vault.machine import MachineDatabase

_CLIP_BYTES = 6 * 1024 * 1024
_SOON_SECONDS = 14 * 86_400


def examine(profile: Profile, system: System) -> tuple[Finding, ...]:
    """Look at system, folder, keys, certificate, database and server; each finding stands for itself."""
    return (*_posture(profile, system), *_processes(system), _memory(system), *_folder(profile), *_enrolment(profile))


def _posture(profile: Profile, system: System) -> tuple[Finding, ...]:
    """Look at all the application looks at before it shows confidential content, by the same checks."""
    posture = this_posture(system, this_display(), profile.folder, ProgramFiles(this_program()))
    try:
        allowed = open_identity(profile).trust.policy.allowed
    except AnechoicError:
        # Not enrolled: no policy names a screen yet, and the finding about enrolment says so.
        allowed = Allowed()
    return posture.look(allowed)


def _processes(system: System) -> tuple[Finding, ...]:
    if not system.apart:
        mend = "Nothing can be done yet: give the workstation an account of its own that runs nothing else."
        text = "Keys, vault and network share the window's process on this system."
        return (Finding("processes", text, holds=False, mend=mend),)
    return (
        Finding("processes", "Keys, vault and network stand in a process of their own.", holds=True),
        _confinement(version()),
    )


def _confinement(known: int) -> Finding:
    if known >= CONNECTS_FROM:
        return Finding("confinement", f"The kernel confines files and ports (Landlock {known}).", holds=True)
    text = f"The kernel confines files, but not ports (Landlock {known})." if known else "The kernel confines nothing."
    mend = "Use a kernel with Landlock (Linux 6.7 and newer have ports too), and do not switch it off."
    return Finding("confinement", text, holds=False, mend=mend)


def _memory(system: System) -> Finding:
    with LockedBuffer(system, _CLIP_BYTES) as buffer:
        if buffer.hold is Hold.PLAIN:
            return Finding(
                "clip_memory",
                "An open clip may be swapped to disk: memory cannot be locked.",
                holds=False,
                mend="Allow this account to lock 64 MiB: memlock in /etc/security/limits.d.",
            )
        return Finding("clip_memory", f"An open clip is kept in locked memory ({buffer.hold.value}).", holds=True)


def _folder(profile: Profile) -> tuple[Finding, ...]:
    if not profile.folder.exists() or os.name != "posix":
        return ()
    private = not profile.folder.stat().st_mode & 0o077
    return (
        Finding(
            "folder_private",
            "Only this account may enter the workstation's folder."
            if private
            else "Other accounts may enter the workstation's folder.",
            private,
            "" if private else "Set the folder's mode to 0700.",
        ),
    )


def _enrolment(profile: Profile) -> tuple[Finding, ...]:
    try:
        identity = open_identity(profile)
    except AnechoicError as error:
        return (Finding("enrolled", error.text(), holds=False, mend="Enrol this computer, or enrol it again."),)
    enrolled = Finding("enrolled", "This computer is enrolled, and its key store keeps what it is given.", holds=True)
    return (enrolled, _certificate(profile), _database(identity), _server(identity), *training_finding(identity))


def _certificate(profile: Profile) -> Finding:
    left = not_after(profile.tls.read_bytes()) - int(time.time())
    fine = left > _SOON_SECONDS
    return Finding(
        "certificate",
        f"The certificate lasts {max(left, 0) // 86_400} more days.",
        fine,
        "" if fine else "Start the program once while the server runs, so that it renews; else enrol again.",
    )


def _database(identity: Identity) -> Finding:
    try:
        database = MachineDatabase(identity.profile.machine, identity.machine_key)
    except AnechoicError as error:
        return Finding("database", error.text(), holds=False, mend="Wipe this workstation and enrol it again.")
    reason = database.quarantine()
    database.close()
    if reason:
        mend = "Compare the record with another workstation's before you wipe this one and enrol it again."
        return Finding("quarantine", reason, holds=False, mend=mend)
    return Finding("database", "The workstation's database is encrypted and opens.", holds=True)


def _server(identity: Identity) -> Finding:
    try:
        check_standing(identity)
    except AnechoicError as error:
        mend = "Check the network and the server; if it runs, look whether this workstation was revoked."
        return Finding("server", error.text(), holds=False, mend=mend)
    return Finding("server", "The facility server answers and knows this workstation.", holds=True)
