"""Who keeps clients here: one row for each person who was let in."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, row_id

managers = sa.Table(
    "managers",
    metadata,
    row_id(),
    sa.Column("telegram_id", sa.BigInteger, nullable=False, unique=True),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("name", sa.String(64), nullable=False),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("zone", sa.String(64), nullable=False),
    sa.Column("zone_known", sa.Boolean, nullable=False),
    sa.Column("currency", sa.String(3), nullable=False),
    sa.Column("reachable", sa.Boolean, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("barred", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("roster", sa.Integer, nullable=False, server_default="0"),
)
