"""Calls: one row for each, from the brief to the outcome; at most one of a manager's is open."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_client, of_manager, row_id

calls = sa.Table(
    "calls",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("goal", sa.String(16)),
    sa.Column("goal_text", sa.String(200)),
    sa.Column("ticked", sa.JSON, nullable=False),
    sa.Column("opened_at", Moment, nullable=False),
    sa.Column("started_at", Moment),
    sa.Column("ended_at", Moment),
    sa.Column("outcome", sa.String(16)),
    sa.Column("touch_id", sa.Integer),
    sa.Column("card_id", sa.BigInteger),
    sa.Column("below", sa.Integer, nullable=False),
    sa.UniqueConstraint("manager_id", "id"),
    of_client(),
    sa.Index("ix_calls_client_id", "client_id"),
    sa.Index(
        "ix_calls_manager_id_open",
        "manager_id",
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
    ),
)
