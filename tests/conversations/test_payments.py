"""Money a client owes: entering it in every manner, and what becomes of it."""

from __future__ import annotations

import pytest

from content.interface import Interface
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person, account


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
    """The manager, asked which sum Egor owes."""
    await manager.says("Egor")
    await manager.taps("Payment")
    assert "which sum, and by when?" in manager.sees
    return manager


# ---------------------------------------------------------------- entering


@pytest.mark.parametrize(
    ("typed", "first_line", "second_line"),
    [
        ("1500 lei, 25 November", "Egor: 1,500 MDL", "Due Wednesday 25 November, in 3 days."),
        ("1 500 lei 25.11", "Egor: 1,500 MDL", "Due Wednesday 25 November, in 3 days."),
        ("25/11 1500", "Egor: 1,500 MDL", "Due Wednesday 25 November, in 3 days."),
        ("tomorrow, 1.500,50 MDL", "Egor: 1,500.50 MDL", "in 1 day."),
        ("€1,500 by 25 Nov", "Egor: €1,500", "Due Wednesday 25 November, in 3 days."),
        ("1500 лей до 25 ноября", "Egor: 1,500 MDL", "Due Wednesday 25 November, in 3 days."),
        ("1500 lei până pe 25 noiembrie", "Egor: 1,500 MDL", "Due Wednesday 25 November"),
        ("1 500,50 лей, завтра", "Egor: 1,500.50 MDL", "in 1 day."),
        ("1,500.50 25.11", "Egor: 1,500.50 MDL", "Due Wednesday 25 November, in 3 days."),
        ("EUR 1500 tomorrow", "Egor: €1,500", "in 1 day."),
        ("200 $ today", "Egor: $200", "Due Sunday 22 November, today."),
        ("99.90 2027-01-15", "Egor: 99.90 MDL", "Due Friday 15 January 2027, in 54 days."),
        ("1500, 1 November", "Egor: 1,500 MDL", "Due Sunday 1 November, 21 days late."),
        ("1500 lei by Friday", "Egor: 1,500 MDL", "Due Friday 27 November, in 5 days."),
        ("1500 лей в конце месяца", "Egor: 1,500 MDL", "Due Monday 30 November, in 8 days."),
        ("peste o săptămână, 1500", "Egor: 1,500 MDL", "Due Sunday 29 November, in 7 days."),
        ("1500 yesterday", "Egor: 1,500 MDL", "Due Saturday 21 November, 1 day late."),
    ],
)
async def test_sum_and_date_in_one_message(
    egor: Person, typed: str, first_line: str, second_line: str
) -> None:
    await egor.says(typed)
    lines = egor.sees.splitlines()
    assert lines[0] == first_line
    assert second_line in lines[1]
    assert "I'll remind you" in egor.sees


@pytest.mark.parametrize("typed", ["Friday", "до пятницы", "vineri", "in 5 days", "27.11"])
async def test_a_promise_names_its_day_as_people_do(egor: Person, typed: str) -> None:
    await egor.says("1500, 25 November")
    await egor.taps("Promised")
    await egor.says(typed)
    assert "Friday 27 November" in egor.sees


@pytest.mark.parametrize("typed", ["every Friday", "Friday at 10", "Friday or Monday", "at 9"])
async def test_what_is_no_one_day_is_asked_again(egor: Person, typed: str) -> None:
    await egor.says("1500, 25 November")
    await egor.taps("Promised")
    await egor.says(typed)
    assert "couldn't read a date" in egor.sees


async def test_the_sum_alone_asks_for_the_day_and_a_button_answers(egor: Person) -> None:
    await egor.says("1500")
    assert "1,500 MDL by which day?" in egor.sees
    await egor.taps("In 3 days")
    assert "Due Wednesday 25 November" in egor.sees


@pytest.mark.parametrize(
    ("button", "due"),
    [
        ("Today", "22 November"),
        ("Tomorrow", "23 November"),
        ("In a week", "29 November"),
        ("In two weeks", "6 December"),
        ("End of the month", "30 November"),
    ],
)
async def test_every_day_offered_is_the_day_it_says(egor: Person, button: str, due: str) -> None:
    await egor.says("1500")
    await egor.taps(button)
    assert due in egor.sees


async def test_the_sum_alone_and_the_day_typed(egor: Person) -> None:
    await egor.says("1500")
    await egor.says("25 ноября")
    assert "Due Wednesday 25 November" in egor.sees


async def test_the_day_may_be_over_already(egor: Person) -> None:
    await egor.says("1500")
    await egor.says("20.11")
    assert "2 days late" in egor.sees
    await egor.taps("← Egor")
    assert "2 days late" in egor.sees


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("abc", "couldn't read a sum"),
        ("1500 yen and something", "couldn't read a date"),
        ("-5", "more than zero"),
        ("0", "more than zero"),
        ("-1500 lei, 25 November", "more than zero"),
        ("99999999999999999999", "more than a thousand billion"),
        ("5" * 4096, "couldn't read a sum"),
        ("1500, 31.02", "no such day"),
        ("1500, 30 February", "no such day"),
        ("1500, 25.11.2037", "more than ten years"),
        ("1500, 25.11.2016", "already passed"),
        ("💰", "couldn't read a sum"),
        ("<b>1500</b>", "couldn't read a sum"),
    ],
)
async def test_what_is_no_sum_is_explained_and_asked_again(
    egor: Person, typed: str, answer: str
) -> None:
    await egor.says(typed)
    assert answer in egor.sees
    await egor.says("1500, tomorrow")
    assert egor.sees.startswith("Egor: 1,500 MDL")


@pytest.mark.parametrize("typed", ["soon", "32", "25.11.2037", "a" * 4096])
async def test_what_is_no_day_is_explained_and_asked_again(egor: Person, typed: str) -> None:
    await egor.says("1500")
    await egor.says(typed)
    assert "by which day" not in egor.sees
    assert "Cancel" in egor.buttons
    await egor.says("tomorrow")
    assert "in 1 day" in egor.sees


async def test_entering_can_be_left_at_either_question(egor: Person) -> None:
    await egor.taps("← Egor")
    await egor.says("1500")
    assert "don't know 1500" in egor.sees
    await egor.says("egor")
    await egor.taps("Payment")
    await egor.says("abc")
    await egor.taps("Cancel")
    assert egor.sees.startswith("Egor\n")
    await egor.taps("Payment")
    await egor.says("1500")
    await egor.taps("Cancel")
    assert "💰" not in egor.sees


async def test_the_day_of_an_earlier_question_is_never_taken_for_a_later_one(egor: Person) -> None:
    await egor.says("1500")
    egors = egor.last
    await egor.says("/new Maria")
    await egor.taps("Payment")
    await egor.says("2000")
    await egor.taps("Tomorrow", message=egors)
    assert "from earlier" in (egor.toast or "")
    await egor.taps("Tomorrow")
    assert egor.sees.startswith("Maria: 2,000")
    await egor.says("egor")
    assert "💰" not in egor.sees


async def test_two_taps_on_a_day_make_one_payment(egor: Person) -> None:
    await egor.says("1500")
    await egor.taps_twice("Tomorrow")
    await egor.says("egor")
    assert egor.sees.count("💰") == 1


async def test_a_sum_without_a_currency_is_in_the_one_of_the_settings(egor: Person) -> None:
    await egor.says("/settings")
    await egor.taps("Currency")
    await egor.taps("EUR")
    await egor.says("egor")
    await egor.taps("Payment")
    await egor.says("1500, tomorrow")
    assert egor.sees.startswith("Egor: €1,500")


@pytest.mark.parametrize(
    ("lang", "typed", "shown"),
    [
        ("en", "1500.5 lei, 25 November", "Egor: 1,500.50 MDL"),
        ("ru", "1500,5 лея, 25 ноября", "Egor: 1\N{NO-BREAK SPACE}500,50 лея"),
        ("ro", "1.500,50 lei, 25 noiembrie", "Egor: 1.500,50 lei"),
        ("ru", "2000 евро завтра", "Egor: 2\N{NO-BREAK SPACE}000 €"),
        ("ro", "21 euro mâine", "Egor: 21 euro"),
    ],
)
async def test_an_amount_is_shown_as_people_write_it(
    manager: Person, lang: str, typed: str, shown: str
) -> None:
    words = Interface().words(lang)
    if lang != "en":
        await manager.says("/settings")
        await manager.taps(words.plain("language-russian" if lang == "ru" else "language-romanian"))
    await manager.says("Egor")
    await manager.taps(words.plain("card-pay"))
    await manager.says(typed)
    assert manager.sees.splitlines()[0] == shown


# ---------------------------------------------------------------- what becomes of it


@pytest.fixture
async def owed(egor: Person) -> Person:
    """Egor owes 1,500 MDL by Wednesday, 25 November."""
    return await egor.says("1500 lei, 25 November")


async def test_paid_and_undone(owed: Person) -> None:
    await owed.taps("✓ Paid")
    assert "No more nudges" in owed.sees
    await owed.taps("Undo")
    assert "Due Wednesday 25 November" in owed.sees
    assert "I'll remind you" in owed.sees


async def test_paid_twice_is_paid_once(owed: Person) -> None:
    await owed.taps_twice("✓ Paid")
    assert "marked already" in (owed.toast or "")
    await owed.taps("← Egor")
    assert "💰" not in owed.sees


async def test_not_expected_any_more(owed: Person) -> None:
    await owed.taps("Not expected")
    assert "No nudges" in owed.sees
    heard = owed.hears()
    await owed.waits_until("2026-12-20 12:00")
    assert owed.hears() == heard


async def test_promised_by_a_button_and_typed(owed: Person) -> None:
    await owed.taps("Promised…")
    await owed.taps("In a week")
    assert "Promised by Sunday 29 November, in 7 days." in owed.sees
    await owed.taps("Promised…")
    await owed.says("2 December")
    assert "Promised by Wednesday 2 December, in 10 days." in owed.sees
    await owed.taps("← Egor")
    assert "promised by 2 December" in owed.sees


@pytest.mark.parametrize("typed", ["yesterday", "01.11.2026", "20.11.2026"])
async def test_a_promise_in_the_past_is_refused(owed: Person, typed: str) -> None:
    await owed.taps("Promised…")
    await owed.says(typed)
    assert "already passed" in owed.sees
    await owed.says("tomorrow")
    assert "Promised by Monday 23 November" in owed.sees


async def test_moved_by_a_button_and_typed(owed: Person) -> None:
    await owed.taps("Promised…")
    await owed.taps("In a week")
    await owed.taps("Move the date")
    await owed.taps("In two weeks")
    assert "Due Sunday 6 December, in 14 days." in owed.sees  # the promise was for the old date
    await owed.taps("Move the date")
    await owed.says("1 декабря")
    assert "Due Tuesday 1 December" in owed.sees


async def test_a_question_about_a_payment_leads_back_to_it(owed: Person) -> None:
    for question in ("Promised…", "Move the date", "Invoice number"):
        await owed.taps(question)
        await owed.taps("Back")
        assert owed.sees.startswith("Egor: 1,500")
    await owed.says("127")  # nothing is awaited any more
    assert "don't know 127" in owed.sees


@pytest.mark.parametrize(
    ("typed", "kept"), [("127", "127"), ("  № 12/3 ", "12/3"), ("#A-7", "A-7")]
)
async def test_the_number_of_the_invoice(owed: Person, typed: str, kept: str) -> None:
    await owed.taps("Invoice number")
    await owed.says(typed)
    assert f"Invoice {kept}." in owed.sees


@pytest.mark.parametrize("typed", ["#", "9" * 41])
async def test_what_is_no_number_of_an_invoice(owed: Person, typed: str) -> None:
    await owed.taps("Invoice number")
    await owed.says(typed)
    assert "up to 40 characters" in owed.sees
    await owed.says("127")
    assert "Invoice 127." in owed.sees


async def test_several_payments_are_a_list_the_earliest_first(owed: Person) -> None:
    await owed.taps("Another payment")
    await owed.says("€200, 23 November")
    await owed.taps("← Egor")
    assert owed.sees.index("€200") < owed.sees.index("1,500 MDL")
    await owed.taps("Payment")
    assert [each for each in owed.buttons if "November" in each] == [
        "€200 · 23 November",
        "1,500 MDL · 25 November",
    ]
    await owed.taps("1,500 MDL")
    await owed.taps("✓ Paid")
    await owed.taps("← Egor")
    assert "1,500" not in owed.sees
    assert "€200" in owed.sees


async def test_many_payments_still_fit_the_card(owed: Person) -> None:
    for day in range(1, 29):
        await owed.taps("Another payment")
        await owed.says(f"{1000 + day} lei, {day} December")
    await owed.says("egor")
    assert owed.sees.count("💰") <= 6
    assert "24 more" in owed.sees
    await owed.taps("Payment")
    assert len(owed.buttons) < 40


# ---------------------------------------------------------------- old buttons


async def test_old_buttons_of_a_payment_that_is_closed_show_how_it_stands(owed: Person) -> None:
    old = owed.last
    number = owed.data("Not expected").rpartition(":")[2]
    await owed.taps("✓ Paid")
    for verb in ("promise", "move", "invoice", "paysay", "payment"):
        await owed.taps_data(old["message_id"], f"{verb}:{number}")
        assert "✓ Paid. No more nudges." in owed.says_now(old), verb
        await owed.says("127")
        assert "don't know 127" in owed.sees, verb  # nothing was asked
    await owed.taps_data(old["message_id"], f"promised:{number}:2026-12-01")
    assert "is closed" in (owed.toast or "")


async def test_old_buttons_of_a_payment_whose_client_is_gone(owed: Person) -> None:
    old, number = owed.last, owed.data("Not expected").rpartition(":")[2]
    await owed.says("egor")
    await owed.taps("Edit")
    await owed.taps("Delete")
    await owed.taps("Yes, delete")
    for verb in ("paid", "drop", "unpaid", "promise", "move", "invoice", "paysay", "payment"):
        await owed.taps_data(old["message_id"], f"{verb}:{number}")
        assert "no longer here" in (owed.toast or ""), verb


async def test_a_question_whose_payment_was_closed_meanwhile_is_over(owed: Person) -> None:
    await owed.taps("Promised…")
    entry = await owed.tact.services.access.enter(account(owed))
    assert entry is not None
    await owed.tact.services.payments.pay(entry.manager, 1)  # from another phone
    await owed.says("tomorrow")
    assert "is closed" in owed.sees
    await owed.says("egor")
    assert owed.sees.startswith("Egor\n")
