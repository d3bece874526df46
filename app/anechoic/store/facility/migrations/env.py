"""Alembic's entry: it runs inside the transaction of whoever calls `Database.migrate`."""

from alembic import context

from anechoic.store.facility.tables.whole import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=False,  # the caller's transaction holds everything
)
context.run_migrations()
