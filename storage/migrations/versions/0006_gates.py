"""When each manager is left in peace, who is shut out, and marks the house keeps of itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column(
        "managers", sa.Column("barred", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.create_table(
        "gates",
        sa.Column("manager_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("quiet_from", sa.Time(), nullable=True),
        sa.Column("quiet_until", sa.Time(), nullable=True),
        sa.Column("days_off", sa.String(length=7), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("vacation_until", sa.Date(), nullable=True),
        sa.Column("asks_again", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_gates_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("manager_id", name=op.f("pk_gates")),
    )
    op.create_table(
        "marks",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("value", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_marks")),
    )


def downgrade() -> None:
    op.drop_table("marks")
    op.drop_table("gates")
    # Not in a batch: that would make the table anew, and take everybody's rows along.
    op.drop_column("managers", "barred")
