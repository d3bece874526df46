"""Speeds in thousandths, and how long a clip lasts at one: whole numbers, nothing that has to be loaded for them."""

NORMAL = 1_000
"""As recorded. Speeds are thousandths of it, as in the record."""

SLOWEST, FASTEST, STEP = 250, 3_000, 125


def stretched_frames(frames: int, speed: int) -> int:
    """Give how many frames a span of `frames` lasts at a speed, to the nearest."""
    return (frames * NORMAL + speed // 2) // speed


def original_frames(stretched: int, speed: int) -> int:
    """Give how many frames of the original are over when `stretched` frames were heard.

    Never falls when `stretched` rises. The sound itself is taken from up to 8 ms beside that place, and cross-fades
    over 16 ms.
    """
    return stretched * speed // NORMAL


def check_speed(speed: int) -> None:
    """Let a speed pass that can be played.

    Raises:
        ValueError: it cannot.
    """
    if not SLOWEST <= speed <= FASTEST:
        raise ValueError(f"no speed of {speed} thousandths")
