"""Reports that go out again and again, and keeping in touch.

It is noon on Sunday, 22 November 2026, in Chisinau: nine in the morning there is 7:00 UTC.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest

from playground.clock import MovableClock
from playground.events import Event
from playground.telegram import Playground
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person, shown


@dataclass(frozen=True)
class Arrived:
    """What came by itself: when (UTC), and its text."""

    at: str
    text: str


@pytest.fixture
def pushes(telegram: Playground, clock: MovableClock) -> Iterator[list[Arrived]]:
    """Every reminder about a rhythm: what comes by itself can be put off."""
    arrived: list[Arrived] = []

    def hear(event: Event) -> None:
        if event.type == "message" and "rhythmlater:" in str(event.data.get("reply_markup", "")):
            arrived.append(Arrived(f"{clock.now():%d.%m %H:%M}", shown(event.data)))

    stop = telegram.events.listen(hear)
    yield arrived
    stop()


def times(pushes: list[Arrived]) -> list[str]:
    """When they came."""
    return [push.at for push in pushes]


async def with_egor(manager: Person) -> None:
    await in_chisinau(manager)
    await manager.says("/new Egor")


@pytest.fixture
def story() -> Story:
    return with_egor


async def rhythm(person: Person, kind: str, when: str) -> Person:
    """Sets a rhythm with Egor, typed."""
    await person.says("Egor")
    await person.taps("Routines")
    await person.taps(kind)
    return await person.says(when)


async def reports(person: Person, when: str) -> Person:
    return await rhythm(person, "➕ Report", when)


async def in_touch(person: Person, when: str) -> Person:
    return await rhythm(person, "Keep in touch", when)


async def lives_in(person: Person, country: str) -> None:
    """The country whose holidays count for Egor is set where his payments are."""
    await person.says("Egor")
    await person.taps("Payment")
    await person.says("10 lei, 25 November 2028")
    await person.taps("How I remind")
    await person.taps("Country")
    await person.says(country)


async def style(person: Person, answers: str) -> None:
    """Answers the questionnaire until a style is clear."""
    await person.says("Egor")
    await person.taps("How do they tick?")
    for row in map(int, answers):
        await person.taps_row(row)


PHLEGMATIC = "0000"


# ---------------------------------------------------------------- setting one


async def test_monthly_by_the_fifth_working_day_over_the_holidays_of_the_new_year(
    manager: Person, pushes: list[Arrived]
) -> None:
    await reports(manager, "SEO report monthly, by the 5th working day")
    assert manager.sees.startswith("✓ It's set.")
    assert "Egor: SEO report" in manager.sees
    assert "Every month on the 5th working day" in manager.sees
    assert "• Monday 7 December" in manager.sees
    # 1, 7 and 8 January are public holidays in Moldova.
    moved = "Tuesday 12 January 2027, not Thursday 7 January 2027: public holidays don't count"
    assert moved in manager.sees
    assert "I remind you 2 working days before" in manager.sees
    assert "Working days: Moldova." in manager.sees
    await manager.waits_until("2026-12-07 12:00")
    assert times(pushes) == ["03.12 07:00", "07.12 07:00"]
    assert (
        "time to prepare it. It goes out in 2 working days, on Monday 7 December" in pushes[0].text
    )
    assert "Every figure has been checked" in pushes[0].text
    assert "SEO report goes out today" in pushes[1].text
    assert "Next: " in pushes[1].text, "the channel advised"
    assert "SEO report, November" in pushes[1].text, "the wording, ready"
    await manager.taps("✅ Sent")
    assert "SEO report sent to Egor, E-mail. In time." in manager.sees
    assert "Next: Tuesday 12 January 2027" in manager.sees
    await manager.says("Egor")
    assert "sent, no answer yet" in manager.sees, "it is a touch"
    await manager.waits_until("2027-01-12 07:00")
    assert times(pushes)[2:] == ["06.01 07:00", "12.01 07:00"]
    assert "public holidays don't count" in pushes[2].text


async def test_a_holiday_and_a_weekend_are_said_aloud(
    manager: Person, pushes: list[Arrived]
) -> None:
    await manager.waits_until("2026-12-13 10:00")
    await reports(manager, "every Friday")
    assert "• Friday 25 December is a holiday, so Thursday 24 December" in manager.sees
    assert "• Friday 18 December" in manager.sees
    await manager.waits_until("2026-12-18 08:00")
    await manager.taps("✅ Sent")
    await manager.waits_until("2026-12-24 08:00")
    assert times(pushes) == ["17.12 07:00", "18.12 07:00", "23.12 07:00", "24.12 07:00"]
    for push in pushes[2:]:
        assert "Friday 25 December is a holiday, so Thursday 24 December" in push.text
    await reports(manager, "monthly on the 10th")
    assert "Sunday 10 January 2027 is at the weekend, so Wednesday 6 January 2027" in manager.sees


async def test_a_phlegmatic_gets_a_day_more_and_a_list_of_their_own(
    manager: Person, pushes: list[Arrived]
) -> None:
    await style(manager, PHLEGMATIC)
    await reports(manager, "by the 5th working day of each month")
    assert "I remind you 3 working days before" in manager.sees
    assert "a day more than usual" in manager.sees
    await manager.waits_until("2026-12-05 12:00")
    assert times(pushes) == ["02.12 07:00"]
    assert "totals add up to the last digit" in pushes[0].text


async def test_the_usual_ones_are_a_tap_away_and_what_is_left_over_is_the_name(
    manager: Person,
) -> None:
    await manager.says("Egor")
    await manager.taps("Routines")
    assert "no routines yet" in manager.sees
    await manager.taps("➕ Report")
    await manager.taps_twice("Every month on the last working day")
    assert "• Monday 30 November" in manager.sees
    assert "Egor: Monthly report" in manager.sees
    await manager.taps("Name")
    await manager.says("Advertising")
    await manager.taps("← Routines")
    assert "📊 Advertising: every month on the last working day. Next: Monday 30" in manager.sees
    assert len([each for each in manager.buttons if "📊" in each]) == 1
    await manager.taps("📊 Advertising")
    await manager.taps("Another time")
    await manager.says("every other Tuesday at 15:00")
    assert "Every other Tuesday, 15:00" in manager.sees
    assert "• Tuesday 24 November" in manager.sees
    await manager.taps("Remove")
    assert "Removed: 📊 Advertising" in manager.sees
    await manager.taps("Undo")
    assert "It's back" in manager.sees
    assert "• Tuesday 24 November" in manager.sees
    await reports(manager, "every day at 5")
    assert "Which of these" in manager.sees
    await manager.taps("17:00")
    assert "Every day, 17:00" in manager.sees


# ---------------------------------------------------------------- late, skipped, put off


async def test_late_ones_are_asked_about_ever_more_seldom_and_then_left_alone(
    manager: Person, pushes: list[Arrived]
) -> None:
    await reports(manager, "every month on the 7th")
    await manager.waits_until("2027-01-03 12:00")
    late = [push for push in pushes if "was to go out" in push.text]
    assert times(late) == [
        "08.12 07:00",
        "10.12 07:00",
        "15.12 07:00",
        "21.12 07:00",
        "29.12 07:00",
    ]
    assert "1 day ago. It happens" in " ".join(late[0].text.split())
    assert "silence worries" in late[1].text
    assert "decide today" in late[2].text
    assert "last time I ask" in late[4].text
    assert not any("last time" in push.text for push in late[:4])
    await manager.says("/reminders")
    assert "📊 Egor: Monthly report" in manager.sees
    await manager.says("/today")
    assert "Monthly report was due on 7 December" in manager.sees
    await manager.waits_until("2027-01-06 12:00")
    assert "The previous one, for 7 December 2026, was never marked" in pushes[-2].text
    await manager.says("Egor")
    await manager.taps("Routines")
    await manager.taps("📊 Monthly report")
    assert "✖️ 7 December 2026: not sent, as far as I know" in manager.sees


async def test_sent_late_it_is_noted_and_asks_no_more(
    manager: Person, pushes: list[Arrived]
) -> None:
    await reports(manager, "every month on the 7th")
    await manager.waits_until("2026-12-10 12:00")
    heard = len(pushes)
    await manager.taps_twice("✅ Sent")
    assert "E-mail. 3 days late." in manager.sees
    await manager.waits_until("2026-12-30 12:00")
    assert len(pushes) == heard
    await manager.taps("Undo")
    assert "Undone" in manager.sees
    assert "• Monday 7 December" in manager.sees
    await manager.says("Egor")
    assert "sent, no answer" not in manager.sees, "the touch is gone as well"
    await manager.waits_until("2026-12-31 12:00")
    assert "was to go out on Monday 7 December" in pushes[-1].text


async def test_a_skipped_one_is_recorded_and_the_next_comes(
    manager: Person, pushes: list[Arrived]
) -> None:
    await reports(manager, "every Friday")
    await manager.waits_until("2026-11-26 12:00")
    await manager.says("/today")
    assert "Egor: Weekly report, to prepare for 27 November" in manager.sees
    await manager.taps("📊 Egor: Weekly report")
    assert "← Today" in manager.buttons
    await manager.taps("Skip this one")
    assert "Skipped: Weekly report, 27 November" in manager.sees
    await manager.waits_until("2026-12-04 12:00")
    assert times(pushes) == ["26.11 07:00", "03.12 07:00", "04.12 07:00"]
    await manager.taps("Tomorrow")
    await manager.waits_until("2026-12-04 22:00")
    await manager.says("Egor")
    await manager.taps("Routines")
    await manager.taps("📊 Weekly report")
    assert "⏭ 27 November: skipped" in manager.sees


async def test_put_off_it_comes_once_and_the_rest_stays(
    manager: Person, pushes: list[Arrived]
) -> None:
    await reports(manager, "every month on the 7th")
    await manager.waits_until("2026-12-07 07:00")
    await manager.taps("Later today")
    assert "today at 12:00" in manager.sees
    await manager.waits_until("2026-12-08 12:00")
    assert times(pushes)[1:] == ["07.12 07:00", "07.12 10:00", "08.12 07:00"]
    await manager.taps("Tomorrow")
    await manager.waits_until("2026-12-10 12:00")
    assert times(pushes)[4:] == ["09.12 07:00", "10.12 07:00"]


async def test_an_answer_to_a_push_puts_it_off(manager: Person, pushes: list[Arrived]) -> None:
    await reports(manager, "every Friday")
    await manager.waits_until("2026-11-27 08:00")
    await manager.replies(manager.last, "today at 15")
    assert "today at 15:00" in manager.sees
    await manager.replies(manager.last, "remind me every Monday at 9 to look at it")
    assert "every Monday" in manager.sees, "what repeats is a reminder of its own"
    await manager.waits_until("2026-11-27 18:00")
    assert times(pushes) == ["26.11 07:00", "27.11 07:00", "27.11 13:00"]
    assert "goes out today" in pushes[2].text


async def test_an_old_push_promises_nothing_that_would_not_come(
    manager: Person, pushes: list[Arrived]
) -> None:
    await reports(manager, "every Friday")
    await in_touch(manager, "5")
    await manager.waits_until("2026-11-26 08:00")
    preparing = manager.last
    await manager.waits_until("2026-11-27 08:00")
    calling = manager.message_with("without contact")
    await manager.says("Egor")
    await manager.taps("We talked")
    await manager.taps("Phone")
    await manager.taps("✓ We talked")
    await manager.taps("Tomorrow", message=calling)
    assert "closed already" in (manager.toast or "")
    await manager.taps("✅ Sent", message=manager.message_with("goes out today"))
    await manager.taps("Tomorrow", message=preparing)
    assert "closed already" in (manager.toast or "")
    await manager.replies(preparing, "tomorrow at 10")
    assert "closed already" in manager.sees
    await manager.waits_until("2026-12-01 12:00")
    assert times(pushes) == ["26.11 07:00", "27.11 07:00", "27.11 07:00"]


async def test_a_report_sent_from_what_do_i_say_is_the_rhythms(
    manager: Person, pushes: list[Arrived]
) -> None:
    await reports(manager, "every Friday SEO report")
    await manager.waits_until("2026-11-26 12:00")
    await manager.taps("The text")
    assert "SEO report" in manager.sees
    await manager.taps("sent it")
    assert "The report of 27 November is marked as sent" in manager.sees
    await manager.waits_until("2026-11-30 12:00")
    assert times(pushes) == ["26.11 07:00"]


async def test_a_report_sent_inline_is_the_rhythms_and_can_be_taken_back(
    manager: Person, pushes: list[Arrived]
) -> None:
    await reports(manager, "every Friday SEO report")
    await manager.waits_until("2026-11-26 12:00")
    await manager.taps("The text")
    await manager.asks_inline("egor report")
    await manager.chooses("Report")
    assert "The report of 27 November is marked as sent" in manager.sees
    await manager.taps("It wasn't sent")
    await manager.waits_until("2026-11-27 12:00")
    assert times(pushes) == ["26.11 07:00", "27.11 07:00"]


async def test_without_the_bot_for_three_weeks_there_is_one_reminder(
    manager: Person, telegram: Playground, clock: MovableClock, pushes: list[Arrived]
) -> None:
    await reports(manager, "every Friday")
    clock.move_to(clock.now() + timedelta(days=25, hours=2))  # Thursday, 17 December
    await manager.waits(timedelta(minutes=5))
    assert len(pushes) == 1
    assert "was to go out on Friday 27 November" in pushes[0].text
    await manager.taps("✅ Sent")
    assert "Next: Friday 18 December" in manager.sees
    await manager.says("Egor")
    await manager.taps("Routines")
    await manager.taps("📊 Weekly report")
    assert manager.sees.count("not sent") == 2, "those nobody heard of"


# ---------------------------------------------------------------- keeping in touch


async def test_contacts_are_counted_from_the_last_one_however_it_was_noted(
    manager: Person, pushes: list[Arrived]
) -> None:
    await in_touch(manager, "every 10 days")
    assert "in touch every 10 days" in manager.sees
    assert "No contact noted yet; I count from Sunday 22 November" in manager.sees
    await manager.waits_until("2026-11-30 12:00")
    await manager.says("Egor")
    await manager.taps("We talked")
    await manager.taps("E-mail")
    await manager.taps("waiting")
    await manager.waits_until("2026-12-09 12:00")
    assert pushes == []
    await manager.says("/week")
    assert "Egor: time to be in touch" in manager.sees
    await manager.waits_until("2026-12-10 12:00")
    assert times(pushes) == ["10.12 07:00"]
    text = pushes[0].text
    assert "10 days without contact" in text
    assert "You wanted to be in touch every 10 days" in text
    assert "Next: " in text
    assert "nothing is needed from you" in text, "a light wording"
    await manager.taps("📞 Called")
    assert "Noted: Egor, Phone call. Next contact by Sunday 20 December" in manager.sees
    await manager.taps("Undo")
    assert "Due by Thursday 10 December" in manager.sees
    await manager.waits_until("2026-12-11 12:00")
    assert times(pushes)[1:] == ["11.12 07:00"]
    await manager.taps("Not now")
    assert "come back to Egor on Sunday 13 December" in manager.sees
    await manager.taps("Undo")
    assert "Next reminder: Monday 14 December" in manager.sees, "the day after is a Saturday"
    await manager.taps("Not now")
    await manager.waits_until("2027-02-01 12:00")
    # Monday, then after three and seven working days; 25 December to 8 January have holidays.
    assert len(pushes) == 5
    assert times(pushes)[2] == "14.12 07:00"


async def test_a_contact_after_the_reminder_begins_the_days_anew_and_one_word_comes(
    manager: Person, pushes: list[Arrived]
) -> None:
    await in_touch(manager, "every 10 days")
    await manager.waits_until("2026-12-02 12:00")
    assert times(pushes) == ["02.12 07:00"]
    await manager.taps("Tomorrow")
    await manager.says("Egor")
    await manager.taps("We talked")
    await manager.taps("Phone")
    await manager.taps("We talked")
    await manager.waits_until("2026-12-13 12:00")
    assert times(pushes)[1:] == [], "neither the one put off nor the second"
    await manager.says("/reminders")
    assert "🤝 Egor" in manager.sees
    await manager.taps("🤝 Egor")
    assert "Last contact: Wednesday 2 December" in manager.sees
    await manager.waits_until("2026-12-16 12:00")
    assert times(pushes)[1:] == ["14.12 07:00"]
    assert "mentioned it before" not in pushes[1].text
    await manager.waits_until("2026-12-18 12:00")
    assert "mentioned it before" in pushes[2].text
    await manager.tact.upkeep.heal()
    await manager.says("Egor")
    await manager.taps("We talked")
    await manager.taps("E-mail")
    await manager.taps("waiting")
    await manager.waits_until("2027-01-20 12:00")
    heard = len(pushes)
    await manager.says("Egor")
    await manager.taps("We talked")
    await manager.taps("E-mail")
    await manager.taps("answered")
    await manager.tact.upkeep.heal()
    await manager.waits_until("2027-02-01 12:00")
    assert len(pushes) > heard, "it has not fallen silent for good"


async def test_the_look_back_says_what_did_not_go_out(
    manager: Person, pushes: list[Arrived]
) -> None:
    await reports(manager, "every Friday")
    await in_touch(manager, "5")
    await manager.waits_until("2026-11-26 08:00")
    await manager.says("/day")
    assert "Tomorrow: 2 things are planned" in manager.sees
    await manager.waits_until("2026-11-27 16:00")
    await manager.says("/day")
    assert "Still open" in manager.sees
    assert "Weekly report goes out" in manager.sees
    assert "Nothing is left open" not in manager.sees
    assert "time to be in touch" in manager.sees
    await manager.waits_until("2026-11-30 16:00")
    await manager.says("/day")
    assert "was due on 27 November" in manager.sees
    await manager.taps("→ Everything: tomorrow")
    assert manager.toast == "Moved: tomorrow at 09:00."
    assert not [each for each in manager.buttons if "→" in each]
    await manager.waits_until("2026-12-01 12:00")
    assert times(pushes)[-2:] == ["01.12 07:00", "01.12 07:00"]
    await manager.taps("✅ Sent")
    await manager.says("/day")
    assert "was due on 27 November" not in manager.sees


@pytest.mark.parametrize(("kind", "when"), [("Keep in touch", "5"), ("➕ Report", "every Friday")])
async def test_brought_back_beside_a_new_one_it_is_not_there_twice(
    manager: Person, kind: str, when: str
) -> None:
    await rhythm(manager, kind, when)
    card = manager.last
    await manager.taps("Remove")
    await rhythm(manager, kind, when)
    await manager.taps("Undo", message=manager.telegram.chat(manager.id).find(card["message_id"]))
    assert "there is one like it already" in (manager.toast or "")
    await manager.says("Egor")
    await manager.taps("Routines")
    assert len(manager.buttons) == 4, "one of it, two to add, and the way back"


async def test_a_rhythm_in_the_archive_is_not_coming_up(manager: Person) -> None:
    await reports(manager, "every Friday")
    await manager.says("Egor")
    await manager.taps("Edit")
    await manager.taps("Archive")
    await manager.says("/reminders")
    assert "Nothing is coming up" in manager.sees
    await manager.taps("Restore")
    await manager.says("/reminders")
    assert "weekly report" in manager.sees.casefold()


async def test_nobody_is_spoken_of_from_the_archive(manager: Person, pushes: list[Arrived]) -> None:
    await in_touch(manager, "7")
    await reports(manager, "every Friday")
    await manager.says("Egor")
    await manager.taps("Edit")
    await manager.taps("Archive")
    await manager.waits_until("2026-12-20 12:00")
    assert pushes == []
    await manager.taps("Restore")
    await manager.waits_until("2026-12-21 12:00")
    assert len(pushes) == 2


async def test_a_rhythm_that_is_silent_or_put_away_is_not_listed_as_not_done(
    manager: Person, pushes: list[Arrived]
) -> None:
    await in_touch(manager, "7")
    await manager.waits_until("2026-12-28 12:00")
    assert len(pushes) == 3, "spoken of three times, and then left alone"
    await manager.says("/reminders")
    assert "Nothing" in manager.sees
    await manager.says("/today")
    assert "Egor: contact was due" in manager.sees, "it stands here"
    await reports(manager, "every Friday")
    await manager.says("/reminders")
    assert "Weekly report" in manager.sees
    assert "Not done" not in manager.sees
    await manager.says("Egor")
    await manager.taps("Edit")
    await manager.taps("Archive")
    for later in ("2026-12-28 12:30", "2027-01-20 12:00"):
        await manager.waits_until(later)
        for asked in ("/reminders", "/today", "/week"):
            await manager.says(asked)
            assert "Egor" not in manager.sees, asked


async def test_the_quiet_times_hold_what_the_rhythm_decides_and_not_the_hour_of_sending(
    manager: Person, pushes: list[Arrived]
) -> None:
    await manager.says("/settings")
    await manager.taps("Quiet times")
    await manager.taps("Days off")
    await manager.taps("Thursday")
    await reports(manager, "every Friday at 7:30")
    await manager.waits_until("2026-11-27 12:00")
    assert times(pushes) == ["27.11 05:30"]
    assert "goes out today" in pushes[0].text


async def test_every_button_under_a_reminder_works_twice_and_once_it_is_old(
    manager: Person, pushes: list[Arrived]
) -> None:
    await reports(manager, "every Friday")
    await in_touch(manager, "every 5 days")
    await manager.waits_until("2026-11-27 12:00")
    assert len(pushes) == 3
    for push in [each for each in manager.messages if "rhythmlater:" in str(each)]:
        rows = push["reply_markup"]["inline_keyboard"]
        for button in [each for row in rows for each in row if "callback_data" in each]:
            for _ in range(2):
                await manager.taps_data(push["message_id"], button["callback_data"])
                assert "{" not in manager.sees
    await manager.waits_until("2026-12-20 12:00")


# ---------------------------------------------------------------- whatever is typed


@pytest.mark.parametrize(
    ("kind", "typed", "answer"),
    [
        ("➕ Report", "every 0 days", "odd intervals"),
        ("➕ Report", "by the 40th working day", "No month has that many working days"),
        ("➕ Report", "tomorrow", "just once"),
        ("➕ Report", "every 2 hours", "counts in days"),
        ("➕ Report", "whenever", "couldn't read a routine"),
        ("➕ Report", "every Friday " + "x" * 90, "80 characters"),
        ("Keep in touch", "every 0 days", "How many days?"),
        ("Keep in touch", "0", "From one day to 365"),
        ("Keep in touch", "4000", "From one day to 365"),
        ("Keep in touch", "often", "How many days?"),
    ],
)
async def test_what_is_no_rhythm_is_answered_and_can_be_typed_again(
    manager: Person, kind: str, typed: str, answer: str
) -> None:
    await rhythm(manager, kind, typed)
    assert answer in manager.sees
    await manager.says("every 3 weeks" if kind == "Keep in touch" else "every Friday")
    assert "It's set" in manager.sees


async def test_an_archived_client_and_a_thirteenth_rhythm_are_refused(manager: Person) -> None:
    for number in range(1, 13):
        await reports(manager, f"every month on the {number}th")
    await reports(manager, "every month on the 20th")
    assert "12 routines" in manager.sees
    await manager.says("/new Ana")
    await manager.taps("Edit")
    await manager.taps("Archive")
    await manager.taps("Ana")
    await manager.taps("Routines")
    await manager.taps("➕ Report")
    await manager.says("every Friday")
    assert "This client is in the archive" in manager.sees


@pytest.mark.parametrize(
    ("language", "buttons", "typed", "said"),
    [
        (
            "Русский",
            ("Отчёты и связь", "➕ Отчёт"),
            "отчёт по рекламе ежемесячно, до 5-го рабочего дня",
            "Каждый месяц в 5-й рабочий день",
        ),
        (
            "Română",
            ("Periodic", "➕ Raport"),
            "raport de publicitate lunar, până în a 5-a zi lucrătoare",
            "În fiecare lună în a 5-a zi lucrătoare",
        ),
    ],
)
async def test_in_three_languages(
    manager: Person, language: str, buttons: tuple[str, str], typed: str, said: str
) -> None:
    await manager.says("/settings")
    await manager.taps(language)
    await manager.says("/new Pavel")
    for label in buttons:
        await manager.taps(label)
    await manager.says(typed)
    assert said.casefold() in manager.sees.casefold()
    assert "12" in manager.sees
    await manager.waits_until("2026-12-09 12:00")
    assert "{" not in manager.sees
    await manager.taps("✅")
    assert "✓" in manager.sees
