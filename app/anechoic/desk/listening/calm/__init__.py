"""Calm pages of the desk, in place of the clip.

After the stop key nothing of the clip is in sight, the sound stays off, every way on is equal and nothing is asked.
No key pressed by habit chooses one: only a digit, or Tab and Enter.

Between two clips the page says what happened to the last one, or that the next is on its way, and where to go
meanwhile. It comes only when the next clip takes longer than a moment, so that a quick one does not flicker.
"""
