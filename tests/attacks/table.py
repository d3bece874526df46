"""The table of attacks: who tries what, and what has to happen. Everything about a row is derived from here."""

from dataclasses import dataclass
from typing import Literal

ROWS = 70


@dataclass(frozen=True, slots=True)
class Row:
    """One attack.

    Attributes:
        number: 1 to 70.
        who: the attacker.
        action: what they do.
        must: what has to happen.
        state: `tried`: its tests decide. `open`: something is missing, whatever the tests of the rest say.
            `later`: it needs a part of the product that does not exist yet.
        why: the reason of `open` and `later`.
    """

    number: int
    who: str
    action: str
    must: str
    state: Literal["tried", "open", "later"] = "tried"
    why: str = ""


TABLE: tuple[Row, ...] = (
    Row(1, "network", "cuts a package or a release short", "refused, nothing shown"),
    Row(2, "network", "flips any bit", "refused"),
    Row(3, "network", "swaps, drops, doubles or adds parts", "refused"),
    Row(4, "server or client", "sends 2 GB, or another length than announced", "stopped at the cap, no memory taken"),
    Row(5, "evil clip", "unpacks to far more than it is", "refused with its reason, the rest goes on"),
    Row(6, "evil clip", "damaged or dishonest header, 77 files and random damage", "the verdict of a table, no crash"),
    Row(7, "loud clip", "full-scale burst in faint speech", "limited at playback"),
    Row(8, "batch", "paths, NUL, device names, control characters as names", "labels only, never a path"),
    Row(9, "batch", "bidi, zero-width, ANSI, towers of marks in texts", "shown visibly, no hang, nothing in a log"),
    Row(10, "batch", "HTML, links and images in texts", "plain text only, nothing is loaded"),
    Row(11, "anyone", "SQL in every field", "stored as it is"),
    Row(12, "LAN", "JSON: depth, size, doubled keys, NaN, huge numbers", "thrown away before it is parsed"),
    Row(13, "LAN", "half-sent requests; 10,000 connections", "closed in 10 s, others are served"),
    Row(14, "network", "replays an old package or release", "refused by number and identity"),
    Row(15, "server", "is put back to an old backup", "noticed, workstations close", "later",
        "The workstation notices an older record and closes (tried here); signed backups and the way back come later."),
    Row(16, "network", "replays or relays a sign-in", "good once, bound to machine and session keys"),
    Row(17, "insider", "uses a stolen token from another enrolled machine", "refused and recorded"),
    Row(18, "thief", "copies a workstation's disk to another machine", "cannot open, or both are frozen", "later",
        "Keys are not yet bound to a TPM. Tried here: of two copies that count their events, the server notices one."),
    Row(19, "thief", "takes a machine that is off", "nothing opens, drafts included"),
    Row(20, "insider", "opens another person's package", "refused by server and by keys"),
    Row(21, "insider", "one account at two machines at once", "the second is refused, both are told"),
    Row(22, "insider", "sets the clock back or forward", "leases do not notice"),
    Row(23, "anyone", "suspends the machine overnight", "the lease counts the sleep"),
    Row(24, "fault", "disk full while writing", "a clean refusal, nothing lost"),
    Row(25, "fault", "kill -9 at every step of submitting", "one result, no lost text"),
    Row(26, "fault", "server killed before its receipt", "the client tries again, counted once"),
    Row(27, "person", "double click", "counted once"),
    Row(28, "insider", "two workstations answer one task", "one wins, evidence is kept"),
    Row(29, "fault", "server away for hours", "typing goes on, nothing new opens after the grace"),
    Row(30, "same account", "gdb, /proc/PID/mem, process_vm_readv", "refused by the kernel"),
    Row(31, "same account", "makes the program crash for its core", "no core"),
    Row(32, "same account", "LD_PRELOAD, LD_AUDIT, PYTHONPATH, PYTHONSTARTUP", "ignored, or no start"),
    Row(33, "same account", "QT_QPA_PLATFORM=vnc, QT_PLUGIN_PATH, log switches", "taken out of the environment"),
    Row(34, "thief", "reads swap or a hibernation image", "an open clip is never swapped; doctor finds swap"),
    Row(35, "X client", "reads the window of an X11 session", "confidential work is refused there"),
    Row(36, "Wayland client", "screencopy on a wlroots compositor", "confidential work is refused there"),
    Row(37, "Wayland client", "screencopy on an approved weston", "denied by the compositor"),
    Row(38, "Wayland client", "weston started with --debug or a remote module", "found, refused"),
    Row(39, "Wayland client", "replaces the compositor during a session", "found, blanked"),
    Row(40, "person", "copies: keys, PRIMARY, menu, drag", "both selections stay as they were"),
    Row(41, "person", "prints, saves, grabs the screen from inside", "no such action, no printer code"),
    Row(42, "AT-SPI client", "reads the window", "no content without the grant"),
    Row(43, "D-Bus peer", "listens for notifications, media, portals, recent files", "nothing is said there"),
    Row(44, "same account", "looks for temp files, settings, recent documents", "none"),
    Row(45, "same account", "reads logs, tracebacks, Qt messages, crash hooks", "no text and no key in them"),
    Row(46, "next person", "looks for the texts of the session before", "gone: its process has ended"),
    Row(47, "next person", "personal dictionary, learning input methods",
        "no such dictionary; only methods the policy names, asked not to learn"),
    Row(48, "same account", "captures our sound from its monitor", "confidential clips stay closed"),
    Row(49, "same account", "opens the sound device at the same time", "the device is ours alone", "later",
        "Needs real sound hardware."),
    Row(50, "person", "records screen or loudspeaker with a phone", "traced to a session"),
    Row(51, "person", "types a transcript again elsewhere", "traced in part", "later",
        "Sounds and screens carry marks; a text that is typed again carries none yet."),
    Row(52, "person", "USB stick or phone", "not mounted", "later", "A matter of how IT sets the machine up."),
    Row(53, "thief", "boots another system and changes files", "found", "later",
        "Needs disk encryption, a TPM and Secure Boot on real hardware."),
    Row(54, "LAN", "guesses the second factor", "ten tries an hour"),
    Row(55, "LAN", "steals, guesses or reuses an enrolment code", "single use, five tries, a second person"),
    Row(56, "one admin", "invents a person or a workstation", "two people, recorded"),
    Row(57, "server admin", "edits the record", "found by workstations, facility and auditor"),
    Row(58, "server admin", "shows two records to two audiences", "found when they are compared"),
    Row(59, "network", "other authority, ended certificate, older TLS", "refused without a way on"),
    Row(60, "vendor", "malicious or older update", "refused", "later", "There are no signed updates yet."),
    Row(61, "same account", "plaintext, null or chained key store", "refused with a reason"),
    Row(62, "wrong library", "database without a cipher", "refused, nothing left"),
    Row(63, "owner", "withdraws consent while the clip is open", "closed, zeroed, its answer refused"),
    Row(64, "evil clip", "holds a detail that identifies somebody", "flagged, masked for everybody after"),
    Row(65, "neighbour", "looks at a screen nobody attends", "hidden, then blank, then ended"),
    Row(66, "one person", "approves through a second account", "refused by vetting"),
    Row(67, "thief", "takes a backup", "sealed, its keys are elsewhere", "later", "There are no backups yet."),
    Row(68, "fault", "crash handler collects memory", "off for our processes; doctor finds the handler"),
    Row(69, "network", "damaged sound leaves bytes in the buffer", "zeroed"),
    Row(70, "LAN", "tells clips apart by their sizes", "padded to few lengths"),
)  # fmt: skip

BY_NUMBER = {row.number: row for row in TABLE}
