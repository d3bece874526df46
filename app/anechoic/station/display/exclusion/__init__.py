"""Leaving our windows out of pictures of the screen, where the system can be asked to.

Windows and macOS each have one call for it; it holds until the window is made anew or shown again, so whoever shows a
window applies it each time. Both are written against the makers' documents and tested against recorded interfaces, not
on those systems, and neither is a promise: their makers say that a picture may still be taken (macOS 15 ignores it for
ScreenCaptureKit). No display there is approved for confidential content because of it. Linux has no such call: there
the compositor decides (`../linux.py`).
"""
