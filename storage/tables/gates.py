"""When a manager is left in peace. Who has set nothing has no row."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import metadata

gates = sa.Table(
    "gates",
    metadata,
    sa.Column(
        "manager_id",
        sa.Integer,
        sa.ForeignKey("managers.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    sa.Column("quiet_from", sa.Time),
    sa.Column("quiet_until", sa.Time),
    sa.Column("days_off", sa.String(7), nullable=False),
    sa.Column("country", sa.String(2)),
    sa.Column("vacation_until", sa.Date),
    sa.Column("asks_again", sa.Boolean, nullable=False),
)
