"""How a person's ears are: what the top bar shows of it, with no sound behind it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class EarsState:
    """How the ears are.

    Attributes:
        share: of the day's measure, 1.0 at 80 dB(A) over eight hours; None while the headphones are not measured.
    """

    share: float | None = None

    @property
    def full(self) -> bool:
        """Whether the day's measure is full."""
        return self.share is not None and self.share >= 1.0
