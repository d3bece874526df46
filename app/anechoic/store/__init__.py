"""All SQL and all blobs.

`facility` is the database and the blob folder of the server (SQLAlchemy Core, SQLite now, PostgreSQL later).
`vault` is the encrypted file of a person on a workstation (SQLCipher). The two halves are strangers: nothing on
the workstation reaches the facility's half. Invariants live in the schema as well as in the code above it.
"""
