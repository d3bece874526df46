"""Whether a program records what our output plays.

Sources: `pactl --format=json list` of PulseAudio and PipeWire: a source whose name ends in `.monitor` carries what a
sink plays, and a source output is a program reading from a source; snd-aloop is the kernel's loopback sound card.
"""

from pathlib import Path

from anechoic.audio.captures import captures
from anechoic.rules.posture import Check
from anechoic.station.finding import Finding

_LOOPBACK = "snd_aloop "


def no_capture_stream(root: Path = Path("/")) -> Finding:
    """Ask the sound server who reads what its sinks play, and the kernel for a loopback card."""
    if any(line.startswith(_LOOPBACK) for line in _modules(root)):
        return Finding(
            Check.SOUND,
            "A loopback sound card is loaded: what is played can be recorded.",
            holds=False,
            mend="Take the kernel module snd_aloop out, and forbid it in /etc/modprobe.d.",
        )
    streams = captures()
    if streams is None:
        return Finding(
            Check.SOUND,
            "Whether a program records what is played could not be seen.",
            holds=False,
            mend="Install pulseaudio-utils, and let pactl reach the sound server.",
        )
    if streams:
        return Finding(
            Check.SOUND,
            "A program here records what is played.",
            holds=False,
            mend="End it: pactl list source-outputs names it.",
        )
    return Finding(Check.SOUND, "No program records what is played.", holds=True)


def _modules(root: Path) -> list[str]:
    try:
        return (root / "proc/modules").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        # A kernel without modules has none loaded.
        return []
