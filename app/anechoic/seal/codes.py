"""One-time codes that a person carries on paper and types: 128 bits in Crockford's base 32.

Twenty-six symbols of value and two of check (the value modulo 1021, the largest prime below 32²): every single
wrong symbol and every swap of neighbours is noticed before the code is tried against the server.
"""

import secrets

from anechoic.errors import Refused

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKS_LIKE = str.maketrans("OIL", "011", "- \t\r\n\u2010\u2011\u2012\u2013\u2014\u00a0")
_VALUE_SYMBOLS = 26
_CHECK_SYMBOLS = 2
_CHECK_PRIME = 1021
_BITS = 128


def _spell(value: int, symbols: int) -> str:
    return "".join(_ALPHABET[value >> (5 * at) & 31] for at in reversed(range(symbols)))


def _grouped(text: str) -> str:
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def new_code() -> str:
    """Make a code of 128 random bits: seven groups of four, check symbols included."""
    value = secrets.randbits(_BITS)
    return _grouped(_spell(value, _VALUE_SYMBOLS) + _spell(value % _CHECK_PRIME, _CHECK_SYMBOLS))


def normalise_code(typed: str) -> str:
    """Give the code as `new_code` wrote it, whatever case, spaces, dashes, and O for 0 or I, L for 1 were typed.

    Raises:
        Refused: it cannot be a code: a typing error.
    """
    mistyped = Refused(
        "The code has a typing error. Compare it with the paper and type it again.", code="code_mistyped"
    )
    if len(typed) > 200:
        raise mistyped
    symbols = typed.upper().translate(_LOOKS_LIKE)
    if len(symbols) != _VALUE_SYMBOLS + _CHECK_SYMBOLS or any(symbol not in _ALPHABET for symbol in symbols):
        raise mistyped
    value = 0
    for symbol in symbols[:_VALUE_SYMBOLS]:
        value = value << 5 | _ALPHABET.index(symbol)
    if value >> _BITS or _spell(value % _CHECK_PRIME, _CHECK_SYMBOLS) != symbols[_VALUE_SYMBOLS:]:
        raise mistyped
    return _grouped(symbols)
