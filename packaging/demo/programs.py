"""Anechoic's own programs, started as a person would start them: separate processes, JSON on standard output."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FACILITY = "anechoic.facility_program"
STATION = "anechoic.station_program"
OWNER = "anechoic.owner_program"
VERIFY = "anechoic.verify"
WINDOW = "anechoic"


class ProgramError(RuntimeError):
    """A program ended with another status than 0; the text is what it said, which carries no secret."""


@dataclass(frozen=True)
class Said:
    """What a program printed."""

    out: str
    err: str

    def json(self) -> Any:  # noqa: ANN401 - whatever the program documents
        """Give standard output as the JSON document it is."""
        return json.loads(self.out)


def command(module: str, *arguments: str) -> list[str]:
    """Give the command line of a program of this environment."""
    return [sys.executable, "-m", module, *arguments]


def run(
    module: str,
    *arguments: str,
    text: str | None = None,
    environment: Mapping[str, str] | None = None,
    timeout_s: float = 600.0,
) -> Said:
    """Run a program to its end.

    Args:
        module: its entry module.
        arguments: its command line.
        text: for its standard input.
        environment: instead of this process' own.
        timeout_s: seconds until it is killed.

    Raises:
        ProgramError: it said no, or failed.
    """
    done = subprocess.run(
        command(module, *arguments),
        input=text,
        capture_output=True,
        text=True,
        check=False,
        env=dict(environment) if environment is not None else None,
        timeout=timeout_s,
    )
    if done.returncode != 0:
        raise ProgramError(f"{module} {_quiet(arguments)}: status {done.returncode}: {done.stderr.strip()[-600:]}")
    return Said(done.stdout, done.stderr)


def _quiet(arguments: Sequence[str]) -> str:
    return " ".join(argument for argument in arguments[:6] if not argument.startswith("/"))
