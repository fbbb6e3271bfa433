"""Inline mode: links, results chosen, and a number that tells when an index of names is old."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("managers", sa.Column("roster", sa.Integer(), server_default="0", nullable=False))
    op.create_table(
        "links",
        sa.Column("token", sa.String(length=32), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("target", sa.String(length=64), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_links_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_links")),
    )
    op.create_index("ix_links_manager_id_target", "links", ["manager_id", "target"])
    op.create_table(
        "choices",
        sa.Column("manager_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("result", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_choices_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("manager_id", "result", name=op.f("pk_choices")),
    )


def downgrade() -> None:
    op.drop_table("choices")
    op.drop_index("ix_links_manager_id_target", table_name="links")
    op.drop_table("links")
    op.drop_column("managers", "roster")
