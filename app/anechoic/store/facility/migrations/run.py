"""Running the revisions, and writing the first one from the tables."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

_FOLDER = Path(__file__).resolve().parent


def config(connection: Connection) -> Config:
    """Give Alembic's settings for this folder and connection."""
    settings = Config()
    settings.set_main_option("script_location", str(_FOLDER))
    settings.attributes["connection"] = connection
    return settings


def upgrade(connection: Connection) -> None:
    """Run every revision the database has not seen, inside the caller's transaction."""
    settings = config(connection)
    head = ScriptDirectory.from_config(settings).get_current_head()
    if MigrationContext.configure(connection).get_current_revision() != head:
        command.upgrade(settings, "head")
