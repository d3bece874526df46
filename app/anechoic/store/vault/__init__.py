"""The workstation's encrypted files.

One SQLCipher file a person and one for the machine. Each open asserts that the file is really encrypted, that
temporary storage is memory and that a sentinel reads back, and refuses otherwise. Drafts, sealed packages' index,
outbox and counters live here, in one transaction with the state they belong to.
"""
