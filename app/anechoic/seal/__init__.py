"""Keys, envelopes, signatures and the record tree.

The only room that imports `cryptography`. Everything sealed or signed is one object, `ANE1`, a kind byte and a
body, and the kind's domain string is the context of every signature and the prefix of every HPKE info. Verify
first, parse after; every failure is `Untrusted` and says nothing about which step failed. There is one version
and no negotiation.
"""
