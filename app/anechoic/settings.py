"""Limits and defaults of every program, one frozen table each; the reason stands beside the number."""

from typing import Annotated

import msgspec

Build = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
"""SHA-256, in hex, of the list of files of a build of the workstation's program."""


class FacilitySettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a facility was told when it was made (`settings.json` in its folder); no secret in it."""

    name: str
    """Shown at every sign-in."""
    training: bool = False
    """Only training content exists here: any display will do, and keys may lie in a file."""
    host: str = "127.0.0.1"
    """Address the server listens on."""
    address: str = "127.0.0.1"
    """Name or address under which workstations reach it; stands in the server's certificate."""
    port: int = 8470
    """Listener that wants a client certificate; 0 = any free one."""
    enrol_port: int = 8471
    """Listener for enrolment, server certificate only; 0 = any free one."""
    record_name: str
    """Origin of the record's checkpoints (C2SP: no spaces, no plus)."""
    agreement_version: str = "1"
    """Confidentiality agreement in force; no work for a person who signed another one."""
    lease_minutes: int = 60
    """Long enough for eight clips with pauses, short enough that a lost workstation's work comes back the same day."""
    grace_minutes: int = 240
    """How long an open clip outlives the server's silence; the sealing page allows four hours at most."""
    requests_per_second: int = 20
    """Steady rate one certificate may have; a workstation at work makes fewer than two."""
    requests_at_once: int = 120
    """Burst above that rate: a workstation that was away sends its queue in one go."""
    connections_per_address: int = 64
    """A workstation keeps three connections; the rest is room for several behind one address."""
    connections: int = 4_000
    """All addresses together: five hundred workstations with room to spare, below the usual limit of open files."""
    connections_of_strangers: int = 512
    """All addresses together that have not shown an enrolled certificate since the server started."""
    hard_clips_a_day: int = 8
    """Clips that are hard to hear one person is given in a day (UTC); teams that moderate such content report harm well
    above this, and a shift has some 300 clips."""
    hard_minutes_a_day: int = 10
    """The same in minutes of sound, for batches of long clips."""
    hard_clips_a_week: int = 24
    """In any seven days: three full days of it, so that most days are calm."""
    hard_minutes_a_week: int = 30
    """The same in minutes of sound."""
    backup_days: int = 14
    """How long a backup of database and keys is kept: until then whoever has one can still read what was ended. The day
    is shown with every recall and batch, and stands in the record, so that it is a promise somebody can be held to."""
    compositors: tuple[str, ...] = ("/usr/bin/weston",)
    """What may draw a screen with confidential content; measured to hand no picture out in kiosk mode."""
    input_methods: tuple[str, ...] = ()
    """Which input methods may run where confidential text is written: every other may keep the words it saw. None at
    first: weston's kiosk starts none by itself (measured on 10.0.1), and which one people need only they know."""
    builds: tuple[Build, ...] = ()
    """Builds of the workstation's program that are accepted, as `dev.sh freeze` prints each; only asked for where
    `required_checks` has `program_unchanged`. Two while workstations are brought up to date, so that all may work."""
    required_checks: tuple[str, ...] = (
        "display",
        "no_swap",
        "core_pattern",
        "disk_encrypted",
        "no_remote_desktop",
        "no_other_session",
        "no_capture_stream",
        "input_methods",
    )
    """What must hold at a workstation before it is lent confidential clips; `doctor` names all there are."""
    policy_version: int = 1
    """Rises whenever a line above changes, so that workstations take the newer policy."""
