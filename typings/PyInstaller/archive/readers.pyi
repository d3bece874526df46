# The part of PyInstaller 6.22 that looks inside a frozen program.
class ZlibArchiveReader:
    toc: dict[str, tuple[object, ...]]

class CArchiveReader:
    toc: dict[str, tuple[object, ...]]
    def __init__(self, filename: str) -> None: ...
    def open_embedded_archive(self, name: str) -> ZlibArchiveReader | CArchiveReader: ...
