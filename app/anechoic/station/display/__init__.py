"""The screen: which compositor draws it, and whether it may show confidential content.

`adapter.py` says what is wanted of a system, `linux.py` asks the compositor itself (`wayland.py`) and the kernel who
that is, `plain.py` knows nothing and therefore approves nothing. `exclusion/` asks Windows and macOS to leave our
windows out of pictures of the screen. What counts as a fault is decided in `rules/display.py`, without any system.
"""
