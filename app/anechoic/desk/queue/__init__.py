"""What waits for a person: the first page after sign-in, and between packages.

It says what came back and comes first, what is ready, how the day stands, and which rooms a person may enter. Nothing
of a clip is shown here. An empty queue says why it is empty and who can mend it. The figures are the same ones that
the supervisor sees.
"""
