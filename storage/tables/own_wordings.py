"""A manager's own words in place of ours."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_manager, row_id

own_wordings = sa.Table(
    "own_wordings",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("situation", sa.String(32), nullable=False),
    sa.Column("stage", sa.String(32), nullable=False),
    sa.Column("channel", sa.String(9), nullable=False),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("address", sa.String(8), nullable=False),
    sa.Column("parts", sa.JSON, nullable=False),
    sa.Column("doubts", sa.JSON, nullable=False),
    sa.Column("shared", sa.Boolean, nullable=False),
    sa.Column("updated_at", Moment, nullable=False),
    sa.Column("deleted_at", Moment),
    sa.Index(
        "ix_own_wordings_manager_id_key",
        *("manager_id", "situation", "stage", "channel", "language", "address"),
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
    ),
    # An id is never given twice: an old button must not reach another wording.
    sqlite_autoincrement=True,
)
