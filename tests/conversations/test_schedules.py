"""Reminders in words: read back, asked about where two things are meant, put right later."""

from __future__ import annotations

import pytest

from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person


async def with_egor(manager: Person) -> None:
    """In Chisinau, at noon on Sunday, 22 November 2026, with one client."""
    await in_chisinau(manager)
    await manager.says("/new Egor Munteanu")


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return with_egor


# ---------------------------------------------------------------- one sentence


@pytest.mark.parametrize(
    ("typed", "read_back"),
    [
        ("tomorrow at 10 invoice Egor", "I'll remind you tomorrow at 10:00: invoice Egor"),
        ("remind me in half an hour to call Egor", "today at 12:30: call Egor"),
        ("через полчаса перезвонить Егору", "today at 12:30: перезвонить Егору"),
        ("каждую пятницу в 9 отчёт Егору", "every Friday at 9:00: отчёт Егору"),
        ("în fiecare luni la 9 raport Egor", "every Monday at 9:00: raport Egor"),
        ("every last working day of the month at 16:00 Egor's invoice", "the last working day"),
    ],
)
async def test_one_sentence_sets_it(manager: Person, typed: str, read_back: str) -> None:
    await manager.says(f"/remind {typed}")
    assert read_back in manager.sees
    assert "👤 Egor Munteanu" in manager.sees


async def test_the_next_three_times_of_a_series(manager: Person) -> None:
    await manager.says("/remind every other Tuesday at 14:00 sync")
    assert "Next: the day after tomorrow, 8 December and 22 December" in manager.sees


async def test_a_series_comes_again_and_again(manager: Person) -> None:
    await manager.says("/remind every Friday at 9 report for Egor")
    for day in ("2026-11-27", "2026-12-04"):
        await manager.waits_until(f"{day} 06:59")
        before = len(manager.messages)
        await manager.waits_until(f"{day} 07:00")
        assert len(manager.messages) == before + 1
        assert manager.sees == "⏰ Egor Munteanu: report for Egor"
        await manager.taps("✓ Done")
        assert manager.sees.startswith("✓ Done for this time")
    await manager.taps("The whole series")
    await manager.taps("Remove")
    before = len(manager.messages)
    await manager.waits_until("2026-12-12 07:00")
    assert len(manager.messages) == before


async def test_after_a_silence_a_series_does_not_come_in_a_burst(manager: Person) -> None:
    await manager.says("/remind every day at 9 stretch")
    manager.telegram.clock.move_to(manager.telegram.clock.now().replace(day=29))
    before = len(manager.messages)
    await manager.ticks()
    await manager.ticks()
    assert len(manager.messages) == before + 1


# ---------------------------------------------------------------- two readings, none, impossible


async def test_two_readings_are_a_question(manager: Person) -> None:
    await manager.says("/remind at 5 call Egor")
    assert "When exactly?" in manager.sees
    assert [each for each in manager.buttons if "17:00" in each]
    await manager.taps("17:00")
    assert "I'll remind you today at 17:00: call Egor" in manager.sees


async def test_once_or_every_month_is_a_question(manager: Person) -> None:
    await manager.says("/remind last working day of the month at 16:00 invoice Egor")
    assert "When exactly?" in manager.sees
    await manager.taps("Every month")
    assert "every month on the last working day at 16:00: invoice Egor" in manager.sees


async def test_a_time_alone_asks_for_the_words_and_keeps_the_time(manager: Person) -> None:
    await manager.says("/remind tomorrow at 10")
    assert "What shall I remind you of?" in manager.sees
    await manager.says("call Egor")
    assert "tomorrow at 10:00: call Egor" in manager.sees
    assert "👤 Egor Munteanu" in manager.sees


async def test_words_alone_ask_for_the_time_in_words(manager: Person) -> None:
    await manager.says("/remind report")
    await manager.says("every Monday at 8:30")
    assert "every Monday at 8:30: report" in manager.sees


async def test_a_day_that_never_comes_says_why(manager: Person) -> None:
    await manager.says("/remind 31 February pay the tax")
    assert "no such day" in manager.sees


# ---------------------------------------------------------------- putting right


@pytest.mark.parametrize(
    ("fix", "typed", "read_back"),
    [
        ("Day", "Friday", "27 November at 10:00: call Egor"),
        ("Time", "15:30", "tomorrow at 15:30: call Egor"),
        ("Repeat", "every month on the 25th", "every month"),
        ("Words", "call Egor's accountant", "tomorrow at 10:00: call Egor's accountant"),
    ],
)
async def test_one_thing_is_put_right_by_typing(
    manager: Person, fix: str, typed: str, read_back: str
) -> None:
    await manager.says("/remind tomorrow at 10 call Egor")
    await manager.taps(fix)
    await manager.says(typed)
    assert read_back in manager.sees


async def test_day_time_and_rhythm_from_buttons(manager: Person) -> None:
    await manager.says("/remind tomorrow at 10 call Egor")
    await manager.taps("📅 Day")
    await manager.taps("29 November")
    assert "29 November at 10:00" in manager.sees
    await manager.taps("🕐 Time")
    await manager.taps("18:00")
    assert "29 November at 18:00" in manager.sees
    await manager.taps("🔁 Repeat")
    await manager.taps("Every Sunday at 18:00")
    assert "every Sunday at 18:00" in manager.sees
    await manager.taps("🕐 Time")
    await manager.taps("12:00")
    assert "every Sunday at 12:00" in manager.sees
    await manager.taps("🔁 Repeat")
    await manager.taps("Just once")
    assert "29 November at 12:00" in manager.sees


async def test_another_client_or_nobody(manager: Person) -> None:
    await manager.says("/new Anna Rusu")
    await manager.says("/remind tomorrow at 10 call Egor")
    await manager.taps("👤 Client")
    await manager.taps("Anna Rusu")
    assert "👤 Anna Rusu" in manager.sees
    await manager.taps("👤 Client")
    await manager.says("Егор")
    assert "👤 Egor Munteanu" in manager.sees
    await manager.taps("👤 Client")
    await manager.taps("Nobody")
    assert "👤" not in manager.sees


async def test_the_way_back_from_putting_right(manager: Person) -> None:
    await manager.says("/remind tomorrow at 10 call Egor")
    card = manager.sees
    await manager.taps("🕐 Time")
    await manager.taps("Back")
    assert manager.sees == card


# ---------------------------------------------------------------- the same twice, before something


async def test_the_very_same_reminder_is_not_set_twice_unawares(manager: Person) -> None:
    await manager.says("/remind tomorrow at 10 call Egor")
    await manager.says("/remind tomorrow at 10 call Egor")
    assert "the very same reminder already" in manager.sees
    await manager.taps("Open it")
    assert "tomorrow at 10:00: call Egor" in manager.sees
    await manager.says("/remind tomorrow at 10 call Egor")
    await manager.taps("Another one")
    await manager.says("/reminders")
    assert manager.sees.count("call Egor") == 2


async def test_an_hour_before_something_that_is_known(manager: Person) -> None:
    await manager.says("/remind tomorrow at 15:00 meeting with Egor")
    await manager.says("/remind an hour before the meeting with Egor")
    assert "tomorrow at 14:00" in manager.sees


async def test_before_something_nobody_knows(manager: Person) -> None:
    await manager.says("/remind an hour before the congress")
    assert "Before what?" in manager.sees


# ---------------------------------------------------------------- replies


async def test_a_reply_to_a_push_moves_it(manager: Person) -> None:
    await manager.says("/remind in 10 minutes call Egor")
    await manager.waits_until("2026-11-22 10:10")
    push = manager.last
    assert push["text"].startswith("⏰ Egor Munteanu")
    await manager.replies(push, "tomorrow at 11")
    assert "tomorrow at 11:00: call Egor" in manager.sees


async def test_a_reply_to_a_payments_push_puts_it_off(manager: Person) -> None:
    await manager.says("Egor")
    await manager.taps("Payment")
    await manager.says("100 lei, 25 November")
    await manager.waits_until("2026-11-25 08:00")
    push = manager.last
    await manager.replies(push, "tomorrow at 15")
    assert "tomorrow at 15:00" in manager.sees
    await manager.waits_until("2026-11-26 14:00")
    assert "100 MDL" in manager.sees
    await manager.taps("✓ Paid")
    await manager.replies(push, "tomorrow at 15")
    assert "closed already" in manager.sees


async def test_a_reply_to_the_card_moves_it(manager: Person) -> None:
    await manager.says("/remind tomorrow at 10 call Egor")
    await manager.replies(manager.last, "in 2 hours")
    assert "today at 14:00: call Egor" in manager.sees
    await manager.says("/reminders")
    assert manager.sees.count("call Egor") == 1


async def test_remind_me_about_this(manager: Person) -> None:
    await manager.forwards_from("Viorica", text="Please send the estimate")
    await manager.replies(manager.own, "remind me tomorrow at 9")
    assert "I'll remind you tomorrow at 09:00: Please send the estimate" in manager.sees


async def test_a_zone_that_changes_takes_what_waits_along(manager: Person) -> None:
    await manager.says("/remind tomorrow at 10 call Egor")
    await manager.says("/settings")
    await manager.taps("Time zone")
    await manager.says("London")
    await manager.waits_until("2026-11-23 09:59")
    assert not manager.sees.startswith("⏰ Egor Munteanu")
    await manager.waits_until("2026-11-23 10:00")
    assert manager.sees.startswith("⏰ Egor Munteanu")


# ---------------------------------------------------------------- without a command


@pytest.mark.parametrize(
    ("typed", "read_back"),
    [
        ("remind me tomorrow at 10 to invoice Egor", "tomorrow at 10:00: invoice Egor"),
        ("Напомни завтра в 10 выставить счёт Егору", "tomorrow at 10:00: выставить счёт Егору"),
        ("amintește-mi mâine la 10 să sun la Egor", "tomorrow at 10:00: sun la Egor"),
    ],
)
async def test_a_request_needs_no_command(manager: Person, typed: str, read_back: str) -> None:
    await manager.says(typed)
    assert read_back in manager.sees
    assert "👤 Egor Munteanu" in manager.sees


async def test_a_request_without_a_time_asks_for_it(manager: Person) -> None:
    await manager.says("remind me to call Egor")
    assert manager.sees.startswith("call Egor")
    await manager.taps("Tomorrow, 9:00")
    assert "tomorrow at 09:00: call Egor" in manager.sees


async def test_a_new_request_is_no_answer_to_what_was_being_put_right(manager: Person) -> None:
    await manager.says("/remind every Friday at 9 report for Egor")
    await manager.taps("🔁 Repeat")
    await manager.says("remind me tomorrow at 10 to call Egor")
    assert "tomorrow at 10:00: call Egor" in manager.sees
    await manager.says("/reminders")
    assert "report for Egor" in manager.sees
    assert "call Egor" in manager.sees


async def test_a_whole_new_request_is_no_answer_to_when(manager: Person) -> None:
    await manager.says("remind me to water the plants")
    assert "When?" in manager.sees
    await manager.says("remind me tomorrow at 15 to call the bank")
    assert "tomorrow at 15:00: call the bank" in manager.sees
    await manager.says("remind me to water the plants")
    await manager.says("remind me on weekdays at 10")
    assert "every weekday at 10:00: water the plants" in manager.sees
    await manager.says("remind me on weekdays at 9")
    assert "What shall I remind you of?" in manager.sees
    await manager.says("remind me on the 1st to pay the rent")
    assert "pay the rent" in manager.sees
    assert "weekday" not in manager.sees


async def test_a_message_of_several_lines_takes_one_on_the_card(manager: Person) -> None:
    await manager.says("Egor")
    await manager.replies(manager.last, "remind me about this tomorrow")
    await manager.says("Egor")
    (line,) = [each for each in manager.sees.splitlines() if "⏰" in each]
    assert "Style" in line
