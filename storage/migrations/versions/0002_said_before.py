"""Which wording was sent, so that the next one can differ."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("touches", sa.Column("stage", sa.String(length=32), nullable=True))
    op.add_column("touches", sa.Column("wording", sa.String(length=16), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("touches") as touches:
        touches.drop_column("wording")
        touches.drop_column("stage")
