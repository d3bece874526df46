"""The rail of small windows: one row under the answer.

How sure, flags and comment are buttons that say what is chosen and open a panel over the work; the error marks are one
counted chip; the three ways on stand at the end. What is left to hear stands between them where it fits whole, else
above; a sentence about the last act has a line of its own. What has no room leaves in a fixed order, Submit never.
"""
