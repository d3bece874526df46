"""The contractor's screens.

One folder each: sign-in, queue, the listening desk and the states around them. A screen is a view without
decisions and a presenter with one frozen state and one signal. The verbs a person has here stand in `actions`.
No screen opens a file, a socket or a thread; all of that is behind the port.
"""
