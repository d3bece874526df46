"""What stands in another process' memory, and which processes it has; memory of closed ones is for root alone."""

import re
from pathlib import Path


def in_memory(pid: int, text: str) -> bool:
    """Say whether a text stands anywhere in a process' writable memory, as Qt or as Python keeps it."""
    wanted = (text.encode("ascii"), text.encode("utf-16-le"))
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            found = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if found is None:
                continue
            first, last = (int(part, 16) for part in found.groups())
            memory.seek(first)
            try:
                part = memory.read(last - first)
            except OSError:  # a mapping of a device or of secret memory: nobody reads it
                continue
            if any(form in part for form in wanted):
                return True
    return False


def children(process: int) -> set[int]:
    """Give the numbers of the processes its first thread forked."""
    return set(map(int, Path(f"/proc/{process}/task/{process}/children").read_text().split()))
