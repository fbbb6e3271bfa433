"""What happened to a payment, and how its client keeps to dates."""

from __future__ import annotations

from datetime import date

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.ledger import Entry, Promise, Record
from domain.managers import Manager
from domain.money import Money
from handlers.callbacks import button
from handlers.screens import Screen
from handlers.views import clients as client_views
from services.ledger import Owed
from services.payments import History

SHOWN = 25
"""The latest entries: a message has room for no more."""

NOTE = 80


def history(words: Words, manager: Manager, shown: History) -> Screen:
    """Every entry, the latest last, with the outcome of each promise."""
    owed = shown.owed
    promises = {each.made_on: each for each in shown.promises}
    lines = [_entry(words, manager, owed, each, promises) for each in shown.entries[-SHOWN:]]
    rest = len(shown.entries) - SHOWN
    if rest > 0:
        lines.insert(0, words("history-earlier", count=rest))
    title = words("history-title", name=owed.client.label)
    rows = [[button(words.plain("back"), "payment", owed.payment.id)]]
    if shown.entries:
        last = shown.entries[-1].id
        rows.insert(0, [button(words.plain("history-undo"), "undo", owed.payment.id, last)])
    nothing = [] if lines else [words("history-none")]
    return Screen(paragraphs([title], lines or nothing, record(words, owed.record)), rows)


def noted(words: Words, manager: Manager, owed: Owed) -> str:
    """What was just written down, in one line; nothing when nothing was."""
    if owed.entry is None or owed.payment.status != "open":
        return ""
    return words("history-noted", what=_what(words, manager, owed, owed.entry))


def record(words: Words, known: Record) -> list[Markup]:
    """Promises kept and broken, and the usual delay once it is known."""
    lines = []
    if known.kept or known.broken:
        lines.append(words("record-promises", kept=known.kept, broken=known.broken))
    if known.delay is not None:
        key = "record-late" if known.delay > 0 else "record-early"
        key = key if known.delay else "record-on-time"
        lines.append(words(key, days=abs(known.delay), count=known.paid))
    return lines


def _entry(
    words: Words, manager: Manager, owed: Owed, entry: Entry, promises: dict[date, Promise]
) -> Markup:
    what = _what(words, manager, owed, entry)
    promise = promises.get(entry.day) if entry.kind == "promised" else None
    if promise is not None and promise.until == entry.until:
        what = words("history-promise", what=what, state=words(f"promise-{promise.state}"))
    day = formats.day(entry.day, words.lang, owed.today)
    return words("history-line", day=day, what=what)


def _what(words: Words, manager: Manager, owed: Owed, entry: Entry) -> Markup:
    amount, until = "", ""
    if entry.amount is not None:
        money = Money(entry.amount, owed.payment.money.currency)
        amount = formats.money(money, words.lang, home=manager.currency)
    if entry.until is not None:
        until = formats.day(entry.until, words.lang, owed.today)
    note = client_views.short(entry.note or "", NOTE)
    return words(f"entry-{entry.kind}", sum=amount, day=until, note=note)
