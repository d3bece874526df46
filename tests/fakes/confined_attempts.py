"""A process that confines itself like the decoder (or, with `free`, does not) and then tries what it must not do.

Usage: python confined_attempts.py APP_FOLDER free|confined KEY_FILE FOLDER PORT UNIX_SOCKET
Prints one JSON object: attempt -> "done" or the name of what stopped it.
"""

import ctypes
import json
import os
import socket
import sys
from collections.abc import Callable


def attempts(key_file: str, folder: str, port: int, name: str) -> dict[str, Callable[[], object]]:
    return {
        "read_key": lambda: os.close(os.open(key_file, os.O_RDONLY)),
        "list_folder": lambda: os.listdir(folder),  # noqa: PTH208 - one system call, no new module
        "write_file": lambda: os.close(os.open(f"{folder}/leak", os.O_WRONLY | os.O_CREAT)),
        "rename_file": lambda: os.rename(key_file, f"{folder}/moved"),  # noqa: PTH104
        "tcp_connect": lambda: _connect(socket.AF_INET, ("127.0.0.1", port)),
        "abstract_connect": lambda: _connect(socket.AF_UNIX, f"\0{name}"),
        "udp_send": lambda: _send("127.0.0.1", port),
        "fill_memory": lambda: bytes(2 * 1024**3),  # asked for, never touched
        "start_program": lambda: os.posix_spawn("/bin/true", ["/bin/true"], {}),
    }


def _connect(family: int, address: object) -> None:
    with socket.socket(family, socket.SOCK_STREAM) as line:
        line.connect(address)  # type: ignore[arg-type]


def _send(host: str, port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(b"leak", (host, port))


def main() -> None:
    app, mode, key_file, folder, port, name = sys.argv[1:]
    sys.path.insert(0, app)
    from anechoic.audio.probe.confine import confine

    tried = attempts(key_file, folder, int(port), name)
    result: dict[str, object] = {}
    if mode == "confined":
        result["missing"] = list(confine().missing())
    for what, attempt in tried.items():
        if what == "rename_file" and mode == "free":
            continue  # it would take the key away from the next attempt
        try:
            attempt()
            result[what] = "done"
        except (OSError, MemoryError) as error:
            result[what] = type(error).__name__
    result["dumpable"] = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
    sys.stdout.write(json.dumps(result))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
