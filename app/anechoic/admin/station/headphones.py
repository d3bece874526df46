"""`anechoic-station headphones`: a tone to measure by, and the level that was measured."""

import argparse
import contextlib
import json
import queue

import numpy as np

from anechoic.audio.bare import bare_sound
from anechoic.audio.pcm import Samples
from anechoic.audio.player import Player
from anechoic.audio.portaudio import PortAudioDevice
from anechoic.errors import Unavailable
from anechoic.rules.dose import REFERENCE_DBFS
from anechoic.station.headphones import headphones_dba, keep_headphones_dba
from anechoic.station.profile import Profile

_RATE = 48_000
_HERTZ = 1_000
_LONGEST_S = 120
_LOOKS_S = 1.0
"""A sound library that has stuck is noticed by whoever looks."""


def add_headphones(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to a parser."""
    command = commands.add_parser("headphones", parents=[shared], help="the level of this machine's headphones")
    asked = command.add_mutually_exclusive_group()
    asked.add_argument("dba", nargs="?", type=float, help="dB(A) at the ear of the tone, as measured")
    asked.add_argument("--tone", type=float, metavar="SECONDS", help="play 1 kHz at -20 dBFS, to measure by")
    asked.add_argument("--forget", action="store_true", help="the headphones or their volume were changed")


def headphones(options: argparse.Namespace, profile: Profile) -> int:
    """Do what was asked; gives the exit status."""
    profile.read_station()
    if options.tone is not None:
        play_tone(min(options.tone, _LONGEST_S))
    elif options.forget or options.dba is not None:
        keep_headphones_dba(profile, options.dba)
    level = headphones_dba(profile)
    if options.json:
        print(json.dumps({"headphones_dba": level}))
    elif level is None:
        print("The headphones are not measured: nobody is told how much sound the ears had.")
    else:
        print(f"A tone of {REFERENCE_DBFS:g} dBFS has {level:g} dB(A) at the ear.")
    return 0


def play_tone(seconds: float) -> None:
    """Play the tone through the device people hear by, and wait until its end was heard.

    Raises:
        Unavailable: there is no sound device, or it takes no more.
    """
    told: queue.SimpleQueue[Unavailable | None] = queue.SimpleQueue()
    player = Player(PortAudioDevice(), on_lost=told.put)
    try:
        player.play(bare_sound(tone(seconds), _RATE), on_finished=lambda: told.put(None))
        while True:
            with contextlib.suppress(queue.Empty):
                trouble = told.get(timeout=_LOOKS_S)
                break
            player.position()
    finally:
        player.close()
    if trouble is not None:
        raise trouble


def tone(seconds: float) -> Samples:
    """Make 1 kHz at -20 dBFS (AES17: a sine at full scale is 0 dBFS), mono int16 at 48 kHz."""
    time = np.arange(round(seconds * _RATE)) / _RATE
    sine = np.sin(2 * np.pi * _HERTZ * time) * 32767 * 10 ** (REFERENCE_DBFS / 20)
    made: Samples = np.rint(sine).astype(np.int16)
    return made
