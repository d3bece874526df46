"""The listening desk: one clip, its candidates, and a person's answer.

Sound on top, work below, in every kind of task. The presenter holds the draft, the gate and the fair clock and speaks
to the port; the sound driver plays and tells what was heard; the view shows and decides nothing. Nobody is forced to
pick before writing, flags and skips are never behind the gate, and the stop key silences the clip at once and asks
no reason.
"""
