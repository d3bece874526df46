"""A key store for training facilities: a plain file for its account alone; refused unless the policy names it."""

import json
import os
from pathlib import Path

from anechoic.errors import Refused, Unavailable
from anechoic.store.vault.files import write_whole

_MOST_BYTES = 64 * 1024


class TrainingFile:
    """Secrets in a file with mode 0600: protection only against other accounts."""

    name = "training-file"

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, entry: str) -> str | None:
        """Give what is kept under this entry, or nothing."""
        return self._entries().get(entry)

    def write(self, entry: str, value: str) -> None:
        """Keep a value under this entry."""
        self._save(self._entries() | {entry: value})

    def destroy(self, entry: str) -> None:
        """Take the entry out, and the file with the last one."""
        left = {name: value for name, value in self._entries().items() if name != entry}
        if left:
            self._save(left)
        else:
            self._path.unlink(missing_ok=True)

    def _entries(self) -> dict[str, str]:
        try:
            with self._path.open("rb") as file:
                if os.name == "posix" and os.fstat(file.fileno()).st_mode & 0o077:
                    raise Refused(
                        "The training key file may be read by others. Set its mode to 0600.", code="key_file_open"
                    )
                entries = json.loads(file.read(_MOST_BYTES))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise Unavailable("The training key file cannot be read. Enrol again.", code="key_store_away") from error
        if not isinstance(entries, dict):
            raise Unavailable("The training key file cannot be read. Enrol again.", code="key_store_away")
        return {str(name): str(value) for name, value in entries.items()}

    def _save(self, entries: dict[str, str]) -> None:
        write_whole(self._path, json.dumps(entries).encode())
