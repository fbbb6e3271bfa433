"""The digests of a day, when a reminder was seen to, and a quick way to those still active."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("reminders", sa.Column("digest", sa.String(length=7), nullable=True))
    op.add_column("reminders", sa.Column("done_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_reminders_manager_id",
        "reminders",
        ["manager_id"],
        sqlite_where=sa.text("status = 'active'"),
        postgresql_where=sa.text("status = 'active'"),
    )
    op.create_index(
        "ix_reminders_manager_id_digest",
        "reminders",
        ["manager_id", "digest"],
        unique=True,
        sqlite_where=sa.text("digest IS NOT NULL"),
        postgresql_where=sa.text("digest IS NOT NULL"),
    )
    op.create_index(
        "ix_reminders_manager_id_done_at",
        "reminders",
        ["manager_id", "done_at"],
        sqlite_where=sa.text("done_at IS NOT NULL"),
        postgresql_where=sa.text("done_at IS NOT NULL"),
    )


def downgrade() -> None:
    op.execute("DELETE FROM reminders WHERE digest IS NOT NULL")
    op.drop_index("ix_reminders_manager_id_done_at", table_name="reminders")
    op.drop_index("ix_reminders_manager_id_digest", table_name="reminders")
    op.drop_index("ix_reminders_manager_id", table_name="reminders")
    # Not in a batch: that would make the table anew, and take everybody's rows along.
    op.drop_column("reminders", "done_at")
    op.drop_column("reminders", "digest")
