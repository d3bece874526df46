"""How a person is: ears, clips that are hard to hear, breaks.

Quiet figures without a judgement. Whether somebody volunteers for hard clips is their own word, given and taken back
here at any time.
The reminder of breaks is chosen here too, and kept with the person's other choices.
"""
