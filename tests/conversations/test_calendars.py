"""Reminders and payments in the manager's own calendar: files, and a private address."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
import vobject

from composition import Tact
from config import Settings
from playground.telegram import Playground
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person
from web.application import build_app

PUBLIC = "https://tact.example.com"


@pytest.fixture
def story() -> Story:
    return with_egor


async def with_egor(manager: Person) -> None:
    """Egor owes a payment and there is a reminder about him, with a note that nobody may see."""
    await in_chisinau(manager)
    await manager.says("/new Egor")
    await manager.taps("Edit")
    await manager.taps("Note")
    await manager.says("Hates Mondays")
    await manager.says("Egor")
    await manager.taps("Payment")
    await manager.says("1500 lei, 25 November")
    await manager.says("/remind every Friday at 9 send Egor the report; all of it")


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """This Tact can be reached from outside."""
    return settings.model_copy(update={"web_port": 8080, "public_url": PUBLIC})


class Reading:
    """A calendar application."""

    def __init__(self, tact: Tact) -> None:
        app = build_app(tact.services.calendars, tact.health)
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app), base_url=PUBLIC, follow_redirects=False
        )

    async def status(self, address: str) -> int:
        """What an address answers."""
        return (await self.client.get(address)).status_code

    async def events(self, address: str) -> dict[str, Any]:
        """The events of a feed by their titles."""
        return events((await self.client.get(address)).text)


@pytest.fixture
def reading(tact: Tact) -> Reading:
    return Reading(tact)


def events(text: str) -> dict[str, Any]:
    """Events by their titles, as another library reads them."""
    calendar = vobject.readOne(text)
    return {event.summary.value: event for event in calendar.vevent_list}


def sent(person: Person) -> tuple[str, str]:
    """The name and the text of the file that came last."""
    document = person.message_with("Open the file")["document"]
    assert document["mime_type"] == "text/calendar"
    stored = person.telegram.files.find(document["file_id"])
    assert stored is not None
    return document["file_name"], stored.content.decode()


def address(person: Person) -> str:
    """The newest address that was given out."""
    told = person.message_with("Your private address\n")["text"]
    found = re.search(r"https://\S+", told)
    assert found is not None
    return found[0]


async def opens(person: Person, label: str) -> None:
    """Opens a reminder or a payment from the list."""
    await person.says("/reminders")
    await person.taps(label)


async def test_a_reminder_comes_as_a_file(manager: Person) -> None:
    await opens(manager, "report")
    await manager.taps("To calendar")
    name, text = sent(manager)
    assert name == "Egor-send-Egor-the-report-all-of-it.ics"
    (event,) = events(text).values()
    assert event.summary.value == "Egor: send Egor the report; all of it"
    assert event.rrule.value == "FREQ=WEEKLY;BYDAY=FR"
    assert event.dtstart.value.isoformat() == "2026-11-27T09:00:00+02:00"
    assert event.valarm.action.value == "DISPLAY"
    assert event.description.value == "From Tact."
    before = event.uid.value, int(event.sequence.value)
    await manager.taps("Time")
    await manager.says("15:30")
    await manager.taps("To calendar")
    (event,) = events(sent(manager)[1]).values()
    assert event.dtstart.value.hour == 15
    assert (event.uid.value, int(event.sequence.value)) == (before[0], before[1] + 1)


async def test_a_payment_comes_as_a_whole_day_with_its_promise(manager: Person) -> None:
    await opens(manager, "1,500 MDL")
    await manager.taps("To calendar")
    name, text = sent(manager)
    assert name == "Egor-1-500-MDL.ics"
    (event,) = events(text).values()
    assert event.summary.value == "💰 Egor: 1,500 MDL"
    assert event.dtstart.value.isoformat() == "2026-11-25"
    assert event.description.value == "Due 25 November 2026.\n\nFrom Tact."
    await opens(manager, "1,500 MDL")
    await manager.taps("Promised")
    await manager.says("28 November")
    await manager.taps("To calendar")
    (event,) = events(sent(manager)[1]).values()
    assert event.dtstart.value.isoformat() == "2026-11-28"
    assert "Promised for this day" in event.description.value
    await opens(manager, "1,500 MDL")
    old = manager.data("To calendar")
    await manager.taps("✓ Paid")
    await manager.taps_data(manager.last["message_id"], old)
    assert "no longer here" in manager.seen or "no longer" in str(manager.toast)


async def test_the_address_is_given_once_and_a_new_one_ends_the_old(
    manager: Person, reading: Reading
) -> None:
    await manager.says("/calendar")
    assert "private address" in manager.sees
    await manager.taps_twice("Get my address")
    first = address(manager)
    assert first.startswith(f"{PUBLIC}/calendar/")
    assert manager.seen.count("https://tact.example.com") == 1, "a double tap is one"
    assert manager.copies("Copy") == first
    assert "From URL" in manager.sees
    assert set(await reading.events(first)) == {
        "💰 Egor: 1,500 MDL",
        "Egor: send Egor the report; all of it",
    }
    await manager.says("/calendar")
    assert "since 22 November" in manager.sees
    assert "Last read today at 12:00" in manager.sees
    assert first not in manager.sees
    await manager.taps("New address")
    second = address(manager)
    assert second != first
    assert await reading.status(first) == 404
    assert await reading.status(second) == 200
    await manager.taps("Switch off")
    assert await reading.status(second) == 404
    await manager.says("/calendar")
    assert "Get my address" in manager.buttons[0]


async def test_the_feed_follows_and_tells_nothing_private(
    manager: Person, reading: Reading
) -> None:
    await manager.says("/calendar")
    await manager.taps("Get my address")
    there = address(manager)
    assert "Mondays" not in (await reading.client.get(there)).text
    await opens(manager, "1,500 MDL")
    await manager.taps("✓ Paid")
    assert set(await reading.events(there)) == {"Egor: send Egor the report; all of it"}
    await manager.says("/remind tomorrow at 10 water the plants")
    assert "water the plants" in await reading.events(there)
    await manager.waits_until("2026-11-23 08:01")
    assert "water the plants" in await reading.events(there), "not done yet: it stays"
    await manager.says("/settings")
    await manager.taps("Русский")
    await manager.says("/new Zina")
    await manager.taps("💰")
    await manager.says("100 EUR, 30.11")
    russian = await reading.events(there)
    (zina,) = [event for title, event in russian.items() if title.startswith("💰 Zina: 100")]
    assert zina.description.value.startswith("Срок: 30 ноября 2026")


async def test_everything_as_a_file(manager: Person) -> None:
    await manager.says("/calendar")
    await manager.taps("Everything as a file")
    name, text = sent(manager)
    assert name == "Tact.ics"
    assert len(events(text)) == 2


async def sets_rhythm(manager: Person, kind: str, when: str) -> None:
    await manager.says("Egor")
    await manager.taps("Routines")
    await manager.taps(kind)
    await manager.says(when)


def all_of(text: str, title: str) -> list[Any]:
    """The events of this title, in order."""
    found = [each for each in vobject.readOne(text).vevent_list if each.summary.value == title]
    return sorted(found, key=lambda each: str(each.dtstart.value))


async def test_reports_stand_on_the_working_days_on_which_they_go_out(
    manager: Person, reading: Reading
) -> None:
    await sets_rhythm(manager, "➕ Report", "SEO report every Friday at 15")
    await manager.says("/calendar")
    await manager.taps("Get my address")
    there = address(manager)
    text = (await reading.client.get(there)).text
    found = all_of(text, "📊 Egor: SEO report")
    days = [each.dtstart.value.isoformat() for each in found]
    assert days[:2] == ["2026-11-27T15:00:00+02:00", "2026-12-04T15:00:00+02:00"]
    assert "2026-12-24T15:00:00+02:00" in days, "the 25th is a holiday in Moldova"
    assert not any(day.startswith("2026-12-25") for day in days)
    assert days[-1].startswith("2027-11-26"), "thirteen months of them"
    assert not any(hasattr(each, "rrule") for each in found)
    assert len({each.uid.value for each in found}) == len(days)
    assert (await reading.client.get(there)).text == text
    await sets_rhythm(manager, "Keep in touch", "every 3 weeks")
    touch = (await reading.events(there))["🤝 Egor: time to be in touch"]
    assert touch.dtstart.value.isoformat() == "2026-12-13"
    assert touch.description.value == "From Tact.", "whom and what, no more"


async def test_a_reminder_stands_on_the_working_days_of_the_managers_country(
    manager: Person, reading: Reading
) -> None:
    await manager.says("/settings")
    await manager.taps("Quiet times")
    await manager.taps("olidays")
    await manager.taps("Moldova")
    await manager.says("/remind every month on the 1st working day at 9 pay the rent")
    assert "4 January" in manager.sees
    await manager.says("/calendar")
    await manager.taps("Get my address")
    text = (await reading.client.get(address(manager))).text
    days = [each.dtstart.value.isoformat()[:10] for each in all_of(text, "pay the rent")]
    assert days[:3] == ["2026-12-01", "2027-01-04", "2027-02-01"], "1 January is a holiday"


async def test_rhythms_go_from_the_calendar_with_what_ends_them(
    manager: Person, reading: Reading
) -> None:
    await sets_rhythm(manager, "Keep in touch", "every 3 weeks")
    await sets_rhythm(manager, "➕ Report", "SEO report every Friday")
    await manager.says("/calendar")
    await manager.taps("Everything as a file")
    assert "📊 Egor: SEO report" in events(sent(manager)[1])
    await manager.says("/calendar")
    await manager.taps("Get my address")
    there = address(manager)
    await manager.waits_until("2026-11-27 12:00")
    await manager.taps("✅ Sent")
    first = all_of((await reading.client.get(there)).text, "📊 Egor: SEO report")[0]
    assert first.dtstart.value.isoformat() == "2026-12-04T09:00:00+02:00"
    touch = (await reading.events(there))["🤝 Egor: time to be in touch"]
    assert touch.dtstart.value.isoformat() == "2026-12-18", "counted from the report"
    await manager.says("Egor")
    await manager.taps("Edit")
    await manager.taps("Archive")
    assert not any("📊" in each or "🤝" in each for each in await reading.events(there))


async def test_who_is_shut_out_is_not_read_any_more(
    manager: Person, reading: Reading, tact: Tact, telegram: Playground
) -> None:
    await manager.says("/calendar")
    await manager.taps("Get my address")
    there = address(manager)
    assert await reading.status(there) == 200
    tact.upkeep._owners = frozenset({1})
    await tact.upkeep.begin()
    assert await reading.status(there) == 404


class TestOutOfReach:
    """Nobody has said where this Tact can be reached."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"web_port": None, "public_url": None})

    async def test_the_screen_says_what_works_and_what_the_owner_can_set(
        self, manager: Person
    ) -> None:
        await manager.says("/settings")
        await manager.taps("Calendar")
        assert "PUBLIC_URL" in manager.sees
        await manager.taps_data(manager.last["message_id"], "readdress")
        assert "no address to give" in str(manager.toast) + manager.seen
        await manager.says("/calendar")
        await manager.taps("Everything as a file")
        assert len(events(sent(manager)[1])) == 2
