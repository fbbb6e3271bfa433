"""Nudges as a manager gets them: on time, with everything to act on, and never once too often."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from composition import Tact
from playground.chats import GROUP_ID
from playground.clock import MovableClock
from playground.events import Event
from playground.faults import Mode
from playground.telegram import Playground
from storage import managers
from tests.people import Person, shown

MARK = "may have reached you already"


@dataclass(frozen=True)
class Arrived:
    """A push when it came in, before anything was edited."""

    at: str
    text: str

    @property
    def marked(self) -> bool:
        """It says that it may be there twice."""
        return MARK in self.text


@pytest.fixture
def pushes(telegram: Playground, clock: MovableClock) -> Iterator[list[Arrived]]:
    """Every push to the manager: what comes by itself has a button to put it off."""
    arrived: list[Arrived] = []

    def hear(event: Event) -> None:
        markup = str(event.data.get("reply_markup", ""))
        if (
            event.type == "message"
            and "later:" in markup
            and ("paid:" in markup or "done:" in markup)
        ):
            arrived.append(Arrived(f"{clock.now():%d.%m %H:%M}", shown(event.data)))

    stop = telegram.events.listen(hear)
    yield arrived
    stop()


@pytest.fixture
async def owed(manager: Person) -> Person:
    """The manager in London, on whose file Egor owes 1,500 lei on Wednesday, 25 November."""
    await manager.says("/start")
    await manager.taps("is right")
    await manager.says("Egor")
    await manager.taps("Payment")
    await manager.says("1500 lei, 25 November")
    return manager


def times(pushes: list[Arrived]) -> list[str]:
    """When the pushes came, in UTC."""
    return [push.at for push in pushes]


# ---------------------------------------------------------------- what a nudge is


async def test_a_nudge_brings_everything_to_act_on(owed: Person, pushes: list[Arrived]) -> None:
    await owed.waits_until("2026-11-25 09:00")
    assert times(pushes) == ["25.11 09:00"]
    text = owed.sees
    assert "Egor" in text
    assert "1,500 MDL" in text
    assert "Why now: it is due today." in text
    assert "Next: " in text, "the channel advised"
    assert "Hello Egor" in text, "the wording, ready"
    assert owed.copies("Copy") in text
    for label in ("Paid", "Promised", "Later", "Other channel", "Card"):
        assert any(label in button for button in owed.buttons), label


async def test_left_alone_the_ladder_comes_on_its_days_and_ends(
    owed: Person, pushes: list[Arrived]
) -> None:
    await owed.waits(timedelta(days=90))
    assert times(pushes) == ["25.11 09:00", "30.11 09:00", "04.12 09:00", "11.12 09:00"]
    assert "5 days late" in pushes[1].text
    assert "the last time" in pushes[-1].text
    assert not any(push.marked for push in pushes)


async def test_a_payment_that_is_overdue_already_is_nudged_the_next_morning(
    manager: Person, pushes: list[Arrived]
) -> None:
    await manager.says("/new Egor")
    await manager.taps("Payment")
    await manager.says("1500 lei, 10.11.2026")
    await manager.waits(timedelta(days=2))
    assert times(pushes) == ["23.11 09:00"]
    assert "13 days late" in pushes[0].text


async def test_other_channel_opens_the_wording_and_moves_nothing(
    owed: Person, pushes: list[Arrived]
) -> None:
    await owed.waits_until("2026-11-25 09:00")
    await owed.taps("Other channel")
    assert "1,500 MDL" in owed.seen
    await owed.waits_until("2026-11-30 12:00")
    assert times(pushes) == ["25.11 09:00", "30.11 09:00"]


# ---------------------------------------------------------------- answered


async def test_paid_means_no_more(owed: Person, pushes: list[Arrived]) -> None:
    await owed.waits_until("2026-11-25 09:00")
    await owed.taps("Paid")
    assert "No more nudges" in owed.sees
    await owed.waits(timedelta(days=90))
    assert times(pushes) == ["25.11 09:00"]


async def test_two_taps_at_once_pay_once(owed: Person, pushes: list[Arrived]) -> None:
    await owed.waits_until("2026-11-25 09:00")
    before = owed.hears()
    await owed.taps_twice("Paid")
    assert owed.toast == "It was marked already."
    assert "No more nudges" in owed.sees
    assert owed.hears() == before, "the nudge itself changed; nothing was sent twice"
    await owed.waits(timedelta(days=90))
    assert len(pushes) == 1


async def test_undone_it_is_asked_about_again_but_not_on_the_same_day(
    owed: Person, pushes: list[Arrived]
) -> None:
    await owed.waits_until("2026-11-25 09:00")
    await owed.taps("Paid")
    await owed.taps("Undo")
    await owed.waits_until("2026-11-30 12:00")
    assert times(pushes) == ["25.11 09:00", "30.11 09:00"]


async def test_a_promise_is_silence_until_the_morning_after_it(
    owed: Person, pushes: list[Arrived]
) -> None:
    await owed.waits_until("2026-11-25 09:00")
    await owed.taps("Promised")
    await owed.says("1 December")
    await owed.waits_until("2026-12-02 08:59")
    assert times(pushes) == ["25.11 09:00"]
    await owed.waits_until("2026-12-02 09:00")
    assert times(pushes) == ["25.11 09:00", "02.12 09:00"]
    assert "promised 1,500 MDL by 1 December" in pushes[-1].text


async def test_paid_and_undone_after_a_broken_promise_does_not_nudge_within_the_second(
    owed: Person, pushes: list[Arrived]
) -> None:
    await owed.taps("Promised")
    await owed.taps("Tomorrow")
    await owed.waits_until("2026-11-24 09:00")
    await owed.taps("Paid")
    await owed.taps("Undo")
    await owed.waits_until("2026-11-25 08:59")
    assert times(pushes) == ["24.11 09:00"]


async def test_a_moved_date_takes_its_nudges_along(owed: Person, pushes: list[Arrived]) -> None:
    await owed.taps("Move the date")
    await owed.says("4 December")
    await owed.waits_until("2026-12-04 12:00")
    assert times(pushes) == ["01.12 09:00", "04.12 09:00"]
    assert "3 days are left" in pushes[0].text


# ---------------------------------------------------------------- put off


@pytest.mark.parametrize(
    ("choice", "then"),
    [
        ("In an hour", ["25.11 10:00", "30.11 09:00"]),
        ("Tomorrow morning", ["26.11 09:00", "30.11 09:00"]),
        ("In 3 days", ["28.11 09:00", "30.11 09:00"]),  # a Saturday, as wished
    ],
)
async def test_put_off_it_comes_back_once_and_the_ladder_goes_on(
    owed: Person, pushes: list[Arrived], choice: str, then: list[str]
) -> None:
    await owed.waits_until("2026-11-25 09:00")
    await owed.taps("Later")
    await owed.taps(choice)
    await owed.waits_until("2026-12-01 09:00")
    assert times(pushes) == ["25.11 09:00", *then]


async def test_put_off_twice_it_comes_back_at_the_second_moment_only(
    owed: Person, pushes: list[Arrived]
) -> None:
    await owed.waits_until("2026-11-25 09:00")
    await owed.taps("Later")
    choices = owed.last
    await owed.taps("In an hour")
    data = choices["reply_markup"]["inline_keyboard"][1][0]["callback_data"]
    await owed.taps_data(choices["message_id"], data)
    await owed.waits_until("2026-11-27 09:00")
    assert times(pushes) == ["25.11 09:00", "26.11 09:00"]


async def test_put_off_and_then_paid_it_does_not_come_back(
    owed: Person, pushes: list[Arrived]
) -> None:
    await owed.waits_until("2026-11-25 09:00")
    nudge = owed.last
    await owed.taps("Later")
    await owed.taps("In an hour")
    await owed.taps("Paid", message=nudge)
    await owed.waits(timedelta(days=90))
    assert len(pushes) == 1


# ---------------------------------------------------------------- reminders of the manager's own


@pytest.fixture
async def reminded(manager: Person) -> Person:
    """A manager in London who asked at ten to be reminded in an hour."""
    await manager.says("/settings")
    await manager.taps("Quiet times")
    await manager.taps("Don't ask again")
    await manager.says("/remind call Egor")
    await manager.taps("In an hour")
    return manager


async def test_a_reminder_is_pushed_once_at_its_time(
    reminded: Person, pushes: list[Arrived]
) -> None:
    await reminded.waits(timedelta(days=30))
    assert times(pushes) == ["22.11 11:00"]
    assert "call Egor" in pushes[0].text


async def test_done_before_its_time_it_never_comes(reminded: Person, pushes: list[Arrived]) -> None:
    await reminded.taps("Remove")
    await reminded.waits(timedelta(days=30))
    assert pushes == []


async def test_taken_away_and_brought_back_it_comes_at_its_time(
    reminded: Person, pushes: list[Arrived]
) -> None:
    await reminded.taps("Remove")
    await reminded.taps("Undo")
    await reminded.waits(timedelta(days=30))
    assert times(pushes) == ["22.11 11:00"]


async def test_done_and_undone_it_comes_back_in_an_hour(
    reminded: Person, pushes: list[Arrived]
) -> None:
    await reminded.waits(timedelta(hours=1))
    await reminded.taps_twice("Done")
    await reminded.waits(timedelta(minutes=30))
    await reminded.taps("Undo")
    await reminded.waits(timedelta(days=30))
    assert times(pushes) == ["22.11 11:00", "22.11 12:30"]


async def test_a_reminder_put_off_comes_back_once(reminded: Person, pushes: list[Arrived]) -> None:
    await reminded.waits(timedelta(hours=1))
    await reminded.taps("Later")
    await reminded.taps("Tomorrow morning")
    await reminded.waits(timedelta(days=30))
    assert times(pushes) == ["22.11 11:00", "23.11 09:00"]


async def test_put_off_before_its_time_it_comes_once_and_later(
    reminded: Person, pushes: list[Arrived]
) -> None:
    await reminded.says("/reminders")
    await reminded.taps("call Egor")
    await reminded.taps("Later")
    await reminded.taps("In 3 days")
    await reminded.waits(timedelta(days=30))
    assert times(pushes) == ["25.11 09:00"]


# ---------------------------------------------------------------- nobody to nudge about, or whom


async def test_nothing_comes_for_a_deleted_client_and_everything_after_the_undo(
    owed: Person, pushes: list[Arrived]
) -> None:
    await owed.waits_until("2026-11-24 20:00")
    await owed.says("Egor")
    await owed.taps("Edit")
    await owed.taps("Delete")
    await owed.taps("Yes, delete")
    await owed.waits_until("2026-11-25 12:00")
    assert pushes == []
    await owed.taps("Restore")
    await owed.waits(timedelta(minutes=1))
    assert times(pushes) == ["25.11 12:00"]


async def test_who_blocked_the_bot_gets_it_once_after_unblocking(
    owed: Person, telegram: Playground, pushes: list[Arrived]
) -> None:
    await telegram.people.block(owed.id, True)  # the bot learns of it by its push only
    await owed.waits_until("2026-11-26 12:00")
    assert pushes == []
    await telegram.people.block(owed.id, False)
    await owed.settles()
    await owed.waits(timedelta(hours=1))
    assert times(pushes) == ["26.11 12:00"]
    assert not pushes[0].marked


async def test_who_said_so_by_blocking_is_not_even_tried(
    owed: Person, telegram: Playground
) -> None:
    await telegram.people.block(owed.id, True)
    await owed.settles()
    telegram.calls.clear()
    await owed.waits_until("2026-11-26 12:00")
    assert not telegram.calls.of("sendMessage")


# ---------------------------------------------------------------- Telegram has a bad day


async def in_trouble(
    owed: Person, telegram: Playground, mode: Mode, count: int, retry_after: int = 7
) -> None:
    """Comes to the hour of the nudge with a fault waiting for it, and past it."""
    await owed.waits_until("2026-11-25 08:59")
    telegram.faults.set(mode, count, retry_after=retry_after)
    await owed.waits_until("2026-11-25 11:00")


@pytest.fixture(autouse=True)
def seconds_as_spans(monkeypatch: pytest.MonkeyPatch) -> None:
    """The way python-telegram-bot will give them; the old way comes with a warning."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


async def test_too_many_requests_waits_as_told_and_sends_once(
    owed: Person, telegram: Playground, pushes: list[Arrived]
) -> None:
    sent: list[datetime] = []
    telegram.calls.listen(
        lambda call: (
            sent.append(datetime.fromtimestamp(call.at, UTC))
            if call.method == "sendMessage"
            else None
        )
    )
    await in_trouble(owed, telegram, "429", 2, retry_after=7)
    nine = datetime(2026, 11, 25, 9, tzinfo=UTC)
    assert sent == [nine, nine + timedelta(seconds=7), nine + timedelta(seconds=14)]
    assert [push.marked for push in pushes] == [False]


@pytest.mark.parametrize("count", [1, 4])
async def test_a_connection_that_drops_is_tried_again_without_a_mark(
    owed: Person, telegram: Playground, pushes: list[Arrived], count: int
) -> None:
    await in_trouble(owed, telegram, "drop", count)
    assert [push.marked for push in pushes] == [False]


@pytest.mark.parametrize("count", [1, 4])
async def test_a_server_that_fails_is_tried_again_with_a_mark(
    owed: Person, telegram: Playground, pushes: list[Arrived], count: int
) -> None:
    await in_trouble(owed, telegram, "500", count)
    assert [push.marked for push in pushes] == [True]


@pytest.mark.parametrize("count", [1, 2, 9])
async def test_an_answer_that_is_lost_costs_one_marked_message_at_most(
    owed: Person, telegram: Playground, pushes: list[Arrived], count: int
) -> None:
    await in_trouble(owed, telegram, "timeout_after_apply", count)
    assert [push.marked for push in pushes] == [False, True]
    telegram.faults.clear()
    await owed.waits_until("2026-11-30 12:00")
    assert [push.at for push in pushes[2:]] == ["30.11 09:00"], "the ladder goes on"


async def test_a_chat_that_has_moved_gets_it_at_once_and_the_next_one_without_a_detour(
    owed: Person, tact: Tact, telegram: Playground, pushes: list[Arrived]
) -> None:
    async with tact.database.write() as connection:
        await managers.update(connection, 1, chat_id=GROUP_ID)
    moved = telegram.upgrade_group(GROUP_ID)
    telegram.calls.clear()
    await owed.waits_until("2026-11-25 09:01")
    assert times(pushes) == ["25.11 09:00"]
    assert not pushes[0].marked
    await owed.waits_until("2026-11-30 09:01")
    assert times(pushes) == ["25.11 09:00", "30.11 09:00"]
    assert len(moved.messages) == 2
    tried = [int(call.params["chat_id"]) for call in telegram.calls.of("sendMessage")]
    assert tried == [GROUP_ID, moved.key, moved.key]


# ---------------------------------------------------------------- nine o'clock, wherever


@pytest.mark.parametrize(
    ("zone", "due", "expected"),
    [
        # The clocks go forward on the Sunday before: the nudge ahead was an hour later in UTC.
        ("Europe/London", "30.03.2027", ["25.03 09:00", "30.03 08:00"]),  # Easter between them
        ("Europe/Chisinau", "29.03.2027", ["26.03 07:00", "29.03 06:00"]),
        ("America/New_York", "15.03.2027", ["12.03 14:00", "15.03 13:00"]),
        ("Europe/Moscow", "29.03.2027", ["26.03 06:00", "29.03 06:00"]),
        # And back.
        ("Europe/London", "01.11.2027", ["29.10 08:00", "01.11 09:00"]),
        ("Europe/Chisinau", "01.11.2027", ["29.10 06:00", "01.11 07:00"]),
        ("America/New_York", "08.11.2027", ["05.11 13:00", "08.11 14:00"]),
        ("Europe/Moscow", "01.11.2027", ["29.10 06:00", "01.11 06:00"]),
    ],
)
async def test_nine_in_the_morning_is_nine_across_a_change_of_clocks(
    manager: Person, pushes: list[Arrived], zone: str, due: str, expected: list[str]
) -> None:
    await manager.says("/start")
    await manager.taps_data(manager.last["message_id"], f"zone:{zone}")
    await manager.says("/new Egor")
    await manager.taps("Payment")
    await manager.says(f"1500 lei, {due}")
    day = datetime.strptime(due, "%d.%m.%Y")
    await manager.waits_until(f"{day:%Y-%m-%d} 20:00")
    assert times(pushes) == expected


async def test_whoever_writes_again_is_reachable_even_if_the_unblocking_went_unheard(
    manager: Person, telegram: Playground
) -> None:
    await manager.says("/new Egor")
    await manager.says("/remind water the plants")
    await manager.taps("In an hour")
    await telegram.people.block(manager.id, True)
    await manager.settles()
    await manager.waits(timedelta(hours=2))
    await telegram.people.block(manager.id, False)
    telegram.updates.clear()  # the update that says so is lost
    await manager.says("/help")
    await manager.waits(timedelta(minutes=30))
    assert "water the plants" in manager.sees
