"""Foot pedals as the workstation meets them: which are known, which are here, and what their reports say.

A pedal is the only device this program reads past the window system, so the room is strict. Only vendor and product
numbers of the one table are opened, for reading alone; a device that declares keys of a keyboard is refused whatever
number it carries; a report is a set of buttons or nothing. What a button does is not for this room to know.

Each operating system has an adapter here; the plain one finds nothing and says that a pedal can send keys instead.
"""
