"""The plan of the day in the morning, the look back in the evening: chosen, coming, acted upon."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from config import Settings
from content.interface import LANGUAGES, Interface
from playground.telegram import Playground
from storage.tables import deliveries, reminders
from tests.conversations.conftest import Restart, Story, in_chisinau
from tests.people import Person, shown


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return in_chisinau


@pytest.fixture
def here(manager: Person) -> Person:
    """The manager in Chisinau, at noon on Sunday, 22 November 2026; two hours ahead of UTC."""
    return manager


async def chooses(person: Person, half: str, hour: str) -> None:
    """The hour of a digest, under /settings."""
    await person.says("/settings")
    await person.taps("Daily plan")
    await person.taps(f"Change the {half}")
    await person.says(hour)
    assert f"at {hour}" in person.sees


async def reminds(person: Person, text: str, when: str) -> None:
    """A reminder."""
    await person.says(f"/remind {text}")
    await person.says(when)


async def owes(person: Person, name: str, what: str) -> None:
    """A client with a payment."""
    await person.says(f"/new {name}")
    await person.taps("Payment")
    await person.says(what)


def plans(person: Person) -> list[dict[str, Any]]:
    """Every plan of a day that has come."""
    lines = ((each, shown(each).splitlines()[:3]) for each in person.messages)
    return [each for each, top in lines if any(line.startswith("☀️ Good") for line in top)]


def looks_back(person: Person) -> list[dict[str, Any]]:
    """Every look back that is there."""
    return [each for each in person.messages if "Your day:" in shown(each)]


def wakes(person: Person, moment: str) -> None:
    """The program was not running; now it is this moment of UTC."""
    person.telegram.clock.move_to(datetime.fromisoformat(moment).replace(tzinfo=UTC))


# ---------------------------------------------------------------- the morning


async def test_offered_under_the_day_it_comes_every_morning_that_has_something(
    here: Person,
) -> None:
    await owes(here, "Egor", "1500 lei, 23 November")
    await reminds(here, "buy paper", "24 November 15:00")
    await here.says("/today")
    assert "Send me this in the mornings" not in here.seen  # an empty day is no place to offer it
    await reminds(here, "stretch", "20:00")
    await here.says("/today")
    await here.taps("Send me this in the mornings")
    await here.taps("08:30")
    assert "The plan of the day: at 08:30" in here.sees
    assert "The look back: not sent" in here.sees
    await here.waits_until("2026-11-23 06:29")
    assert not plans(here)
    await here.waits_until("2026-11-23 06:31")
    (plan,) = plans(here)
    text = shown(plan)
    assert text.startswith("☀️ Good morning. Monday 23 November")
    assert "Egor, 1,500 MDL: due" in text
    assert "buy paper" not in text
    await here.taps("💰 Egor", message=plan)
    assert "Egor: 1,500 MDL" in here.says_now(plan)
    await here.taps("← Today")
    await here.waits_until("2026-11-24 09:00")
    assert len(plans(here)) == 1, "it was opened, and the first became a page of today"
    assert "Tuesday 24 November" in shown(plans(here)[0])
    await here.says("/today")
    assert "Send me this in the mornings" not in here.buttons


async def test_an_empty_day_brings_nothing_and_the_next_one_is_looked_at_anew(
    here: Person,
) -> None:
    await chooses(here, "morning", "08:30")
    heard = here.hears()
    await here.waits_until("2026-11-24 12:00")
    assert here.hears() == heard
    await reminds(here, "buy paper", "25 November 15:00")
    await here.waits_until("2026-11-25 07:00")
    assert len(plans(here)) == 1


async def test_who_says_no_is_asked_no_more_and_may_change_their_mind(here: Person) -> None:
    await reminds(here, "stretch", "20:00")
    await here.says("/today")
    await here.taps("Send me this in the mornings")
    await here.taps("Don't send")
    assert "The plan of the day: not sent" in here.sees
    await here.says("/today")
    assert not [each for each in here.buttons if "mornings" in each]
    await here.waits_until("2026-11-23 12:00")
    assert not plans(here)
    await chooses(here, "morning", "09:00")
    await here.waits_until("2026-11-24 12:00")
    assert len(plans(here)) == 1


async def test_days_off_holidays_and_a_vacation_are_left_in_peace(here: Person) -> None:
    await chooses(here, "morning", "08:30")
    await owes(here, "Egor", "1500 lei, 20 November")
    await here.says("/settings")
    await here.taps("Quiet times")
    await here.taps("Days off")
    await here.taps("Monday")
    await here.taps("Back")
    await here.taps("Public holidays")
    await here.taps("Romania")
    await here.waits_until("2026-11-24 05:00")
    assert not plans(here), "Monday is a day off"
    await here.waits_until("2026-11-24 07:00")
    assert len(plans(here)) == 1
    await here.taps("Vacation")
    await here.says("28 November")
    await here.waits_until("2026-11-30 12:00")
    assert [shown(each).splitlines()[0][-19:] for each in plans(here)[1:]] == [
        " Sunday 29 November"
    ], "and Monday is a day off again"
    await here.waits_until("2026-12-01 12:00")
    assert len(plans(here)) == 2, "the first of December is a holiday in Romania"
    await here.waits_until("2026-12-02 12:00")
    assert len(plans(here)) == 3


async def test_after_days_of_downtime_there_is_one_and_after_noon_none(
    here: Person, restart: Restart
) -> None:
    await chooses(here, "morning", "08:30")
    await owes(here, "Egor", "1500 lei, 20 November")
    wakes(here, "2026-11-26 08:00")  # ten in the morning
    again = await restart()
    await again.waits(timedelta(minutes=1))
    assert [shown(each).splitlines()[0][-20:] for each in plans(again)] == ["Thursday 26 November"]
    wakes(again, "2026-11-29 10:30")  # half past twelve
    again = await restart()
    await again.waits(timedelta(hours=8))
    assert len(plans(again)) == 1
    await again.waits_until("2026-11-30 06:31")
    assert len(plans(again)) == 2


async def test_a_day_has_one_whatever_is_changed_in_between(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 20 November")
    await chooses(here, "morning", "08:30")
    await here.waits_until("2026-11-23 06:31")
    assert len(plans(here)) == 1
    await chooses(here, "morning", "09:15")
    await here.taps("Change the morning")
    await here.taps("Don't send")
    await chooses(here, "morning", "10:00")
    await here.waits_until("2026-11-23 20:00")
    assert len(plans(here)) == 1
    await here.waits_until("2026-11-24 07:59")
    assert len(plans(here)) == 1
    await here.waits_until("2026-11-24 08:01")
    assert len(plans(here)) == 2


async def test_a_lost_answer_brings_it_once_more_and_says_so(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 20 November")
    await chooses(here, "morning", "08:30")
    await here.waits_until("2026-11-23 06:29")
    here.telegram.faults.set("timeout_after_apply")
    await here.waits_until("2026-11-23 06:40")
    assert ["may have reached you" in shown(each) for each in plans(here)] == [False, True]


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_it_speaks_the_language_of_its_manager(here: Person, lang: str) -> None:
    words = Interface().words(lang)
    await here.says("/settings")
    if lang != "en":
        await here.taps({"ru": "Русский", "ro": "Română"}[lang])
    await here.taps(words.plain("settings-digests"))
    assert words.plain("digest-off") in here.sees
    for half, hour in (("morning", "08:00"), ("evening", "18:00")):
        await here.taps(words.plain(f"digest-{half}"))
        await here.taps(hour)
    await here.says("/remind x")
    await here.says("23.11 15:00")
    await here.waits_until("2026-11-23 17:00")
    title = words.plain("digest-title", day="")
    assert [each for each in here.messages if shown(each).startswith(title)]
    assert words.plain("lookback", day="") in here.sees
    assert "☀️" in title


async def test_wall_time_stays_over_a_change_of_clocks_and_of_zones(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 20 November")
    await chooses(here, "morning", "08:30")
    wakes(here, "2027-03-27 10:00")
    await here.waits_until("2027-03-28 05:31")  # the clocks went forward: it is 08:31
    assert "Sunday 28 March" in shown(plans(here)[-1])
    count = len(plans(here))
    await here.says("/settings")
    await here.taps("Time zone")
    await here.says("Tokyo")
    await here.waits_until("2027-03-28 23:31")  # Monday, 08:31 there
    assert len(plans(here)) == count + 1
    assert "Monday 29 March" in shown(plans(here)[-1])


async def test_hours_that_cannot_be_and_stale_buttons(here: Person) -> None:
    await here.says("/settings")
    await here.taps("Daily plan")
    await here.taps("Change the morning")
    for typed, answer in (("after lunch", "couldn't read an hour"), ("19:00", "before noon")):
        await here.says(typed)
        assert answer in here.sees
    await here.says("8")
    assert "The plan of the day: at 08:00" in here.sees
    await here.taps("Change the evening")
    await here.says("0:30")
    assert "afternoon or the evening" in here.sees
    await here.says("at 7")
    assert "The look back: at 19:00" in here.sees
    for data in (
        "digest:noon",
        "digestat:noon:0830",
        "digestat:morning:2561",
        "digestat:morning:x",
    ):
        await here.taps_data(here.last["message_id"], data)
        assert "no longer fits" in str(here.toast), data


async def test_it_is_no_reminder(here: Person) -> None:
    await reminds(here, "buy paper", "23 November 15:00")
    await chooses(here, "morning", "08:30")
    await here.says("/reminders")
    assert here.buttons == ["buy paper", "➕ New reminder"]
    await here.waits_until("2026-11-23 06:31")
    (plan,) = plans(here)
    await here.replies(plan, "on Friday")
    await here.says("/reminders")
    assert "27 November" in here.sees  # kept as a message one wants to be reminded of
    async with here.tact.database.read() as connection:
        bearer = await connection.scalar(
            sa.select(reminders.c.id).where(reminders.c.digest == "morning")
        )
    for verb in ("done", "unremind", "undone", "later", "reminder", "dateremind"):
        await here.taps_data(plan["message_id"], f"{verb}:{bearer}")
        assert "no longer here" in str(here.toast), verb
    await here.waits_until("2026-11-24 06:31")
    assert len(plans(here)) == 2, "nobody asks again after the first, and nothing stopped it"


async def test_late_reminders_share_their_summary_without_it(here: Person) -> None:
    await chooses(here, "morning", "08:30")
    for number in range(3):
        await reminds(here, f"thing {number}", f"23 November 8:0{number}")
    wakes(here, "2026-11-23 09:30")
    heard = here.hears()
    await here.waits(timedelta(minutes=1))
    new = [shown(each) for each in here.messages[heard:]]
    assert sum("3 reminders are late" in each for each in new) == 1
    assert sum("Good morning." in each for each in new) == 1
    assert len(new) == 2


async def test_a_client_best_called_is_among_the_calls(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 20 November")
    await here.taps_data(here.last["message_id"], "prefer:1:phone")
    await chooses(here, "morning", "08:30")
    await here.waits_until("2026-11-23 06:31")
    text = shown(plans(here)[0])
    assert "Best by phone\n📞 Egor: from 09:00" in text


# ---------------------------------------------------------------- the evening


async def test_the_day_behind_says_what_was_done_and_what_is_left(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 20 November")
    await owes(here, "Maria", "700 lei, 22 November")
    await here.taps("Paid")
    await here.says("/new Vlad")
    await here.taps("We talked")
    await here.taps("E-mail")
    await here.taps("waiting")
    await reminds(here, "buy paper", "13:00")
    await reminds(here, "water plants", "14:00")
    await here.waits_until("2026-11-22 11:30")
    await here.taps("✓ Done")
    await here.says("/day")
    text = here.sees
    assert text.startswith("🌙 Your day: Sunday 22 November")
    done, _, left = text.partition("Still open")
    assert "Maria: 700 MDL came in" in done
    assert "✓ buy paper" in done
    assert "Vlad: E-mail, sent" in done
    assert "Egor" not in left  # tomorrow there is a word about it anyway
    assert "Tomorrow: 1 thing is planned" in left
    assert "water plants" in left
    assert "buy paper" not in left


async def test_what_stayed_open_moves_to_tomorrow_one_by_one_or_all(here: Person) -> None:
    await reminds(here, "buy paper", "13:00")
    await reminds(here, "water plants", "14:00")
    await reminds(here, "call mum", "23:00")
    await here.waits_until("2026-11-22 18:00")
    await here.says("/day")
    page = here.last
    await here.taps("→ Tomorrow", message=page)
    assert here.toast == "Moved: tomorrow at 09:00."
    text = here.says_now(page)
    assert "buy paper" not in text
    assert "Tomorrow: 1 thing is planned" in text
    await here.taps("⏰ water plants")
    await here.taps("← Your day")
    await here.taps("→ Everything: tomorrow")
    assert "Nothing is left open" in here.says_now(page)
    assert "Tomorrow: 3 things are planned" in here.says_now(page)
    heard = here.hears()
    await here.waits_until("2026-11-23 06:59")
    assert here.hears() == heard
    await here.waits_until("2026-11-23 07:01")
    assert here.hears() == heard + 3


async def test_tomorrow_is_the_next_working_day(here: Person) -> None:
    await owes(here, "Egor", "1500 lei, 20 November")
    await reminds(here, "buy paper", "13:00")
    await here.says("/settings")
    await here.taps("Quiet times")
    await here.taps("Days off")
    for day in ("Monday", "Tuesday"):
        await here.taps(day)
    await here.says("/day")
    await here.taps("→ Wednesday")
    assert here.toast == "Moved: Wednesday 25 November at 09:00."
    assert "Wednesday 25 November: 1 thing is planned" in here.sees
    assert len([each for each in here.buttons if "→" in each]) <= 1


async def test_a_quiet_day_has_a_kind_word_and_is_not_pushed(here: Person) -> None:
    await here.says("/day")
    assert "A quiet day" in here.sees
    await here.taps("in the evenings")
    await here.taps("18:00")
    heard = here.hears()
    await here.waits_until("2026-11-23 12:00")
    assert here.hears() == heard
    await reminds(here, "buy paper", "24 November 9:00")
    await here.waits_until("2026-11-24 07:30")
    await here.taps("✓ Done")
    await here.waits_until("2026-11-24 16:01")
    assert "✓ buy paper" in shown(looks_back(here)[-1])
    assert "Nothing is left open" in here.sees
    count = len(looks_back(here))
    await reminds(here, "buy ink", "25 November 9:00")
    wakes(here, "2026-11-25 22:30")  # half past midnight: that day is over
    await here.waits(timedelta(hours=8))
    assert len(looks_back(here)) == count


async def test_done_for_this_time_counts_and_undone_does_not(here: Person) -> None:
    await here.says("/remind every day at 13:00 stretch")
    await reminds(here, "buy paper", "14:00")
    await here.waits_until("2026-11-22 11:01")
    await here.taps("✓ Done")
    await here.waits_until("2026-11-22 12:01")
    await here.taps("✓ Done")
    await here.says("/day")
    assert "✓ stretch" in here.sees
    assert "✓ buy paper" in here.sees
    await here.taps("Undo")
    await here.says("/day")
    assert "✓ stretch" in here.sees
    assert "✓ buy paper" not in here.sees
    await here.waits_until("2026-11-22 23:00")
    await here.says("/day")
    assert "✓ stretch" not in here.sees, "it is another day"


async def test_a_moved_thing_is_moved_once_and_an_old_button_does_no_harm(here: Person) -> None:
    await reminds(here, "buy paper", "13:00")
    await here.waits_until("2026-11-22 12:00")
    await here.says("/day")
    page, data = here.last, here.data("→ Tomorrow")
    await here.taps_twice("→ Tomorrow")
    await here.taps_data(page["message_id"], data)
    await here.taps_data(page["message_id"], "tomorrow:999")
    await here.taps_data(page["message_id"], "alltomorrow")
    assert "Nothing is left open" in here.says_now(page)
    async with here.tact.database.read() as connection:
        waiting = await connection.scalar(
            sa.select(sa.func.count()).where(deliveries.c.state == "scheduled")
        )
    assert waiting == 1


# ---------------------------------------------------------------- two managers


class TestTwo:
    """Two owners of one bot."""

    @pytest.fixture
    def settings(self, database_url: str, telegram: Playground) -> Settings:
        """Both people of the local Telegram are owners."""
        owners = frozenset(person.id for person in telegram.accounts)
        return Settings(  # type: ignore[call-arg]  # _env_file is pydantic's own argument
            _env_file=None, database_url=database_url, owner_ids=owners
        )

    async def test_each_has_their_own(self, here: Person, stranger: Person) -> None:
        await owes(here, "Egor", "1500 lei, 20 November")
        await chooses(here, "morning", "08:30")
        await reminds(stranger, "buy ink", "23.11 15:00")
        await chooses(stranger, "morning", "09:30")
        await here.waits_until("2026-11-23 10:00")
        assert ["Egor" in shown(each) for each in plans(here)] == [True]
        assert ["Egor" in shown(each) for each in plans(stranger)] == [False]
        await stranger.says("/day")
        assert "Egor" not in stranger.sees
