"""The form that stands in front while a security key is asked: what to do with it now, in one sentence.

Plug it in, leave only one, type its PIN, touch it. The PIN leaves its field once and goes to the key. Giving up is
always one key away, and nothing that happens here costs a person their key without a warning before.
"""
