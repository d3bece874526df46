"""Sign-in: who are you, on a machine that says who it is first.

The left side is the machine's own word about itself: station, facility, what was checked. The right side takes login,
password and the six digits, or the code handed over in person at the very first sign-in, and then shows the secret
of the authenticator once, as a picture and as text. Passwords leave their field once and are kept nowhere here.
Every refusal is a sentence beside the fields, and what was typed last stays where it may.
"""
