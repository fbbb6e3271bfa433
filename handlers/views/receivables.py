"""Who owes what: sums of each currency by age, a line for each payment, and the picture."""

from __future__ import annotations

from decimal import Decimal

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.managers import Manager
from domain.money import Money
from domain.payments import Payment
from domain.receivables import BANDS, Ageing
from handlers.callbacks import button
from handlers.screens import Screen, fitting
from handlers.views import clients as client_views
from handlers.views.bars import Bar, Block, Chart
from handlers.views.turning import turning
from services.receivables import Overview


def overview(words: Words, manager: Manager, shown: Overview) -> Screen:
    """The sums, then a page of the payments, each leading to its own screen."""
    on = [button(words.plain("help-clients"), "clients")]
    if not shown.count:
        return Screen(words("money-none"), [on])
    title = words("money-title", count=shown.count)
    sums = [line for each in shown.ageing for line in _sums(words, manager, each)]
    lines = [_line(words, manager, shown, each) for each in shown.payments]
    page = words("money-page", page=shown.number + 1, pages=shown.pages) if _paged(shown) else ""
    rows = [
        [button(_label(words, manager, shown, each), "payment", each.id)] for each in shown.payments
    ]
    turn = turning(words, shown.number, shown.number + 1 < shown.pages, "owing")
    draw = button(words.plain("money-picture"), "ageing")
    text = paragraphs([title], sums, [*lines, page] if page else lines)
    return Screen(text, [*rows, turn, *fitting([draw, *on])])


def picture(words: Words, manager: Manager, shown: Overview, photo: bytes) -> Screen:
    """The picture with the totals under it."""
    totals = [_total(words, manager, each) for each in shown.ageing]
    back = [button(words.plain("money-back"), "owing")]
    return Screen(paragraphs([words("money-picture-title")], totals), [back], photo)


def picture_labels(words: Words, manager: Manager, shown: Overview) -> Chart:
    """Everything the picture says, as plain text."""
    names = [words.plain(f"money-band-{each}") for each in BANDS]
    blocks = []
    for each in shown.ageing:
        most = max(each.sums)
        bars = tuple(
            Bar(name, _plain(words, manager, sum_, each.currency), float(sum_ / most))
            for name, sum_ in zip(names, each.sums, strict=True)
        )
        total = _plain(words, manager, each.total.amount, each.currency)
        blocks.append(Block(words.plain("money-block", sum=total), bars))
    day = formats.day(shown.today, words.lang, shown.today)
    return Chart(words.plain("money-picture-head", day=day), tuple(blocks))


def _paged(shown: Overview) -> bool:
    return shown.pages > 1


def _sums(words: Words, manager: Manager, ageing: Ageing) -> list[Markup]:
    """The total of a currency, and what of it is how late."""
    bands = [
        words(
            "money-band",
            band=words(f"money-band-{band}"),
            sum=_plain(words, manager, sum_, ageing.currency),
        )
        for band, sum_ in zip(BANDS, ageing.sums, strict=True)
        if sum_
    ]
    return [_total(words, manager, ageing), *bands]


def _total(words: Words, manager: Manager, ageing: Ageing) -> Markup:
    total = formats.money(ageing.total, words.lang, home=manager.currency)
    late = formats.money(ageing.late, words.lang, home=manager.currency)
    return words("money-total", sum=total, late=late, any=1 if ageing.late.amount else 0)


def _line(words: Words, manager: Manager, shown: Overview, payment: Payment) -> Markup:
    name = shown.clients[payment.client_id].label
    what = client_views.payment_line(words, manager, payment, shown.today)
    return words("money-line", name=name, what=what)


def _label(words: Words, manager: Manager, shown: Overview, payment: Payment) -> str:
    sum_ = formats.money(payment.rest, words.lang, home=manager.currency)
    room = client_views.BUTTON_LIMIT - len(sum_) - 3
    return f"{client_views.short(shown.clients[payment.client_id].label, room)} · {sum_}"


def _plain(words: Words, manager: Manager, amount: Decimal, currency: str) -> str:
    return formats.money(Money(amount, currency), words.lang, home=manager.currency)
