"""A person's own progress: what they did, what was returned, how their ears and nerves are.

The figures are the facility's, the same ones a supervisor sees, and nobody else's stand beside them. Charts are
pictures with a table behind them. Here a person also says whether they volunteer for clips that are hard to hear, and
when a break is worth a reminder.
"""
