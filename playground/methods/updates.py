"""getUpdates."""

from typing import TYPE_CHECKING

from playground.errors import JsonObject
from playground.parameters import Arguments, method

if TYPE_CHECKING:
    from playground.telegram import Playground

MOST = 100
LONGEST_POLL = 50


async def get_updates(tg: "Playground", args: Arguments) -> list[JsonObject]:
    """What has not been confirmed; waits up to `timeout` seconds of real time."""
    tg.updates.allow(args.get("allowed_updates"))
    limit = min(max(args.get("limit") or MOST, 1), MOST)
    timeout = min(max(args.get("timeout") or 0, 0), LONGEST_POLL)
    return await tg.updates.get(args.get("offset") or 0, limit, timeout)


METHODS = (
    method(
        "getUpdates",
        get_updates,
        offset="Integer",
        limit="Integer",
        timeout="Integer",
        allowed_updates="Array of String",
    ),
)
