"""A foot pedal drawn from above, with its buttons lit while they are down.

Where a button lies comes from the table of known pedals; what it does is written on it. A button that is down carries
a word and a heavier border beside the colour, so that nothing is told by colour alone. The keys that a pedal may send
are taken here too, because a picture that has the focus is what the person steps for.
"""
