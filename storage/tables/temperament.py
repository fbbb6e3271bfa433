"""Sittings of the questionnaire and the answers given in them."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_client, of_manager, row_id

sittings = sa.Table(
    "sittings",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("started_at", Moment, nullable=False),
    sa.Column("finished_at", Moment),
    sa.Column("mode", sa.String(9), nullable=False),
    sa.UniqueConstraint("manager_id", "id"),
    of_client(),
    sa.Index("ix_sittings_client_id", "client_id"),
)

answers = sa.Table(
    "answers",
    metadata,
    row_id(),
    of_manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("sitting_id", sa.Integer, nullable=False),
    sa.Column("item", sa.String(32), nullable=False),
    sa.Column("option", sa.Integer),
    sa.Column("answered_at", Moment, nullable=False),
    sa.Column("bank", sa.String(32), nullable=False),
    sa.UniqueConstraint("sitting_id", "item"),
    of_client(),
    sa.ForeignKeyConstraint(
        ["manager_id", "sitting_id"], ["sittings.manager_id", "sittings.id"], ondelete="CASCADE"
    ),
    sa.Index("ix_answers_client_id", "client_id"),
)
