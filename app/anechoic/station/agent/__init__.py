"""The workstation behind the port: one thread with an event loop, and workers for the network.

The loop owns vaults, session and the open clip; what needs no network (drafts, submitting, closing) happens at once
and never waits. Calls to the facility run in workers, at most a few, and their results come back to the loop. A shift
is one person's session with all that belongs to it; it ends at sign-out and takes its keys with it. Each file is one
thing a person or the clock asks for.
"""
