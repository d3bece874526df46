"""The answers under review, beside what the machine offered.

Words that a person changed stand in the hand's colour over dashes, own words over dots, words kept over a plain rule.
In the machine's texts the words that differ from the chosen answer are underlined. Everything is painted by us, so
nothing of it can be selected or carried away.
"""
