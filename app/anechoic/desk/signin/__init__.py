"""Sign-in: who are you, on a machine that says who it is first.

The left side is the machine's own word about itself: station, facility, what was checked. The right side takes login
and password, then asks the person's security key, or takes six digits where two people allowed them. At the very first
sign-in it takes the code handed over in person and registers the key, or shows the secret of the digits once. Passwords
and PINs leave their field once and are kept nowhere here. Every refusal is a sentence beside the fields, and what was
typed last stays where it may.
"""
