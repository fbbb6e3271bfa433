"""What do I say: the text for a situation, ready to copy, on every channel that suits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from composition import Tact
from content.interface import LANGUAGES, Interface
from content.playbook import Playbook
from domain.payments import Payment
from domain.touches import CHANNELS
from handlers.views import wording as views
from services.wording import Situation
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person, account

PLAYBOOK = Playbook()
WORDS = Interface().words("en")
LABELS: dict[str, str] = {each: WORDS.plain(f"channel-{each}") for each in CHANNELS}
VALUES = {
    "report": "Advertising report",
    "points": "the logo stays\nfirst draft on 3 December",
    "awaited": "photos of the workshop",
    "advice": "keep the old logo",
    "because": "customers know it",
    "document": "home page, version 3",
    "risk": "the sign will not be read from the street",
    "wish": "a second language on the site",
    "revisions": "2",
    "news": "the printing house is closed this week",
    "plan": "another one prints on Thursday",
    "objection": "the colours are too dark",
    "project": "new website",
    "topic": "the shop window",
    "day": "1 December",
    "deadline": "2 December",
    "new_date": "9 December",
    "price": "900 MDL",
    "paid": "500",
}


async def with_egor(manager: Person) -> None:
    """Settled in Chisinau, where it is Sunday, 22 November 2026, with one client."""
    await in_chisinau(manager)
    await manager.says("Egor Munteanu")


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return with_egor


@pytest.fixture
async def egor(manager: Person) -> Person:
    """The manager with Egor's card open."""
    return await manager.says("Egor")


async def owes(person: Person, what: str, client: str = "Egor") -> Person:
    """The payment screen of a new payment."""
    await person.says(f"/clients {client}")
    await person.taps("Payment")
    if "Another payment" in " ".join(person.buttons):
        await person.taps("Another payment")
    return await person.says(what)


async def says_about(
    person: Person, situation: str, stage: str = "", client: str = "Egor"
) -> Person:
    """Opens the text for a situation and gives every value that is asked for."""
    await person.says(f"/clients {client}")
    await person.taps("What do I say?")
    if PLAYBOOK.situations().index(situation) >= views.SITUATIONS_SHOWN:
        await person.taps("More…")
    await person.taps(WORDS.plain(f"situation-{situation}"))
    return await gives(person, situation, stage or PLAYBOOK.stages(situation)[0])


async def gives(person: Person, situation: str, stage: str) -> Person:
    """Answers whatever is asked for a text."""
    for value in PLAYBOOK.stage(situation, stage).needed:
        here = f"value-{value}-ask-{situation}-{stage}"
        asked = WORDS.plain(here if here in WORDS else f"value-{value}-ask")
        if value in VALUES and person.sees == asked:
            await person.says(VALUES[value])
    return person


# ---------------------------------------------------------------- every situation, every channel


@pytest.mark.parametrize("situation", PLAYBOOK.situations())
async def test_every_situation_on_every_channel_that_suits(egor: Person, situation: str) -> None:
    if situation == "payment":
        await owes(egor, "1500 lei, 25 November")
    await says_about(egor, situation)
    for stage in PLAYBOOK.stages(situation):
        if situation == "payment" and stage != "coming":
            continue  # a payment's stage follows its date; the stages have a test of their own
        label = WORDS.plain(f"stage-{situation}-{stage}")
        if label not in egor.sees:
            await egor.taps(label)
            await gives(egor, situation, stage)
        here = PLAYBOOK.stage(situation, stage)
        for channel in here.channels:
            await egor.taps(LABELS[channel])
            title = egor.sees.splitlines()[0]
            assert title.endswith(f"{label} · {LABELS[channel]}")
            assert "doesn't suit" not in egor.sees
            assert "For Egor, formal, in English." in egor.sees
            assert "Style not known yet" in egor.sees
        for channel, reason in here.unsuitable.items():
            await egor.taps(f"✖️ {LABELS[channel]}")
            assert f"{LABELS[channel]} doesn't suit here" in egor.sees
            assert WORDS.plain(f"unsuitable-{reason}") in egor.sees
            assert "sent it" not in " ".join(egor.buttons)
        await egor.taps(LABELS[here.channels[0]])


async def test_the_stages_of_a_payment_that_no_date_brings(egor: Person) -> None:
    await owes(egor, "1500 lei, 25 November")
    await says_about(egor, "payment")
    assert "Second reminder" not in " ".join(egor.buttons)
    await egor.taps(WORDS.plain("stage-payment-part_paid"))
    assert egor.sees == WORDS.plain("value-paid-ask")
    await egor.says("500")
    await egor.taps("Messenger")
    for sum_ in ("500", "1,500", "1,000"):  # paid, asked for, left
        assert f"{sum_} MDL" in egor.sees.replace("\xa0", " ")
    await egor.taps(WORDS.plain("stage-payment-coming"))
    assert WORDS.plain("stage-payment-coming") in egor.sees
    await egor.waits_until("2026-11-29 10:00")
    await says_about(egor, "payment")
    for stage in ("overdue_second", "overdue_final", "disputed"):
        await egor.taps("Where it stands")
        await egor.taps(WORDS.plain(f"stage-payment-{stage}"))
        await gives(egor, "payment", stage)
        for channel in PLAYBOOK.channels("payment", stage):
            await egor.taps(LABELS[channel])
            assert WORDS.plain(f"stage-payment-{stage}") in egor.sees
            assert "doesn't suit" not in egor.sees
    await egor.taps("I've sent it")
    await says_about(egor, "payment")
    assert WORDS.plain("stage-payment-overdue") in egor.sees


async def test_a_client_without_any_channel_that_suits_is_told_why(egor: Person) -> None:
    await egor.taps("Edit")
    await egor.taps("Channels")
    for channel in ("Messenger", "E-mail", "Phone call", "Meeting"):
        await egor.taps(f"✓ {channel}")
    await says_about(egor, "recap")
    assert "SMS doesn't suit here" in egor.sees
    await egor.taps("Channels of this client")
    await egor.taps("· E-mail")
    await egor.says("/clients Egor")
    await egor.taps("What do I say?")
    await egor.taps("Recap")
    assert "the logo stays" in egor.sees  # what was given is still there


# ---------------------------------------------------------------- values


async def test_missing_values_are_asked_for_one_by_one_and_kept(egor: Person) -> None:
    await egor.taps("What do I say?")
    await egor.taps("You are the professionals")
    assert "What do you recommend?" in egor.sees
    await egor.says("keep the old logo")
    assert "Why?" in egor.sees
    await egor.says("customers know it")
    assert "keep the old logo" in egor.sees
    assert "customers know it" in egor.sees
    await egor.says("Egor")
    await egor.taps("What do I say?")
    await egor.taps("You are the professionals")
    assert "keep the old logo" in egor.sees


async def test_details_can_be_changed_and_added(egor: Person) -> None:
    await says_about(egor, "report")
    await egor.taps("E-mail")
    assert "October" not in egor.sees
    await egor.taps("Details")
    assert "Report: Advertising report" in egor.buttons
    await egor.taps("Period: not given")
    assert "Which period" in egor.sees
    await egor.taps("Back")
    await egor.taps("Period: not given")
    await egor.says("October")
    assert "October" in egor.sees
    assert "· E-mail" in egor.sees.splitlines()[0]  # the channel is still the chosen one
    await egor.taps("Details")
    await egor.taps("Start afresh")
    assert "What is the report called?" in egor.sees


async def test_details_lead_back_to_the_same_text(egor: Person) -> None:
    await says_about(egor, "waiting")
    await egor.taps("Asking again")
    await egor.taps("E-mail")
    before = egor.sees
    await egor.taps("Details")
    await egor.taps("Back")
    assert egor.sees == before


@pytest.mark.parametrize(
    ("label", "wrong", "said", "right", "shown"),
    [
        ("First asked on", "tomorrow", "still to come", "20 November", "20 November"),
        ("First asked on", "abc", "couldn't read a date", "yesterday", "21 November"),
        ("Deadline", "yesterday", "already passed", "1 декабря", "1 December"),
        ("What you are waiting for", "x" * 121, "120", "the photos", "the photos"),
    ],
)
async def test_a_wrong_value_is_explained_and_asked_again(
    egor: Person, label: str, wrong: str, said: str, right: str, shown: str
) -> None:
    await says_about(egor, "waiting")
    await egor.taps("Asking again")
    await egor.taps("E-mail")
    await egor.taps("Details")
    await egor.taps(label)
    await egor.says(wrong)
    assert said in egor.sees
    await egor.says(right)
    await egor.taps("Details")
    assert f"{label}: {shown}" in egor.buttons


async def test_a_deadline_that_has_passed_is_not_written_again(egor: Person) -> None:
    await says_about(egor, "waiting")
    await egor.taps("E-mail")
    await egor.taps("Details")
    await egor.taps("Deadline")
    await egor.says("24 November")
    assert "24 November" in egor.sees
    await egor.waits(timedelta(days=5))
    await says_about(egor, "waiting")
    await egor.taps("E-mail")
    assert "24 November" not in egor.sees


async def test_the_points_of_an_earlier_talk_are_asked_for_anew(egor: Person) -> None:
    await says_about(egor, "recap")
    assert "— the logo stays" in egor.sees
    await egor.waits(timedelta(days=2))
    await egor.says("Egor")
    await egor.taps("What do I say?")
    await egor.taps("Recap")
    assert "What did you settle?" in egor.sees


async def test_stages_of_waiting(egor: Person) -> None:
    await says_about(egor, "waiting")
    assert "First request" in egor.sees.splitlines()[0]
    await egor.taps("Asking again")
    assert "Asking again" in egor.sees.splitlines()[0]
    await egor.taps("First request")
    assert "First request" in egor.sees.splitlines()[0]


# ---------------------------------------------------------------- language, address, style


async def test_the_client_is_written_to_in_the_clients_language(egor: Person) -> None:
    await egor.taps("Edit")
    await egor.taps("Writes in")
    await owes(egor, "1500 lei, 25 November")
    await egor.taps("The wording")
    await egor.taps("Messenger")
    assert "25 ноября" in egor.sees
    assert "in Russian" in egor.sees
    assert "Payment · Coming up" in egor.sees  # around it the manager's own


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_formal_and_informal(egor: Person, lang: str) -> None:
    await egor.taps("Edit")
    for _ in range(LANGUAGES.index(lang)):
        await egor.taps("Writes in")
    await says_about(egor, "report")
    await egor.taps("E-mail")
    formal = egor.sees
    await egor.taps("Make it informal")
    assert "informal, in" in egor.sees
    assert egor.sees != formal
    assert "· E-mail" in egor.sees.splitlines()[0]
    await egor.taps("Make it formal")
    assert egor.sees == formal


@pytest.mark.parametrize(
    ("option", "reason"), [(0, "Slow and even: all the figures"), (2, "Fast and reactive")]
)
async def test_the_reason_follows_the_style(egor: Person, option: int, reason: str) -> None:
    await egor.taps("How do they tick?")
    while "photo" not in egor.last:
        await egor.taps_row(option)
    await says_about(egor, "report")
    assert reason in egor.sees


async def test_of_a_blend_only_one_side_is_known(egor: Person, tact: Tact) -> None:
    await egor.taps("How do they tick?")
    for option in (2, 0, 2):
        await egor.taps_row(option)
    await egor.taps("Enough")
    assert "clearly outgoing" in egor.sees
    await says_about(egor, "report")
    assert "Only one side of this client is clear yet" in egor.sees


# ---------------------------------------------------------------- copying


async def test_what_is_short_has_a_copy_button_with_the_very_text(egor: Person) -> None:
    await owes(egor, "1500 lei, 25 November")
    await egor.taps("The wording")
    await egor.taps("SMS")
    text = egor.copies("Copy")
    assert text.startswith("Egor")
    assert text in egor.sees
    assert "Tap the text" not in egor.sees


async def test_what_is_long_says_how_to_copy_it(egor: Person) -> None:
    await owes(egor, "1500 lei, 25 November")
    await egor.taps("The wording")
    await egor.taps("E-mail")
    assert "Tap the text to copy it." in egor.sees
    assert egor.copies("Subject")
    entities = {each["type"] for each in egor.last["entities"]}
    assert entities & {"pre", "code"}


async def test_what_is_said_aloud_is_not_for_copying(egor: Person) -> None:
    await owes(egor, "1500 lei, 25 November")
    await egor.taps("The wording")
    await egor.taps("Phone call")
    assert "Opening" in egor.sees
    assert "Copy" not in " ".join(egor.buttons)
    assert "Tap the text" not in egor.sees
    assert "sent it" not in " ".join(egor.buttons)


async def test_an_sms_says_what_it_costs(egor: Person) -> None:
    await owes(egor, "1500 lei, 25 November")
    await egor.taps("The wording")
    await egor.taps("SMS")
    assert "One SMS," in egor.sees
    await egor.says("/new Святослав")
    await egor.taps("Edit")
    await egor.taps("Writes in")
    await owes(egor, "1234567.89 lei, 26 November", "Святослав")
    await egor.taps("The wording")
    await egor.taps("SMS")
    assert "2 SMS," in egor.sees  # Cyrillic letters take more room


# ---------------------------------------------------------------- payments


async def test_the_text_of_a_payment_follows_the_payment(egor: Person) -> None:
    await owes(egor, "1500 lei, 25 November")
    await egor.says("/clients Egor")
    await egor.taps("What do I say?")
    await egor.taps("Payment")
    assert "Coming up" in egor.sees
    old = egor.last
    await egor.waits_until("2026-11-25 08:00")
    await egor.taps("E-mail", message=old)
    assert "Due today" in egor.says_now(old)
    await egor.waits_until("2026-11-27 08:00")
    await egor.taps("Messenger", message=old)
    assert "Overdue" in egor.says_now(old)


async def test_the_stage_after_a_broken_promise(egor: Person) -> None:
    await owes(egor, "1500 lei, 25 November")
    await egor.taps("Promised…")
    await egor.says("27 November")
    await egor.waits_until("2026-11-28 12:00")
    await egor.says("/clients Egor")
    await egor.taps("What do I say?")
    await egor.taps("Payment")
    assert "Promise not kept" in egor.sees
    await egor.taps("E-mail")
    assert "27 November" in egor.sees


async def test_of_two_payments_the_chosen_one_stays_chosen(egor: Person) -> None:
    await owes(egor, "€200, 23 November")
    await owes(egor, "1500 lei, 2 December")
    await egor.taps("The wording")  # of the later one
    for tap in ("SMS", "E-mail", "Make it informal", "Messenger", "Make it formal"):
        await egor.taps(tap)
        assert "1,500 MDL" in egor.sees, tap
        assert "200" not in egor.sees, tap
    await egor.taps("Details")
    assert "Amount: 1,500 MDL" in egor.buttons
    await egor.taps("Contract: not given")
    await egor.says("12/3")
    assert "1,500 MDL" in egor.sees
    await egor.taps("Details")
    await egor.taps("Invoice: not given")
    assert egor.sees.startswith("Egor Munteanu: 1,500 MDL")  # changed where the payment is


async def test_the_other_payments_are_a_tap_away(egor: Person) -> None:
    await owes(egor, "€200, 23 November")
    await egor.taps("The wording")
    assert "Other payments" not in " ".join(egor.buttons)
    await owes(egor, "1500 lei, 2 December")
    await egor.says("/clients Egor")
    await egor.taps("What do I say?")
    await egor.taps("Payment")
    assert "€200" in egor.sees  # the earliest first
    await egor.taps("Other payments")
    await egor.taps("1,500 MDL")
    await egor.taps("The wording")
    assert "1,500 MDL" in egor.sees


async def test_without_a_payment_there_is_nothing_to_word(egor: Person) -> None:
    await egor.taps("What do I say?")
    await egor.taps("Payment")
    assert "no open payment" in egor.sees
    await egor.taps("Payment")
    assert "which sum" in egor.sees


async def test_a_text_about_a_payment_that_was_paid_meanwhile(egor: Person) -> None:
    await owes(egor, "1500 lei, 25 November")
    payment = egor.last
    await egor.taps("The wording")
    text = egor.last
    await egor.taps("✓ Paid", message=payment)
    await egor.taps("SMS", message=text)
    assert "✓ Paid. No more nudges." in egor.says_now(text)


# ---------------------------------------------------------------- after it was sent


async def test_what_was_sent_is_a_touch_and_offers_to_look_for_the_answer(egor: Person) -> None:
    await says_about(egor, "report")
    await egor.taps("E-mail")
    text = egor.last
    await egor.taps_twice("I've sent it")
    assert "Noted that you sent it" in egor.sees
    assert len([each for each in egor.messages if "Noted that you sent it" in each["text"]]) == 1
    assert "reply_markup" not in egor.message_with("Advertising report")
    assert egor.says_now(text) == text["text"]  # still there to be copied
    await egor.taps("In 2 days")
    assert "Is there an answer? Report, E-mail" in egor.sees
    await egor.says("/clients Egor")
    assert "E-mail, sent, no answer yet" in egor.sees
    await egor.waits_until("2026-11-24 12:00")
    assert "Egor Munteanu: Is there an answer? Report, E-mail" in egor.seen


async def test_the_offer_to_look_for_the_answer_stands_in_nobodys_way(egor: Person) -> None:
    await says_about(egor, "report")
    await egor.taps("E-mail")
    await egor.taps("I've sent it")
    await egor.says("Egor")
    assert egor.sees.startswith("Egor Munteanu\n")


async def test_two_taps_on_the_offer_are_one_reminder(egor: Person) -> None:
    await says_about(egor, "report")
    await egor.taps("E-mail")
    await egor.taps("I've sent it")
    await egor.taps_twice("In 2 days")
    await egor.says("/reminders")
    assert len([each for each in egor.buttons if "Egor Munteanu:" in each]) == 1


async def test_what_was_said_asks_how_it_went(egor: Person) -> None:
    await says_about(egor, "professionals")
    await egor.taps("Phone call")
    await egor.taps("We talked")
    assert "Phone call: how did it go?" in egor.sees
    await egor.taps("We talked")
    assert "Phone call, answered" in egor.sees


# ---------------------------------------------------------------- limits


async def test_every_button_fits_whatever_the_ids(egor: Person, tact: Tact) -> None:
    """Telegram takes 64 bytes; a database counts to two thousand million."""
    await owes(egor, "1500 lei, 25 November")
    entry = await tact.services.access.enter(account(egor))
    assert entry is not None
    largest = 2**31 - 1
    composed = await tact.services.wording.compose(entry.manager, 1, Situation("payment"))
    client = replace(composed.client, id=largest)
    assert composed.payment is not None
    payment: Payment = replace(composed.payment, id=largest)
    for situation in PLAYBOOK.situations():
        for stage in PLAYBOOK.stages(situation):
            here = PLAYBOOK.stage(situation, stage)
            for channel in here.channels:
                done = Situation(
                    situation, stage, channel, largest if situation == "payment" else None
                )
                wide = replace(
                    composed,
                    situation=done,
                    dossier=replace(composed.dossier, client=client),
                    payment=payment if situation == "payment" else None,
                    stages=PLAYBOOK.stages(situation),
                    channels=here.channels,
                    unsuitable=here.unsuitable,
                    given=dict.fromkeys((*here.needed, *here.optional)),
                )
                views.text(WORDS, wide)
                views.details(WORDS, wide)


async def test_the_longest_values_still_make_one_message(egor: Person) -> None:
    await egor.taps("What do I say?")
    await egor.taps("Recap")
    await egor.says("\n".join(["<&>" * 66] * 5))
    await egor.taps("E-mail")
    assert egor.sees.count("<&>") == 5 * 66


@pytest.mark.parametrize(
    "data",
    [
        "text:1:report:send:pigeon",
        "text:1:nonsense:send:email",
        "text:1:report:nonsense:email",
        "details:1:nonsense:send:email",
        "detail:1:report:9:send:email",
        "detail:1:report:points:send:email",
        "afresh:1:nonsense:send:email",
        "compose:1:nonsense",
        "sent:1:nonsense:send:email",
        "sent:1:report:send:pigeon",
        "formal:1:report:send:pigeon",
    ],
)
async def test_a_button_that_never_was_changes_nothing(egor: Person, data: str) -> None:
    card = egor.last
    await egor.taps_data(card["message_id"], data)
    assert "from earlier" in (egor.toast or "")
    assert egor.says_now(card) == card["text"]


async def test_the_manager_of_another_language_reads_it_around_the_text(manager: Person) -> None:
    words = Interface().words("ru")
    await manager.says("/settings")
    await manager.taps("Русский")
    await manager.says("/new Егор")
    await manager.taps(words.plain("card-say"))
    await manager.taps(words.plain("situation-report"))
    await manager.says("Отчёт по рекламе")
    assert "Отчёт · Отправка отчёта" in manager.sees
    assert "по-русски" in manager.sees


# ---------------------------------------------------------------- other words


async def test_the_same_in_other_words_and_in_another_tone(egor: Person) -> None:
    await says_about(egor, "approval")
    await egor.taps("Messenger")
    first = egor.sees
    await egor.taps("Another way")
    second = egor.sees
    assert second != first
    assert second.splitlines()[0] == first.splitlines()[0]
    await egor.taps("Another way")
    assert egor.sees not in (first, second)
    await egor.taps("Another way")
    assert egor.sees == first
    await egor.taps("E-mail")
    whole = egor.sees
    await egor.taps("Shorter")
    assert len(egor.sees) < len(whole)
    assert "Shorter" not in egor.buttons
    await egor.taps("Another way")
    assert egor.sees == whole


async def test_details_and_address_keep_the_wording(egor: Person) -> None:
    await says_about(egor, "approval")
    await egor.taps("E-mail")
    await egor.taps("Shorter")
    shorter = egor.sees
    await egor.taps("Details")
    await egor.taps("Back")
    assert egor.sees == shorter
    await egor.taps("Make it informal")
    await egor.taps("Make it formal")
    assert egor.sees == shorter
    await egor.taps("Details")
    await egor.taps("Deadline")
    await egor.says("1 December")
    assert "Shorter" not in egor.buttons
    assert "1 December" in egor.sees


async def test_nobody_gets_the_same_words_twice_in_a_row(egor: Person) -> None:
    await egor.says("/new Anna Rusu")
    await says_about(egor, "approval")
    await egor.taps("Messenger")
    first = egor.sees
    had = [first]
    for _ in range(2):
        await egor.taps("I've sent it")
        await says_about(egor, "approval")
        await egor.taps("Messenger")
        assert egor.sees not in had
        had.append(egor.sees)
    await egor.taps("I've sent it")
    await says_about(egor, "approval")
    await egor.taps("Messenger")
    assert egor.sees == first
    await says_about(egor, "approval", client="Anna")
    await egor.taps("Messenger")
    assert egor.sees == first.replace("Egor", "Anna")


@pytest.mark.parametrize("data", ["text:1:report:send:email:0:9", "sent:1:report:send:email:0:9"])
async def test_a_wording_that_never_was_changes_nothing(egor: Person, data: str) -> None:
    card = egor.last
    await egor.taps_data(card["message_id"], data)
    assert "from earlier" in (egor.toast or "")
    assert egor.says_now(card) == card["text"]


async def test_a_day_is_asked_for_by_what_it_means_here(egor: Person) -> None:
    await owes(egor, "1500 lei, 10 November")
    await says_about(egor, "payment")
    await egor.taps("Where it stands")
    await egor.taps("Final reminder")
    assert "On which day will the work stop" in egor.sees
    await says_about(egor, "renewal")
    await egor.taps(WORDS.plain("stage-renewal-renew"))
    assert "On which day does the term end?" in egor.sees


async def test_a_value_of_one_situation_does_not_slip_into_another(egor: Person) -> None:
    await says_about(egor, "waiting")
    await egor.taps("Details")
    await egor.taps("Deadline")
    await egor.says("1 December")
    await says_about(egor, "approval")
    assert "1 December" not in egor.sees
    await says_about(egor, "waiting")
    assert "1 December" in egor.sees
