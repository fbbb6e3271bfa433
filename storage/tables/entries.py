"""Dated, typed entries of a client's file; some were noted during a call."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_client, of_manager, row_id

entries = sa.Table(
    "entries",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("call_id", sa.Integer),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("due_on", sa.Date),
    sa.Column("reminder_id", sa.Integer),
    sa.Column("done_at", Moment),
    sa.Column("deleted_at", Moment),
    sa.UniqueConstraint("manager_id", "id"),
    of_client(),
    sa.ForeignKeyConstraint(
        ["manager_id", "call_id"], ["calls.manager_id", "calls.id"], ondelete="CASCADE"
    ),
    sa.Index("ix_entries_client_id_at", "client_id", "at"),
    sa.Index("ix_entries_call_id", "call_id"),
)
