"""The keys to the house: claim codes, kept as hashes."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, row_id

claims = sa.Table(
    "claims",
    metadata,
    row_id(),
    sa.Column("code_hash", sa.String(64), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("used_at", Moment),
)
