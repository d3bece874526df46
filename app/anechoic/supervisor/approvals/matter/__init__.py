"""One request in full: what is asked, by whom, and what the second person compares.

Fingerprints stand in groups of four, two rows of five, large enough for two people to read them to each other. The
word is given here and asked for once more in the same place, never in a box over the page. Where this person may not
decide, the sentence of why not stands instead of the buttons.
"""
