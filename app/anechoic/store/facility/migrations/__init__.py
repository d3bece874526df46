"""The schema's history, one revision a change, run by Alembic inside the program.

Nobody calls the `alembic` command: `Database.migrate` does, in one write transaction, before anything else uses
the file. A revision is never edited once a facility runs it; a test compares what the revisions make with the
tables as the code knows them, column by column and CHECK by CHECK.
"""
