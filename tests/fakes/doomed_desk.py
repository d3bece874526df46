"""A workstation in a process of its own that opens an item, keeps a draft, says so, and waits to be killed."""

import json
import sys
from pathlib import Path

from anechoic.rules.assembled import begin
from anechoic.station.port import Draft, DraftSaved, Opened, OpenNext, SaveDraft, SignedIn, SignIn, SignInRefused
from fakes.workstation import Workstation


def main() -> None:
    profile, login, password, text = sys.argv[1:]
    desk = Workstation(Path(profile))
    told = desk.ask(SignIn(login, password), SignedIn, SignInRefused)
    assert isinstance(told, SignedIn), told
    opened = desk.ask(OpenNext(), Opened)
    bits = begin(text, "a").bits
    desk.ask(SaveDraft(Draft(text=text, cursor=len(text) - 3, started=True, bits=bits)), DraftSaved)
    sys.stdout.write(json.dumps({"task": opened.item.task}) + "\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
