"""Clients, and the values of texts that were asked for once."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables.columns import Moment, metadata, of_client, of_manager, row_id

clients = sa.Table(
    "clients",
    metadata,
    row_id(),
    of_manager(),
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
    of_client(),
)
