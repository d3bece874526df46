"""The demo's facility: made, filled and served by the real command line."""

import json
import subprocess
from pathlib import Path
from typing import Any

from demo.place import Account, Place, new_password, write_private
from demo.programs import FACILITY, OWNER, VERIFY, ProgramError, command, run

_VETTED_UNTIL = "2099-12-31"
OWNER_NAME = "sample-owner"


class Facility:
    """The facility of a demo folder.

    Args:
        place: the demo's folder.
    """

    def __init__(self, place: Place) -> None:
        self._place = place
        self._server: subprocess.Popen[str] | None = None

    def ask(self, *arguments: str, text: str | None = None) -> str:
        """Run `anechoic-facility` on this facility and give its standard output."""
        place = self._place
        return run(
            FACILITY, "--dir", str(place.facility), "--unlock-file", str(place.unlock), *arguments, text=text
        ).out

    def ask_json(self, *arguments: str) -> Any:  # noqa: ANN401 - whatever the program documents
        """Run it with `--json`."""
        return json.loads(self.ask(*arguments, "--json"))

    def make(self) -> None:
        """Make the facility once; a second call does nothing."""
        place = self._place
        if (place.facility / "facility.db").exists():
            return
        made = self.ask_json(
            "init",
            *("--name", "Training room", "--training"),
            *("--port", str(place.port), "--enrol-port", str(place.enrol_port)),
        )
        for number, custodian in enumerate(made["custodians"], start=1):
            self._keep(
                Account(
                    custodian["login"],
                    f"Custodian {number}",
                    ["custodian", "it"],
                    new_password(),
                    custodian["activation_code"],
                )
            )
        place.save()

    def take_in(self, batch: Path) -> dict[str, Any]:
        """Ingest a batch; the same one again changes nothing. Give how it stands: accepted, split, refused."""
        self.ask("batch", "add", str(batch))
        name = batch_name(batch)
        return next(row for row in self.ask_json("batch", "list") if row["name"] == name)

    def add_person(self, login: str, name: str, roles: list[str], pairs: list[str]) -> Account:
        """Add a person once and keep their activation code."""
        known = self._place.accounts.get(login)
        if known is not None:
            return known
        arguments = ["person", "add", login, "--name", name, "--vendor", "Training", "--agreement", "1"]
        arguments += ["--vetting-ref", f"training-{login}", "--vetting-ends", _VETTED_UNTIL]
        for role in roles:
            arguments += ["--role", role]
        for pair in pairs:
            arguments += ["--pair", pair]
        made = self.ask_json(*arguments)
        account = self._keep(Account(login, name, roles, new_password(), made["activation_code"]))
        self._place.save()
        return account

    def add_owner(self) -> None:
        """Make the data owner's key once and file the request to add it."""
        place = self._place
        if (place.owner / "key.pub").exists():
            return
        place.owner.mkdir(mode=0o700, exist_ok=True)
        passphrase = write_private(place.owner / "unlock", new_password() + "\n")
        run(OWNER, "keygen", str(place.owner / "key"), "--unlock-file", str(passphrase))
        self.ask("owner", "add", OWNER_NAME, str(place.owner / "key.pub"), "--as", "custodian-1")

    def request_delivery(self, batch: str) -> bool:
        """Ask for a delivery of what is final; False when nothing is."""
        try:
            self.ask("deliver", batch, "--owner", OWNER_NAME, "--as", "custodian-1")
        except ProgramError as error:
            if "final" in str(error):
                return False
            raise
        return True

    def deliveries(self) -> list[dict[str, Any]]:
        """List all deliveries."""
        listed: list[dict[str, Any]] = self.ask_json("deliver", "--list")
        return listed

    def open_delivery(self, file: Path) -> list[dict[str, Any]]:
        """Open a delivered file as its owner does, and give its answers. Nothing of them is written to disk."""
        owner = self._place.owner
        opened = run(
            *(OWNER, "open", "--key", str(owner / "key.key"), "--unlock-file", str(owner / "unlock")),
            *("--trust", str(self._place.facility / "root.pub"), str(file)),
        )
        return [json.loads(line) for line in opened.out.splitlines()]

    def record(self) -> list[dict[str, Any]]:
        """Give every leaf of the record."""
        leaves: list[dict[str, Any]] = self.ask_json("record", "show", "--last", "1000000")
        return leaves

    def returned_to(self) -> set[str]:
        """Give the logins of those who answered something that was sent back; their supervisor would tell them."""
        leaves = self.record()
        sent_back = {leaf["ids"]["task"] for leaf in leaves if leaf["ids"].get("verdict") == "return"}
        people = {
            leaf["ids"]["person"]
            for leaf in leaves
            if leaf["kind"] == "answer_accepted" and leaf["ids"].get("task") in sent_back
        }
        return {person["login"] for person in self.ask_json("person", "list") if person["person"] in people}

    def record_holds(self) -> bool:
        """Let the facility check its record, and the stand-alone tool an export of it."""
        place = self._place
        export = place.folder / "record.export"
        export.unlink(missing_ok=True)
        try:
            self.ask("record", "verify")
            self.ask("record", "export", "--out", str(export))
            run(VERIFY, "--key", str(place.facility / "record.vkey"), str(export))
        except ProgramError:
            return False
        return True

    def serve(self) -> None:
        """Start the server and wait until it says that it is ready.

        Raises:
            RuntimeError: it ended instead; its sentence is in the text.
        """
        place = self._place
        log = (place.folder / "server.log").open("a")
        self._server = subprocess.Popen(
            command(FACILITY, "--dir", str(place.facility), "--unlock-file", str(place.unlock), "serve"),
            stdout=subprocess.PIPE,
            stderr=log,
            stdin=subprocess.DEVNULL,
            text=True,
        )
        log.close()
        assert self._server.stdout is not None
        line = self._server.stdout.readline()
        if not line or not json.loads(line).get("ready"):
            said = (place.folder / "server.log").read_text().strip().splitlines()
            raise RuntimeError(f"The facility server did not start: {said[-1] if said else 'it said nothing'}")

    def stop(self) -> None:
        """End the server and wait for it."""
        if self._server is not None and self._server.poll() is None:
            self._server.terminate()
            try:
                self._server.wait(20)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait(5)
        self._server = None

    def _keep(self, account: Account) -> Account:
        self._place.accounts[account.login] = account
        return account


def batch_name(batch: Path) -> str:
    """Give the name a batch has by its `batch.json`."""
    return str(json.loads((batch / "batch.json").read_text(encoding="utf-8"))["batch"])
