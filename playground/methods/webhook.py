"""Setting, deleting and looking at the webhook."""

from typing import TYPE_CHECKING

from playground.errors import JsonObject
from playground.parameters import Arguments, method

if TYPE_CHECKING:
    from playground.telegram import Playground

DEFAULT_CONNECTIONS = 40


async def set_webhook(tg: "Playground", args: Arguments) -> bool:
    """Have updates sent to a URL; an empty one deletes the webhook."""
    tg.updates.allow(args.get("allowed_updates"))
    if args.get("drop_pending_updates"):
        tg.updates.clear()
    url = args.get("url") or ""
    if not url:
        tg.webhook.delete()
        return True
    connections = args.get("max_connections") or DEFAULT_CONNECTIONS
    tg.webhook.set(url, args.get("secret_token") or "", connections)
    return True


async def delete_webhook(tg: "Playground", args: Arguments) -> bool:
    """Go back to getUpdates."""
    if args.get("drop_pending_updates"):
        tg.updates.clear()
    tg.webhook.delete()
    return True


async def get_webhook_info(tg: "Playground", _: Arguments) -> JsonObject:
    """A WebhookInfo; its url is empty when none is set."""
    return tg.webhook.info()


METHODS = (
    method(
        "setWebhook",
        set_webhook,
        url="String!",
        certificate="InputFile",
        ip_address="String",
        max_connections="Integer",
        allowed_updates="Array of String",
        drop_pending_updates="Boolean",
        secret_token="String",  # noqa: S106  # a type
    ),
    method("deleteWebhook", delete_webhook, drop_pending_updates="Boolean"),
    method("getWebhookInfo", get_webhook_info),
)
