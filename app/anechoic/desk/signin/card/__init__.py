"""The card a person fills in to get in.

Its forms, one at a time: the ordinary sign-in, the very first one with the code handed over in person, what the
security key asks meanwhile, and the secret of six digits, shown once. The card keeps its size when the form changes, so
that nothing jumps under the hand. It reads its fields once when asked to go on, and hands them to the presenter.
"""
