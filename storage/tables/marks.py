"""What the program remembers about itself from one start to the next."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import metadata

marks = sa.Table(
    "marks",
    metadata,
    sa.Column("name", sa.String(16), primary_key=True),
    sa.Column("value", sa.String(64), nullable=False),
)
