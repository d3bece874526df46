"""Lengths that tell little: Padmé padding (Nikitin et al., "Reducing Metadata Leakage", PETS 2019)."""

from anechoic.seal.kinds import not_genuine

LENGTH_BYTES = 4
LONGEST_PAYLOAD = 64 * 1024 * 1024
# Transcripts are short, and a dozen bytes more or less would tell much about them: all start in one bucket.
SMALLEST_BUCKET = 1024


def padded_length(payload_length: int) -> int:
    """Give the bytes a payload takes after its length field and Padmé padding: at most 12 % more, or 1,024.

    Raises:
        ValueError: a negative length, or one over 64 MiB.
    """
    if not 0 <= payload_length <= LONGEST_PAYLOAD:
        raise ValueError("a payload has 0 bytes to 64 MiB")
    length = max(payload_length + LENGTH_BYTES, SMALLEST_BUCKET)
    exponent = length.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << free_bits) - 1
    return (length + mask) & ~mask


def pad(payload: bytes) -> bytes:
    """Give length (u32, big endian), payload and zeros, `padded_length` bytes in all."""
    head = len(payload).to_bytes(LENGTH_BYTES, "big")
    return (head + payload).ljust(padded_length(len(payload)), b"\x00")


def payload_end(padded: bytes | bytearray | memoryview) -> int:
    """Give where the payload ends that starts after the length field.

    Raises:
        Untrusted: the padding is not the one `pad` makes.
    """
    length = int.from_bytes(padded[:LENGTH_BYTES], "big")
    if length > LONGEST_PAYLOAD or padded_length(length) != len(padded):
        raise not_genuine()
    return LENGTH_BYTES + length
