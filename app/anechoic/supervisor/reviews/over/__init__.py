"""What lies over the work area of a review: the calm after the stop key, and the list of keys.

Neither is modal, and neither covers the sound. Stopping asks no reason and counts nothing; the review can be left
to somebody else with one key. The list of keys says which key acts on the clip and which one while typing. At most
one of the two is open.
"""
