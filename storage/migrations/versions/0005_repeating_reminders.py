"""Reminders that come again: the rule beside the words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("reminders", sa.Column("rule", sa.String(length=200), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("reminders") as reminders:
        reminders.drop_column("rule")
