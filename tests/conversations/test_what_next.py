"""What next: which channel, why, when; and the contacts that teach it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from content.interface import LANGUAGES, Interface
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person


async def with_egor(manager: Person) -> None:
    """Settled in Chisinau, where it is Sunday, 22 November 2026, with one client."""
    await in_chisinau(manager)
    await manager.says("Egor")


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return with_egor


@pytest.fixture
async def egor(manager: Person) -> Person:
    """The manager with Egor's card open, at noon on Monday, 23 November 2026."""
    await manager.waits_until("2026-11-23 10:00")
    return await manager.says("Egor")


async def logs(person: Person, channel: str, outcome: str) -> Person:
    """Logs a contact from the card."""
    await person.says("/clients Egor")
    await person.taps("↔️ We talked")
    await person.taps(channel)
    await person.taps(outcome)
    return person


async def next_of(person: Person) -> str:
    """What "What next?" says."""
    await person.says("/clients Egor")
    await person.taps("What next?")
    return person.sees


def first(advice: str) -> str:
    """The channel in the first place."""
    return next(line for line in advice.splitlines() if line.startswith("1. "))


# ---------------------------------------------------------------- the advice


async def test_every_channel_has_its_place_and_its_reason(egor: Person) -> None:
    advice = await next_of(egor)
    assert "Nothing is due" in advice
    places = [line for line in advice.splitlines() if line[:2] in ("1.", "2.", "3.", "4.", "5.")]
    assert [line[0] for line in places] == list("12345")
    assert first(advice) == "1. Write in the messenger"
    reasons = [line for line in advice.splitlines() if line.startswith("•")]
    assert 1 <= len(reasons) <= 3
    assert all(line.endswith(")") for line in reasons)  # each says where it comes from
    assert all(". " in line[3:] for line in places[1:])  # the others say why, too


async def test_the_card_says_the_first_of_it_in_a_line(egor: Person) -> None:
    line = next(each for each in egor.sees.splitlines() if each.startswith("➡️"))
    assert "Write in the messenger" in line


async def test_the_step_is_the_money_that_is_nearly_due(egor: Person) -> None:
    await egor.taps("Payment")
    await egor.says("1500 lei, 25 November")
    advice = await next_of(egor)
    assert "1,500 MDL by 25 November" in advice
    assert "The payment is close" in advice
    await egor.taps("The wording for it")
    assert "Payment · Coming up" in egor.sees
    await egor.waits_until("2026-11-25 10:00")
    assert "due today" in await next_of(egor)
    await egor.waits_until("2026-11-27 10:00")
    assert "The payment is late" in await next_of(egor)


async def test_a_promise_leaves_nothing_due_until_it_is_broken(egor: Person) -> None:
    await egor.taps("Payment")
    await egor.says("1500 lei, 24 November")
    await egor.taps("Promised…")
    await egor.says("26 November")
    await egor.waits_until("2026-11-25 10:00")
    assert "Nothing is due" in await next_of(egor)
    await egor.waits_until("2026-11-27 10:00")
    assert "The promised day has passed" in await next_of(egor)


async def test_a_payment_far_away_is_nothing_to_do_yet(egor: Person) -> None:
    await egor.taps("Payment")
    await egor.says("1500 lei, 20 December")
    assert "Nothing is due" in await next_of(egor)
    await egor.taps("What do I say?")
    assert "what is it about?" in egor.sees


async def test_money_agreed_by_voice_is_confirmed_in_writing(egor: Person) -> None:
    await egor.taps("Edit")
    await egor.taps("Channels")
    for channel in ("Messenger", "SMS"):
        await egor.taps(f"✓ {channel}")
    await _prefer(egor, "phone")
    await egor.says("/clients Egor")
    await egor.taps("Payment")
    await egor.says("1500 lei, 1 November")
    advice = await next_of(egor)
    assert first(advice) == "1. Call"
    assert "Then an e-mail the same day. Money or scope" in advice


async def _prefer(person: Person, channel: str) -> None:
    await person.says("/clients Egor")
    await person.taps("Edit")
    await person.taps("Channels")
    number = person.data("Phone call").split(":")[1]
    await person.taps_data(person.last["message_id"], f"prefer:{number}:{channel}")


async def test_what_the_client_prefers_comes_first(egor: Person) -> None:
    await _prefer(egor, "email")
    advice = await next_of(egor)
    assert first(advice) == "1. Write an e-mail"
    assert "prefers this channel" in advice


async def test_what_was_agreed_leaves_channels_out_and_says_so(egor: Person) -> None:
    await egor.taps("Edit")
    await egor.taps("Habits")
    await egor.taps("Writing first")
    advice = await next_of(egor)
    assert "✖️ Phone call: The rule of contact" in advice
    assert "✖️ Meeting: The rule of contact" in advice


async def test_channels_the_client_does_not_have_are_not_advised(egor: Person) -> None:
    await egor.taps("Edit")
    await egor.taps("Channels")
    await egor.taps("✓ Messenger")
    assert "messenger" not in (await next_of(egor)).lower()


# ---------------------------------------------------------------- the time


async def test_the_time_is_on_the_clients_clock_and_on_mine(egor: Person) -> None:
    await egor.taps("Edit")
    await egor.taps("Time:")
    await egor.says("New York")
    advice = await next_of(egor)
    # 05:00 in New York; a message waits for nine o'clock there, 16:00 here.
    assert "Best time: today at 09:00 for the client, today at 16:00 for you" in advice
    await egor.waits_until("2026-11-23 15:00")
    assert "Best time: now" in await next_of(egor)


async def test_on_a_sunday_it_waits_for_monday(manager: Person) -> None:
    assert "tomorrow at 09:00" in await next_of(manager)


# ---------------------------------------------------------------- contacts


@pytest.mark.parametrize(
    ("channel", "outcome", "noted"),
    [
        ("Phone call", "✓ We talked", "Phone call, answered"),
        ("Phone call", "No answer", "Phone call, no answer"),
        ("Meeting", "✓ We talked", "Meeting, answered"),
        ("E-mail", "They answered", "E-mail, answered"),
        ("E-mail", "No answer", "E-mail, no answer"),
        ("Messenger", "I've written", "Messenger, sent, no answer yet"),
        ("SMS", "I've written", "SMS, sent, no answer yet"),
    ],
)
async def test_a_contact_is_noted_and_stands_on_the_card(
    egor: Person, channel: str, outcome: str, noted: str
) -> None:
    await logs(egor, channel, outcome)
    assert f"Noted: {noted}." in egor.sees
    await egor.says("Egor")
    assert f"today: {noted}" in egor.sees


async def test_an_answer_belongs_to_what_was_sent(egor: Person) -> None:
    await logs(egor, "E-mail", "I've written")
    await egor.waits(timedelta(hours=2))
    await logs(egor, "E-mail", "They answered")
    await egor.says("Egor")
    assert "E-mail, answered" in egor.sees
    assert "no answer yet" not in egor.sees


async def test_two_attempts_without_an_answer_change_the_channel(egor: Person) -> None:
    assert first(await next_of(egor)) == "1. Write in the messenger"
    await logs(egor, "Messenger", "No answer")
    await egor.waits(timedelta(days=1))
    assert first(await next_of(egor)) == "1. Write in the messenger"
    await logs(egor, "Messenger", "No answer")
    await egor.taps("What next?")
    assert first(egor.sees) != "1. Write in the messenger"
    assert "5. Messenger. 2 attempts in a row without an answer" in egor.sees


async def test_two_taps_at_once_are_one_attempt(egor: Person) -> None:
    await egor.taps("↔️ We talked")
    await egor.taps("Messenger")
    await egor.taps_twice("No answer")
    assert first(await next_of(egor)) == "1. Write in the messenger"


async def test_an_answer_brings_the_channel_back(egor: Person) -> None:
    for _ in range(2):
        await logs(egor, "Messenger", "No answer")
        await egor.waits(timedelta(hours=1))
    await logs(egor, "Messenger", "They answered")
    assert "in a row without" not in await next_of(egor)


async def test_logging_can_be_left_at_either_question(egor: Person) -> None:
    await egor.taps("↔️ We talked")
    await egor.taps("E-mail")
    await egor.taps("Back")
    await egor.taps("← Egor")
    assert "↔️" not in egor.sees


@pytest.mark.parametrize(
    "data",
    ["touched:1:pigeon", "log:1:pigeon:met", "log:1:email:nonsense", "log:1:email:received"],
)
async def test_a_button_that_never_was_notes_nothing(egor: Person, data: str) -> None:
    await egor.taps_data(egor.last["message_id"], data)
    assert "from earlier" in (egor.toast or "")
    await egor.says("Egor")
    assert "↔️" not in egor.sees


async def test_a_channel_switched_off_meanwhile_cannot_be_logged(egor: Person) -> None:
    await egor.taps("↔️ We talked")
    question = egor.last
    await egor.says("Egor")
    await egor.taps("Edit")
    await egor.taps("Channels")
    await egor.taps("✓ SMS")
    await egor.taps("SMS", message=question)
    assert "from earlier" in (egor.toast or "")


# ---------------------------------------------------------------- languages


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_the_advice_speaks_the_managers_language(manager: Person, lang: str) -> None:
    words = Interface().words(lang)
    if lang != "en":
        await manager.says("/settings")
        await manager.taps(words.plain("language-russian" if lang == "ru" else "language-romanian"))
    await manager.says("Egor")
    await manager.taps(words.plain("card-pay"))
    await manager.says("1500, 1.11")
    await manager.says("/clients Egor")
    await manager.taps(words.plain("card-what-next"))
    assert words.plain("next-payment-overdue") in manager.sees
    await manager.taps(words.plain("card-touched"))
    await manager.taps(words.plain("channel-phone"))
    await manager.taps(words.plain("touch-no_answer"))
    assert words.plain("outcome-no_answer") in manager.sees
