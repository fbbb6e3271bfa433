"""Answers to inline queries."""

import re
from typing import TYPE_CHECKING

from playground.errors import JsonObject, bad_request
from playground.inline import InlineAnswer
from playground.inlineresults import checked_results
from playground.parameters import Arguments, method

if TYPE_CHECKING:
    from playground.telegram import Playground

OFFSET_BYTES = 64
CACHE_SECONDS = 300
START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")


async def answer_inline_query(tg: "Playground", args: Arguments) -> bool:
    """Show results to the person who typed, and remember them for cache_time seconds."""
    results = checked_results(tg, args["results"])
    offset = args.get("next_offset") or ""
    if len(offset.encode()) > OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    answer = InlineAnswer(results, offset, _button(args.get("button")))
    asked = tg.queries.inline.take(args["inline_query_id"])
    seconds = args.get("cache_time", CACHE_SECONDS)
    tg.inline.remember(asked, answer, seconds, personal=args.get("is_personal", False))
    tg.inline.show(asked, answer)
    tg.events.tell("inline_answer", asked.chat, answer.json(asked.id), asked.person)
    return True


def _button(button: JsonObject | None) -> JsonObject | None:
    if not button:
        return None
    if not str(button.get("text") or "").strip():
        raise bad_request("SWITCH_PM_TEXT_EMPTY")
    if ("web_app" in button) == ("start_parameter" in button):
        raise bad_request("InlineQueryResultsButton must have exactly one optional field")
    if "start_parameter" in button and not START_PARAMETER.fullmatch(button["start_parameter"]):
        raise bad_request("START_PARAM_INVALID")
    return button


METHODS = (
    method(
        "answerInlineQuery",
        answer_inline_query,
        inline_query_id="String!",
        results="Array of InlineQueryResult!",
        cache_time="Integer",
        is_personal="Boolean",
        next_offset="String",
        button="InlineQueryResultsButton",
    ),
)
