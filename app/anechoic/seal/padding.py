"""Lengths that tell little: Padmé padding (Nikitin et al., "Reducing Metadata Leakage", PETS 2019)."""

from anechoic.seal.kinds import not_genuine

LENGTH_BYTES = 4
LONGEST_PAYLOAD = 64 * 1024 * 1024
# Transcripts are short, and a dozen bytes more or less would tell much about them: all start in one bucket.
SMALLEST_BUCKET = 1024
# An answer is mostly signatures and ids, nine to twelve thousand bytes; a day of play log and words lies between.
ANSWER_BUCKET = 16 * 1024


def padded_length(payload_length: int, *, smallest: int = SMALLEST_BUCKET) -> int:
    """Give the bytes a payload takes after its length field and Padmé padding: at most 12 % more, or the least.

    Args:
        payload_length: bytes.
        smallest: the least, in bytes.

    Raises:
        ValueError: a negative length, or one over 64 MiB.
    """
    if not 0 <= payload_length <= LONGEST_PAYLOAD:
        raise ValueError("a payload has 0 bytes to 64 MiB")
    length = max(payload_length + LENGTH_BYTES, smallest)
    exponent = length.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << free_bits) - 1
    return (length + mask) & ~mask


def pad(payload: bytes, *, smallest: int = SMALLEST_BUCKET) -> bytes:
    """Give length (u32, big endian), payload and zeros, `padded_length` bytes in all."""
    head = len(payload).to_bytes(LENGTH_BYTES, "big")
    return (head + payload).ljust(padded_length(len(payload), smallest=smallest), b"\x00")


def unpad(padded: bytes, *, smallest: int = SMALLEST_BUCKET) -> bytes:
    """Give the payload that `pad` made this of.

    Raises:
        Untrusted: it did not, or something else than zeros follows the payload.
    """
    end = payload_end(padded, smallest=smallest)
    if any(padded[end:]):
        raise not_genuine()
    return padded[LENGTH_BYTES:end]


def payload_end(padded: bytes | bytearray | memoryview, *, smallest: int = SMALLEST_BUCKET) -> int:
    """Give where the payload ends that starts after the length field.

    Raises:
        Untrusted: the padding is not the one `pad` makes.
    """
    length = int.from_bytes(padded[:LENGTH_BYTES], "big")
    if length > LONGEST_PAYLOAD or padded_length(length, smallest=smallest) != len(padded):
        raise not_genuine()
    return LENGTH_BYTES + length
