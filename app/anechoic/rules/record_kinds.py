"""What the record can say: a member for each kind of leaf. Times and random ids go with it, never content."""

from enum import StrEnum
from typing import Final


class RecordKind(StrEnum):
    """Kinds of leaves. Values are written for ever: members are added, never renamed or taken away."""

    FACILITY_MADE = "facility_made"
    KEYS_RENEWED = "keys_renewed"
    """The root stated the keys anew, or the server has a new certificate: ids name which."""

    PERSON_ADDED = "person_added"
    PERSON_ACTIVATED = "person_activated"
    PERSON_SUSPENDED = "person_suspended"
    PERSON_RESET = "person_reset"
    """A second person approved: password and second factor were destroyed."""
    RESET_CODE_GIVEN = "reset_code_given"
    """The one-time code of a reset was handed to who asked for it: ids person, by."""
    SCREEN_READER_GRANTED = "screen_reader_granted"
    """A second person approved: this person's screen reader may have texts, from the next sign-in: ids person."""
    SCREEN_READER_WITHDRAWN = "screen_reader_withdrawn"
    """It may have them no more; a live session was ended: ids person, by."""
    TOTP_GRANTED = "totp_granted"
    """A second person approved: this person's next activation gives six digits instead of a key: ids person."""
    TOTP_WITHDRAWN = "totp_withdrawn"
    """No digits any more: the secret was destroyed and a live session ended: ids person, by."""
    KEY_REGISTERED = "key_registered"
    """A person's security key was registered at activation: ids person, key, station, factor."""
    ACTIVATION_REFUSED = "activation_refused"

    SIGNED_IN = "signed_in"
    SIGN_IN_REFUSED = "sign_in_refused"
    SIGN_IN_LOCKED = "sign_in_locked"
    """Alarm: ten wrong tries of one login within an hour: ids station, and person where there is one."""
    KEY_CLONED = "key_cloned"
    """Alarm: a key's counter went back, as a copy's would. It was locked: ids person, key, station."""
    SIGN_IN_ELSEWHERE = "sign_in_elsewhere"
    """A person with a live session tried to sign in at another workstation: refused."""
    SESSION_REPLACED = "session_replaced"
    SESSION_ENDED = "session_ended"
    TOKEN_MISUSED = "token_misused"  # noqa: S105 - a kind of leaf
    """A session's token came with the certificate of another workstation: refused."""
    MESSAGE_UNTRUSTED = "message_untrusted"

    STATION_ADDED = "station_added"
    STATION_REQUESTED = "station_requested"
    STATION_APPROVED = "station_approved"
    STATION_DECLINED = "station_declined"
    STATION_REVOKED = "station_revoked"
    STATION_RENEWED = "station_renewed"
    ENROLMENT_REFUSED = "enrolment_refused"

    APPROVAL_FILED = "approval_filed"
    APPROVAL_GIVEN = "approval_given"
    APPROVAL_DECLINED = "approval_declined"
    APPROVAL_REFUSED = "approval_refused"
    """Somebody tried to decide a request of their own, or one they have no role for."""

    OWNER_ADDED = "owner_added"
    OWNER_ACTIVE = "owner_active"
    OWNER_DECLINED = "owner_declined"

    BATCH_ADDED = "batch_added"
    ITEM_REFUSED = "item_refused"
    CLIP_ADDED = "clip_added"
    """A clip was sealed under its own key: ids batch, item, clip, task."""
    RECALLED = "recalled"
    """The owner took something back: ids recall, scope, and how many clips it reached."""
    CLIP_WITHDRAWN = "clip_withdrawn"
    """Its content key was destroyed: ids clip, reason."""
    NOTICE_WRITTEN = "notice_written"
    """A signed notice tells the owner what of a recall had been delivered before."""

    PACKED = "packed"
    RELEASED = "released"
    """The key of one clip was handed out: ids clip, lease, task, person, station, session.

    Since playbacks are marked also playback (its name), mark (`version:profile`) and playback_key (SHA-256 of the key).
    """
    GIVEN_BACK = "given_back"
    LEASE_EXPIRED = "lease_expired"

    OPENED = "opened"
    PLAYED = "played"
    """A stretch was heard: beside its ids first and last frame, speed in thousandths, boost in dB, band (yes or no)."""
    RETURNED_UNOPENED = "returned_unopened"
    CLOSED = "closed"
    POSTURE_SEEN = "posture_seen"
    """A workstation asked for work and said how it stands: ids station, person, lacking (checks, or none)."""
    REFUSED_DISPLAY = "refused_display"
    RELEASE_UNPROVED = "release_unproved"
    UNMARKED = "unmarked"
    """Alarm: a clip could not be marked, so nothing of it was played.

    From here up to `opened`: reported by a workstation, with its ids station and counter."""
    EVENTS_BROKEN = "events_broken"
    """Alarm: a workstation's counter has a gap, or tells another story than before."""

    ANSWER_ACCEPTED = "answer_accepted"
    ANSWER_TAKEN = "answer_taken"
    """Somebody or something else came first; only the hash of the ciphertext is kept."""
    ANSWER_WITHDRAWN = "answer_withdrawn"
    ANSWER_REFUSED = "answer_refused"
    ANSWER_FORKED = "answer_forked"
    """Alarm: other bytes under an id that has its receipt."""
    ANSWER_TAKEN_BACK = "answer_taken_back"
    CLIP_MASKED = "clip_masked"
    """An answer marked a personal detail: ids clip, answer, and how many spans; beeped for everyone after."""

    APPEALED = "appealed"
    """An answer stands unchanged against its return: ids answer, task, review, person."""
    APPEAL_DECIDED = "appeal_decided"
    """Another supervisor decided: ids answer, task, review, outcome, person."""
    MARKED_HARD = "marked_hard"
    """A clip counts as hard to hear: ids task, answer, why."""
    VOLUNTEERED = "volunteered"
    VOLUNTEER_ENDED = "volunteer_ended"

    REVIEW_ACCEPTED = "review_accepted"
    REVIEW_REFUSED = "review_refused"

    ALARMS_SEEN = "alarms_seen"
    """Somebody looked at all open alarms up to a leaf: ids up_to, how many alarms, by."""

    DELIVERY_REQUESTED = "delivery_requested"
    DELIVERY_DECLINED = "delivery_declined"
    DELIVERED = "delivered"

    TRACE_REQUESTED = "trace_requested"
    """Somebody asks to look into leaked recordings: ids trace, by, recordings (how many), clip (or all)."""
    TRACE_BEGUN = "trace_begun"
    """A second person allowed it, and originals are about to be opened: ids trace, by, allowed_by, clip, originals."""
    TRACE_RUN = "trace_run"
    """One recording was looked into: ids trace, leak and report (hashes of files that left), how many, who."""


ALARMS: Final = (
    RecordKind.KEY_CLONED,
    RecordKind.SIGN_IN_LOCKED,
    RecordKind.TOKEN_MISUSED,
    RecordKind.MESSAGE_UNTRUSTED,
    RecordKind.RELEASE_UNPROVED,
    RecordKind.UNMARKED,
    RecordKind.EVENTS_BROKEN,
    RecordKind.ANSWER_FORKED,
)
"""Kinds that somebody at the facility has to look at. A second sign-in elsewhere is none: it happens to people who
forgot to sign out, the person is told at once, and what rings every week is not heard."""
