"""The client list and the card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.clients import Client
from domain.managers import Manager
from domain.payments import Payment
from handlers.callbacks import button
from handlers.screens import Row, Screen, in_rows
from handlers.views import channels as channel_views
from handlers.views import hints as hint_views
from handlers.views import reminders as reminder_views
from handlers.views import temperament as temperament_views
from handlers.views.turning import turning
from services.cards import Card
from services.clients import Page

BUTTON_LIMIT = 40
NOTE_SHOWN = 300
PAYMENTS_SHOWN = 5


def short(text: str, limit: int = BUTTON_LIMIT) -> str:
    """A text that fits a button on a phone."""
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"


def called(client: Client | None) -> str:
    """The first name, for where there is little room; with the number that tells two apart."""
    if client is None:
        return ""
    return client.first_name if client.twin == 1 else f"{client.first_name} ({client.twin})"


def named(client: Client) -> str:
    """The whole name without the company, for lines that a phone cuts short."""
    return client.name if client.twin == 1 else f"{client.name} ({client.twin})"


def listing(words: Words, page: Page, archived: bool = False) -> Screen:
    """A page of clients, each a button."""
    if not page.clients and page.number == 0:
        title = words("clients-archived-none" if archived else "clients-none")
    else:
        title = words("clients-archived" if archived else "clients-list")
    verb = "archived" if archived else "clients"
    turn = turning(words, page.number, page.more, verb)
    below = (
        [button(words.plain("back"), "clients")]
        if archived
        else [
            button(words.plain("clients-new"), "new"),
            button(words.plain("clients-archive"), "archived"),
        ]
    )
    return Screen(title, [*choices(page.clients), turn, below])


def choices(clients: Iterable[Client]) -> list[Row]:
    """One button a client, two to a row while the names are short."""
    buttons = [button(short(client.label), "client", client.id) for client in clients]
    width = 2 if all(len(each.text) <= 18 for each in buttons) else 1
    return in_rows(buttons, width)


def ask_name(words: Words) -> Screen:
    """Whom to add."""
    return Screen(words("client-ask-name"), [[button(words.plain("cancel"), "cancel")]])


def found(words: Words, clients: Iterable[Client], name: str, mark: str) -> Screen:
    """Several clients who may have been meant, or somebody new if `name` can be a name."""
    add = [_add(words, name, mark)] if name else []
    return Screen(words("clients-found"), [*choices(clients), add])


def unknown(words: Words, name: str, mark: str) -> Screen:
    """A name nobody has yet."""
    return Screen(
        words("client-unknown", name=name),
        [[_add(words, name, mark)], [button(words.plain("help-clients"), "clients")]],
    )


def namesake(words: Words, client: Client, mark: str) -> Screen:
    """A name somebody has already: the same person, or another one?"""
    same, another = (
        short(words.plain("client-same", name=client.label)),
        short(words.plain("client-another", name=client.name)),
    )
    return Screen(
        words("client-namesake", name=client.name),
        [[button(same, "same", client.id, mark)], [button(another, "add", mark)]],
    )


def forwarded(words: Words, name: str, mark: str) -> Screen:
    """The author of a forwarded message is no client yet."""
    return Screen(words("client-forwarded", name=name), [[_add(words, name, mark)]])


def read_button(words: Words) -> InlineKeyboardButton:
    """Reads the message that the screen answers to."""
    return button(words.plain("read-it"), "read", 0)


def _add(words: Words, name: str, mark: str) -> InlineKeyboardButton:
    return button(short(words.plain("client-add", name=name)), "add", mark)


def card(words: Words, manager: Manager, shown: Card, lead: str = "") -> Screen:
    """The client at a glance: who, style, what is open, what next; then the ways on."""
    client = shown.dossier.client
    today = shown.local_now.date()
    lines: list[str] = [
        lead or Markup(f"<b>{words('verbatim', text=client.label)}</b>"),
        temperament_views.line(words, shown.dossier.style, shown.dossier.sitting_open),
        *payment_lines(words, manager, shown.dossier.payments, today),
        *(reminder_views.line(words, each, today) for each in shown.upcoming),
        *channel_views.last_touch(words, manager, shown.dossier.touches, today),
        *_place(words, manager, shown),
    ]
    lines += note_line(words, client)
    if client.archived_at:
        lines.append(words("card-archived"))
    ahead = [channel_views.next_line(words, shown.advice)]
    quiet = hint_views.on_card(words, shown.hint, today)
    return Screen(paragraphs(lines, ahead, quiet), _card_buttons(words, shown))


def _card_buttons(words: Words, shown: Card) -> list[Row]:
    client = shown.dossier.client
    owed = shown.dossier.payments
    pay = {0: ("pay", client.id), 1: ("payment", owed[0].id if owed else 0)}.get(
        len(owed), ("payments", client.id)
    )
    return [
        [
            button(words.plain("card-what-next"), "next", client.id),
            button(words.plain("card-say"), "say", client.id),
        ],
        [
            button(words.plain("card-call"), "call", client.id),
            button(words.plain("card-pay"), *pay),
        ],
        [
            button(words.plain("card-temperament"), "style", client.id),
            button(words.plain("card-touched"), "touch", client.id),
        ],
        [
            button(words.plain("card-remind"), "remind", client.id),
            button(words.plain("card-rhythms"), "rhythms", client.id),
        ],
        [
            button(words.plain("card-guide"), "guides", client.id),
            button(words.plain("card-edit"), "edit", client.id),
        ],
        [button(words.plain("card-list"), "clients")],
    ]


def note_line(words: Words, client: Client) -> list[Markup]:
    """The manager's note on the client, shortened; nothing when there is none."""
    return [words("card-note", note=short(client.note, NOTE_SHOWN))] if client.note else []


def payment_lines(
    words: Words,
    manager: Manager,
    payments: Sequence[Payment],
    today: date,
    most: int = PAYMENTS_SHOWN,
) -> list[Markup]:
    """The payments due first, a line each, and how many more there are."""
    lines = [payment_line(words, manager, each, today) for each in payments[:most]]
    rest = len(payments) - most
    return [*lines, words("card-payments-more", count=rest)] if rest > 0 else lines


def payment_line(words: Words, manager: Manager, payment: Payment, today: date) -> Markup:
    """A payment in one line: sum, date and how far away it is."""
    key, day = "card-payment", payment.due_on
    if payment.disputed is not None:
        key = "card-disputed"
    elif payment.is_paused(today) and payment.paused_until is not None:
        key, day = "card-paused", payment.paused_until
    elif payment.promised_on is not None:
        key, day = "card-promised", payment.promised_on
    ahead = (day - today).days
    when = words("card-in", days=ahead) if ahead >= 0 else words("card-late", days=-ahead)
    return words(
        key,
        sum=formats.money(payment.rest, words.lang, home=manager.currency),
        day=formats.day(day, words.lang, today),
        when=when,
    )


def _place(words: Words, manager: Manager, shown: Card) -> list[Markup]:
    zone = shown.dossier.client.zone
    if zone is None or zone == manager.zone:
        return []
    there = shown.local_now.astimezone(ZoneInfo(zone))
    return [words("card-clock", time=formats.clock(there, words.lang))]


def back_to(words: Words, client: Client) -> InlineKeyboardButton:
    """The button back to the card."""
    return button(short(words.plain("card-back", name=client.label), 28), "client", client.id)
