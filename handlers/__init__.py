"""The only rooms that speak Telegram: one file for each noun, views beside them."""

from handlers import (
    agenda,
    calendars,
    channels,
    clients,
    colleagues,
    digests,
    editing,
    fixes,
    gates,
    guides,
    inline,
    ladders,
    lookbacks,
    managers,
    outcomes,
    own_wordings,
    payments,
    receivables,
    reminders,
    replies,
    rhythms,
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
        gates,
        clients,
        editing,
        temperament,
        channels,
        wording,
        own_wordings,
        colleagues,
        guides,
        inline,
        payments,
        outcomes,
        ladders,
        receivables,
        agenda,
        digests,
        lookbacks,
        calendars,
        reminders,
        replies,
        rhythms,
        schedules,
        fixes,
        touches,
    )
)
"""Everything a manager can do."""
