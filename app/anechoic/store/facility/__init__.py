"""The facility's database and blobs.

Tables by noun of the work, one file each, and the questions asked of them. Portable SQL through SQLAlchemy Core;
migrations by Alembic. Columns that hold texts, names, answers or secrets are sealed before they come here, and a
test lists every clear column. Every act and its record leaf share one write transaction.
"""
