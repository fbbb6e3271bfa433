"""When a manager is left in peace, what comes late, and what nobody answers."""

from __future__ import annotations

import pytest

from playground.events import Event
from playground.faults import Mode
from playground.telegram import Playground
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person, shown


@pytest.fixture
def story() -> Story:
    return in_chisinau


async def quiet_times(person: Person) -> None:
    await person.says("/settings")
    await person.taps("Quiet times")


async def reminder(person: Person, text: str, when: str) -> None:
    await person.says(f"/remind {text}")
    await person.says(when)


async def payment(person: Person, client: str = "Egor") -> None:
    await person.says(f"/new {client}")
    await person.taps("Payment")
    await person.says("1500 lei, 25 November")


def pushed(person: Person, text: str) -> list[str]:
    """What came by itself about `text`."""
    texts = [shown(each) for each in person.messages if "later:" in str(each)]
    return [each for each in texts if text in each and "I'll remind you" not in each]


async def test_the_settings_say_when_it_is_quiet_and_each_can_be_changed(manager: Person) -> None:
    await quiet_times(manager)
    assert "Quiet hours: 21:00 to 08:00" in manager.sees
    await manager.taps("🌙 Quiet hours")
    await manager.says("22:30 - 7")
    assert "Quiet hours: 22:30 to 07:00" in manager.sees
    await manager.taps("🌙 Quiet hours")
    await manager.says("when I sleep")
    assert "22:30-7:00" in manager.sees
    await quiet_times(manager)
    await manager.taps("🌙 Quiet hours")
    await manager.taps("No quiet hours")
    assert "Quiet hours: none" in manager.sees
    await manager.taps("Days off")
    await manager.taps("Saturday")
    await manager.taps("Sunday")
    assert "✓ Sunday" in manager.buttons
    await manager.taps("Back")
    assert "Days off: Saturday, Sunday" in manager.sees
    await manager.taps("Public holidays")
    await manager.taps("Moldova")
    assert "Public holidays: Moldova" in manager.sees
    await manager.taps("Don't ask again")
    assert "not asked again" in manager.sees
    await manager.taps("Back")
    assert "Settings" in manager.sees


async def test_a_week_of_days_off_is_refused(manager: Person) -> None:
    await quiet_times(manager)
    await manager.taps("Days off")
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"):
        await manager.taps(day)
    assert manager.toast == "One working day has to stay."


async def test_an_hour_of_ones_own_comes_at_night_and_money_waits(manager: Person) -> None:
    await payment(manager)
    await quiet_times(manager)
    await manager.taps("🌙 Quiet hours")
    await manager.says("20:00-10:30")
    await reminder(manager, "water the plants", "24.11 23:00")
    await manager.waits_until("2026-11-24 21:00")  # 23:00 in Chisinau
    assert len(pushed(manager, "water the plants")) == 1
    await manager.waits_until("2026-11-25 08:29")
    assert pushed(manager, "Egor") == []
    await manager.waits_until("2026-11-25 08:31")
    (nudge,) = pushed(manager, "Egor")
    assert nudge.startswith("🕐 This was meant for today at 09:00:")


async def test_a_vacation_holds_everything_and_ends_early_on_a_tap(manager: Person) -> None:
    await payment(manager)
    await reminder(manager, "water the plants", "24.11 10:00")
    await quiet_times(manager)
    await manager.taps("Vacation")
    await manager.says("until 30 November")
    assert "Vacation: until 30 November" in manager.sees
    heard = len(manager.messages)
    await manager.waits_until("2026-11-26 10:00")
    assert len(manager.messages) == heard
    await quiet_times(manager)
    await manager.taps("I'm back")
    await manager.waits_until("2026-11-26 10:01")
    assert len(pushed(manager, "water the plants")) == 1
    assert len(pushed(manager, "Egor")) == 1


async def test_who_does_not_answer_is_asked_twice_more_and_then_left_alone(
    manager: Person,
) -> None:
    await reminder(manager, "water the plants", "23.11 10:00")
    await manager.waits_until("2026-11-23 08:01")
    assert len(pushed(manager, "plants")) == 1
    await manager.says("/reminders")
    assert "Not done yet\n⏰ water the plants" in manager.sees
    await manager.waits_until("2026-11-23 10:01")
    assert len(pushed(manager, "plants")) == 2
    await manager.waits_until("2026-11-24 07:01")
    assert len(pushed(manager, "plants")) == 3
    await manager.waits_until("2026-12-24 07:01")
    assert len(pushed(manager, "plants")) == 3
    await manager.says("/reminders")
    assert "Not done yet\n⏰ water the plants" in manager.sees


@pytest.mark.parametrize("answer", ["✓ Done", "Later…"])
async def test_who_answers_is_not_asked_again(manager: Person, answer: str) -> None:
    await reminder(manager, "water the plants", "23.11 10:00")
    await manager.waits_until("2026-11-23 08:01")
    assert len(pushed(manager, "plants")) == 1
    await manager.taps(answer)
    if answer == "Later…":
        await manager.taps("In 3 days")
    heard = len(manager.messages)
    await manager.waits_until("2026-11-25 08:00")
    assert len(manager.messages) == heard


async def test_a_week_without_the_program_is_one_summary_and_money_comes_singly(
    manager: Person,
) -> None:
    await payment(manager)
    await payment(manager, "Maria")
    await manager.says("/remind every day at 13 stretch")
    for number in range(40):
        await reminder(manager, f"thing {number}", f"24.11 {8 + number // 10}:0{number % 10}")
    heard = len(manager.messages)
    manager.telegram.clock.move_to(manager.telegram.clock.now().replace(day=30, hour=8))
    await manager.waits_until("2026-11-30 08:05")
    new = [shown(each) for each in manager.messages[heard:]]
    assert len(new) == 3, "one summary, two nudges"
    summary, egor, maria = sorted(new, key=lambda text: ("late" not in text, "Maria" in text))
    assert "41 reminders are late" in summary
    assert "stretch" in summary
    assert "and 21 more: /reminders" in summary
    assert "Egor" in egor
    assert "Maria" not in egor
    assert "Maria" in maria
    await manager.waits_until("2026-11-30 10:59")
    assert len(manager.messages) == heard + 3, "no second round of the same"
    await manager.waits_until("2026-11-30 11:01")  # 13:00 in Chisinau: the series goes on
    assert len(manager.messages) == heard + 4
    assert "stretch" in manager.sees


@pytest.mark.parametrize(
    ("fault", "marked"), [("429", 0), ("500", 1), ("drop", 0), ("timeout_after_apply", 1)]
)
async def test_whatever_telegram_answers_it_comes_as_the_table_says(
    manager: Person, telegram: Playground, fault: Mode, marked: int
) -> None:
    await reminder(manager, "water the plants", "23.11 10:00")
    await manager.waits_until("2026-11-23 07:59")
    telegram.faults.set(fault)
    await manager.waits_until("2026-11-23 08:05")
    came = pushed(manager, "plants")
    assert len(came) == (2 if fault == "timeout_after_apply" else 1)
    assert sum("may have reached you already" in each for each in came) == marked


async def test_pushes_to_one_manager_come_a_second_apart(
    manager: Person, telegram: Playground
) -> None:
    for number in range(5):
        await reminder(manager, f"thing {number}", "23.11 10:00")
    await manager.waits_until("2026-11-23 07:59")
    seconds = []

    def hear(event: Event) -> None:
        if event.type == "message":
            seconds.append(telegram.clock.now())

    stop = telegram.events.listen(hear)
    await manager.waits_until("2026-11-23 08:01")
    stop()
    assert len(pushed(manager, "thing")) == 5
    assert [round((each - seconds[0]).total_seconds()) for each in seconds] == [0, 1, 2, 3, 4]
