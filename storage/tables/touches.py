"""Every contact with a client."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_client, of_manager, row_id

touches = sa.Table(
    "touches",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("channel", sa.String(9), nullable=False),
    sa.Column("outcome", sa.String(16), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("answered_after", sa.Integer),
    sa.Column("situation", sa.String(32)),
    sa.Column("stage", sa.String(32)),
    sa.Column("wording", sa.String(16)),
    of_client(),
    sa.Index("ix_touches_client_id_at", "client_id", "at"),
)
