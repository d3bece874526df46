"""What Qt says on standard error: who spoke and how loud, never its words, which may quote a text that was shown."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_HEARD = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})


def keep_qt_quiet() -> None:
    """Take the words out of everything Qt says, from now on."""
    qInstallMessageHandler(_say)


def _say(kind: QtMsgType, context: QMessageLogContext, _words: str) -> None:
    if kind in _HEARD:
        sys.stderr.write(f"Qt says something as {kind.name} of {context.category or 'default'}\n")
