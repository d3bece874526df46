"""The acts a key can ask for, named by what a person does."""

from enum import Enum


class Act(Enum):
    """One act; pages take those that are theirs and leave the rest."""

    # Sound
    PLAY_PAUSE = "play_pause"
    REPLAY = "replay"
    BACK = "back"
    FORWARD = "forward"
    BACK_FAR = "back_far"
    FORWARD_FAR = "forward_far"
    SLOWER = "slower"
    FASTER = "faster"
    NORMAL_SPEED = "normal_speed"
    SAY_AGAIN = "say_again"
    """Held: back and slow; let go: as before."""
    HOLD_TO_PLAY = "hold_to_play"
    """Held, as a pedal: plays, going back a little first; let go: silent."""
    LOOP = "loop"
    SELECTION_START = "selection_start"
    SELECTION_END = "selection_end"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    AMPLITUDE_IN = "amplitude_in"
    AMPLITUDE_OUT = "amplitude_out"
    DECIBELS = "decibels"
    SPECTROGRAM = "spectrogram"
    EAR = "ear"
    """Left, right or both."""
    OUTPUT = "output"
    """Where the sound comes out."""

    # Answer
    TAKE = "take"
    """With a digit: candidate or variant n, or row n of an open panel."""
    MEND = "mend"
    OWN = "own"
    NEXT_DIFFERENCE = "next_difference"
    PREVIOUS_DIFFERENCE = "previous_difference"
    LOOP_DIFFERENCE = "loop_difference"
    CONFIRM_MARK = "confirm_mark"
    CANDIDATE_VIEW = "candidate_view"
    """Differences or whole sentences."""
    UNDO = "undo"
    REDO = "redo"
    NEXT_UNSURE = "next_unsure"
    INSERT_SIGN = "insert_sign"
    INSERT_TERM = "insert_term"
    INSERT_SNIPPET = "insert_snippet"
    INSERT_CANDIDATE = "insert_candidate"
    SPELLING = "spelling"
    """What a word that is spelt wrong may have been meant to be."""

    # Item
    FLAGS = "flags"
    DISTRESS = "distress"
    SKIP = "skip"
    SUBMIT = "submit"
    TAKE_BACK = "take_back"
    UNDO_STOP = "undo_stop"
    REPLY = "reply"
    APPEAL = "appeal"

    # Lists and verdicts
    NEXT_ROW = "next_row"
    PREVIOUS_ROW = "previous_row"
    OPEN_ROW = "open_row"
    ACCEPT = "accept"
    FIX = "fix"
    RETURN = "return"
    DECLINE = "decline"
    GOLD = "gold"
    ESCALATE = "escalate"
    REPLAY_WORK = "replay_work"

    # House
    ESCAPE = "escape"
    """Close the open panel, else (typing) play or pause."""
    HELP = "help"
    BREAK = "break"


REPEATING = frozenset(
    {
        Act.BACK,
        Act.FORWARD,
        Act.BACK_FAR,
        Act.FORWARD_FAR,
        Act.SLOWER,
        Act.FASTER,
        Act.ZOOM_IN,
        Act.ZOOM_OUT,
        Act.AMPLITUDE_IN,
        Act.AMPLITUDE_OUT,
        Act.NEXT_ROW,
        Act.PREVIOUS_ROW,
    }
)
"""Acts that go on while the key is held; all others count once a press."""

HELD = frozenset({Act.SAY_AGAIN, Act.HOLD_TO_PLAY})
"""Acts that last until the key is let go."""
