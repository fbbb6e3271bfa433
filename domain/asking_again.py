"""A reminder that nobody answers: asked again twice, then it waits in the list.

Once after two hours and once the next morning: enough for one seen in passing, too little to nag.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from domain.gate import Gate, Holiday, opens_at

FIRST = timedelta(hours=2)
MORNING = time(9)
TIMES = 2


def asked_again(occurrence: str) -> int | None:
    """How often this occurrence was asked again so far: 0 for the push itself.

    None for a step of a payment's ladder, which has its own way of insisting.
    """
    head, _, tail = occurrence.partition("/")
    if ":" in head:
        return None
    return int(tail[1:]) if tail.startswith("n") else 0


def next_asking(
    occurrence: str, local_now: datetime, gate: Gate, is_holiday: Holiday
) -> tuple[str, datetime] | None:
    """The occurrence key and wall time of the next asking; None when it is left to the list.

    Counted from `local_now`, when the push or the asking before left. What would come in the night
    comes in the morning, and is the last.
    """
    times = asked_again(occurrence)
    if times is None or times >= TIMES or not gate.asks_again:
        return None
    morning = datetime.combine(local_now.date() + timedelta(days=1), MORNING)
    at, number = morning, TIMES
    if times == 0:
        soon = opens_at(gate, "again", local_now + FIRST, is_holiday)
        if soon.date() == local_now.date():
            at, number = soon, 1
    at = opens_at(gate, "again", at, is_holiday)
    return f"{occurrence.partition('/')[0]}/n{number}", at.replace(second=0, microsecond=0, fold=0)
