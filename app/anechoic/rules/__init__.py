"""What is allowed, and nothing else.

Clips, tasks, leases, answers, reviews, gold items, assignment, final answers and the tables of their lifecycles.
Everything here is pure: no input or output, no clock, no randomness, no Qt, no cryptography. Time, random
bytes and facts come in as arguments, decisions go out as values, so that every rule can be tested by property
and read by an auditor without knowing the rest of the house.
"""
