"""Inline mode: what the button above the results leads to, and which results were chosen."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_manager

links = sa.Table(
    "links",
    metadata,
    sa.Column("token", sa.String(32), primary_key=True),
    of_manager(),
    sa.Column("target", sa.String(64), nullable=False),
    sa.Column("until", Moment, nullable=False),
    sa.Index("ix_links_manager_id_target", "manager_id", "target"),
)

choices = sa.Table(
    "choices",
    metadata,
    sa.Column(
        "manager_id",
        sa.Integer,
        sa.ForeignKey("managers.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    sa.Column("result", sa.String(64), primary_key=True),
    sa.Column("at", Moment, nullable=False),
)
