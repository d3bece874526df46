"""Receiving answers: opened, checked, stored with their leaf, and answered with a signed receipt, whatever they hold.

`opening` turns sealed bytes into a body that its person and workstation signed; `answer` decides what becomes of it;
`takeback` undoes one; `settle` says what a task with all its answers is next. Every message that is genuine ends in a
receipt, so that an outbox always drains; the same bytes always end in the same receipt.
"""
