"""Security keys at the workstation: finding the one that is plugged in, and asking it and its person.

A key signs one challenge for one facility. Both are computed here, from the root key pinned at enrolment, from this
machine's certificate and from the new session's keys; nothing a server says decides what a key signs. PIN, touch and
everything that may go wrong reach the window as values with a sentence; the PIN goes from the field to the key and is
kept nowhere. Asking blocks, so it happens on a worker, and can be given up at any moment.

Keys are reached by python-fido2's client classes. Each operating system has an adapter here; the plain one finds
nothing. At training facilities a program may stand in for a key; it says so everywhere.
"""
