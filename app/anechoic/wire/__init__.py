"""Every message both sides exchange.

Typed, versioned, size-limited and strict: a name that is not known, a wrong type, a doubled key or a value over
its limit is `Untrusted`. Messages are msgspec structs; what is signed is the exact bytes that are stored. Both
the facility and the workstation read and write through this room and nothing else.
"""
