"""Requests that need a second person: workstations, data owners, deliveries.

What one person filed, another decides here, after comparing what stands on the page with what is true: a fingerprint
is read aloud, a figure is looked up. The word is asked for twice, in place and never in a box over the page. Whoever
may not decide a request reads why, and who may.
"""
