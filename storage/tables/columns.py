"""What every table is made of: names of constraints, moments, whose a row is."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


class Moment(sa.TypeDecorator[datetime]):
    """A moment in UTC. SQLite forgets zones, so the zone is put back on the way out."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC; refuses one without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment, aware and in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def row_id() -> sa.Column[int]:
    """The number of a row."""
    return sa.Column("id", sa.Integer, primary_key=True, autoincrement=True)


def of_manager() -> sa.Column[int]:
    """Whose a row is; it goes when the manager goes."""
    return sa.Column(
        "manager_id",
        sa.Integer,
        sa.ForeignKey("managers.id", ondelete="CASCADE"),
        nullable=False,
    )


def of_client() -> sa.ForeignKeyConstraint:
    """The client of a row is a client of the row's own manager: the database refuses any other."""
    return sa.ForeignKeyConstraint(
        ["manager_id", "client_id"],
        ["clients.manager_id", "clients.id"],
        ondelete="CASCADE",
    )
