"""Scan codes of the main block, by system: code to the sign on a US board.

Sources: linux/input-event-codes.h; USB HID to PS/2 scan code set 1 (Microsoft); Carbon HIToolbox/Events.h (kVK_ANSI_*).
Only Linux is tested here; the other two are written from the tables.
"""

_ROWS = ("1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'", "ZXCVBNM,./")

# The first key of each row; the rest follow one by one. Evdev took set 1's numbers over.
_STARTS = (2, 16, 30, 44)

_BLOCK = {start + n: sign for start, row in zip(_STARTS, _ROWS, strict=True) for n, sign in enumerate(row)}
# Qt's names for F13 to F24 do not arrive under X11, where XKB puts media keys there.
EVDEV: dict[int, str] = {**_BLOCK, **{183 + n: f"F{13 + n}" for n in range(12)}}
WINDOWS_SET_1: dict[int, str] = {**_BLOCK, **{0x64 + n: f"F{13 + n}" for n in range(11)}, 0x76: "F24"}

MAC_VIRTUAL: dict[int, str] = {
    **dict(enumerate("ASDFHGZXCV")),
    **dict(zip(range(11, 36), "BQWERYT123465=97-80]OU[IP", strict=True)),
    **dict(zip((37, 38, 39, 40, 41, 43, 44, 45, 46, 47), "LJ'K;,/NM.", strict=True)),
}
