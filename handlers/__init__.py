"""The only rooms that speak Telegram: one file for each noun, views beside them."""

from handlers import (
    channels,
    clients,
    colleagues,
    editing,
    guides,
    managers,
    own_wordings,
    payments,
    reminders,
    schedules,
    temperament,
    touches,
    wording,
)
from handlers.routing import merged

ROUTES = merged(
    noun.routes
    for noun in (
        managers,
        clients,
        editing,
        temperament,
        channels,
        wording,
        own_wordings,
        colleagues,
        guides,
        payments,
        reminders,
        schedules,
        touches,
    )
)
"""Everything a manager can do."""
