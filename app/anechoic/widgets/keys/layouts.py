"""What stands on the letter keys under the layouts we know, row by row from the left (XKB symbols, level one)."""

_US = ("1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'", "ZXCVBNM,./")

LAYOUTS: dict[str, tuple[str, str, str, str]] = {
    "us": _US,
    "de": ("1234567890ß´", "QWERTZUIOPÜ+", "ASDFGHJKLÖÄ", "YXCVBNM,.-"),
    "fr": ("&É\"'(-È_ÇÀ)=", "AZERTYUIOP^$", "QSDFGHJKLMÙ", "WXCVBN,;:!"),
    "es": ("1234567890'¡", "QWERTYUIOP`+", "ASDFGHJKLÑ´", "ZXCVBNM,.-"),
    "it": ("1234567890'Ì", "QWERTYUIOPÈ+", "ASDFGHJKLÒÀ", "ZXCVBNM,.-"),
    "ru": ("1234567890-=", "ЙЦУКЕНГШЩЗХЪ", "ФЫВАПРОЛДЖЭ", "ЯЧСМИТЬБЮ."),
    # The lam-alef ligature of the B key is one key that writes two letters; it is not used to tell layouts apart.
    "ar": ("1234567890-=", "ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرﻻىةوزظ"),
}


def signs(layout: str) -> dict[str, str]:
    """Give the sign of each place under a layout; places are named by their US sign."""
    rows = zip(_US, LAYOUTS[layout], strict=True)
    return {place: sign for us, own in rows for place, sign in zip(us, own, strict=True)}
