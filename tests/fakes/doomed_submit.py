"""A workstation in a process of its own that is killed at one step of a submission."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from anechoic.station.agent.shift import Shift
from anechoic.station.client import Client
from anechoic.station.port import (
    Draft,
    DraftSaved,
    Opened,
    OpenNext,
    SaveDraft,
    SignedIn,
    SignIn,
    SignInRefused,
    Submit,
)
from anechoic.store.vault.items import ItemTable
from anechoic.store.vault.outbox import OutboxTable
from anechoic.wire import routes
from fakes.workstation import Workstation

TEXT = "words that must not be lost"
STEPS = ("before_store", "inside_store", "after_store", "before_send", "after_send", "before_settle")


def _die(*_arguments: object, **_names: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _sending(real: Callable[..., bytes], step: str) -> Callable[..., bytes]:
    def post_bytes(client: Client, path: str, *arguments: Any, **names: Any) -> bytes:
        if path == routes.ANSWERS and step == "before_send":
            _die()
        reply = real(client, path, *arguments, **names)
        if path == routes.ANSWERS and step == "after_send":
            _die()
        return reply

    return post_bytes


def trap(step: str) -> None:
    """Let this process die when it comes to a step of submitting."""
    owners: dict[str, tuple[type, str]] = {
        "before_store": (OutboxTable, "add"),
        "inside_store": (ItemTable, "mark"),
        "after_store": (Shift, "close_clip"),
        "before_settle": (OutboxTable, "settle"),
    }
    if step in owners:
        owner, name = owners[step]
        setattr(owner, name, _die)
    else:
        Client.post_bytes = _sending(Client.post_bytes, step)  # type: ignore[method-assign]


def main() -> None:
    profile, login, password, step = sys.argv[1:]
    desk = Workstation(Path(profile))
    told = desk.ask(SignIn(login, password), SignedIn, SignInRefused)
    assert isinstance(told, SignedIn), told
    opened = desk.ask(OpenNext(), Opened)
    sys.stdout.write(opened.item.task + "\n")
    sys.stdout.flush()
    desk.ask(SaveDraft(Draft(text=TEXT, started=True)), DraftSaved)
    trap(step)
    desk.send(Submit(Draft(text=TEXT), (), 1_000))
    desk.wait(SignInRefused)


if __name__ == "__main__":
    main()
