"""Where the workstation's own secrets live.

One record a workstation: the machine's share of every vault key, the seeds of its sealing and signing keys, the
passphrase of its TLS key, and the hash of the provision file it was enrolled with. It lives in the operating
system's key store, whose class is named and never guessed, or in a plain file on a training facility only. A store
that drops, changes or cannot return what it is given is refused before anything is made.
"""
