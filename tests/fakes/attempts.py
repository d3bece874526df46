"""What a process that was taken over would try: writing anywhere, reading keys, leaving by the network."""

import ctypes
import errno
import os
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

DONE = "done"


def write(path: str) -> str:
    Path(path).write_bytes(b"words of a clip")
    return DONE


def move(path: str, target: str) -> str:
    Path(path).rename(target)
    return DONE


def read(path: str) -> str:
    Path(path).read_bytes()
    return DONE


def open_file(path: str) -> str:
    with Path(path).open("rb") as file:
        # A process' memory has nothing at its beginning: that it opens is enough.
        if not path.endswith("/mem"):
            file.read(1)
    return DONE


def list_folder(path: str) -> str:
    list(Path(path).iterdir())
    return DONE


def shell(path: str) -> str:
    done = subprocess.run(["/bin/sh", "-c", f"echo words > {path}"], stderr=subprocess.DEVNULL, check=False)
    return DONE if done.returncode == 0 else "PermissionError"


def picture(path: str) -> str:
    from PySide6.QtGui import QImage

    image = QImage(8, 8, QImage.Format.Format_RGB32)
    return DONE if image.save(path) else "PermissionError"


def connect(port: str) -> str:
    with socket.create_connection(("127.0.0.1", int(port)), timeout=5):
        return DONE


def send_datagram(port: str) -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.sendto(b"words of a clip", ("127.0.0.1", int(port)))
        return DONE


def listen() -> str:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return DONE


def signal(process: str) -> str:
    os.kill(int(process), 0)
    return DONE


class _Part(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


def memory(process: str) -> str:
    """Read a neighbour's memory by process_vm_readv(2): whether it may is asked before whether something is there."""
    libc = ctypes.CDLL(None, use_errno=True)
    into = ctypes.create_string_buffer(8)
    here = ctypes.cast(libc.getpid, ctypes.c_void_p)
    local, remote = _Part(ctypes.addressof(into), 8), _Part(here.value, 8)
    count = libc.process_vm_readv(int(process), ctypes.byref(local), 1, ctypes.byref(remote), 1, 0)
    if count < 0 and ctypes.get_errno() != errno.EFAULT:
        raise OSError(ctypes.get_errno(), "process_vm_readv")
    return DONE


def trace(process: str) -> str:
    """Attach by ptrace(2) and let go again."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(16, int(process), None, None) < 0:
        raise OSError(ctypes.get_errno(), "ptrace")
    os.waitpid(int(process), 0)
    libc.ptrace(17, int(process), None, None)
    return DONE


ATTEMPTS: dict[str, Callable[..., str]] = {
    "write": write,
    "move": move,
    "read": read,
    "open": open_file,
    "list": list_folder,
    "shell": shell,
    "picture": picture,
    "connect": connect,
    "datagram": send_datagram,
    "listen": listen,
    "signal": signal,
    "memory": memory,
    "trace": trace,
}
