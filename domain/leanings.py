"""What a client's file says of what their next message may be, before a word of it is read.

An unpaid invoice makes silence and sudden faults likelier, a fresh agreement makes "I never said
that" likelier, and what the manager made of earlier messages counts (our judgement). Each leaning
is small: it decides between readings that are near each other, and never alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.entries import FileEntry
from domain.payments import Payment
from domain.tactics import FAIR, NONE
from domain.touches import Touch

FRESH = timedelta(days=30)
LATELY = timedelta(days=90)
_FACT = 0.03
"""Half of what usually lies between the first reading and the second."""

_MADE, _MADE_MOST = 0.01, 0.03
_HEARD, _HEARD_MOST = 0.002, 0.01
"""For each earlier message of this client, of any client, that was taken for it; at the most."""

_CALLS = 4
_EDITS = 2


@dataclass(frozen=True, slots=True)
class File:
    """What of a client's file is looked at; touches and entries newest first. `today` is the
    manager's calendar day, `now` aware."""

    payments: Sequence[Payment]
    touches: Sequence[Touch]
    entries: Sequence[FileEntry]
    today: date
    now: datetime


@dataclass(frozen=True, slots=True)
class Leaning:
    """What a tactic is ahead by, and why: the end of a text's key, "" when nothing is told."""

    tactic: str
    amount: float
    why: str


def leanings(file: File | None, counts: Mapping[str, tuple[int, int]]) -> tuple[Leaning, ...]:
    """The leanings of one client's file; None for a client who is not known.

    `counts`: how many messages were taken for what, all of the manager's and this client's.
    """
    found = [Leaning(name, _FACT, why) for name, why, holds in _RULES if file and holds(file)]
    for name, (heard, made) in counts.items():
        tactic = NONE if name == FAIR else name
        found.append(Leaning(tactic, min(_HEARD_MOST, heard * _HEARD), ""))
        if made:
            found.append(Leaning(tactic, min(_MADE_MOST, made * _MADE), "made"))
    return tuple(found)


def summed(several: Iterable[Leaning]) -> dict[str, float]:
    """What each tactic is ahead by."""
    total: dict[str, float] = {}
    for each in several:
        total[each.tactic] = total.get(each.tactic, 0.0) + each.amount
    return total


def _owes(file: File) -> bool:
    return any(each.due_on <= file.today for each in file.payments)


def _agreed(file: File) -> bool:
    filed = any(each.kind == "agreement" and file.now - each.at <= FRESH for each in file.entries)
    return filed or _wrote(file, FRESH, "recap")


def _approved(file: File) -> bool:
    return _wrote(file, LATELY, "approval")


def _owes_input(file: File) -> bool:
    promised = any(each.kind == "promise_theirs" and each.done_at is None for each in file.entries)
    return promised or _wrote(file, FRESH, "waiting")


def _edits(file: File) -> bool:
    wishes = [
        each for each in file.entries if each.kind == "request" and file.now - each.at <= LATELY
    ]
    return len(wishes) >= _EDITS or _wrote(file, LATELY, "scope")


def _warned(file: File) -> bool:
    return _wrote(file, LATELY, "risk", "insists")


def _calls(file: File) -> bool:
    calls = [
        each
        for each in file.touches
        if each.channel in ("phone", "meeting")
        and each.outcome == "received"
        and file.now - each.at <= timedelta(days=14)
    ]
    return len(calls) >= _CALLS


def _wrote(file: File, within: timedelta, *situations: str) -> bool:
    return any(
        each.situation in situations and file.now - each.at <= within for each in file.touches
    )


_RULES: tuple[tuple[str, str, Callable[[File], bool]], ...] = (
    ("vanishes", "owes", _owes),
    ("never_said", "agreed", _agreed),
    ("goalposts", "approved", _approved),
    ("stalls", "input", _owes_input),
    ("edits", "edits", _edits),
    ("professionals", "warned", _warned),
    ("trifles", "calls", _calls),
)
