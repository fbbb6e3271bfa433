"""What a receipt makes of a row of the schedule: the table of docs/decisions/0005-delivery.md."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from random import Random
from typing import Any

from domain.deliveries import Delivery, Receipt, retry_in

_log = logging.getLogger(__name__)


def becomes(delivery: Delivery, receipt: Receipt, now: datetime, chance: Random) -> dict[str, Any]:
    """What the row becomes after a send; `scheduled` is another try."""
    again = {"state": "scheduled", "due_at": now + retry_in(delivery.attempts, chance.random())}
    error = {"last_error": receipt.error}
    match receipt.outcome:
        case "sent":
            return error | {"state": "sent", "sent_at": now, "message_id": receipt.message_id}
        case "refused" | "unwanted" as no:
            level = logging.WARNING if no == "refused" else logging.INFO
            _log.log(level, "delivery %s was %s", delivery.id, no)
            return error | {"state": "dead" if no == "refused" else "cancelled"}
        case "unknown" if delivery.maybe_sent:
            _log.warning("delivery %s may have arrived or not", delivery.id)
            return error | {"state": "unknown"}
        case "unknown" | "failed":
            # Once more, marked as perhaps there already.
            return error | again | {"maybe_sent": True}
    if receipt.retry_after is not None:
        pause = timedelta(seconds=receipt.retry_after)
        return error | again | {"due_at": now + pause, "attempts": delivery.attempts - 1}
    return error | again
