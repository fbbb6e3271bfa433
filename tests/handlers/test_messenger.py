"""What Telegram's refusals mean for a push, and that a push in bare words beats silence."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from telegram import Bot, Message
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from content.interface import Interface
from domain.deliveries import Outcome, Receipt
from domain.managers import Manager
from domain.reminders import Reminder
from handlers.messenger import TelegramMessenger, receipt
from handlers.screens import Screen
from handlers.views import reminders as views
from playground.clock import MovableClock
from playground.seam import InProcessRequest
from playground.telegram import Playground
from services.deliveries import Push
from tests.people import TOKEN

PERSON = 1001
MANAGER = Manager(1, PERSON, PERSON, "Alex", "en", "Europe/London", True, "EUR", True)
PUSH = Push(Reminder(1, 1, None, None, "call <Egor>", "active", 1), None, "once", False, None)


def caused(error: TelegramError, cause: Exception) -> TelegramError:
    """The error as python-telegram-bot raises it over the network."""
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), "gone"),
        (Forbidden("Forbidden: user is deactivated"), "gone"),
        (BadRequest("Chat not found"), "gone"),
        (BadRequest("Message is too long"), "refused"),
        (ChatMigrated(-100), "not_sent"),
        (InvalidToken(), "stop"),
        (Conflict("terminated by other getUpdates request"), "stop"),
        (caused(TimedOut(), httpx.PoolTimeout("")), "not_sent"),
        (caused(TimedOut(), httpx.ConnectTimeout("")), "not_sent"),
        (caused(NetworkError(""), httpx.ConnectError("")), "not_sent"),
        (caused(TimedOut(), httpx.ReadTimeout("")), "unknown"),
        (caused(TimedOut(), httpx.WriteTimeout("")), "unknown"),
        (caused(NetworkError(""), httpx.ReadError("")), "unknown"),
        (caused(NetworkError(""), httpx.RemoteProtocolError("")), "unknown"),
        (NetworkError("Bad Gateway"), "failed"),
        (NetworkError("Internal Server Error"), "failed"),
        (TelegramError("Invalid server response"), "unknown"),
    ],
)
def test_an_error_says_whether_the_message_is_there(error: TelegramError, outcome: Outcome) -> None:
    given = receipt(error)
    assert given.outcome == outcome
    assert (given.retry_after is not None) == (outcome == "stop")


@pytest.mark.parametrize("spans", ["true", ""])
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
def test_a_pause_is_as_long_as_telegram_says(spans: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", spans)
    assert receipt(RetryAfter(timedelta(seconds=7))) == Receipt(
        "not_sent", retry_after=7.0, error="RetryAfter"
    )


@pytest.fixture
async def telegram() -> Playground:
    playground = Playground(TOKEN, MovableClock(frozen=datetime(2026, 11, 22, tzinfo=UTC)))
    await playground.people.start(PERSON, PERSON)
    return playground


@pytest.fixture
async def messenger(telegram: Playground) -> AsyncIterator[TelegramMessenger]:
    seam = InProcessRequest(telegram)
    async with Bot(TOKEN, request=seam, get_updates_request=seam) as bot:
        yield TelegramMessenger(bot, Interface())


async def test_a_push_arrives_and_its_number_is_kept(
    messenger: TelegramMessenger, telegram: Playground
) -> None:
    given = await messenger.push(MANAGER, PUSH)
    message = telegram.chat(PERSON).messages[-1]
    assert given == Receipt("sent", message_id=message["message_id"])
    assert message["text"] == "⏰ call <Egor>"


async def test_a_screen_that_telegram_refuses_goes_out_as_bare_words(
    messenger: TelegramMessenger, telegram: Playground, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Screen("<b>call</i> &lt;Egor&gt;")
    monkeypatch.setattr(views, "push", lambda *_: broken)
    given = await messenger.push(MANAGER, PUSH)
    assert given.outcome == "sent"
    assert telegram.chat(PERSON).messages[-1]["text"] == "call <Egor>"


async def test_a_screen_that_is_too_long_is_cut(
    messenger: TelegramMessenger, telegram: Playground, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "push", lambda *_: Screen("x" * 5000))
    assert (await messenger.push(MANAGER, PUSH)).outcome == "sent"
    assert telegram.chat(PERSON).messages[-1]["text"] == "x" * 4096


async def test_a_screen_that_cannot_be_made_has_surely_not_left(
    messenger: TelegramMessenger, telegram: Playground, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(views, "push")
    given = await messenger.push(MANAGER, PUSH)
    assert given == Receipt("not_sent", error="AttributeError")
    assert len(telegram.chat(PERSON).messages) == 1


async def test_nobody_there_means_gone_and_no_second_try(
    messenger: TelegramMessenger, telegram: Playground
) -> None:
    stranger = replace(MANAGER, chat_id=777)
    assert (await messenger.push(stranger, PUSH)).outcome == "gone"
    await telegram.people.block(PERSON, True)
    assert (await messenger.push(MANAGER, PUSH)).outcome == "gone"
    assert len(telegram.calls.of("sendMessage")) == 2


async def test_a_chat_that_has_moved_gets_it_at_once_under_its_new_id(
    messenger: TelegramMessenger, telegram: Playground, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = replace(MANAGER, chat_id=-5)
    send = messenger._send

    async def moved(chat_id: int, screen: Screen) -> Message:
        if chat_id == -5:
            raise ChatMigrated(PERSON)
        return await send(chat_id, screen)

    monkeypatch.setattr(messenger, "_send", moved)
    given = await messenger.push(old, PUSH)
    assert given.outcome == "sent"
    assert given.chat_id == PERSON
    assert telegram.chat(PERSON).messages[-1]["text"] == "\u23f0 call <Egor>"
