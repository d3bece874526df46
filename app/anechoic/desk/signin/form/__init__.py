"""One form of the sign-in card: title, fields, the sentence beside them, and the acts at the foot.

The forms themselves stand in `card` and `key`; here is only what they share, so that each turns into the next without
anything jumping. A form shows a state and asks the presenter; it decides nothing and keeps nothing when it is turned
away from.
"""
