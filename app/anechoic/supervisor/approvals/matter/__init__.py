"""One request in full: what is asked, by whom, and what the second person compares.

Fingerprints stand in groups of four, two rows of five, so that two people can read them to each other. The word is
given here and asked for once more in the same place. The sentence of why not stands where the buttons would be.
"""
