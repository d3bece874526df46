"""Paths of the facility's HTTP interface, and the headers both sides use.

Every path but the two of enrolment wants a client certificate of the facility's own authority that is active at this
moment; every path marked (session) also wants `Authorization: Bearer TOKEN` of a live session made on that certificate.
A refusal is a `Refusal` with status 400 (form), 401 (session), 403 (rule), 404, 409 (state), 413, 429 or 503.
"""

from typing import Final

ENROL: Final = "/v1/enrol"
"""POST EnrolRequest → EnrolReply. Own listener, server certificate only."""
ENROL_STATUS: Final = "/v1/enrol/status"
"""POST EnrolStatusRequest → EnrolReply."""

RENEW: Final = "/v1/station/renew"
"""POST RenewRequest → RenewReply: a new certificate at half of its life (enrolment listener: up to 90 days late)."""
CHALLENGE: Final = "/v1/signin/challenge"
"""POST ChallengeRequest → Challenge."""
ACTIVATE: Final = "/v1/signin/activate"
"""POST ActivateRequest → ActivateReply: first sign-in sets the password and asks for a key, or gives a TOTP secret."""
REGISTER: Final = "/v1/signin/register"
"""POST RegisterRequest → Empty: the key that was asked for."""
SIGN_IN: Final = "/v1/signin"
"""POST SignInRequest → SignedIn."""
SIGN_OUT: Final = "/v1/signout"
"""(session) POST Empty → Empty."""
HEARTBEAT: Final = "/v1/heartbeat"
"""(session) POST HeartbeatRequest → signed object HEARTBEAT of HeartbeatReply."""

PULL: Final = "/v1/work/pull"
"""(session) POST PullRequest → PullReply."""
PACKAGE: Final = "/v1/packages/{package}"
"""(session) GET → package bytes (`wire.package`), with ETag and Range."""
RELEASE: Final = "/v1/work/release"
"""(session) POST ReleaseRequest → signed object RELEASE of Release."""
GIVE_BACK: Final = "/v1/work/giveback"
"""(session) POST GiveBackRequest → Empty: unopened tasks go back."""
EVENTS: Final = "/v1/work/events"
"""(session) POST EventsRequest → EventsReply: what was opened and played, numbered by the workstation."""
ANSWERS: Final = "/v1/answers"
"""(session) POST sealed object ANSWER of SignedAnswer → signed object RECEIPT of Receipt."""
TAKE_BACK: Final = "/v1/answers/takeback"
"""(session) POST TakeBackRequest → signed object RECEIPT of Receipt."""
MY_DAY: Final = "/v1/work/day"
"""(session) POST Empty → DayReply: returned work waiting and today's figures."""

PROGRESS: Final = "/v1/work/progress"
"""(session) POST ProgressRequest → signed object PROGRESS of ProgressReply, sealed to the session."""
VOLUNTEER: Final = "/v1/work/volunteer"
"""(session) POST VolunteerRequest → Empty."""
TOLD: Final = "/v1/work/told"
"""(session) POST ToldRequest → Empty: outcomes of appeals that were read."""

REVIEWS: Final = "/v1/reviews"
"""(session) POST Empty → ReviewListReply."""
REVIEW_OPEN: Final = "/v1/reviews/open"
"""(session) POST ReviewOpenRequest → PullReply (a package of one clip, purpose `review`)."""
VERDICTS: Final = "/v1/reviews/verdicts"
"""(session) POST sealed object VERDICT of SignedVerdict → signed object RECEIPT of Receipt."""
APPROVALS: Final = "/v1/approvals"
"""(session) POST Empty → ApprovalListReply."""
DECIDE: Final = "/v1/approvals/decide"
"""(session) POST DecideRequest → Empty."""

MADE_IN: Final = "Anechoic-Made-In"
"""Header of ANSWERS and VERDICTS: id of the session whose key signed the object. It may be an earlier session of the
same person at the same workstation (ended by a crash or replaced since): an outbox sends the exact bytes it made until
it holds a receipt, so that a lost receipt can never turn into a second answer. Missing: the caller's own session."""

JSON: Final = "application/json"
SEALED: Final = "application/octet-stream"
