"""The one window: top bar, notices, a page, hints.

Pages of the contractor and of the supervisor stand in it side by side and know nothing of each other; which page is
shown is decided by whoever wires the program. The window carries no content in its title, keeps the look, routes
keys to the page in front, and hides what is shown when it loses the focus.
"""
