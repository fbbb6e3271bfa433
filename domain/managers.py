"""The manager: whose clients these are, and the language, zone and currency they think in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

LANGUAGES = ("en", "ru", "ro")


@dataclass(frozen=True, slots=True)
class Manager:
    """A person who may use the bot. `zone` is an IANA name; `zone_known` says they confirmed it.

    `roster` is raised whenever a client comes, goes or is called something else.
    """

    id: int
    telegram_id: int
    chat_id: int
    name: str
    language: str
    zone: str
    zone_known: bool
    currency: str
    reachable: bool
    roster: int = 0

    def local(self, moment: datetime) -> datetime:
        """An aware moment in the manager's own zone."""
        return moment.astimezone(ZoneInfo(self.zone))


def spoken(language_code: str | None, fallback: str) -> str:
    """The language to speak with somebody whose Telegram is set to `language_code` ("ru-RU")."""
    code = (language_code or "").split("-")[0].lower()
    return code if code in LANGUAGES else fallback
