"""Part payments, pauses, disputes, policies, and the ledger with each promise and its end."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

OPEN = sa.text("status = 'open'")


def _added() -> tuple[sa.Column[Any], ...]:
    """New columns of a payment."""
    return (
        sa.Column("document", sa.String(length=200), nullable=True),
        sa.Column("paid_minor", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("paused_until", sa.Date(), nullable=True),
        sa.Column("pause", sa.String(length=12), nullable=True),
        sa.Column("pause_reason", sa.String(length=200), nullable=True),
        sa.Column("disputed", sa.String(length=200), nullable=True),
        sa.Column("ladder", sa.String(length=8), nullable=True),
        sa.Column("climbing_since", sa.DateTime(timezone=True), nullable=True),
    )


def upgrade() -> None:
    op.add_column("clients", sa.Column("country", sa.String(length=2), nullable=True))
    op.add_column("clients", sa.Column("ladder", sa.String(length=8), nullable=True))
    for column in _added():
        op.add_column("payments", column)
    op.create_index(
        "ix_payments_manager_id_due_on",
        "payments",
        ["manager_id", "due_on"],
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )
    ledger = op.create_table(
        "ledger",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("payment_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("amount_minor", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.String(length=200), nullable=True),
        sa.Column("touch_id", sa.Integer(), nullable=True),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["manager_id"],
            ["managers.id"],
            name=op.f("fk_ledger_manager_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id", "client_id"],
            ["clients.manager_id", "clients.id"],
            name=op.f("fk_ledger_manager_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id", "payment_id"],
            ["payments.manager_id", "payments.id"],
            name=op.f("fk_ledger_manager_id_payment_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger")),
        sa.UniqueConstraint("manager_id", "id", name=op.f("uq_ledger_manager_id_id")),
    )
    op.create_index("ix_ledger_client_id", "ledger", ["client_id"])
    op.create_index("ix_ledger_payment_id", "ledger", ["payment_id"])
    _enter_what_is_known(ledger)


def _enter_what_is_known(ledger: sa.Table) -> None:
    """Promises and endings that stood on the payments become entries, and can be undone."""
    old = sa.table(
        "payments",
        *(
            sa.column(name)
            for name in ("id", "manager_id", "client_id", "amount_minor", "status", "paid_minor")
        ),
        sa.column("promised_on", sa.Date),
        sa.column("paid_on", sa.Date),
        sa.column("created_at", sa.DateTime(timezone=True)),
        sa.column("closed_at", sa.DateTime(timezone=True)),
    )
    connection = op.get_bind()
    for row in connection.execute(sa.select(old).order_by(old.c.id)).all():
        entries = [*_promise(row), *_ending(row)]
        if entries:
            connection.execute(sa.insert(ledger), entries)
        if row.status == "paid":
            paid = {"paid_minor": row.amount_minor, "paid_on": (row.closed_at or row.created_at)}
            paid["paid_on"] = paid["paid_on"].date()
            connection.execute(sa.update(old).where(old.c.id == row.id).values(**paid))


def _promise(row: Any) -> list[dict[str, Any]]:
    if row.promised_on is None:
        return []
    before = {"promised_on": None}
    return [_entry(row, "promised", row.created_at, row.promised_on, None, before)]


def _ending(row: Any) -> list[dict[str, Any]]:
    if row.status not in ("paid", "cancelled"):
        return []
    before = {"status": "open", "closed_at": None, "paid_minor": 0, "paid_on": None}
    amount = row.amount_minor if row.status == "paid" else None
    return [_entry(row, row.status, row.closed_at or row.created_at, None, amount, before)]


def _entry(
    row: Any, kind: str, at: Any, until: Any, amount: int | None, before: dict[str, Any]
) -> dict[str, Any]:
    return {
        "manager_id": row.manager_id,
        "client_id": row.client_id,
        "payment_id": row.id,
        "kind": kind,
        "at": at,
        "day": at.date(),
        "until": until,
        "amount_minor": amount,
        "note": None,
        "touch_id": None,
        "before": before,
    }


def downgrade() -> None:
    op.drop_table("ledger")
    op.drop_index("ix_payments_manager_id_due_on", table_name="payments")
    with op.batch_alter_table("payments") as payments:
        for column in _added():
            payments.drop_column(column.name)
    with op.batch_alter_table("clients") as clients:
        clients.drop_column("ladder")
        clients.drop_column("country")
