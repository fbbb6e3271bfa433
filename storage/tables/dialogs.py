"""What a manager was being asked, one row for each."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata

dialogs = sa.Table(
    "dialogs",
    metadata,
    sa.Column(
        "manager_id",
        sa.Integer,
        sa.ForeignKey("managers.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("payload", sa.JSON, nullable=False),
    sa.Column("updated_at", Moment, nullable=False),
)
