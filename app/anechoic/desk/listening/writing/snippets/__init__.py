"""The panel of the person's own snippets: insert, keep the selection, rename, delete, undo.

What is kept goes to the vault of this person at this workstation and nowhere else (`store/vault/snippets.py` says what
that promises and what it does not); the panel says how long. Every change can be taken back with Ctrl+Z while the
session lasts.
"""
