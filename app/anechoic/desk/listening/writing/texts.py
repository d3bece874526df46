"""The texts of the desk whose words are looked up, each with the language it is written in. Pure."""

from anechoic.desk.listening.state import State
from anechoic.desk.listening.writing.spelling import Written
from anechoic.rules.task import TaskKind


def work_of(state: State) -> Written:
    """Give the answer, or what was said to the device: in the language of the task."""
    item, draft = state.item, state.draft
    if item is None:
        return Written()
    if item.kind is TaskKind.COMMAND:
        return Written(draft.command.heard if draft.command is not None else "", item.source)
    return Written(draft.text, state.choosing.language)


def comment_of(language: str, state: State) -> Written:
    """Give the comment; it is written in the language of the window."""
    return Written(state.draft.comment, language, quotes=True)


def reply_of(language: str, state: State) -> Written:
    """Give the reply to a supervisor; it is written in the language of the window."""
    return Written(state.draft.reply, language, quotes=True)
