"""Calls, and the dated, typed entries of a client's file."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0012"

OPEN = sa.text("ended_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "calls",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("goal", sa.String(length=16), nullable=True),
        sa.Column("goal_text", sa.String(length=200), nullable=True),
        sa.Column("ticked", sa.JSON(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.Column("touch_id", sa.Integer(), nullable=True),
        sa.Column("card_id", sa.BigInteger(), nullable=True),
        sa.Column("below", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["manager_id", "client_id"],
            ["clients.manager_id", "clients.id"],
            name=op.f("fk_calls_manager_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_calls_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
        sa.UniqueConstraint("manager_id", "id", name=op.f("uq_calls_manager_id_id")),
    )
    op.create_index("ix_calls_client_id", "calls", ["client_id"])
    op.create_index(
        "ix_calls_manager_id_open",
        "calls",
        ["manager_id"],
        unique=True,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )

    op.create_table(
        "entries",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("call_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("reminder_id", sa.Integer(), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["manager_id", "call_id"],
            ["calls.manager_id", "calls.id"],
            name=op.f("fk_entries_manager_id_call_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id", "client_id"],
            ["clients.manager_id", "clients.id"],
            name=op.f("fk_entries_manager_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_entries_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entries")),
        sa.UniqueConstraint("manager_id", "id", name=op.f("uq_entries_manager_id_id")),
    )
    op.create_index("ix_entries_call_id", "entries", ["call_id"])
    op.create_index("ix_entries_client_id_at", "entries", ["client_id", "at"])


def downgrade() -> None:

    op.drop_table("entries")

    op.drop_table("calls")
