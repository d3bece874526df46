"""The demo: a training facility on this machine, made and worked by Anechoic's own programs.

With a screen it opens a workstation's window and a card that says who may sign in; without one, or with
`--unattended`, it brings up screens, sound and a key store of its own and works a shift with real key presses and
real playback, then reports. Nothing here reaches into the product: it starts programs, presses keys, reads what
`--log-steps` writes and asks the facility's own command line.
"""
