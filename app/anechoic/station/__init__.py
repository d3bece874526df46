"""The workstation without a screen.

Enrolment, key store, session, sync, vault, outbox and posture. Windows talk to this room only through `port`:
frozen messages both ways and the open clip's PCM as one buffer. Keys, vault and network stay behind the port,
so that another process can stand there later without a change in any window.
"""
