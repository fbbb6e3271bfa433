"""What happened to each payment, with what it takes to undo it."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_client, of_manager, row_id

ledger = sa.Table(
    "ledger",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("payment_id", sa.Integer, nullable=False),
    sa.Column("kind", sa.String(12), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
    sa.Column("amount_minor", sa.BigInteger),
    sa.Column("note", sa.String(200)),
    sa.Column("touch_id", sa.Integer),
    sa.Column("before", sa.JSON, nullable=False),
    sa.UniqueConstraint("manager_id", "id"),
    of_client(),
    sa.ForeignKeyConstraint(
        ["manager_id", "payment_id"], ["payments.manager_id", "payments.id"], ondelete="CASCADE"
    ),
    sa.Index("ix_ledger_client_id", "client_id"),
    sa.Index("ix_ledger_payment_id", "payment_id"),
)
