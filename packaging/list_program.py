"""Writes the list of a bundle's files into it, and prints what a facility's policy names of it.

Usage: python packaging/list_program.py dist/anechoic

The list has the form of sha256sum(1): `sha256sum --quiet -c program.sha256` in that folder checks it with nothing of
ours.
"""

import sys
from pathlib import Path

from anechoic.station.posture.program import write_manifest


def main(arguments: list[str]) -> int:
    """Write the list, print its hash, and give 0."""
    build = write_manifest(Path(arguments[0]))
    print(f"build {build} (for `builds` in the settings of a facility that requires program_unchanged)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
