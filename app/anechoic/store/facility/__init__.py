"""The facility's database and blobs.

Tables by noun of the work, one file each, and the questions asked of them. Portable SQL through SQLAlchemy Core;
migrations by Alembic. Columns that hold texts, names, answers or secrets are sealed before they come here, and a
test lists every clear column. Every act and its record leaf share one write transaction.

What is asked on the way of every answer is a constant of its module, with a `bindparam` for each value: making a
question costs four times its answer (measured). What is asked seldom is made where it is asked.
"""
