"""The sentences of a report. They accuse nobody below the line, and cannot be read as if they did."""

from typing import Final

from anechoic.trace.fitness import Unfit

WHY_NOT: Final = {
    Unfit.SILENT: "The recording is silent.",
    Unfit.TOO_SHORT: "The recording holds less than 1.5 seconds of speech of a clip. So little says nothing.",
    Unfit.TOO_LONG: "The recording is longer than is looked into. Cut it, and give the part in question.",
    Unfit.CLIPPED: "The recording is clipped: most of what was in it is cut off.",
    Unfit.NOT_SPEECH: "The recording holds no speech: a tone, or noise.",
    Unfit.DAMAGED: "The recording holds samples that are not numbers.",
    Unfit.NOT_FOUND: (
        "No clip the facility holds was found in the recording: it is not ours, or too little of it is left."
    ),
}

NOBODY: Final = (
    "Nobody is named. The recording holds a clip of this facility, but no playback of it stands above the line."
)
NOBODY_AND_FAINT: Final = (
    "Nobody is named. The recording may hold a clip of this facility, but too little of it is left to be sure even of "
    "that."
)
NO_PLAYBACK: Final = (
    "Nobody is named. The recording holds a clip of this facility, but the record knows no playback of it with a mark."
)
CONTROL: Final = (
    "Nobody is named. The control, which no playback can be heard in, named one: this comparison cannot be relied on."
)
NOT_COMMITTED: Final = (
    "Nobody is named. The key of the playback above the line is not the one the record was given when it was released."
)

BELOW: Final = (
    "Whatever stands below the line is what chance gives. It points to nobody, it is no hint and no suspicion, and it "
    "must not be used against anybody, here or beside other evidence."
)

MEANS: Final = (
    (
        "The figure is an upper bound of the chance that a playback which has nothing to do with this recording "
        "scores as this one does. It holds for any recording, whatever room, noise, codec or cut lies between."
    ),
    (
        "The line is one in a million over everything that was compared: all playbacks, all places, all suppositions "
        "about speed, all ways of measuring and all recordings of this investigation together."
    ),
    (
        "The control is the same comparison with the unmarked original, disturbed as the recording is. It must name "
        "nobody, or nobody is named at all."
    ),
)

MEANS_NOT: Final = (
    (
        "It names a playback: a clip opened in one session at one workstation. It does not say who was in the room, "
        "who held a telephone, who passed the recording on, or why."
    ),
    (
        "So small a chance rules out chance, and nothing else. A fault of the program, a mistake in the case's papers "
        "or a stolen key is likelier than that, and for people to rule out."
    ),
    (
        "Where two playbacks are named, parts of both are in the recording. That alone does not say that two people "
        "acted together."
    ),
    (
        "Where nobody is named, nobody is cleared: a mark can be lost in bad sound, and a voice that was changed, "
        "coded as speech or spoken again holds none."
    ),
    (
        "Whoever has the facility's master key could make any mark. The record holds a commitment to the key of every "
        "playback, made at its release, and this report says whether it was kept."
    ),
    (
        "Whether the mark can be heard is not known without a listening test on people. What was measured is PESQ "
        "(ITU-T P.862.2, wide band) of 133 pieces of 5 s, each under two keys. As it is played now (wm3, standard): "
        "4.48 on average and 4.35 at the least; as it was before: 4.45 and 4.08 (wm1), 4.47 and 4.26 (wm2)."
    ),
)


def not_examined(why: str) -> str:
    """Say that nothing was compared, and why."""
    return f"Nothing was compared and nobody is named. {why}"


def named(count: int, recording: str) -> str:
    """Say that so many playbacks stand above the line."""
    if count == 1:
        return f"One playback is named: its mark is in {recording}."
    return f"{count} playbacks are named: the marks of all of them are in {recording}."


def odds(log10: float) -> str:
    """Write a chance as people read it, never smaller than it is, nor smaller than anybody could stand behind."""
    power = min(int(-log10), SMALLEST)
    if power < 1:
        return "1 in 1"
    if power < 7:
        return f"1 in {10**power:,}"
    return f"1 in 10{str(power).translate(_RAISED)}"


SMALLEST: Final = 30
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
