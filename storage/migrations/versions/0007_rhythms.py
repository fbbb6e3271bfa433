"""Rhythms with clients, their reports, and the reminder that carries each rhythm."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

OPEN = sa.text("status = 'open'")
OF_RHYTHM = sa.text("rhythm_id IS NOT NULL")


def _owner(table: str) -> tuple[sa.ForeignKeyConstraint, ...]:
    return (
        sa.ForeignKeyConstraint(
            ["manager_id"],
            ["managers.id"],
            name=op.f(f"fk_{table}_manager_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id", "client_id"],
            ["clients.manager_id", "clients.id"],
            name=op.f(f"fk_{table}_manager_id_client_id"),
            ondelete="CASCADE",
        ),
    )


def upgrade() -> None:
    op.create_table(
        "rhythms",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=6), nullable=False),
        sa.Column("rule", sa.String(length=200), nullable=True),
        sa.Column("every_days", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=80), nullable=True),
        sa.Column("status", sa.String(length=7), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("quiet_until", sa.Date(), nullable=True),
        *_owner("rhythms"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rhythms")),
        sa.UniqueConstraint("manager_id", "id", name=op.f("uq_rhythms_manager_id_id")),
    )
    op.create_index("ix_rhythms_client_id", "rhythms", ["client_id"])
    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("rhythm_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("meant_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=7), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("touch_id", sa.Integer(), nullable=True),
        *_owner("reports"),
        sa.ForeignKeyConstraint(
            ["manager_id", "rhythm_id"],
            ["rhythms.manager_id", "rhythms.id"],
            name=op.f("fk_reports_manager_id_rhythm_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
    )
    op.create_index("ix_reports_rhythm_id", "reports", ["rhythm_id"])
    op.create_index(
        "uq_reports_open",
        "reports",
        ["rhythm_id"],
        unique=True,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )
    op.add_column("reminders", sa.Column("rhythm_id", sa.Integer(), nullable=True))
    op.create_index(
        "ix_reminders_rhythm_id",
        "reminders",
        ["rhythm_id"],
        sqlite_where=OF_RHYTHM,
        postgresql_where=OF_RHYTHM,
    )


def downgrade() -> None:
    op.execute("DELETE FROM reminders WHERE rhythm_id IS NOT NULL")
    op.drop_index("ix_reminders_rhythm_id", table_name="reminders")
    # Not in a batch: that would make the table anew, and take everybody's rows along.
    op.drop_column("reminders", "rhythm_id")
    op.drop_table("reports")
    op.drop_table("rhythms")
