"""Every table, as data: a file for each noun. Each row but the keys to the house is a manager's.

What an index is limited to is named for SQLite alone: storage/migrations/env.py tells PostgreSQL,
whose dialect would otherwise be loaded at every start.
"""

from storage.tables.access import claims
from storage.tables.calendars import calendar_marks, calendars
from storage.tables.calls import calls
from storage.tables.clients import client_values, clients
from storage.tables.columns import Moment, metadata
from storage.tables.dialogs import dialogs
from storage.tables.entries import entries
from storage.tables.gates import gates
from storage.tables.inline import choices, links
from storage.tables.ledger import ledger
from storage.tables.managers import managers
from storage.tables.marks import marks
from storage.tables.own_wordings import own_wordings
from storage.tables.payments import payments
from storage.tables.reminders import deliveries, reminders
from storage.tables.rhythms import reports, rhythms
from storage.tables.tactics import dismissals, readings
from storage.tables.temperament import answers, sittings
from storage.tables.touches import touches

__all__ = [
    "Moment",
    "answers",
    "calendar_marks",
    "calendars",
    "calls",
    "choices",
    "claims",
    "client_values",
    "clients",
    "deliveries",
    "dialogs",
    "dismissals",
    "entries",
    "gates",
    "ledger",
    "links",
    "managers",
    "marks",
    "metadata",
    "own_wordings",
    "payments",
    "readings",
    "reminders",
    "reports",
    "rhythms",
    "sittings",
    "touches",
]
