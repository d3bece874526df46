"""Grading of a voice-assistant clip: what was said, was the device meant, did the response fit.

The transcript stands ready to be mended, the wake word and the response are shown, and two questions are answered
with segments. The response is the machine's word and cannot be edited. Nothing is complete before all three parts are
said.
"""
