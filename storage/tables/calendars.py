"""Calendars: the hash of a feed's address, and how often each entry has changed."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata

calendars = sa.Table(
    "calendars",
    metadata,
    sa.Column(
        "manager_id",
        sa.Integer,
        sa.ForeignKey("managers.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    sa.Column("salt", sa.String(16), nullable=False),
    sa.Column("secret_hash", sa.String(64), unique=True),
    sa.Column("opened_at", Moment),
    sa.Column("read_at", Moment),
)

calendar_marks = sa.Table(
    "calendar_marks",
    metadata,
    sa.Column(
        "manager_id",
        sa.Integer,
        sa.ForeignKey("managers.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    sa.Column("item", sa.String(40), primary_key=True),
    sa.Column("digest", sa.String(64), nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("changed_at", Moment, nullable=False),
)
