"""Rhythms with clients, and the reports of each: those that are over and the one that is open."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_client, of_manager, row_id

_OPEN = sa.text("status = 'open'")

rhythms = sa.Table(
    "rhythms",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("kind", sa.String(6), nullable=False),
    sa.Column("rule", sa.String(200)),
    sa.Column("every_days", sa.Integer),
    sa.Column("name", sa.String(80)),
    sa.Column("status", sa.String(7), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("quiet_until", sa.Date),
    sa.UniqueConstraint("manager_id", "id"),
    of_client(),
    sa.Index("ix_rhythms_client_id", "client_id"),
)

reports = sa.Table(
    "reports",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("rhythm_id", sa.Integer, nullable=False),
    sa.Column("key", sa.Integer, nullable=False),
    sa.Column("meant_on", sa.Date, nullable=False),
    sa.Column("due_on", sa.Date, nullable=False),
    sa.Column("status", sa.String(7), nullable=False),
    sa.Column("closed_on", sa.Date),
    sa.Column("touch_id", sa.Integer),
    of_client(),
    sa.ForeignKeyConstraint(
        ["manager_id", "rhythm_id"], ["rhythms.manager_id", "rhythms.id"], ondelete="CASCADE"
    ),
    sa.Index("ix_reports_rhythm_id", "rhythm_id"),
    # One report of a rhythm is open at a time; the database itself refuses a second.
    sa.Index("uq_reports_open", "rhythm_id", unique=True, sqlite_where=_OPEN),
)
