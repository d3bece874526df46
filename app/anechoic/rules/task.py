"""Kinds of task, and the lifecycle of one task."""

from enum import Enum


class TaskKind(Enum):
    """What a person is asked to do with a clip."""

    TRANSLATION = "translation"
    TRANSCRIPTION = "transcription"
    COMMAND = "command"


class TaskState(Enum):
    """What is known of a task; one task may hold several answers by different people (its overlap)."""

    READY = "ready"
    """Wants answers and may be leased."""
    IN_REVIEW = "in_review"
    """Has the answers it wants; sampled for, or in the hands of, a supervisor."""
    RETURNED = "returned"
    """An answer went back to its person, who is first to have it again."""
    FINAL = "final"
    """Settled: a supervisor's word, or as many answers as wanted and no review due."""
    DELIVERED = "delivered"
    """Its final answer left for the data owner."""
    WITHDRAWN = "withdrawn"
    """Consent was withdrawn or the owner recalled it: nothing of it may be opened again."""


class LeaseState(Enum):
    """Lifecycle of one lease of one task to one person at one workstation."""

    HELD = "held"
    """Handed out sealed; no release yet."""
    RELEASED = "released"
    """The release key was handed out and recorded."""
    ANSWERED = "answered"
    """The server has the answer or the skip."""
    GIVEN_BACK = "given_back"
    """Went back unopened, or at sign-out."""
    EXPIRED = "expired"
    """Its time ran out; a newer fencing number may be out."""
    WITHDRAWN = "withdrawn"
    """The clip was withdrawn under it."""


class Flag(Enum):
    """What a person may mark about a clip, beside or instead of an answer."""

    UNINTELLIGIBLE = "unintelligible"
    WRONG_LANGUAGE = "wrong_language"
    SEVERAL_SPEAKERS = "several_speakers"
    ACCIDENTAL_ACTIVATION = "accidental_activation"
    PERSONAL_DETAIL = "personal_detail"
    DISTRESSING = "distressing"
    SAFEGUARDING = "safeguarding"


class SkipReason(Enum):
    """Why a person gave a clip back instead of answering; `OTHER` needs a note."""

    CANNOT_UNDERSTAND = "cannot_understand"
    NOT_MY_LANGUAGE = "not_my_language"
    KNOW_THE_SPEAKER = "know_the_speaker"
    BAD_SOUND = "bad_sound"
    TOO_MUCH = "too_much"
    OTHER = "other"
    HAND_OVER = "hand_over"
    """After the stop key: it goes to somebody who volunteered for such clips."""


class Origin(Enum):
    """Where the words of an answer came from; measured from the text, not declared."""

    TAKEN = "taken"
    MENDED = "mended"
    OWN = "own"


class Meant(Enum):
    """Command grading: was the device meant."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Role(Enum):
    """What a person may do here. One person may have several."""

    CONTRACTOR = "contractor"
    SUPERVISOR = "supervisor"
    IT = "it"
    CUSTODIAN = "custodian"


class Classification(Enum):
    """How a batch must be protected."""

    TRAINING = "training"
    CONFIDENTIAL = "confidential"


class NoWork(Enum):
    """Why there is nothing to hand out; each has a sentence and somebody who can mend it."""

    NOTHING_LEFT = "nothing_left"
    NOT_CLEARED = "not_cleared"
    OTHERS_FIRST = "others_first"
    """Only tasks left that this person may not have (own conversation, already answered)."""
    VETTING_ENDED = "vetting_ended"
    AGREEMENT_MISSING = "agreement_missing"
    STATION_NOT_ALLOWED = "station_not_allowed"
    OUTSIDE_SHIFT = "outside_shift"
    NOT_CONTRACTOR = "not_contractor"
    DISPLAY_REFUSED = "display_refused"
    SUSPENDED = "suspended"
    ENOUGH_HELD = "enough_held"
    HARD_LATER = "hard_later"
    """Only clips left that are hard to hear, and the last one was, or the budget of the day or week is full."""


class ReviewReason(Enum):
    """Why an answer is looked at by a supervisor."""

    DISAGREEMENT = "disagreement"
    RANDOM = "random"
    NEW_PERSON = "new_person"
    RETURNED_AGAIN = "returned_again"
    APPEAL = "appeal"
    """Its person stands by an answer that was returned; another supervisor decides."""


class Verdict(Enum):
    """What a supervisor decided."""

    ACCEPT = "accept"
    FIX = "fix"
    RETURN = "return"


class ReceiptState(Enum):
    """What became of an answer or verdict that reached the server."""

    ACCEPTED = "accepted"
    REPEATED = "repeated"
    TAKEN = "taken"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"


class EventKind(Enum):
    """What a workstation reports of an open clip; each becomes a leaf of the record."""

    OPENED = "opened"
    PLAYED = "played"
    RETURNED_UNOPENED = "returned_unopened"
    CLOSED = "closed"
    REFUSED_DISPLAY = "refused_display"
    RELEASE_UNPROVED = "release_unproved"
    UNMARKED = "unmarked"
    """A playback could not be marked, so nothing was played."""


class ApprovalKind(Enum):
    """What needs the word of a second person."""

    STATION = "station"
    OWNER = "owner"
    DELIVERY = "delivery"
    RESET = "reset"
    """A person's password and second factor."""
    SCREEN_READER = "screen_reader"
    """A person works by screen reader: texts leave the window for it."""
    TOTP = "totp"
    """A person signs in with six digits instead of a security key."""
    TRACE = "trace"
    """Originals are opened to find out which playback a leaked recording is."""


class ApprovalState(Enum):
    """Lifecycle of one request that needs a second person."""

    PENDING = "pending"
    APPROVED = "approved"
    DECLINED = "declined"
