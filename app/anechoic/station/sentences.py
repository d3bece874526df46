"""Why there is no work, in words, with who can mend it."""

from typing import Final

from anechoic.rules.task import NoWork

NO_WORK: Final = {
    NoWork.NOTHING_LEFT: "There is no work left for you at the moment. New clips appear here by themselves.",
    NoWork.NOT_CLEARED: "You are not cleared for the languages or the kind of work that is left. Your supervisor can "
    "change that.",
    NoWork.OTHERS_FIRST: "What is left needs other people than you. Your supervisor sees this too.",
    NoWork.VETTING_ENDED: "Your vetting has ended. Please speak to facility IT before you go on.",
    NoWork.AGREEMENT_MISSING: "The current agreement is not signed yet. Facility IT has it for you.",
    NoWork.STATION_NOT_ALLOWED: "You are not meant to work at this computer. Facility IT can tell you which is yours.",
    NoWork.OUTSIDE_SHIFT: "This is outside your shift. Your supervisor can change the hours.",
    NoWork.NOT_CONTRACTOR: "Your account does not answer clips. Facility IT can change that.",
    NoWork.DISPLAY_REFUSED: "The next clips are confidential, and this screen is not approved for them. Facility IT "
    "can tell you where to work on them.",
    NoWork.SUSPENDED: "Your account is suspended. Please speak to your supervisor.",
    NoWork.ENOUGH_HELD: "You hold as many clips as one person may. Finish one, and the next comes.",
    NoWork.HARD_LATER: "What is left just now is hard to hear, and you have had enough of that for the moment. New "
    "clips appear here by themselves.",
}
