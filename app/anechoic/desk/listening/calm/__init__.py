"""Calm pages of the desk, in place of the clip.

After the stop key nothing of the clip is in sight, every way on is equal and nothing is asked. Between two clips the
page says what happened to the last one, or that the next is on its way, and where to go meanwhile.
"""
