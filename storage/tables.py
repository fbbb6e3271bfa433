"""Every table, as data. Each row but the keys to the house belongs to a manager.

What an index is limited to is named for SQLite alone: storage/migrations/env.py tells PostgreSQL,
whose dialect would otherwise be loaded at every start.
"""

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


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, primary_key=True, autoincrement=True)


def _manager() -> sa.Column[int]:
    return sa.Column(
        "manager_id",
        sa.Integer,
        sa.ForeignKey("managers.id", ondelete="CASCADE"),
        nullable=False,
    )


def _of_client() -> sa.ForeignKeyConstraint:
    """The client of a row is a client of the row's own manager: the database refuses any other."""
    return sa.ForeignKeyConstraint(
        ["manager_id", "client_id"],
        ["clients.manager_id", "clients.id"],
        ondelete="CASCADE",
    )


managers = sa.Table(
    "managers",
    metadata,
    _id(),
    sa.Column("telegram_id", sa.BigInteger, nullable=False, unique=True),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("name", sa.String(64), nullable=False),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("zone", sa.String(64), nullable=False),
    sa.Column("zone_known", sa.Boolean, nullable=False),
    sa.Column("currency", sa.String(3), nullable=False),
    sa.Column("reachable", sa.Boolean, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("barred", sa.Boolean, nullable=False, server_default=sa.false()),
)

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

marks = sa.Table(
    "marks",
    metadata,
    sa.Column("name", sa.String(16), primary_key=True),
    sa.Column("value", sa.String(64), nullable=False),
)

claims = sa.Table(
    "claims",
    metadata,
    _id(),
    sa.Column("code_hash", sa.String(64), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("used_at", Moment),
)

dialogs = sa.Table(
    "dialogs",
    metadata,
    sa.Column(
        "manager_id",
        sa.Integer,
        sa.ForeignKey("managers.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("payload", sa.JSON, nullable=False),
    sa.Column("updated_at", Moment, nullable=False),
)

clients = sa.Table(
    "clients",
    metadata,
    _id(),
    _manager(),
    sa.Column("name", sa.String(64), nullable=False),
    sa.Column("search_key", sa.String(400), nullable=False),
    sa.Column("twin", sa.Integer, nullable=False),
    sa.Column("company", sa.String(64)),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("address", sa.String(8), nullable=False),
    sa.Column("zone", sa.String(64)),
    sa.Column("phone", sa.String(32)),
    sa.Column("email", sa.String(254)),
    sa.Column("telegram_id", sa.BigInteger),
    sa.Column("channels", sa.JSON, nullable=False),
    sa.Column("preferred", sa.String(9)),
    sa.Column("traits", sa.JSON, nullable=False),
    sa.Column("note", sa.String(1000)),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("seen_at", Moment, nullable=False),
    sa.Column("archived_at", Moment),
    sa.Column("deleted_at", Moment),
    sa.Column("country", sa.String(2)),
    sa.Column("ladder", sa.String(8)),
    sa.UniqueConstraint("manager_id", "id"),
    sa.Index("ix_clients_manager_id_seen_at", "manager_id", "seen_at"),
    sa.Index("ix_clients_manager_id_search_key", "manager_id", "search_key"),
    sa.Index("ix_clients_manager_id_telegram_id", "manager_id", "telegram_id"),
)

client_values = sa.Table(
    "client_values",
    metadata,
    sa.Column("manager_id", sa.Integer, nullable=False),
    sa.Column("client_id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("name", sa.String(32), primary_key=True),
    sa.Column("value", sa.String(1000), nullable=False),
    sa.Column("updated_at", Moment, nullable=False),
    _of_client(),
)

sittings = sa.Table(
    "sittings",
    metadata,
    _id(),
    _manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("started_at", Moment, nullable=False),
    sa.Column("finished_at", Moment),
    sa.Column("mode", sa.String(9), nullable=False),
    sa.UniqueConstraint("manager_id", "id"),
    _of_client(),
    sa.Index("ix_sittings_client_id", "client_id"),
)

answers = sa.Table(
    "answers",
    metadata,
    _id(),
    _manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("sitting_id", sa.Integer, nullable=False),
    sa.Column("item", sa.String(32), nullable=False),
    sa.Column("option", sa.Integer),
    sa.Column("answered_at", Moment, nullable=False),
    sa.Column("bank", sa.String(32), nullable=False),
    sa.UniqueConstraint("sitting_id", "item"),
    _of_client(),
    sa.ForeignKeyConstraint(
        ["manager_id", "sitting_id"], ["sittings.manager_id", "sittings.id"], ondelete="CASCADE"
    ),
    sa.Index("ix_answers_client_id", "client_id"),
)

touches = sa.Table(
    "touches",
    metadata,
    _id(),
    _manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("channel", sa.String(9), nullable=False),
    sa.Column("outcome", sa.String(16), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("answered_after", sa.Integer),
    sa.Column("situation", sa.String(32)),
    sa.Column("stage", sa.String(32)),
    sa.Column("wording", sa.String(16)),
    _of_client(),
    sa.Index("ix_touches_client_id_at", "client_id", "at"),
)

_OPEN = sa.text("status = 'open'")

payments = sa.Table(
    "payments",
    metadata,
    _id(),
    _manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("amount_minor", sa.BigInteger, nullable=False),
    sa.Column("currency", sa.String(3), nullable=False),
    sa.Column("due_on", sa.Date, nullable=False),
    sa.Column("invoice", sa.String(40)),
    sa.Column("promised_on", sa.Date),
    sa.Column("status", sa.String(9), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("closed_at", Moment),
    sa.Column("document", sa.String(200)),
    sa.Column("paid_minor", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("paid_on", sa.Date),
    sa.Column("paused_until", sa.Date),
    sa.Column("pause", sa.String(12)),
    sa.Column("pause_reason", sa.String(200)),
    sa.Column("disputed", sa.String(200)),
    sa.Column("ladder", sa.String(8)),
    sa.Column("climbing_since", Moment),
    sa.UniqueConstraint("manager_id", "id"),
    _of_client(),
    sa.Index("ix_payments_client_id_status", "client_id", "status"),
    sa.Index("ix_payments_manager_id_due_on", "manager_id", "due_on", sqlite_where=_OPEN),
)

ledger = sa.Table(
    "ledger",
    metadata,
    _id(),
    _manager(),
    sa.Column("client_id", sa.Integer, nullable=False),
    sa.Column("payment_id", sa.Integer, nullable=False),
    sa.Column("kind", sa.String(12), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
    sa.Column("amount_minor", sa.BigInteger),
    sa.Column("note", sa.String(200)),
    sa.Column("touch_id", sa.Integer),
    sa.Column("before", sa.JSON, nullable=False),
    sa.UniqueConstraint("manager_id", "id"),
    _of_client(),
    sa.ForeignKeyConstraint(
        ["manager_id", "payment_id"], ["payments.manager_id", "payments.id"], ondelete="CASCADE"
    ),
    sa.Index("ix_ledger_client_id", "client_id"),
    sa.Index("ix_ledger_payment_id", "payment_id"),
)

reminders = sa.Table(
    "reminders",
    metadata,
    _id(),
    _manager(),
    sa.Column("client_id", sa.Integer),
    sa.Column("payment_id", sa.Integer),
    sa.Column("text", sa.String(1000)),
    sa.Column("status", sa.String(9), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("rule", sa.String(200)),
    sa.Column("created_at", Moment, nullable=False),
    sa.UniqueConstraint("manager_id", "id"),
    _of_client(),
    sa.ForeignKeyConstraint(
        ["manager_id", "payment_id"], ["payments.manager_id", "payments.id"], ondelete="CASCADE"
    ),
    sa.Index("ix_reminders_client_id_status", "client_id", "status"),
    sa.Index("ix_reminders_payment_id", "payment_id"),
)

deliveries = sa.Table(
    "deliveries",
    metadata,
    _id(),
    _manager(),
    sa.Column("reminder_id", sa.Integer, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("occurrence", sa.String(40), nullable=False),
    sa.Column("local_at", sa.DateTime(timezone=False), nullable=False),
    sa.Column("zone", sa.String(64), nullable=False),
    sa.Column("due_at", Moment, nullable=False),
    sa.Column("state", sa.String(9), nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("maybe_sent", sa.Boolean, nullable=False),
    sa.Column("lease_owner", sa.String(32)),
    sa.Column("lease_until", Moment),
    sa.Column("message_id", sa.BigInteger),
    sa.Column("sent_at", Moment),
    sa.Column("last_error", sa.String(200)),
    sa.UniqueConstraint("reminder_id", "version", "occurrence"),
    sa.ForeignKeyConstraint(
        ["manager_id", "reminder_id"], ["reminders.manager_id", "reminders.id"], ondelete="CASCADE"
    ),
    sa.Index(
        "ix_deliveries_due_at",
        "due_at",
        sqlite_where=sa.text("state = 'scheduled'"),
    ),
    sa.Index(
        "ix_deliveries_lease_until",
        "lease_until",
        sqlite_where=sa.text("state IN ('leased', 'sending')"),
    ),
    sa.Index("ix_deliveries_reminder_id", "reminder_id"),
)

own_wordings = sa.Table(
    "own_wordings",
    metadata,
    _id(),
    _manager(),
    sa.Column("situation", sa.String(32), nullable=False),
    sa.Column("stage", sa.String(32), nullable=False),
    sa.Column("channel", sa.String(9), nullable=False),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("address", sa.String(8), nullable=False),
    sa.Column("parts", sa.JSON, nullable=False),
    sa.Column("doubts", sa.JSON, nullable=False),
    sa.Column("shared", sa.Boolean, nullable=False),
    sa.Column("updated_at", Moment, nullable=False),
    sa.Column("deleted_at", Moment),
    sa.Index(
        "ix_own_wordings_manager_id_key",
        *("manager_id", "situation", "stage", "channel", "language", "address"),
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
    ),
    # An id is never given twice: an old button must not reach another wording.
    sqlite_autoincrement=True,
)
