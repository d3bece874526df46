"""The page of foot pedals: what is plugged in, what each button does, and setting it up step by step.

Setting up asks for one act after another: step on the button that shall have it, skip, go back, or leave everything
as it was. A pedal that sends keys is set up the same way: the key it sends is taken into the key map, under the same
rules as on the page of keys. Nothing a pedal does here reaches the sound.
"""
