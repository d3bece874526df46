"""The form that stands in front while a security key is asked: what to do with it now, in one sentence.

Plug it in, leave only one, type its PIN, touch it. The PIN leaves its field once and goes to the key. Giving up is
always one key away. While a key is awaited nothing has the focus that Enter would press, because some keys type when
they are touched. How many tries a wrong PIN leaves is said before the next is typed.
"""
