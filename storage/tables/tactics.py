"""What managers took their clients' messages for, and what they do not want to be told again."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_client, of_manager, row_id

readings = sa.Table(
    "readings",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer),
    sa.Column("message_id", sa.BigInteger, nullable=False),
    sa.Column("tactic", sa.String(16), nullable=False),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("at", Moment, nullable=False),
    # Only if the manager says so.
    sa.Column("words", sa.Text),
    sa.UniqueConstraint("manager_id", "message_id"),
    of_client(),
    sa.Index("ix_readings_client_id", "client_id"),
)

dismissals = sa.Table(
    "dismissals",
    metadata,
    sa.Column("manager_id", sa.Integer, nullable=False),
    sa.Column("client_id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("mark", sa.String(64), primary_key=True),
    sa.Column("at", Moment, nullable=False),
    of_client(),
)
