"""The day and the week: what is shown, in what order, what a button opens, and the way back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from content.interface import LANGUAGES, Interface
from tests.conversations.conftest import Restart, Story, in_chisinau
from tests.people import Person


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return in_chisinau


@pytest.fixture
def here(manager: Person) -> Person:
    """The manager in Chisinau, at noon on Sunday, 22 November 2026."""
    return manager


async def owes(person: Person, name: str, what: str) -> None:
    """A client with a payment."""
    await person.says(f"/new {name}")
    await person.taps("Payment")
    await person.says(what)


async def wrote(person: Person, name: str, channel: str = "E-mail") -> None:
    """A client who was written to and has not answered."""
    await person.says(f"/new {name}")
    await person.taps("We talked")
    await person.taps(channel)
    await person.taps("waiting")


def in_order(text: str, *parts: str) -> bool:
    """Whether all of these stand in the text, one after the other."""
    places = [text.find(part) for part in parts]
    return -1 not in places and places == sorted(places)


# ---------------------------------------------------------------- today


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("span", ["today", "week"])
async def test_an_empty_one_has_a_kind_word_and_ways_on(here: Person, lang: str, span: str) -> None:
    words = Interface().words(lang)
    if lang != "en":
        await here.says("/settings")
        await here.taps({"ru": "Русский", "ro": "Română"}[lang])
    await here.says(f"/{span}")
    ending = words.plain(f"agenda-{span}-none", day="X").rpartition("X")[2]
    assert ending in here.sees
    assert words.plain("help-clients") in here.buttons
    other = {"today": "week", "week": "today"}[span]
    await here.taps(words.plain(f"agenda-{other}-button"))
    assert words.plain(f"agenda-{other}-none", day="X").rpartition("X")[2] in here.sees


async def test_today_has_money_reminders_and_waiting_with_what_is_late_on_top(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 20 November")
    await owes(here, "Maria", "700, 22 November")
    await owes(here, "Ion", "900, 25 December")
    await wrote(here, "Vlad")
    await here.says("/remind buy paper")
    await here.says("15:00")
    await here.says("/remind buy ink")
    await here.says("tomorrow 15:00")
    await here.says("/today")
    assert "Today: Sunday 22 November" in here.sees
    assert in_order(
        here.sees,
        "Not done yet",
        "Egor, 1,500 MDL: 2 days late",
        "Money",
        "Maria, 700 MDL: due",
        "Reminders",
        "15:00: buy paper",
        "Waiting for an answer",
        "Vlad: E-mail, since 22 November",
    )
    assert "Ion" not in here.seen.rpartition("Today: ")[2]
    assert "ink" not in here.sees


async def test_a_pushed_reminder_is_not_done_yet_until_it_is_done(here: Person) -> None:
    await here.says("/remind buy paper")
    await here.says("15:00")
    await here.waits(timedelta(hours=4))
    await here.says("/today")
    assert in_order(here.sees, "Not done yet", "buy paper")
    await here.taps("⏰ buy paper")
    await here.taps("Done")
    await here.says("/today")
    assert "Nothing needs you" in here.sees


async def test_a_reminder_of_yesterday_says_so(here: Person) -> None:
    await here.says("/remind buy paper")
    await here.says("15:00")
    here.telegram.clock.move_to(here.telegram.clock.now() + timedelta(days=1))
    await here.says("/today")  # the push has not gone out yet
    assert in_order(here.sees, "Not done yet", "yesterday at 15:00: buy paper")


async def test_a_broken_promise_is_named_and_a_kept_one_waits_for_its_day(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 20 November")
    await here.taps("Promised")
    await here.says("24 November")
    await here.says("/today")
    assert "Egor" not in here.sees
    await here.says("/week")
    assert in_order(here.sees, "Tuesday 24 November", "Egor, 1,500 MDL: promised for this day")
    here.telegram.clock.move_to(here.telegram.clock.now() + timedelta(days=3))
    await here.says("/today")
    assert in_order(here.sees, "Not done yet", "Egor, 1,500 MDL: was promised by 24 November")


async def test_who_has_answered_is_waited_for_no_more(here: Person) -> None:
    await wrote(here, "Vlad")
    await wrote(here, "Ana", "Messenger")
    await here.says("Vlad")
    await here.taps("We talked")
    await here.taps("E-mail")
    await here.taps("nswered")
    await here.says("/today")
    assert "Vlad" not in here.sees
    assert "Ana: Messenger" in here.sees
    here.telegram.clock.move_to(here.telegram.clock.now() + timedelta(days=31))
    await here.says("/today")
    assert "Ana" not in here.sees


async def test_paid_put_away_and_deleted_leave_the_day(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 20 November")
    await here.taps("Paid")
    await wrote(here, "Vlad")
    await here.taps("← Vlad")
    await here.taps("Edit")
    await here.taps("Delete")
    await here.taps("Yes, delete")
    await here.says("/today")
    assert "Nothing needs you" in here.sees


# ---------------------------------------------------------------- the week


async def test_the_week_goes_day_by_day(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 25 November")
    await here.says("/remind buy paper")
    await here.says("Wednesday 15:00")
    await here.says("/remind far away")
    await here.says("29 November 10:00")
    await here.says("/remind last one")
    await here.says("28 November 23:30")
    await here.says("/remind stretch")
    await here.says("in an hour")
    await here.says("/week")
    assert in_order(
        here.sees,
        "The next seven days",
        "Today",
        "13:00: stretch",
        "Wednesday 25 November",
        "Egor, 1,500 MDL: due",
        "15:00: buy paper",
        "Saturday 28 November",
        "23:30: last one",
    )
    assert "far away" not in here.sees


async def test_the_nudge_before_the_date_has_a_line_of_its_own(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 27 November")
    planned = [line for line in here.sees.splitlines() if "remind" in line.lower()]
    await here.says("/week")
    assert in_order(here.sees, "time for a word about it", "Friday 27 November", "due"), planned
    assert here.buttons.count("💰 Egor · 1,500 MDL") == 1  # one way to it is enough


async def test_a_repeating_reminder_stands_on_each_of_its_days(here: Person) -> None:
    await here.says("/remind every weekday at 9 stretch")
    await here.says("/week")
    assert here.sees.count("09:00: stretch") == 5
    assert here.sees.count("Saturday") == 0
    assert here.buttons.count("⏰ stretch") == 1
    await here.waits_until("2026-11-24 12:00")
    await here.says("/today")
    assert "stretch" not in here.sees  # it was there this morning, and comes again tomorrow


# ---------------------------------------------------------------- on and back


@pytest.mark.parametrize(("span", "back"), [("today", "← Today"), ("week", "← Seven days")])
async def test_a_button_opens_the_thing_and_leads_back(here: Person, span: str, back: str) -> None:
    await owes(here, "Egor", "1500 lei, 22 November")
    await here.says("/remind buy paper")
    await here.says("15:00")
    await wrote(here, "Vlad")
    await here.says(f"/{span}")
    page, heard = here.sees, here.hears()
    things = [("💰 Egor", "1,500 MDL"), ("⏰ buy paper", "buy paper\n🕐 Today at 15:00")]
    if span == "today":
        things.append(("⏳ Vlad", "Vlad\n"))
    for label, seen in things:
        await here.taps(label)
        assert seen in here.sees
        await here.taps(back)
        assert here.sees == page
    assert here.hears() == heard


async def test_a_long_day_has_pages_and_the_way_back_leads_to_the_right_one(
    here: Person, restart: Restart
) -> None:
    for number in range(1, 12):
        await here.says(f"/remind task {number:02}")
        await here.says(f"14:{number:02}")
    await here.says("/today")
    assert "Page 1 of 2" in here.sees
    assert "task 08" in here.sees
    assert "task 09" not in here.sees
    await here.taps("Next")
    assert "Page 2 of 2" in here.sees
    assert "Reminders" in here.sees
    await here.taps("task 11")
    again = await restart()
    await again.taps("← Today")
    assert "Page 2 of 2" in again.sees
    await again.taps("Previous")
    assert "Page 1 of 2" in again.sees
    assert "← Previous" not in again.buttons


async def test_a_page_that_is_there_no_more_gives_the_last(here: Person) -> None:
    await here.says("/remind call")
    await here.says("15:00")
    await here.says("/today")
    await here.taps_data(here.last["message_id"], "agenda:today:7")
    assert "15:00: call" in here.sees


async def test_what_is_gone_meanwhile_says_so_and_the_page_stays(here: Person) -> None:
    await wrote(here, "Vlad")
    await here.says("/today")
    page = here.last
    await here.says("Vlad")
    await here.taps("Edit")
    await here.taps("Delete")
    await here.taps("Yes, delete")
    await here.taps("⏳ Vlad", message=page)
    assert here.toast == Interface().words("en").plain("error-client-gone")
    for data in ("agenda:year", "agenda:today:x", "agendapay:1:year:0"):
        await here.taps_data(page["message_id"], data)
        assert here.toast == Interface().words("en").plain("error-stale")


async def test_names_and_words_are_shown_as_they_are(here: Person) -> None:
    await owes(here, "<b>Bold</b>", "1500 lei, 22 November")
    await here.says("/remind <i>call</i> &amp; co")
    await here.says("15:00")
    await here.says("/today")
    assert "<b>Bold</b>, 1,500 MDL" in here.sees
    assert "<i>call</i> &amp; co" in here.sees


@pytest.mark.parametrize(
    ("button", "seen"),
    [
        ("Русский", ("Ещё не сделано", "просрочка 2 дня", "Ждём ответа", "Письмо, с 22 ноября")),
        ("Română", ("Încă nerezolvat", "întârziere de 2 zile", "Așteptăm răspuns", "E-mail, din")),
    ],
)
async def test_the_other_languages(here: Person, button: str, seen: tuple[str, ...]) -> None:
    await owes(here, "Egor", "1500 lei, 20 November")
    await wrote(here, "Vlad")
    await here.says("/settings")
    await here.taps(button)
    await here.says("/today")
    assert in_order(here.sees, *seen)
