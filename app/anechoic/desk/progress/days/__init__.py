"""The days as a picture, and as a table.

Three lanes over one axis of days: tasks answered, answers that came back, active time. Time runs from left to right
in every language. The same figures stand in the table, which is also what a screen reader is given.
Where the bars stand is worked out apart from the painting.
"""
