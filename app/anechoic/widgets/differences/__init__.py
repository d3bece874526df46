"""The row of differences: what all candidates share stands once and quiet, each place of difference is a box.

`strip` holds shared words and places in reading order of the text's language, keeps the live place in view and lays out
by `fitting`: variants wrap first, then distant places close to the variant they have, then the row scrolls. Which place
is live and what is taken is decided by the screen; nothing here knows of candidates or answers.
"""
