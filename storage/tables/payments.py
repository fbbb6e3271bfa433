"""What clients owe, as it stands now."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_client, of_manager, row_id

_OPEN = sa.text("status = 'open'")

payments = sa.Table(
    "payments",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("amount_minor", sa.BigInteger, nullable=False),
    sa.Column("currency", sa.String(3), nullable=False),
    sa.Column("due_on", sa.Date, nullable=False),
    sa.Column("invoice", sa.String(40)),
    sa.Column("promised_on", sa.Date),
    sa.Column("status", sa.String(9), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("closed_at", Moment),
    sa.Column("document", sa.String(200)),
    sa.Column("paid_minor", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("paid_on", sa.Date),
    sa.Column("paused_until", sa.Date),
    sa.Column("pause", sa.String(12)),
    sa.Column("pause_reason", sa.String(200)),
    sa.Column("disputed", sa.String(200)),
    sa.Column("ladder", sa.String(8)),
    sa.Column("climbing_since", Moment),
    sa.UniqueConstraint("manager_id", "id"),
    of_client(),
    sa.Index("ix_payments_client_id_status", "client_id", "status"),
    sa.Index("ix_payments_manager_id_due_on", "manager_id", "due_on", sqlite_where=_OPEN),
)
