"""Final answers leave for their data owner: asked for by one person, allowed by another, sealed to the owner's key.

`request` files what is ready, `matter` is what the second person's word does, `results` turns settled tasks into
lines of the delivery, `file` seals, signs and writes it. Every delivery carries the newest checkpoint of the record.
A task that left is delivered and never changes again; a disputed one leaves with all its answers.
"""
