"""A window that is killed with a clip open, words saved and its agent running: `FOLDER LOGIN PASSWORD CODE`."""

import os
import signal
import sys
from pathlib import Path

from anechoic.station.port import Draft, DraftSaved, Opened, OpenNext, SaveDraft, SignedIn, SignIn, SignInRefused
from fakes.apart_workstation import ApartWorkstation

WORDS = Draft(text="words a second old", started=True)


def main() -> None:
    folder, login, password, code = sys.argv[1:]
    desk = ApartWorkstation(Path(folder))
    told = desk.ask(SignIn(login, password, code), SignedIn, SignInRefused)
    assert isinstance(told, SignedIn), told
    opened = desk.ask(OpenNext(), Opened)
    desk.ask(SaveDraft(WORDS), DraftSaved)
    sys.stdout.write(f"{desk.agent.pid} {opened.item.task}\n")
    sys.stdout.flush()
    sys.stdin.readline()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
