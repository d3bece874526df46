"""How much sound a person's ears had today, and when that is enough.

The daily exposure level L_EX,8h of ISO 1999 and of Directive 2003/10/EC, whose lower action value of 80 dB(A) is the
whole day's measure here. What was played is known exactly; what it amounts to at the ear only after facility IT
measured this machine's headphones, and until then nothing is claimed.
"""

import math
from dataclasses import dataclass
from typing import Final

FULL_DAY_DBA: Final = 80.0
"""Daily exposure level at which the day's measure is full."""

DAY_S: Final = 8 * 3600
"""Length of the working day the level is spread over."""

REFERENCE_DBFS: Final = -20.0
"""Level of the tone at which the headphones are measured; 0 dBFS is a sine at full scale (AES17)."""

QUIETEST_DBA, LOUDEST_DBA = 40.0, 110.0
"""What a measurement of that tone may say."""

_REFERENCE_SQUARE: Final = 0.5 * 10 ** (REFERENCE_DBFS / 10)


@dataclass(frozen=True)
class Dose:
    """What one person's ears had on one day.

    Attributes:
        day: any number that differs from day to day.
        energy: A-weighted mean square of what was played (full scale = 1), times the seconds it lasted, summed up.
    """

    day: int = 0
    energy: float = 0.0

    def heard(self, energy: float, day: int) -> "Dose":
        """Count a stretch of sound; the first one of another day begins anew."""
        return Dose(day, energy + (self.energy if day == self.day else 0.0))

    def level(self, headphones_dba: float) -> float:
        """Give the daily exposure level in dB(A); minus infinity in silence.

        Args:
            headphones_dba: sound level at the ear, in dB(A), of a 1 kHz tone of -20 dBFS.
        """
        if self.energy <= 0:
            return -math.inf
        return headphones_dba + 10 * math.log10(self.energy / (DAY_S * _REFERENCE_SQUARE))


def dose_share(level_dba: float) -> float:
    """Give the share of the day's measure that a daily exposure level is; 1.0 at 80 dB(A), twice that 3 dB above."""
    return float(10 ** ((level_dba - FULL_DAY_DBA) / 10))
