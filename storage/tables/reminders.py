"""Reminders hold the rule, deliveries one row for each occurrence."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_client, of_manager, row_id

reminders = sa.Table(
    "reminders",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer),
    sa.Column("payment_id", sa.Integer),
    sa.Column("text", sa.String(1000)),
    sa.Column("status", sa.String(9), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("rule", sa.String(200)),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("rhythm_id", sa.Integer),  # of the same client, with whom both go
    sa.Column("digest", sa.String(7)),
    sa.Column("done_at", Moment),
    sa.UniqueConstraint("manager_id", "id"),
    of_client(),
    sa.ForeignKeyConstraint(
        ["manager_id", "payment_id"], ["payments.manager_id", "payments.id"], ondelete="CASCADE"
    ),
    sa.Index("ix_reminders_client_id_status", "client_id", "status"),
    sa.Index("ix_reminders_payment_id", "payment_id"),
    sa.Index("ix_reminders_rhythm_id", "rhythm_id", sqlite_where=sa.text("rhythm_id IS NOT NULL")),
    sa.Index(
        "ix_reminders_manager_id",
        "manager_id",
        sqlite_where=sa.text("status = 'active'"),
        postgresql_where=sa.text("status = 'active'"),
    ),
    sa.Index(
        "ix_reminders_manager_id_digest",
        "manager_id",
        "digest",
        unique=True,
        sqlite_where=sa.text("digest IS NOT NULL"),
        postgresql_where=sa.text("digest IS NOT NULL"),
    ),
    sa.Index(
        "ix_reminders_manager_id_done_at",
        "manager_id",
        "done_at",
        sqlite_where=sa.text("done_at IS NOT NULL"),
        postgresql_where=sa.text("done_at IS NOT NULL"),
    ),
)

deliveries = sa.Table(
    "deliveries",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("reminder_id", sa.Integer, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("occurrence", sa.String(40), nullable=False),
    sa.Column("local_at", sa.DateTime(timezone=False), nullable=False),
    sa.Column("zone", sa.String(64), nullable=False),
    sa.Column("due_at", Moment, nullable=False),
    sa.Column("state", sa.String(9), nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("maybe_sent", sa.Boolean, nullable=False),
    sa.Column("lease_owner", sa.String(32)),
    sa.Column("lease_until", Moment),
    sa.Column("message_id", sa.BigInteger),
    sa.Column("sent_at", Moment),
    sa.Column("last_error", sa.String(200)),
    sa.UniqueConstraint("reminder_id", "version", "occurrence"),
    sa.ForeignKeyConstraint(
        ["manager_id", "reminder_id"], ["reminders.manager_id", "reminders.id"], ondelete="CASCADE"
    ),
    sa.Index(
        "ix_deliveries_due_at",
        "due_at",
        sqlite_where=sa.text("state = 'scheduled'"),
    ),
    sa.Index(
        "ix_deliveries_lease_until",
        "lease_until",
        sqlite_where=sa.text("state IN ('leased', 'sending')"),
    ),
    sa.Index("ix_deliveries_reminder_id", "reminder_id"),
)
