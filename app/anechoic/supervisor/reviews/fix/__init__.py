"""Mending an answer before it is accepted.

The editor begins with the words of the chosen answer. The supervisor's words go out, the person's stay as they were
given. For a spoken command the two grades stand beside the words. It opens below the answers and never covers the
sound.
"""
