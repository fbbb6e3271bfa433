"""Alembic's entry: the connection always comes from storage/database.py."""

from __future__ import annotations

from alembic import context

from storage.tables import metadata

for table in metadata.tables.values():
    for index in table.indexes:
        where = index.dialect_options["sqlite"]["where"]
        index.dialect_options["postgresql"]["where"] = where

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
