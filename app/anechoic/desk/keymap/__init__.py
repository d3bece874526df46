"""Your keys: where a person makes the keyboard theirs, reached from the queue page and left with Esc.

A preset to begin with, and a table of every act by group with its two slots: keys for the clip, and keys that act while
typing too. All of it goes by keyboard. A key that another act has is said in one sentence, with swap or keep; the stop,
the way out and the help keep their keys whatever is asked. What is chosen is kept with the person at once and is what
hints, buttons and the list of keys show everywhere.
"""
