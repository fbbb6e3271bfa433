"""What a client's file shows by itself: silence after a nudge, a broken promise, edits without end,
an agreement contradicted by a later one.

Such moves show in dates and events rather than in one message
(docs/decisions/0022-reading-messages.md). One quiet suggestion at a time, with its
evidence; dismissed, it is over for good.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import combinations
from typing import Literal

from domain.entries import FileEntry, broken
from domain.leanings import File
from domain.names import spell

Kind = Literal["silence", "payment_promise", "promise", "edits", "contradiction"]

SILENT = timedelta(days=5)
"""Days without an answer after a text about money (our judgement: twice the usual wait)."""

EDITS = 3
LATELY = timedelta(days=60)
_LONG = 4
_STEM = 5
_ALIKE = 2
_NOT = frozenset({"not", "no", "never", "without", "nu", "fara", "ne", "net", "bez", "t"})
_NUMBER = re.compile(r"\d+")
QUOTED = 80


@dataclass(frozen=True, slots=True)
class Hint:
    """A suggestion: its kind, the tactic it may be, and the evidence.

    `mark` tells it from any other of the client's. `days` and `count` as the kind needs them; `on`
    is the day it began (the manager's calendar); `quotes` what was noted, the earlier first.
    """

    kind: Kind
    tactic: str
    mark: str
    on: date
    days: int = 0
    count: int = 0
    quotes: tuple[str, ...] = ()


def hint(file: File, dismissed: Collection[str]) -> Hint | None:
    """The first suggestion that is not dismissed; None when the file shows nothing."""
    return next((each for each in _all(file) if each.mark not in dismissed), None)


def _all(file: File) -> Iterator[Hint]:
    yield from _broken_payment(file)
    yield from _silence(file)
    yield from _broken(file)
    yield from _contradiction(file)
    yield from _edits(file)


def _silence(file: File) -> Iterator[Hint]:
    owing = [each for each in file.payments if each.due_on < file.today and not each.disputed]
    owing = [each for each in owing if not each.is_paused(file.today) and each.promised_on is None]
    heard = (each.at for each in file.touches if each.outcome in ("answered", "received"))
    latest = max(heard, default=None)
    nudges = [
        each.at
        for each in file.touches
        if each.situation == "payment" and (latest is None or each.at > latest)
    ]
    if owing and nudges and file.now - min(nudges) >= SILENT:
        days = (file.now - min(nudges)).days
        day = _day(min(nudges), file)
        mark = f"silence-{min(each.id for each in owing)}"
        yield Hint("silence", "vanishes", mark, day, days, len(nudges))


def _broken_payment(file: File) -> Iterator[Hint]:
    for each in file.payments:
        if each.promised_on is not None and each.promised_on < file.today:
            days = (file.today - each.promised_on).days
            mark = f"paypromise-{each.id}"
            yield Hint("payment_promise", "vanishes", mark, each.promised_on, days)


def _broken(file: File) -> Iterator[Hint]:
    for each in broken(file.entries, file.today):
        assert each.due_on is not None
        days = (file.today - each.due_on).days
        quotes = (_quote(each.text),)
        yield Hint("promise", "stalls", f"promise-{each.id}", each.due_on, days, 0, quotes)


def _edits(file: File) -> Iterator[Hint]:
    """Three wishes on one thing: they share a word that counts."""
    wishes = [
        each for each in file.entries if each.kind == "request" and file.now - each.at <= LATELY
    ]
    about: dict[str, list[FileEntry]] = {}
    for each in wishes:
        for stem in _stems(each.text):
            about.setdefault(stem, []).append(each)
    stem = max(about, key=lambda each: (len(about[each]), each), default="")
    if stem and len(about[stem]) >= EDITS:
        same = about[stem][::-1]
        quotes = tuple(_quote(each.text) for each in (same[0], same[-1]))
        day = _day(same[0].at, file)
        yield Hint("edits", "edits", f"edits-{stem}", day, 0, len(same), quotes)


def _contradiction(file: File) -> Iterator[Hint]:
    agreed = [each for each in file.entries if each.kind == "agreement"]
    for later, earlier in combinations(agreed, 2):
        if _contradict(earlier.text, later.text):
            mark = f"against-{earlier.id}-{later.id}"
            quotes = (_quote(earlier.text), _quote(later.text))
            yield Hint("contradiction", "goalposts", mark, _day(earlier.at, file), 0, 2, quotes)


def _contradict(earlier: str, later: str) -> bool:
    """Whether two agreements speak of one thing and differ in a number or in a "not"."""
    if len(_stems(earlier) & _stems(later)) < _ALIKE:
        return False
    numbers = set(_NUMBER.findall(earlier)), set(_NUMBER.findall(later))
    differ = all(numbers) and numbers[0].isdisjoint(numbers[1])
    return differ or bool(_NOT & _plain(earlier)) != bool(_NOT & _plain(later))


def _stems(text: str) -> set[str]:
    words = (word for word in _plain(text) if len(word) >= _LONG and not word.isdecimal())
    return {word[:_STEM] for word in words}


def _plain(text: str) -> set[str]:
    return set(spell(text).plain)


def _quote(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= QUOTED else f"{line[: QUOTED - 1].rstrip()}\u2026"


def _day(at: datetime, file: File) -> date:
    return at.astimezone(file.now.tzinfo).date()
