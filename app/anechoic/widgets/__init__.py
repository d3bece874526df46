"""Shared parts of the windows.

Theme, type, icons, the one no-copy text base, buttons, notices, waveform, keys and the bridge from the port to Qt's
thread. Parts know nothing of screens and decide nothing; they show a frozen state and say in the past tense what
a person did. Text is shown as plain text only.
"""
