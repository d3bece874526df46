"""Only what `anechoic.audio.probe` calls."""

from collections.abc import Iterator
from os import PathLike
from types import TracebackType
from typing import Any, BinaryIO, Self

import numpy as np
import numpy.typing as npt

class SoundFileError(Exception): ...
class SoundFileRuntimeError(SoundFileError, RuntimeError): ...

class LibsndfileError(SoundFileRuntimeError):
    code: int
    @property
    def error_string(self) -> str: ...

class SoundFile:
    def __init__(
        self, file: str | PathLike[str] | int | BinaryIO, mode: str = "r", *, closefd: bool = True
    ) -> None: ...
    @property
    def samplerate(self) -> int: ...
    @property
    def channels(self) -> int: ...
    @property
    def frames(self) -> int: ...
    @property
    def format(self) -> str: ...
    @property
    def subtype(self) -> str: ...
    def read(
        self, frames: int = -1, dtype: str = "float64", always_2d: bool = False, out: npt.NDArray[Any] | None = None
    ) -> npt.NDArray[Any]: ...
    def blocks(
        self,
        blocksize: int | None = None,
        overlap: int = 0,
        frames: int = -1,
        dtype: str = "float64",
        always_2d: bool = False,
    ) -> Iterator[npt.NDArray[Any]]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

def read(
    file: str | PathLike[str] | int | BinaryIO, dtype: str = "float64", always_2d: bool = False
) -> tuple[npt.NDArray[Any], int]: ...
def write(
    file: str | PathLike[str] | BinaryIO,
    data: npt.NDArray[Any],
    samplerate: int,
    subtype: str | None = None,
    format: str | None = None,
) -> None: ...
