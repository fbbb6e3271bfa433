"""Money in all its turns: parts, promises, disputes, pauses, the ladder, /money and its picture."""

from __future__ import annotations

from datetime import timedelta

import pytest

from content.interface import LANGUAGES, shipped
from playground.telegram import Playground
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person, account


async def egor_owes(manager: Person) -> None:
    """It is Sunday, 22 November 2026, in Chisinau; Egor owes 1,500 MDL by Wednesday."""
    await in_chisinau(manager)
    await manager.says("Egor")
    await manager.taps("Payment")
    await manager.says("1500 lei, 25 November")


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return egor_owes


@pytest.fixture
async def owed(manager: Person) -> Person:
    """The manager, looking at what Egor owes."""
    await manager.says("Egor")
    return await manager.taps("Payment")


@pytest.fixture
async def nudged(owed: Person) -> Person:
    """On Monday, 30 November, the first reminder after the date has come."""
    await owed.waits_until("2026-11-30 07:00")
    assert "5 days late" in owed.sees
    return owed


# ---------------------------------------------------------------- a nudge


async def test_a_nudge_says_why_now_and_what_follows(owed: Person) -> None:
    seen = []
    for moment in ("2026-11-25 07:00", "2026-11-30 07:00", "2026-12-04 07:00", "2026-12-11 07:00"):
        await owed.waits_until(moment)
        seen.append(owed.sees)
    assert "it is due today" in seen[0]
    assert "I ask again on Monday 30 November" in seen[0]
    assert "the date has passed" in seen[1]
    assert "I ask again on Friday 4 December" in seen[1]
    assert "the last time on Friday 11 December" in seen[2]
    assert "the last time" in seen[3]
    assert "What follows: nothing by itself" in seen[3]


async def test_the_last_nudge_offers_the_final_words_and_asks_what_they_need(owed: Person) -> None:
    await owed.waits_until("2026-12-11 07:00")
    assert "12 December" not in owed.sees
    await owed.taps("Final reminder")
    await owed.says("18 December")
    assert "18 December" in owed.sees
    assert "pause" in owed.sees


async def test_thirteen_answers_are_not_thirteen_buttons(nudged: Person) -> None:
    on_nudge = [label for label in nudged.buttons if "Copy" not in label]
    assert len(on_nudge) <= 7
    for label in ("Paid", "Part of it", "Promised", "Later", "Other channel", "More"):
        assert any(label in each for each in on_nudge), label
    text = nudged.last
    await nudged.taps("More")
    assert nudged.says_now(text), "the nudge stays readable above"
    for label in (
        *("Voicemail", "Not reached", "not received", "approval", "payment run"),
        *("dispute", "Pause", "Move the date"),
    ):
        assert any(label in each for each in nudged.buttons), label


# ---------------------------------------------------------------- parts


async def test_a_part_payment_leaves_the_rest_open(owed: Person) -> None:
    await owed.taps("Part of it")
    assert "1,500 MDL is open" in owed.sees
    await owed.says("500")
    assert "✓ Noted: 500 MDL came." in owed.sees
    assert "Came so far: 500 MDL. Still open: 1,000 MDL." in owed.sees
    await owed.taps("← Egor")
    assert "💰 1,000 MDL by 25 November" in owed.sees
    await owed.waits_until("2026-11-25 07:00")
    assert "1,000 MDL" in owed.sees
    assert "1,500" not in owed.sees


async def test_a_part_after_the_date_is_followed_by_a_word_about_the_rest(nudged: Person) -> None:
    await nudged.taps("Part of it")
    await nudged.says("500, 28 November")
    assert "Still open: 1,000 MDL" in nudged.sees
    heard = nudged.hears()
    await nudged.waits_until("2026-12-02 20:00")
    assert nudged.hears() == heard, "nothing for a few days"
    await nudged.waits_until("2026-12-03 07:00")
    assert "500 MDL has come, 1,000 MDL is still open" in nudged.sees
    assert "the rest is late" in nudged.sees


async def test_the_last_part_pays_it_all(owed: Person) -> None:
    for part in ("500", "1.000,00 lei"):
        await owed.taps("Part of it")
        await owed.says(part)
    assert "✓ Paid. No more nudges." in owed.sees
    await owed.taps("Undo")
    assert "Still open: 1,000 MDL" in owed.sees
    await owed.taps("History")
    assert "500 MDL came" in owed.sees
    assert "paid" not in owed.sees


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("2000", "more than is open: 1500 MDL"),
        ("€100", "is in MDL, and that sum is in EUR"),
        ("-5", "more than zero"),
        ("abc", "couldn't read a sum"),
        ("99999999999999999999", "more than a thousand billion"),
        ("500, 30 November", "still to come"),
        ("500, 31 February", "no such day"),
    ],
)
async def test_what_is_no_part_is_explained_and_nothing_is_lost(
    owed: Person, typed: str, answer: str
) -> None:
    await owed.taps("Part of it")
    await owed.says(typed)
    assert answer in owed.sees
    await owed.says("500, yesterday")
    assert "Still open: 1,000 MDL" in owed.sees


@pytest.mark.parametrize("typed", ["1 000,50 лей", "1,000.50", "1.000,50 lei", "MDL 1000.5"])
async def test_a_part_in_every_manner(owed: Person, typed: str) -> None:
    await owed.taps("Part of it")
    await owed.says(typed)
    assert "Still open: 499.50 MDL" in owed.sees


# ---------------------------------------------------------------- outcomes, each undoable


@pytest.mark.parametrize(
    ("answer", "noted", "then"),
    [
        ("Voicemail", "voicemail", "I'll remind you 4 December at 09:00"),
        ("Not reached", "not reached", "I'll remind you 4 December at 09:00"),
        ("Invoice not received", "Quiet until Wednesday 2 December", "4 December"),
        ("Awaiting approval", "Waiting for approval", "4 December"),
        ("In payment run", "Quiet until Monday 7 December", "7 December"),
    ],
)
async def test_an_outcome_is_noted_and_undone(
    nudged: Person, answer: str, noted: str, then: str
) -> None:
    await nudged.taps("More")
    await nudged.taps(answer)
    assert noted in nudged.sees
    assert then in nudged.sees
    await nudged.taps("Undo")
    assert "It is as it was before" in nudged.sees
    assert noted not in nudged.sees
    await nudged.taps("History")
    assert "Nothing yet" in nudged.sees


async def test_undone_once_it_is_not_undone_twice(nudged: Person) -> None:
    await nudged.taps("More")
    await nudged.taps("In payment run")
    undo = (nudged.last["message_id"], nudged.data("Undo"))
    await nudged.taps_data(*undo)
    await nudged.taps("Move the date")
    await nudged.says("10 December")
    await nudged.taps_data(*undo)
    assert "Due Thursday 10 December" in nudged.sees


async def test_only_the_latest_can_be_undone(owed: Person) -> None:
    await owed.taps("Part of it")
    await owed.says("500")
    first = (owed.last["message_id"], owed.data("Undo"))
    await owed.taps("Part of it")
    await owed.says("200")
    await owed.taps_data(*first)
    assert "undo the latest first" in (owed.toast or "")
    await owed.taps("History")
    await owed.taps("Undo the last one")
    assert "Still open: 1,000 MDL" in owed.sees


async def test_a_dispute_is_no_reason_to_demand(nudged: Person) -> None:
    await nudged.taps("More")
    await nudged.taps("They dispute it")
    await nudged.says("the last two hours were not agreed")
    assert "⚖️ Disputed: the last two hours were not agreed" in nudged.sees
    await nudged.waits_until("2026-12-03 07:00")
    assert "disputes 1,500 MDL: the last two hours were not agreed" in nudged.sees
    assert "What follows: if nothing comes, I ask again on Thursday 10 December" in nudged.sees
    await nudged.taps("More")
    await nudged.taps("Dispute settled")
    assert "Disputed" not in nudged.sees
    assert "I'll remind you 7 December" in nudged.sees, "two days' peace, and a weekend"


async def test_a_pause_with_its_reason_and_its_end(nudged: Person) -> None:
    await nudged.taps("More")
    await nudged.taps("Pause…")
    await nudged.says("20 December")
    await nudged.says("their accountant is on leave")
    assert "⏸ Quiet until Sunday 20 December." in nudged.sees
    assert "Reason: their accountant is on leave" in nudged.sees
    assert "I'll remind you 21 December" in nudged.sees
    await nudged.taps("← Egor")
    assert "quiet until 20 December" in nudged.sees
    heard = nudged.hears()
    await nudged.waits_until("2026-12-19 07:00")
    assert nudged.hears() == heard
    await nudged.taps("Payment")
    await nudged.taps("More")
    await nudged.taps("End the pause")
    assert "⏸" not in nudged.sees
    assert "I'll remind you the day after tomorrow" in nudged.sees, "on Monday"


@pytest.mark.parametrize("typed", ["today", "31 February", "1 January 2099", "soon"])
async def test_what_is_no_end_of_a_pause_is_explained(owed: Person, typed: str) -> None:
    await owed.taps("More")
    await owed.taps("Pause…")
    await owed.says(typed)
    assert "⏸ Quiet" not in owed.sees
    await owed.says("tomorrow")
    await owed.taps("No reason")
    assert "⏸ Quiet until Monday 23 November." in owed.sees


async def test_two_calls_in_vain_change_the_channel_advised(nudged: Person) -> None:
    entry = await nudged.tact.services.access.enter(account(nudged))
    assert entry is not None
    await nudged.tact.services.clients.set(entry.manager, 1, preferred="phone")
    await nudged.says("Egor")
    await nudged.taps("What next?")
    before = next(line for line in nudged.sees.splitlines() if line.startswith("1."))
    await nudged.taps("← Egor")
    await nudged.taps("Payment")
    for _ in range(2):
        await nudged.taps("More")
        await nudged.taps("Not reached")
        await nudged.waits(timedelta(minutes=5))
    await nudged.taps("← Egor")
    await nudged.taps("What next?")
    after = next(line for line in nudged.sees.splitlines() if line.startswith("1."))
    assert "Call" in before
    assert "Call" not in after


async def test_two_reminders_without_an_answer_change_the_channel_advised(owed: Person) -> None:
    """The nudges advise the messenger; two texts there that brought nothing are two attempts."""
    advised = []
    for moment in ("2026-11-25 07:00", "2026-11-30 07:00", "2026-12-04 07:00"):
        await owed.waits_until(moment)
        advised.append(next(line for line in owed.sees.splitlines() if "Next: " in line))
        await owed.taps("Other channel")
        await owed.taps("Messenger")
        await owed.taps("I've sent it")
        await owed.waits(timedelta(minutes=5))
    assert "messenger" in advised[0]
    assert "messenger" not in advised[2]


async def test_own_contact_keeps_the_next_nudge_away_for_a_day(owed: Person) -> None:
    await owed.waits_until("2026-11-24 10:00")
    await owed.taps("← Egor")
    await owed.taps("We talked")
    await owed.taps("Messenger")
    await owed.taps("written")
    heard = owed.hears()
    await owed.waits_until("2026-11-26 06:59")
    assert owed.hears() == heard
    await owed.waits_until("2026-11-26 07:00")
    assert "1 day late" in owed.sees


# ---------------------------------------------------------------- promises and their history


async def test_each_promise_stays_in_the_history_kept_or_not(owed: Person) -> None:
    await owed.taps("Promised…")
    await owed.says("26 November")
    await owed.waits_until("2026-11-27 07:00")
    assert "promised 1,500 MDL by 26 November" in owed.sees
    await owed.taps("Promised…")
    await owed.says("1 December")
    await owed.waits_until("2026-12-02 07:00")
    assert "2 promises have not been kept by now" in owed.sees
    await owed.taps("Promised…")
    await owed.says("4 December")
    await owed.waits_until("2026-12-03 08:00")
    await owed.taps("✓ Paid")
    await owed.taps("History")
    assert "promised by 26 November — not kept" in owed.sees
    assert "promised by 1 December — not kept" in owed.sees
    assert "promised by 4 December — kept" in owed.sees
    assert "Promises: 1 kept, 2 not kept." in owed.sees


async def test_the_usual_delay_is_told_once_it_is_known(owed: Person) -> None:
    await owed.taps("✓ Paid")
    for day in ("1", "2", "10"):
        await owed.says("Egor")
        await owed.taps("Payment")
        assert "Usually pays" not in owed.sees
        await owed.says(f"{day}00 lei, {day} November 2026")
        await owed.taps("✓ Paid")
    await owed.says("Egor")
    await owed.taps("Payment")
    await owed.says("1500, 1 December")
    assert "Usually pays 16 days late (median of 4 payments)." in owed.sees


# ---------------------------------------------------------------- the same once more


async def test_the_same_payment_again_is_asked_about(owed: Person) -> None:
    await owed.taps("Another payment")
    await owed.says("1500 lei, 25 November")
    assert "The same payment?" in owed.sees
    await owed.taps("keep one")
    assert "Nothing was added" in owed.sees
    await owed.taps("Another payment")
    await owed.says("1500")
    await owed.says("25 November")
    await owed.taps("keep both")
    await owed.taps("← Egor")
    assert owed.sees.count("💰") == 2


async def test_keep_both_twice_keeps_two(owed: Person) -> None:
    await owed.taps("Another payment")
    await owed.says("1500 lei, 25 November")
    await owed.taps_twice("keep both")
    await owed.says("Egor")
    assert owed.sees.count("💰") == 2


async def test_a_date_years_away_is_taken_with_a_word(owed: Person) -> None:
    await owed.taps("Another payment")
    await owed.says("200 lei, 25.11.2033")
    assert "That is years away" in owed.sees


async def test_the_document_it_rests_on(owed: Person) -> None:
    await owed.taps("More")
    await owed.taps("Document")
    await owed.says("x" * 201)
    assert "200 characters at most" in owed.sees
    await owed.says("Act 12 of 3 November")
    assert "Document: Act 12 of 3 November" in owed.sees


# ---------------------------------------------------------------- how to remind


async def test_another_ladder_for_the_client_or_this_payment(owed: Person) -> None:
    await owed.taps("How I remind")
    assert "3 days before the date" in owed.sees
    assert "3, 7, 14 days after it" in owed.sees
    assert "Moldova" in owed.sees
    await owed.taps("Firmer")
    assert "2, 4, 7, 14 days after it" in owed.sees
    await owed.taps("Not this one")
    assert "never by myself" in owed.sees
    heard = owed.hears()
    await owed.waits(timedelta(days=60))
    assert owed.hears() == heard


async def test_public_holidays_are_those_of_the_clients_country(owed: Person) -> None:
    """1 December is a holiday in Romania, and none in Moldova."""
    await owed.taps("Move the date")
    await owed.says("1 December")
    await owed.taps("How I remind")
    await owed.taps("Country")
    await owed.says("Atlantis")
    assert "don't know this country" in owed.sees
    await owed.says("Румыния")
    assert "Romania" in owed.sees
    await owed.waits_until("2026-11-27 07:00")
    assert "1,500 MDL" in owed.sees  # coming; 30 November and 1 December are days off there
    heard = owed.hears()
    await owed.waits_until("2026-12-03 20:00")
    assert owed.hears() == heard
    await owed.waits_until("2026-12-04 07:00")
    assert "3 days late" in owed.sees


async def test_a_country_back_to_automatic(owed: Person) -> None:
    await owed.taps("How I remind")
    await owed.taps("Country")
    await owed.taps("Germany")
    assert "Germany" in owed.sees
    await owed.taps("Country")
    await owed.taps("By phone")
    assert "Moldova" in owed.sees


# ---------------------------------------------------------------- /money


async def test_money_shows_who_owes_what_by_age(owed: Person) -> None:
    for name, due in (("Maria", "€200, 1 November"), ("Andrei", "18400 lei, 1 September 2026")):
        await owed.says(f"/new {name}")
        await owed.taps("Payment")
        await owed.says(due)
    await owed.says("/money")
    lines = owed.sees.splitlines()
    assert lines[0] == "Money: 3 open payments"
    assert "19,900 MDL, late: 18,400 MDL" in lines
    assert "€200, late: €200" in lines
    assert "not due yet: 1,500 MDL" in lines
    assert "61 to 90 days late: 18,400 MDL" in lines
    assert [each for each in owed.buttons if " · " in each] == [
        "Andrei · 18,400 MDL",
        "Maria · €200",
        "Egor · 1,500 MDL",
    ]
    await owed.taps("Maria · €200")
    assert owed.sees.startswith("Maria: €200")
    await owed.taps("All money")
    assert "Money: 3 open payments" in owed.sees


async def test_nothing_open_is_said_kindly(owed: Person) -> None:
    await owed.taps("✓ Paid")
    await owed.says("/money")
    assert "Nobody owes you anything" in owed.sees
    await owed.taps("Clients")
    assert "Your clients" in owed.sees


async def test_many_payments_have_pages(owed: Person) -> None:
    for day in range(1, 12):
        await owed.taps("Another payment")
        await owed.says(f"{1000 + day} lei, {day} December")
    await owed.says("/money")
    assert "Page 1 of 2" in owed.sees
    await owed.taps("Next")
    assert "Page 2 of 2" in owed.sees
    assert "1,011 MDL" in owed.sees
    await owed.taps("Previous")
    assert "Page 1 of 2" in owed.sees
    await owed.taps_data(owed.last["message_id"], "owing:99")
    assert "Page 2 of 2" in owed.sees


async def test_the_picture_of_the_ageing(owed: Person, telegram: Playground) -> None:
    await owed.says("/money")
    await owed.taps("Picture")
    assert owed.last.get("photo")
    assert "Currencies are never added up" in owed.sees
    assert "1,500 MDL" in owed.sees
    await owed.taps("The list")
    assert "Money: 1 open payment" in owed.sees


# ---------------------------------------------------------------- three languages, and strangers


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
async def test_every_screen_in_every_language(nudged: Person, lang: str) -> None:
    words = shipped().words(lang)
    await nudged.says("/settings")
    await nudged.taps(words.plain("language-russian" if lang == "ru" else "language-romanian"))
    await nudged.says("Egor")
    await nudged.taps(words.plain("card-pay"))
    await nudged.taps(words.plain("payment-part"))
    await nudged.says("500")
    await nudged.taps(words.plain("payment-more"))
    await nudged.taps(words.plain("outcome-approval"))
    await nudged.taps(words.plain("payment-promise"))
    await nudged.says("02.12")
    await nudged.waits_until("2026-12-03 07:00")
    assert words.plain("nudge-why-promise_broken") in nudged.sees
    await nudged.taps(words.plain("nudge-more"))
    await nudged.taps(words.plain("outcome-payment"))
    await nudged.taps(words.plain("payment-ladder"))
    await nudged.taps(words.plain("ladder-gentle"))
    await nudged.taps(words.plain("ladder-country"))
    await nudged.taps(words.plain("back"))
    await nudged.taps(words.plain("back"))
    await nudged.taps(words.plain("payment-history"))
    assert words.plain("promise-broken") in nudged.sees
    await nudged.says("/money")
    await nudged.taps(words.plain("money-picture"))
    assert nudged.last.get("photo")


async def test_old_buttons_of_a_closed_payment_change_nothing(nudged: Person) -> None:
    await nudged.taps("More")
    old, number = nudged.last, nudged.data("Voicemail").split(":")[1]
    await nudged.taps("The payment")
    await nudged.taps("✓ Paid")
    for data in (
        *(f"missed:{number}:voicemail", f"wait:{number}:run", f"dispute:{number}"),
        *(f"pause:{number}", f"settled:{number}", f"resume:{number}"),
        f"until:{number}:2026-12-20",
    ):
        await nudged.taps_data(old["message_id"], data)
        assert "is closed" in (nudged.toast or ""), data
    for data in (f"wait:{number}:forever", f"missed:{number}:x", f"pace:{number}:client:x"):
        await nudged.taps_data(old["message_id"], data)
        assert "from earlier" in (nudged.toast or ""), data
