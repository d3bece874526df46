"""The command lines of facility IT.

Thin: they parse arguments, call `facility`, `station` and `store`, and print what comes back, as tables for people
or JSON for programs. No rule is decided here. Bad input gets one sentence naming what and where, and status 2;
nothing is half done.
"""
