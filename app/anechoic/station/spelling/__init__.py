"""Spell checking with what the operating system has: Hunspell's library and its dictionaries, read and never written.

`folders` finds the dictionary of a language, `library` is the one place that calls Hunspell, `speller` holds what is
open and says plainly when there is nothing to check with. There is no list of a person's own words, no file of ours,
no setting: nothing here leaves a trace. A call may take half a second, so windows make it on their worker thread; the
library is called without Python's lock, so that neither the window nor the sound waits for it.
"""
