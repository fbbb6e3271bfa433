"""The feed as calendar applications ask for it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
import sqlalchemy as sa
import vobject

from composition import Tact
from config import Settings
from domain.managers import Manager
from domain.recurrence import MonthDay, Rule
from domain.rule_text import dump
from playground.clock import MovableClock
from services.calendar_files import LENGTH
from storage.tables import managers, reminders
from tests.people import Person, account
from web.application import build_app

PUBLIC = "https://tact.example.com"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"web_port": 8080, "public_url": PUBLIC})


@pytest.fixture
async def web(tact: Tact) -> AsyncIterator[httpx.AsyncClient]:
    """Whoever asks."""
    transport = httpx.ASGITransport(build_app(tact.services.calendars, tact.health))
    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as client:
        yield client


@pytest.fixture
async def owner(tact: Tact, manager: Person) -> Manager:
    entry = await tact.services.access.enter(account(manager))
    assert entry is not None
    return entry.manager


@pytest.fixture
async def address(tact: Tact, owner: Manager) -> str:
    """An address with two reminders behind it."""
    await tact.services.reminders.add(owner, None, "water the plants", datetime(2026, 11, 25, 9))
    rule = Rule("week", datetime(2026, 11, 25, 9).time(), SUNDAY, weekdays=(1,))
    await tact.services.reminders.add(owner, None, "read the report", rule)
    return await tact.services.calendars.open(owner)


SUNDAY = datetime(2026, 11, 22).date()


async def test_the_feed_says_what_it_is_and_who_may_keep_it(
    web: httpx.AsyncClient, address: str
) -> None:
    answer = await web.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["cache-control"].startswith("private")
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["x-robots-tag"].startswith("noindex")
    assert answer.text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert "\n" not in answer.text.replace("\r\n", "")
    assert max(len(line.encode()) for line in answer.text.split("\r\n")) <= 75


async def test_several_that_read_at_once_get_the_same(web: httpx.AsyncClient, address: str) -> None:
    answers = await asyncio.gather(*(web.get(address) for _ in range(5)))
    assert {each.status_code for each in answers} == {200}
    assert len({each.text for each in answers}) == len({each.headers["etag"] for each in answers})
    assert (await web.get(address)).headers["etag"] == answers[-1].headers["etag"]


async def test_head_and_if_none_match_send_no_text(web: httpx.AsyncClient, address: str) -> None:
    whole = await web.get(address)
    head = await web.head(address)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]
    etag = whole.headers["etag"]
    assert head.headers["etag"] == etag
    for known in (etag, f'"other", {etag}', f"W/{etag}", "*"):
        again = await web.get(address, headers={"If-None-Match": known})
        assert (again.status_code, again.content) == (304, b""), known
        assert again.headers["etag"] == etag
    assert (await web.get(address, headers={"If-None-Match": '"other"'})).status_code == 200


async def test_the_validator_changes_with_what_is_shown_and_with_nothing_else(
    web: httpx.AsyncClient, address: str, tact: Tact, owner: Manager, clock: MovableClock
) -> None:
    async def etag() -> str:
        return str((await web.get(address)).headers["etag"])

    first = await etag()
    clock.move_to(clock.now() + timedelta(days=1))
    assert await etag() == first
    added = await tact.services.reminders.add(owner, None, "call", datetime(2026, 11, 27, 9))
    second = await etag()
    assert second != first
    await tact.services.reminders.reword(owner, added.reminder.id, "call again")
    third = await etag()
    assert third not in (first, second)
    await tact.services.reminders.done(owner, added.reminder.id)
    assert await etag() not in (second, third)
    before = await etag()
    await tact.services.managers.live_in(owner, "America/New_York")
    assert await etag() != before
    before = await etag()
    await tact.services.managers.speak(owner, "ru")
    assert await etag() != before


async def test_an_entry_that_comes_back_counts_on(
    web: httpx.AsyncClient, address: str, tact: Tact, owner: Manager
) -> None:
    async def event() -> tuple[str, int]:
        calendar = vobject.readOne((await web.get(address)).text)
        (found,) = [each for each in calendar.vevent_list if "plants" in each.summary.value]
        return found.uid.value, int(found.sequence.value)

    uid, sequence = await event()
    (item,) = [
        each.upcoming.reminder.id
        for each in (await tact.services.reminders.page(owner, 0)).items
        if "plants" in (each.upcoming.reminder.text or "")
    ]
    await tact.services.reminders.move(owner, item, datetime(2026, 11, 26, 9))
    assert await event() == (uid, sequence + 1)
    await tact.services.reminders.cancel(owner, item)
    calendar = vobject.readOne((await web.get(address)).text)
    assert uid not in [each.uid.value for each in calendar.vevent_list]
    await tact.services.reminders.reopen(owner, item)
    await tact.services.reminders.move(owner, item, datetime(2026, 11, 28, 9))
    assert await event() == (uid, sequence + 2)


async def test_days_that_are_over_are_forgotten(
    web: httpx.AsyncClient, address: str, tact: Tact, owner: Manager, clock: MovableClock
) -> None:
    often = Rule("hour", datetime(2026, 11, 22, 9).time(), SUNDAY, every=2)
    await tact.services.reminders.add(owner, None, "stand up", often)

    async def known() -> int:
        async with tact.database.read() as connection:
            statement = sa.text("SELECT count(*) FROM calendar_marks")
            return int(await connection.scalar(statement))

    there = (await web.get(address)).text.count("BEGIN:VEVENT")
    assert await known() == there
    clock.move_to(clock.now() + timedelta(days=30))
    there = (await web.get(address)).text.count("BEGIN:VEVENT")
    assert await known() == there == 2 + 7 * 12


async def test_every_wrong_address_gets_the_same_answer(
    web: httpx.AsyncClient, address: str, tact: Tact, owner: Manager
) -> None:
    secret = address.rpartition("/")[2].removesuffix(".ics")
    wrong = [
        f"/calendar/{secret[:-1]}.ics",
        f"/calendar/{secret}x.ics",
        f"/calendar/{secret.swapcase()}.ics",
        "/calendar/1.ics",
        "/calendar/%00.ics",
        "/calendar/..%2f..%2fetc%2fpasswd.ics",
        f"/calendar/{'ж' * 43}.ics",
        f"/calendar/{'a' * 5000}.ics",
        "/calendar/.ics",
        "/calendar/",
        f"/calendar/{secret}",
        "/",
    ]
    answers = {(each.status_code, each.text) for each in [await web.get(path) for path in wrong]}
    assert answers == {(404, "Not Found\n")}
    await tact.services.calendars.close(owner)
    revoked = await web.get(address)
    assert (revoked.status_code, revoked.text) == (404, "Not Found\n")
    assert "etag" not in revoked.headers
    assert (await web.post(address)).status_code == 405


async def test_nobody_else_is_in_it(
    web: httpx.AsyncClient, address: str, tact: Tact, stranger: Person
) -> None:
    tact.services.access._owners = frozenset()
    async with tact.database.write() as connection:
        row = sa.select(managers).limit(1)
        values = dict((await connection.execute(row)).one()._mapping) | {
            "id": 99,
            "telegram_id": 99,
        }
        await connection.execute(sa.insert(managers).values(**values))
        from storage import managers as people

        other = await people.get(connection, 99)
    assert other is not None
    await tact.services.reminders.add(other, None, "a secret of another", datetime(2026, 11, 25, 9))
    theirs = await tact.services.calendars.open(other)
    assert "secret of another" in (await web.get(theirs)).text
    assert "secret of another" not in (await web.get(address)).text
    assert "plants" not in (await web.get(theirs)).text


async def test_no_address_and_no_word_of_anybody_gets_into_a_log(
    web: httpx.AsyncClient,
    address: str,
    tact: Tact,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    logging.getLogger("httpx").setLevel(logging.WARNING)  # the one who asks logs addresses
    caplog.set_level(logging.DEBUG)
    assert (await web.get(address)).status_code == 200

    async def fail(secret: str) -> None:
        raise ValueError(f"water the plants {secret}")

    monkeypatch.setattr(tact.services.calendars, "feed", fail)
    broken = await web.get(address)
    assert (broken.status_code, broken.text) == (500, "Internal Server Error\n")
    secret = address.rpartition("/")[2].removesuffix(".ics")
    ours = "\n".join(logging.Formatter().format(record) for record in caplog.records)
    assert "a request failed: ValueError" in ours
    assert secret not in ours
    assert "plants" not in ours


async def test_only_a_hash_of_the_address_is_kept(
    address: str, tact: Tact, settings: Settings
) -> None:
    secret = address.rpartition("/")[2].removesuffix(".ics")
    assert len(secret) >= 43, "256 bits"
    async with tact.database.read() as connection:
        rows = (await connection.execute(sa.text("SELECT * FROM calendars"))).all()
    assert secret not in str(rows)


async def test_five_hundred_entries_are_quick_and_unchanged_ones_quicker(
    web: httpx.AsyncClient, address: str, tact: Tact, owner: Manager
) -> None:
    clock = datetime(2026, 11, 25, 9).time()
    rules = [
        Rule("week", clock, SUNDAY, weekdays=(1,)),
        Rule("month", clock, SUNDAY, days=(MonthDay("business", -1),)),
    ]
    shared = {"manager_id": owner.id, "status": "active", "version": 1}
    async with tact.database.write() as connection:
        await connection.execute(
            sa.insert(reminders),
            [
                shared
                | {"text": f"thing {number}", "rule": dump(rules[number % 2])}
                | {"created_at": datetime(2026, 11, 22, tzinfo=UTC)}
                for number in range(500)
            ],
        )
    began = time.perf_counter()
    whole = await web.get(address)
    first = time.perf_counter() - began
    assert whole.text.count("BEGIN:VEVENT") == 502
    began = time.perf_counter()
    again = await web.get(address, headers={"If-None-Match": whole.headers["etag"]})
    second = time.perf_counter() - began
    assert again.status_code == 304
    assert first < 5, "half a second where nothing else runs"
    assert second < first
    assert f"DURATION:PT{LENGTH.seconds // 60}M" in whole.text
