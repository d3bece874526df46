"""Signed sums of whole weights over the bits of many keys: exact, so that neither order nor number of keys matters.

Every byte of a key is looked up once, in a table of what its eight signs add up to in all ways at once ("method of
four Russians": Arlazarov, Dinic, Kronrod and Faradzev, 1970). A table's entry holds four sums of 16 bits in one word of
64; sixteen of them fit before they are spread out.

Products of matrices would do the same work, but through a library whose threads wait for each other, and in an order of
its own.
"""

import numpy as np
import numpy.typing as npt

WAYS = 4
"""Ways of measuring summed at once."""

LARGEST = 255
"""Of a weight: sixteen bytes of eight such weights stay within a signed field of 16 bits."""

_FIELD = 16
_TOGETHER = 16
_AT_ONCE = 2_048
"""Keys looked up together: as quick with half or twice as many (measured)."""

_HALF = 1 << (_FIELD - 1)
_BIAS = np.uint64(sum(_HALF << (_FIELD * way) for way in range(WAYS)))
_EVEN = np.uint64(0x0000_FFFF_0000_FFFF)
_LOW = np.uint64(0xFFFF_FFFF)

Whole = npt.NDArray[np.int64]


class SignedSums:
    """Tables of weights, made once for any number of keys.

    Args:
        weights: int64, (ways, bits), at most four ways, each weight from -255 to 255; bit i of a key is bit `7 - i % 8`
            of its byte `i // 8`.

    Raises:
        ValueError: too many ways, or weights that are too large.
    """

    def __init__(self, weights: Whole) -> None:
        ways, self._bits = weights.shape
        if ways > WAYS or (weights.size and int(np.abs(weights).max()) > LARGEST):
            raise ValueError("too many weights, or too large ones")
        self._ways = ways
        counted = np.flatnonzero(weights.any(axis=0))
        # A leak is often a part of a clip: bytes beside it weigh nothing.
        first, last = (int(counted[0]) // 8, int(counted[-1]) // 8 + 1) if len(counted) else (0, 0)
        self._first, self._last = first, last
        groups = -(-(last - first) // _TOGETHER)
        padded = np.zeros((groups * _TOGETHER * 8, WAYS), np.int64)
        part = weights[:, first * 8 : last * 8]
        padded[: part.shape[1], :ways] = part.T
        packed = (padded << (_FIELD * np.arange(WAYS))).sum(axis=1).reshape(-1, 8)
        table = np.zeros((len(packed), 1), np.int64)
        for bit in range(8):
            one = packed[:, bit : bit + 1]
            table = np.stack([table - one, table + one], axis=2).reshape(len(packed), 2 << bit)
        self._tables = table.reshape(groups, _TOGETHER * 256)

    def of(self, streams: npt.NDArray[np.uint8]) -> Whole:
        """Sum the weights of each key, added where its bit is 1 and taken off where it is 0.

        Args:
            streams: uint8, (keys, bytes).

        Returns:
            int64, (ways, keys).

        Raises:
            ValueError: streams with fewer bits than there are weights.
        """
        if streams.shape[1] * 8 < self._bits:
            raise ValueError("the key streams are too short")
        found = np.empty((self._ways, len(streams)), np.int64)
        for begin in range(0, len(streams), _AT_ONCE):
            some = streams[begin : begin + _AT_ONCE, self._first : self._last]
            found[:, begin : begin + _AT_ONCE] = self._summed(some)[: self._ways]
        return found

    def _summed(self, streams: npt.NDArray[np.uint8]) -> Whole:
        groups, count = len(self._tables), len(streams)
        places = 256 * np.arange(_TOGETHER)[:, None]
        # Room that is used again for each group: getting it anew takes as long as all the rest (measured).
        at, found = np.empty((_TOGETHER, count), np.intp), np.empty((_TOGETHER, count), np.int64)
        even, odd = np.zeros(count, np.uint64), np.zeros(count, np.uint64)
        for group, table in enumerate(self._tables):
            some = streams[:, group * _TOGETHER : (group + 1) * _TOGETHER].T
            used = len(some)
            np.add(some, places[:used], out=at[:used])
            # "wrap" means no more here than that places need not be checked.
            table.take(at[:used], out=found[:used], mode="wrap")
            fields = found[:used].sum(axis=0).view(np.uint64) + _BIAS
            even += fields & _EVEN
            odd += (fields >> np.uint64(_FIELD)) & _EVEN
        spread = np.stack([even & _LOW, odd & _LOW, even >> np.uint64(32), odd >> np.uint64(32)])
        return spread.astype(np.int64) - groups * _HALF
