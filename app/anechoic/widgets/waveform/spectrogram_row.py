"""The spectrogram under the wave: tiles are made on a worker, and drawn when they are there."""

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from math import log2

import numpy as np
from PySide6.QtCore import QObject, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from anechoic.audio.spectrogram import COLUMNS, Spectrogram, Tile
from anechoic.errors import AnechoicError
from anechoic.widgets.background import Background
from anechoic.widgets.theme.tokens import Theme
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import ClipPicture

FINEST_HOP = 16
"""Frames a column; closer than that neighbouring windows show the same."""
_KEPT = 24
"""Pictures kept, 115 kB each at 72 pixels of height."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Which tile, and at which height in pixels."""

    index: int
    hop: int
    height: int


class SpectrogramRow(QObject):
    """The pictures of one clip's spectrogram."""

    came = Signal()
    """A picture came that was missing: paint again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = Background(self._on_failed, parent=self)
        self._spectrogram: Spectrogram | None = None
        self._rate = 1
        self._tiles: OrderedDict[_Place, Tile] = OrderedDict()
        self._asked: set[_Place] = set()

    def open(self, clip: ClipPicture) -> None:
        """Show another clip; nothing is made before it is painted."""
        self.clear()
        self._spectrogram = Spectrogram(clip.pcm, clip.rate)

    def clear(self) -> None:
        """Overwrite and forget every picture; what is still being made is dropped when it comes."""
        spectrogram, self._spectrogram = self._spectrogram, None
        if spectrogram is not None:
            spectrogram.clear()
        for tile in self._tiles.values():
            tile.fill(0)
        self._tiles.clear()
        self._asked.clear()

    def paint(self, painter: QPainter, rect: QRect, scale: TimeScale, theme: Theme, *, ratio: float = 1.0) -> None:
        """Draw what is in view into `rect`, and have made what is missing.

        Args:
            painter: on the ground's pixmap.
            rect: the row.
            scale: what is in view.
            theme: colours, from quiet to loud.
            ratio: device pixels a pixel.
        """
        if self._spectrogram is None or rect.height() <= 0:
            return
        hop = hop_for(scale.per_pixel / ratio)
        table = colour_table(theme.spectrogram)
        first, last = scale.first // hop // COLUMNS, max(scale.last - 1, 0) // hop // COLUMNS
        last = min(last, self._spectrogram.tiles(hop) - 1)
        height = min(round(rect.height() * ratio), self._spectrogram.bins)
        wanted = [_Place(index, hop, height) for index in range(first, last + 1)]
        missing = [place for place in wanted if place not in self._tiles]
        # Until they come, what there is of other steps of zoom stands in for them.
        drawn = [*sorted(self._tiles, key=lambda place: -place.hop), *wanted] if missing else wanted
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place in drawn:
            if place in self._tiles:
                left, right = _across(scale, place, self._tiles[place].shape[1])
                image = _image(self._tiles[place], table)
                painter.drawImage(QRectF(left, rect.y(), right - left, rect.height()), image)
        painter.restore()
        for place in wanted:
            if place in self._tiles:
                self._tiles.move_to_end(place)
            else:
                self._ask(self._spectrogram, place)

    def is_whole(self) -> bool:
        """Say whether everything asked for is there."""
        return not self._asked

    def _ask(self, spectrogram: Spectrogram, place: _Place) -> None:
        if place in self._asked:
            return
        self._asked.add(place)
        self._work.ask(
            lambda: _pooled(spectrogram.tile(place.index, place.hop), place.height),
            partial(self._keep, spectrogram, place),
        )

    def _keep(self, made_of: Spectrogram, place: _Place, tile: Tile) -> None:
        if made_of is not self._spectrogram:
            # The clip closed meanwhile: nothing of it stays.
            tile.fill(0)
            made_of.clear()
            return
        self._asked.discard(place)
        self._tiles[place] = tile
        while len(self._tiles) > _KEPT:
            self._tiles.popitem(last=False)
        self.came.emit()

    def _on_failed(self, _error: AnechoicError) -> None:
        # Making a tile reads memory and nothing else: no expected error comes from there.
        self._asked.clear()


def hop_for(per_pixel: float) -> int:
    """Give frames a column for frames a pixel: the power of two at or below.

    So a step of zoom often needs no new tile. Never finer than neighbouring windows differ.
    """
    return max(FINEST_HOP, 1 << int(log2(max(per_pixel, 1.0))))


def colour_table(stops: tuple[str, ...]) -> list[int]:
    """Give 256 colours, 0xAARRGGBB, evenly between the stops from quiet to loud."""
    at = np.linspace(0, len(stops) - 1, 256)
    colours = [QColor(stop) for stop in stops]
    parts = [[one.red() for one in colours], [one.green() for one in colours], [one.blue() for one in colours]]
    red, green, blue = (np.interp(at, np.arange(len(stops)), part).round().astype(np.uint32) for part in parts)
    return (np.uint32(0xFF000000) | red << 16 | green << 8 | blue).tolist()  # type: ignore[no-any-return]


def _pooled(tile: Tile, height: int) -> Tile:
    """Bring a tile to the height of the row: the loudest of the bins of a pixel, so that harmonics stay visible."""
    edges = np.arange(height) * tile.shape[0] // height
    pooled: Tile = np.ascontiguousarray(np.maximum.reduceat(tile, edges, axis=0))
    return pooled


def _image(tile: Tile, table: list[int]) -> QImage:
    image = QImage(tile.data, tile.shape[1], tile.shape[0], tile.strides[0], QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    return image


def _across(scale: TimeScale, place: _Place, columns: int) -> tuple[float, float]:
    # Column c shows what is centred at its frame: half a column to the left of where it would begin.
    begin = place.index * COLUMNS * place.hop - place.hop / 2
    return scale.x(begin), scale.x(begin + columns * place.hop)
