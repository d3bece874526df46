"""Sizes that no message may pass; checked before anything is parsed or allocated."""

from typing import Final

MESSAGE_BYTES: Final = 256 * 1024
"""An ordinary request or reply."""

SEALED_ANSWER_BYTES: Final = 128 * 1024
"""A sealed answer or verdict: two texts of 4,000 characters, a play log and two signatures fit well inside."""

PACKAGE_BYTES: Final = 64 * 1024 * 1024
"""A work package: 8 tasks or 3 minutes of 48 kHz PCM16 are 17.3 MB, one clip of 10 minutes 57.6 MB."""

MANIFEST_BYTES: Final = 256 * 1024

CLIP_AUDIO_BYTES: Final = 60 * 1024 * 1024

CLIP_TEXT_BYTES: Final = 256 * 1024

DEPTH: Final = 16
"""Nesting of JSON; our deepest message has 6."""

TEXT_CHARACTERS: Final = 4_000
COMMENT_CHARACTERS: Final = 2_000
NAME_CHARACTERS: Final = 120
CANDIDATES: Final = 6
TASKS_A_PACKAGE: Final = 8
PACKAGE_SECONDS: Final = 180
PLAY_SPANS: Final = 2_000
RUNS: Final = 1_000
"""Stretches of an answer by where they came from; 4,000 characters are about 800 words."""

ERROR_MARKS: Final = 60
EVENTS_A_POST: Final = 200
LIST_ROWS: Final = 1_000

CLIENT_DATA_BYTES: Final = 2_048
"""Client data, authenticator data and signatures of a security key; real ones are below 600."""

ATTESTATION_BYTES: Final = 12_288
"""A new key's statement, with its maker's certificates."""

CREDENTIAL_BYTES: Final = 1_023
"""WebAuthn's own limit of a credential id."""
