"""Foot pedals in the window: which are plugged in, what a person set them to, and the acts that come of a step.

A pedal's reports arrive whatever has the keyboard, so they only ever become acts of the sound, and the window hands
those to the page in front as it does with keys: nothing reaches a covered page, and no text can be written. What a
button does is one value, kept with the person's other choices. Pedals that send keys are no matter of this room: their
strokes come through the key map.
"""
