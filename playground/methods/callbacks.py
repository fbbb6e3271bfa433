"""Answers to taps."""

from typing import TYPE_CHECKING

from playground.errors import bad_request
from playground.parameters import Arguments, method

if TYPE_CHECKING:
    from playground.telegram import Playground

TEXT_LIMIT = 200


async def answer_callback_query(tg: "Playground", args: Arguments) -> bool:
    """Stop the button's spinner, with or without words."""
    text = args.get("text") or ""
    if len(text) > TEXT_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    tap = tg.queries.taps.take(args["callback_query_id"])
    answer = {
        "query_id": tap.id,
        "message_id": tap.message_id,
        "text": text,
        "show_alert": bool(args.get("show_alert")),
        "url": args.get("url") or "",
    }
    tg.queries.answers[tap.id] = answer
    tg.events.tell("callback_answer", tap.chat, answer, tap.person)
    return True


METHODS = (
    method(
        "answerCallbackQuery",
        answer_callback_query,
        callback_query_id="String!",
        text="String",
        show_alert="Boolean",
        url="String",
        cache_time="Integer",
    ),
)
