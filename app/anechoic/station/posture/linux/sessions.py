"""Whether somebody else is signed in to this computer.

Sources: sd-login(3): systemd-logind keeps one file a session in /run/systemd/sessions, with UID, CLASS and REMOTE;
pam_systemd(8): people have the class `user` or one derived from it, root `user-early` from systemd 256 on.
"""

import os
from pathlib import Path

from anechoic.rules.posture import Check
from anechoic.station.finding import Finding


def no_other_session(root: Path = Path("/"), account: int | None = None) -> Finding:
    """Look at the sessions systemd-logind knows of; those of greeters and of services do not count.

    Args:
        root: where the file system begins.
        account: whose session is ours; None is this process's.
    """
    own = os.getuid() if account is None else account
    folder = root / "run/systemd/sessions"
    if not folder.is_dir():
        return Finding(
            Check.SESSIONS,
            "Who else is signed in to this computer could not be seen.",
            holds=False,
            mend="Let systemd-logind run: it keeps the list of sessions.",
        )
    others, remote = 0, 0
    for place in folder.iterdir():
        if place.suffix == ".ref":
            continue
        try:
            lines = place.read_text(errors="replace").splitlines()
        except OSError:
            # It ended while we looked.
            continue
        said = dict(line.split("=", 1) for line in lines if "=" in line)
        if said.get("CLASS", "user").split("-")[0] != "user":
            continue
        others += said.get("UID") != str(own)
        remote += said.get("REMOTE") == "1"
    if not others and not remote:
        return Finding(Check.SESSIONS, "Nobody else is signed in to this computer.", holds=True)
    who = "Somebody is signed in to this computer from elsewhere." if remote else "Somebody else is signed in here."
    mend = "Sign the other account out; let this computer take no sign-ins over the network while people work."
    return Finding(Check.SESSIONS, who, holds=False, mend=mend)
