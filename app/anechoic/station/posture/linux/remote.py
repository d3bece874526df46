"""Whether anything here lets somebody elsewhere see or drive the screen."""

from pathlib import Path
from typing import Final

from anechoic.rules.posture import Check
from anechoic.station.finding import Finding
from anechoic.station.posture.linux.processes import of_each

_PROGRAMS: Final = frozenset(
    (
        *("Xvnc", "x11vnc", "x0vncserver", "vncserver", "wayvnc", "vino-server", "krfb", "xrdp", "xrdp-sesman"),
        *(
            "gnome-remote-de",
            "teamviewerd",
            "anydesk",
            "rustdesk",
            "nxserver.bin",
            "x2goagent",
            "sunshine",
            "wf-recorder",
        ),
        *("obs", "ffmpeg", "simplescreenrec", "gpu-screen-reco", "kooha", "peek", "spice-vdagent"),
    )
)
"""As the kernel names processes: fifteen characters."""
_PORTS: Final = {3389: "RDP", 5900: "VNC", 5901: "VNC", 5902: "VNC", 7070: "AnyDesk", 5938: "TeamViewer"}
_LISTENS = "0A"


def no_remote_desktop(root: Path = Path("/")) -> Finding:
    """Look at the names of all processes and at the ports this computer listens on."""
    seen = sorted(_programs(root) | _ports(root))
    if not seen:
        return Finding(Check.REMOTE, "No remote desktop and no screen recorder runs here.", holds=True)
    return Finding(
        Check.REMOTE,
        f"A remote desktop or a screen recorder runs here ({', '.join(seen)}).",
        holds=False,
        mend="Stop and remove it: this computer is worked at by who sits before it, and by nobody else.",
    )


def _programs(root: Path) -> set[str]:
    return {name for _, (comm,) in of_each(root, "comm") if (name := comm.strip()) in _PROGRAMS}


def _ports(root: Path) -> set[str]:
    found: set[str] = set()
    for table in ("proc/net/tcp", "proc/net/tcp6"):
        try:
            lines = (root / table).read_text(encoding="ascii", errors="replace").splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            if len(fields) > 3 and fields[3] == _LISTENS:
                port = int(fields[1].rsplit(":", 1)[1], 16)
                if port in _PORTS:
                    found.add(_PORTS[port])
    return found
