"""Working by screen reader: granted by two people, told to the workstation at the next sign-in.

A screen reader is another program that is handed every text of the window, so it takes two people to open that way;
closing it takes one, at once. The grant lies sealed with the person's profile, because it tells of their health.
"""

from typing import Final

from msgspec.structs import replace

from anechoic.facility.access.grants import Grant
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind

SCREEN_READER: Final = Grant(
    kind=ApprovalKind.SCREEN_READER,
    title="Screen reader",
    has=lambda profile: profile.screen_reader,
    given=lambda profile, granted: replace(profile, screen_reader=granted),
    granted=RecordKind.SCREEN_READER_GRANTED,
    withdrawn=RecordKind.SCREEN_READER_WITHDRAWN,
)
