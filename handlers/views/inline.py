"""Inline mode, rendered: results, the button above them, what is said privately.

Titles and the button are seen by the manager alone; what is sent is the text and nothing else.
"""

from __future__ import annotations

from datetime import date
from hashlib import blake2s

from telegram import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)

from content import formats
from content.guides import Guides as Library
from content.interface import Words
from content.markup import paragraphs
from domain.clients import Client
from domain.rhythms import Report
from domain.topics import Topic
from handlers.answers import HELP, lettered
from handlers.callbacks import button
from handlers.screens import NO_PREVIEW, Screen
from handlers.views import clients as client_views
from services.inline import Answer, Chosen
from services.leads import Lead
from services.offers import Offer

DESCRIPTION = 120
"""Characters of a text that are seen below its title."""

NAME = 24
OPENERS = {"clients": "inline-clients", "new": "inline-new", "help": "inline-help"}


def results(
    words: Words, library: Library, answer: Answer, query_id: str
) -> list[InlineQueryResultArticle]:
    """The texts as Telegram lists them."""
    # Two answers may hold the same text; the mark tells which of them was chosen from.
    mark = blake2s(query_id.encode(), digest_size=4).hexdigest()
    whom = {client.id for _, client in answer.offers}
    # A phone cuts titles short: first comes what tells them apart.
    order = "inline-of-one" if len(whom) == 1 else "inline-of-several"
    return [_result(words, library, offer, client, order, mark) for offer, client in answer.offers]


def lead(words: Words, library: Library, answer: Answer) -> InlineQueryResultsButton:
    """The button above: what to look up, what lacks a value, the card, or how to ask."""
    return lettered(_leading(words, library, answer.lead), answer.lead.token or HELP)


def noted(
    words: Words, library: Library, chosen: Chosen, report: Report | None, today: date
) -> Screen:
    """That it is in the client's file now, and the report of a rhythm with it."""
    choice = chosen.choice
    kind = "tactic" if choice.stage is None else "situation"
    topic = Topic("tactic" if kind == "tactic" else "situation", choice.name, choice.stage)
    lines = [
        words(
            "inline-noted",
            name=chosen.client.label,
            channel=words(f"channel-{choice.channel}"),
            topic=_about(words, library, topic),
        )
    ]
    if report is not None:
        day = formats.day(report.due_on, words.lang, today)
        lines.append(words("rhythm-settled", day=day))
    undo = (chosen.touch_id, report.id) if report else (chosen.touch_id,)
    return Screen(
        paragraphs(lines),
        [
            [button(words.plain("inline-undo"), "unsend", *undo)],
            [client_views.back_to(words, chosen.client)],
        ],
    )


def undone(words: Words, client: Client) -> Screen:
    """That it is not there any more."""
    return Screen(words("inline-undone"), [[client_views.back_to(words, client)]])


def help_screen(words: Words) -> Screen:
    """How to ask."""
    return Screen(
        words("inline-how"),
        [
            [
                button(words.plain("help-clients"), "clients"),
                button(words.plain("help-new"), "new"),
            ]
        ],
    )


def _result(
    words: Words, library: Library, offer: Offer, client: Client, order: str, mark: str
) -> InlineQueryResultArticle:
    choice = offer.choice
    form = "aloud" if choice.form == "say" and choice.stage is not None else choice.form
    return InlineQueryResultArticle(
        id=choice.pack(mark),
        title=words.plain(
            f"inline-form-{form}",
            what=words.plain(
                order,
                name=client_views.short(client_views.named(client), NAME),
                topic=_about(words, library, offer.topic),
            ),
        ),
        description=client_views.short(" ".join(offer.text.split()), DESCRIPTION),
        input_message_content=InputTextMessageContent(
            offer.text, parse_mode=None, link_preview_options=NO_PREVIEW
        ),
    )


def _about(words: Words, library: Library, topic: Topic) -> str:
    if topic.kind == "tactic":
        return library.tactic(words.lang, topic.name).title
    return words.plain(
        "inline-stage",
        situation=words.plain(f"situation-{topic.name}"),
        stage=words.plain(f"stage-{topic.name}-{topic.stage}"),
    )


def _leading(words: Words, library: Library, lead: Lead) -> str:
    if lead.goal in OPENERS:
        return words.plain(OPENERS[lead.goal])
    name = client_views.short(client_views.named(lead.client), NAME) if lead.client else ""
    if lead.goal == "tactic":
        if lead.client is None:
            topic = library.tactic(words.lang, lead.name).title
            return words.plain("inline-look-up-topic", topic=topic)
        return words.plain("inline-look-up", name=name)
    if lead.goal == "compose":
        situation = words.plain(f"situation-{lead.name}")
        return words.plain("inline-compose", name=name, situation=situation)
    return words.plain("inline-card", name=name)
