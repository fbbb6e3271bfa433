"""Managers, clients, questionnaire, touches, payments, reminders and their deliveries."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "claims",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
    )
    op.create_table(
        "managers",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("zone_known", sa.Boolean(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_managers")),
        sa.UniqueConstraint("telegram_id", name=op.f("uq_managers_telegram_id")),
    )
    op.create_table(
        "clients",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("search_key", sa.String(length=400), nullable=False),
        sa.Column("twin", sa.Integer(), nullable=False),
        sa.Column("company", sa.String(length=64), nullable=True),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("address", sa.String(length=8), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=True),
        sa.Column("phone", sa.String(length=32), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("telegram_id", sa.BigInteger(), nullable=True),
        sa.Column("channels", sa.JSON(), nullable=False),
        sa.Column("preferred", sa.String(length=9), nullable=True),
        sa.Column("traits", sa.JSON(), nullable=False),
        sa.Column("note", sa.String(length=1000), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_clients_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clients")),
        sa.UniqueConstraint("manager_id", "id", name=op.f("uq_clients_manager_id_id")),
    )
    op.create_index(
        "ix_clients_manager_id_search_key", "clients", ["manager_id", "search_key"], unique=False
    )
    op.create_index(
        "ix_clients_manager_id_seen_at", "clients", ["manager_id", "seen_at"], unique=False
    )
    op.create_index(
        "ix_clients_manager_id_telegram_id", "clients", ["manager_id", "telegram_id"], unique=False
    )
    op.create_table(
        "dialogs",
        sa.Column("manager_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_dialogs_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("manager_id", name=op.f("pk_dialogs")),
    )
    op.create_table(
        "client_values",
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", sa.String(length=1000), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["manager_id", "client_id"],
            ["clients.manager_id", "clients.id"],
            name=op.f("fk_client_values_manager_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("client_id", "name", name=op.f("pk_client_values")),
    )
    op.create_table(
        "payments",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("invoice", sa.String(length=40), nullable=True),
        sa.Column("promised_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=9), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["manager_id", "client_id"],
            ["clients.manager_id", "clients.id"],
            name=op.f("fk_payments_manager_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_payments_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payments")),
        sa.UniqueConstraint("manager_id", "id", name=op.f("uq_payments_manager_id_id")),
    )
    op.create_index(
        "ix_payments_client_id_status", "payments", ["client_id", "status"], unique=False
    )
    op.create_table(
        "sittings",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mode", sa.String(length=9), nullable=False),
        sa.ForeignKeyConstraint(
            ["manager_id", "client_id"],
            ["clients.manager_id", "clients.id"],
            name=op.f("fk_sittings_manager_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_sittings_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sittings")),
        sa.UniqueConstraint("manager_id", "id", name=op.f("uq_sittings_manager_id_id")),
    )
    op.create_index("ix_sittings_client_id", "sittings", ["client_id"], unique=False)
    op.create_table(
        "touches",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=9), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_after", sa.Integer(), nullable=True),
        sa.Column("situation", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["manager_id", "client_id"],
            ["clients.manager_id", "clients.id"],
            name=op.f("fk_touches_manager_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_touches_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_touches")),
    )
    op.create_index("ix_touches_client_id_at", "touches", ["client_id", "at"], unique=False)
    op.create_table(
        "answers",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("sitting_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(length=32), nullable=False),
        sa.Column("option", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("bank", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["manager_id", "client_id"],
            ["clients.manager_id", "clients.id"],
            name=op.f("fk_answers_manager_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id", "sitting_id"],
            ["sittings.manager_id", "sittings.id"],
            name=op.f("fk_answers_manager_id_sitting_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["managers.id"], name=op.f("fk_answers_manager_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
        sa.UniqueConstraint("sitting_id", "item", name=op.f("uq_answers_sitting_id_item")),
    )
    op.create_index("ix_answers_client_id", "answers", ["client_id"], unique=False)
    op.create_table(
        "reminders",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("payment_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(length=1000), nullable=True),
        sa.Column("status", sa.String(length=9), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["manager_id", "client_id"],
            ["clients.manager_id", "clients.id"],
            name=op.f("fk_reminders_manager_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id", "payment_id"],
            ["payments.manager_id", "payments.id"],
            name=op.f("fk_reminders_manager_id_payment_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"],
            ["managers.id"],
            name=op.f("fk_reminders_manager_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint("manager_id", "id", name=op.f("uq_reminders_manager_id_id")),
    )
    op.create_index(
        "ix_reminders_client_id_status", "reminders", ["client_id", "status"], unique=False
    )
    op.create_index("ix_reminders_payment_id", "reminders", ["payment_id"], unique=False)
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.Column("reminder_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("occurrence", sa.String(length=40), nullable=False),
        sa.Column("local_at", sa.DateTime(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("maybe_sent", sa.Boolean(), nullable=False),
        sa.Column("lease_owner", sa.String(length=32), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_error", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(
            ["manager_id", "reminder_id"],
            ["reminders.manager_id", "reminders.id"],
            name=op.f("fk_deliveries_manager_id_reminder_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"],
            ["managers.id"],
            name=op.f("fk_deliveries_manager_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint(
            "reminder_id",
            "version",
            "occurrence",
            name=op.f("uq_deliveries_reminder_id_version_occurrence"),
        ),
    )
    op.create_index(
        "ix_deliveries_due_at",
        "deliveries",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("state = 'scheduled'"),
        postgresql_where=sa.text("state = 'scheduled'"),
    )
    op.create_index(
        "ix_deliveries_lease_until",
        "deliveries",
        ["lease_until"],
        unique=False,
        sqlite_where=sa.text("state IN ('leased', 'sending')"),
        postgresql_where=sa.text("state IN ('leased', 'sending')"),
    )
    op.create_index("ix_deliveries_reminder_id", "deliveries", ["reminder_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_deliveries_reminder_id", table_name="deliveries")
    op.drop_index(
        "ix_deliveries_lease_until",
        table_name="deliveries",
        sqlite_where=sa.text("state IN ('leased', 'sending')"),
        postgresql_where=sa.text("state IN ('leased', 'sending')"),
    )
    op.drop_index(
        "ix_deliveries_due_at",
        table_name="deliveries",
        sqlite_where=sa.text("state = 'scheduled'"),
        postgresql_where=sa.text("state = 'scheduled'"),
    )
    op.drop_table("deliveries")
    op.drop_index("ix_reminders_payment_id", table_name="reminders")
    op.drop_index("ix_reminders_client_id_status", table_name="reminders")
    op.drop_table("reminders")
    op.drop_index("ix_answers_client_id", table_name="answers")
    op.drop_table("answers")
    op.drop_index("ix_touches_client_id_at", table_name="touches")
    op.drop_table("touches")
    op.drop_index("ix_sittings_client_id", table_name="sittings")
    op.drop_table("sittings")
    op.drop_index("ix_payments_client_id_status", table_name="payments")
    op.drop_table("payments")
    op.drop_table("client_values")
    op.drop_table("dialogs")
    op.drop_index("ix_clients_manager_id_telegram_id", table_name="clients")
    op.drop_index("ix_clients_manager_id_seen_at", table_name="clients")
    op.drop_index("ix_clients_manager_id_search_key", table_name="clients")
    op.drop_table("clients")
    op.drop_table("managers")
    op.drop_table("claims")
