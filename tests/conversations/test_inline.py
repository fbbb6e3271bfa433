"""After the bot's name in any chat: texts for a client, and nothing but texts for a client."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import sqlalchemy as sa

from composition import Tact, build
from config import Settings
from content.guides import Guides
from domain.managers import Manager
from handlers.inline import TOKEN as SECRET
from playground.chats import GROUP_ID
from playground.clock import MovableClock
from playground.events import Event
from playground.seam import InProcessRequest
from playground.telegram import Playground
from services import rosters
from services.inline import Answer, Inline
from serving import UPDATES
from storage.tables import choices, clients, links, touches
from tests.conversations.conftest import Story, Watch, in_chisinau
from tests.conversations.test_access import everything
from tests.people import TOKEN, Person, account

NOTE = "Pays on Fridays, hates small talk"
LANGUAGES = {"en": "English", "ru": "Русский", "ro": "Română"}


async def with_three_clients(manager: Person) -> None:
    """Maria owes nothing, Egor owes, Ion came last and speaks Romanian."""
    await in_chisinau(manager)
    await manager.says("/new Maria Ceban")
    await manager.says("/new Egor Munteanu")
    await manager.taps("Payment")
    await manager.says("1500 lei, 20 November")
    await manager.says("Egor")
    await manager.taps("Edit")
    await manager.taps("Note")
    await manager.says(NOTE)
    await manager.says("/new Ion Popa")
    await manager.taps("Edit")
    await manager.taps("Writes in")
    await manager.taps("Writes in")


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return with_three_clients


@pytest.fixture
def settings(database_url: str, telegram: Playground) -> Settings:
    """Both people of the local Telegram are owners."""
    owners = frozenset(person.id for person in telegram.accounts)
    return Settings(  # type: ignore[call-arg]  # _env_file is pydantic's own argument
        _env_file=None, database_url=database_url, owner_ids=owners
    )


async def rows(tact: Tact, table: sa.Table) -> list[sa.Row[tuple[object, ...]]]:
    """Every row of a table."""
    async with tact.database.read() as connection:
        return list((await connection.execute(sa.select(table))).all())


async def speaks(manager: Person, language: str) -> None:
    """The manager changes the language of the interface."""
    if language != "en":
        await manager.says("/settings")
        await manager.taps(LANGUAGES[language])


# ---------------------------------------------------------------- what is offered


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_name_and_what_is_going_on(manager: Person, language: str) -> None:
    await speaks(manager, language)
    await manager.asks_inline("egor expensive")
    title = Guides().tactic(language, "cheaper").title
    assert [each[0] for each in manager.titles] == ["💬", "❓"]
    assert all("Egor Munteanu" in each and title in each for each in manager.titles)
    line = Guides().tactic("en", "cheaper").line("unknown", "formal", name="Egor", me="Alex")
    assert manager.offered[0] == line  # in the client's language, whatever the manager's
    assert manager.results[0]["description"][:30] == line[:30]
    assert manager.lead is not None
    assert manager.lead["text"].startswith("🔎 Egor Munteanu")


@pytest.mark.parametrize(
    "query",
    [
        "egor expensive",
        "expensive egor",
        "егор дорого",
        "ЕГОРУ ДОРОГО!",
        "Егору слишком дорого",
        "у Егора дорогая цена",
        "lui Egor scump",
        "eg expen",
        "munteanu, cheaper",
        "Егор scump",
        "egro expensve",
        "em дорого",
        "E. M. дорого",
        "мунтяну дешевле",
    ],
)
async def test_in_any_order_alphabet_case_and_with_slips(manager: Person, query: str) -> None:
    await manager.asks_inline(query)
    assert manager.titles[0] == "💬 “Others do it cheaper” · Egor Munteanu"
    assert not [each for each in manager.titles if "Egor" not in each]


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("egor payment", "✉️ Payment · Overdue · Egor Munteanu"),
        ("Егор оплата", "✉️ Payment · Overdue · Egor Munteanu"),
        ("plată egor", "✉️ Payment · Overdue · Egor Munteanu"),
        ("egor payment sms", "✉️ Payment · Overdue · Egor Munteanu"),
        ("egor звонок оплата", "📞 Payment · Overdue · Egor Munteanu"),
        ("maria пропал", "✉️ Client gone quiet · A sign of life · Maria Ceban"),
        ("ion a dispărut", "✉️ Client gone quiet · A sign of life · Ion Popa"),
        ("ion prof", "💬 “But you are the professionals” · Ion Popa"),
        ("maria вопрос", "❓ Ask back: “But you are the professionals” · Maria Ceban"),
    ],
)
async def test_situations_channels_and_forms(manager: Person, query: str, title: str) -> None:
    await manager.asks_inline(query)
    assert manager.titles[0] == title


async def test_the_message_is_the_clients_own(manager: Person) -> None:
    await manager.asks_inline("egor payment sms")
    sms = manager.offered[0]
    assert "1,500 MDL" in sms
    assert "Egor" in sms
    await manager.asks_inline("egor payment")
    assert manager.offered[0] != sms
    await manager.asks_inline("ion dispare")
    assert "Ion" in manager.offered[0]
    assert any(letter in manager.offered[0] for letter in "ăîșț")


async def test_the_bot_alone_offers_those_used_last(manager: Person) -> None:
    await manager.asks_inline("")
    names = [title.partition(" · ")[0][2:].strip() for title in manager.titles]
    assert list(dict.fromkeys(names)) == ["Ion Popa", "Egor Munteanu", "Maria Ceban"]
    assert len(names) == 10
    await manager.waits(timedelta(minutes=1))
    await manager.asks_inline("maria")
    await manager.chooses("Maria")
    await manager.asks_inline("prof")
    assert manager.titles[0].startswith("💬 Maria Ceban · ")
    await manager.asks_inline("   ")
    assert "Maria Ceban" in manager.titles[0]


async def test_a_company_gives_its_room_to_what_is_offered(manager: Person) -> None:
    await manager.says("Maria Ceban")
    await manager.taps("Edit")
    await manager.taps("Company")
    await manager.says("Ceban & Partners, accountants")
    await manager.asks_inline("")
    assert any(title.startswith("💬 Maria Ceban · “") for title in manager.titles)
    await manager.asks_inline("maria expensive")
    assert manager.lead is not None
    assert manager.lead["text"] == "🔎 Maria Ceban: what to look up"


async def test_a_name_alone_offers_what_is_due_first(manager: Person) -> None:
    await manager.asks_inline("egor")
    assert manager.titles[0] == "✉️ Payment · Overdue · Egor Munteanu"
    assert manager.titles[1] == "💬 Vanishes when payment is due · Egor Munteanu"
    assert len(manager.results) == 10
    assert len({each["id"] for each in manager.results}) == 10
    assert manager.lead is not None
    assert manager.lead["text"] == "🗂 Egor Munteanu: card"


@pytest.mark.parametrize("query", ["blabla", "👍", "שלום עולם", "'; DROP TABLE", "<b>", "x" * 300])
async def test_nothing_matches_best_guesses_and_how_to_ask(manager: Person, query: str) -> None:
    await manager.asks_inline(query)
    assert len(manager.results) == 10
    assert manager.lead == {"text": "❔ How to ask", "start_parameter": "inline"}
    await manager.follows_lead()
    assert "In any chat" in manager.sees


async def test_a_word_both_a_name_and_a_topic_is_taken_for_both(manager: Person) -> None:
    await manager.says("/new Profira")
    await manager.asks_inline("prof")
    assert any("Profira" in each for each in manager.titles)
    assert all("professionals" in each for each in manager.titles[:4])


# ---------------------------------------------------------------- what never is


async def test_only_what_is_meant_for_the_client_gets_into_a_chat(
    manager: Person, telegram: Playground
) -> None:
    telegram.calls.clear()
    guides = Guides()
    tactics = [guides.tactic("en", each) for each in guides.structure.tactics]
    advice = {
        sentence
        for each in tactics
        for sentence in (each.self_check, each.reading_tactic, *each.look_up, *each.never)
    }
    for query in ("egor", "egor expensive", "egor check", "egor card", "egor payment phone", ""):
        await manager.asks_inline(query)
    sent = [call for call in telegram.calls if call.method == "answerInlineQuery"]
    assert len(sent) == 6
    for call in sent:
        assert call.params["cache_time"] == 0
        assert call.params["is_personal"] is True
        told = json.dumps(dict(call.params), ensure_ascii=False, default=str)
        assert NOTE not in told
        assert not [sentence for sentence in advice if sentence in told]
    for text in manager.offered:
        assert not set("{}[]<>|") & set(text), text


async def test_a_text_that_lacks_a_value_is_not_offered_but_filled_in_privately(
    manager: Person,
) -> None:
    await manager.asks_inline("egor report")
    assert manager.results == []
    assert manager.lead is not None
    assert manager.lead["text"] == "✏️ Egor Munteanu: Report, fill in the gaps"
    await manager.follows_lead()
    await manager.says("Advertising report")
    await manager.asks_inline("egor report")
    assert manager.titles == ["✉️ Report · Sending a report · Egor Munteanu"]
    assert "Advertising report" in manager.offered[0]
    await manager.waits(timedelta(hours=13))
    await manager.asks_inline("egor report")
    assert manager.results == [], "yesterday's report must not slip into today's text"


async def test_ones_own_wording_comes_first(manager: Person) -> None:
    await manager.says("Egor")
    await manager.taps("What do I say?")
    await manager.taps("Payment")
    if "messenger" not in manager.sees.lower():
        await manager.taps("Messenger")
    await manager.taps("My wording")
    await manager.taps("Write my own")
    await manager.says("Hey {name}, {sum}!")
    await manager.asks_inline("egor payment")
    assert manager.offered[0].startswith("Hey Egor, 1,500 MDL")


# ---------------------------------------------------------------- the button above


async def test_the_button_leads_to_what_to_look_up_and_tells_nothing(
    manager: Person, tact: Tact
) -> None:
    await manager.asks_inline("egor expensive")
    assert manager.lead is not None
    secret = manager.lead["start_parameter"]
    assert SECRET.fullmatch(secret)
    await manager.follows_lead()
    assert "Look up" in manager.sees
    assert "← Egor" in " ".join(manager.buttons) or "Back" in " ".join(manager.buttons)
    await manager.asks_inline("egor expensive")
    assert manager.lead["start_parameter"] == secret, "a link is kept for as long as it holds"
    await manager.asks_inline("карточка егора дорого")
    await manager.follows_lead()
    assert manager.sees.startswith("Egor Munteanu")
    assert len(await rows(tact, links)) == 2


async def test_a_link_is_nobody_elses_and_not_for_ever(
    manager: Person, stranger: Person, telegram: Playground
) -> None:
    await in_chisinau(stranger)
    await manager.asks_inline("egor")
    assert manager.lead is not None
    secret = manager.lead["start_parameter"]
    refusal = "That link has expired or belongs to somebody else. Type the client's name instead."
    for payload in (secret, "A" * 43):
        await telegram.people.start(stranger.id, stranger.id, payload)
        await stranger.settles()
        assert stranger.sees == refusal
    await manager.waits(timedelta(days=1, minutes=1))
    await telegram.people.start(manager.id, manager.id, secret)
    await manager.settles()
    assert manager.sees == refusal


async def test_who_has_no_clients_yet_is_led_to_the_first(
    stranger: Person, telegram: Playground
) -> None:
    await in_chisinau(stranger)
    await stranger.asks_inline("egor")
    assert stranger.results == []
    assert stranger.lead == {"text": "➕ Add your first client", "start_parameter": "inline"}


@pytest.mark.parametrize(("language", "door"), [("en", "Open"), ("ru", "Открыть"), ("ro", "Desc")])
class TestStrangers:
    """Only one of the two is an owner."""

    @pytest.fixture
    def settings(self, settings: Settings, telegram: Playground) -> Settings:
        """The first one."""
        owner = next(iter(telegram.accounts)).id
        return settings.model_copy(update={"owner_ids": frozenset({owner})})

    async def test_get_the_button_to_the_bot_and_leave_no_trace(
        self, tact: Tact, stranger: Person, telegram: Playground, language: str, door: str
    ) -> None:
        await telegram.people.set_language(stranger.id, language)
        before = await everything(tact.database)
        await stranger.asks_inline("egor expensive")
        assert stranger.results == []
        assert stranger.lead is not None
        assert stranger.lead["text"].startswith(f"🔒 {door}")
        telegram.updates.put("chosen_inline_result", forged(telegram, stranger))
        await stranger.settles()
        await stranger.follows_lead()
        assert await everything(tact.database) == before
        assert str(stranger.id) not in repr(before)


def forged(telegram: Playground, person: Person) -> dict[str, object]:
    """A choice of a result that was never offered to this person."""
    user = telegram.accounts.get(person.id).user()
    return {"result_id": "m:2:0:payment:overdue:0:00000000", "from": user, "query": "egor"}


# ---------------------------------------------------------------- what is chosen


@pytest.mark.parametrize(
    ("language", "noted", "undo", "undone"),
    [
        ("en", "noted as sent", "It wasn't sent", "All right, not noted."),
        ("ru", "записано", "Это не отправлено", "Хорошо, запись убрана."),
        ("ro", "am notat", "Nu s-a trimis", "Bine, nu mai e notat."),
    ],
)
async def test_a_chosen_result_is_a_touch_that_can_be_taken_back(
    manager: Person, tact: Tact, language: str, noted: str, undo: str, undone: str
) -> None:
    await manager.says("/help")
    await speaks(manager, language)
    await manager.asks_inline("egor payment")
    message = await manager.chooses("✉️")
    assert message["text"] == manager.offered[0]
    assert noted in manager.sees
    (touch,) = await rows(tact, touches)
    assert (touch.channel, touch.outcome) == ("messenger", "sent")
    assert (touch.situation, touch.stage) == ("payment", "overdue")
    await manager.taps_twice(undo)
    assert await rows(tact, touches) == []
    assert manager.sees == undone


async def test_the_same_choice_told_twice_is_one_touch(
    manager: Person, tact: Tact, telegram: Playground
) -> None:
    await manager.asks_inline("egor expensive")
    await manager.chooses("💬")
    heard = manager.hears()
    user = telegram.accounts.get(manager.id).user()
    again = {"result_id": manager.results[0]["id"], "from": user, "query": "egor expensive"}
    telegram.updates.put("chosen_inline_result", again)
    await manager.settles()
    (touch,) = await rows(tact, touches)
    assert (touch.situation, touch.stage) == (None, None)
    assert manager.hears() == heard
    await manager.asks_inline("egor expensive")
    await manager.chooses("💬")
    assert len(await rows(tact, touches)) == 2, "said again, and noted again"
    await manager.waits(timedelta(days=3))
    await manager.asks_inline("egor")
    await manager.chooses("💬")
    assert len(await rows(tact, choices)) == 1, "what cannot come again is forgotten"


async def test_another_wording_follows_what_was_sent(manager: Person) -> None:
    await manager.asks_inline("maria quiet")
    first = manager.offered[0]
    await manager.chooses("A sign of life")
    await manager.asks_inline("maria quiet")
    assert manager.offered[0] != first


async def test_where_the_bot_may_not_write_it_is_noted_in_silence(
    manager: Person, tact: Tact, telegram: Playground
) -> None:
    await manager.asks_inline("egor")
    telegram.accounts.change(manager.id, started=False)
    heard = manager.hears()
    await manager.chooses("Payment")
    assert len(await rows(tact, touches)) == 1
    assert manager.hears() == heard


async def test_a_result_sent_to_the_bot_itself_is_not_taken_for_a_question(
    manager: Person,
) -> None:
    await manager.says("/new Olga")
    await manager.taps("Payment")  # a sum is awaited
    await manager.asks_inline("egor payment", manager.id)
    await manager.chooses("✉️", manager.id)
    assert "noted as sent" in manager.sees
    await manager.says("200")
    assert "200 MDL by which day?" in manager.sees


async def test_what_is_not_ones_own_or_gone_is_not_noted(
    manager: Person, stranger: Person, tact: Tact, telegram: Playground
) -> None:
    await in_chisinau(stranger)
    telegram.updates.put("chosen_inline_result", forged(telegram, stranger))
    await stranger.settles()
    await manager.asks_inline("egor payment")
    await manager.says("Egor Munteanu")
    await manager.taps_data(manager.last["message_id"], "delete:2")
    async with tact.database.write() as connection:
        await connection.execute(
            sa.update(clients).where(clients.c.id == 2).values(deleted_at=telegram.clock.now())
        )
    await manager.chooses("✉️")
    assert await rows(tact, touches) == []


# ---------------------------------------------------------------- time and company


async def test_two_managers_at_once(
    manager: Person, stranger: Person, telegram: Playground
) -> None:
    await in_chisinau(stranger)
    await stranger.says("/new Egor Sturza")
    manager.query = await telegram.people.inline_query(manager.id, GROUP_ID, "egor prof")
    stranger.query = await telegram.people.inline_query(stranger.id, GROUP_ID, "egor prof")
    await manager.settles()
    assert all("Munteanu" in each for each in manager.titles)
    assert all("Sturza" in each for each in stranger.titles)
    assert len(manager.titles) == len(stranger.titles) == 2


async def test_an_answer_after_half_a_minute_is_given_up_calmly(
    manager: Person,
    tact: Tact,
    clock: MovableClock,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    real = Inline.answer

    async def slow(inline: Inline, who: Manager, query: str) -> Answer:
        clock.move_to(clock.now() + timedelta(seconds=31))
        return await real(inline, who, query)

    monkeypatch.setattr(Inline, "answer", slow)
    await manager.asks_inline("egor secretword")
    assert manager.results == []
    assert manager.lead is None
    assert "answered too late" in caplog.text
    assert "secretword" not in caplog.text
    assert await rows(tact, links) == []


async def test_a_fault_on_the_way_is_told_where_the_results_would_be(
    manager: Person, monkeypatch: pytest.MonkeyPatch, watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    watch.expects_failure = True

    async def broken(*_: object) -> Answer:
        raise RuntimeError("egor owes")

    monkeypatch.setattr(Inline, "answer", broken)
    await manager.asks_inline("egor")
    assert manager.results == []
    assert manager.lead is not None
    assert manager.lead["text"].startswith("Something went wrong")
    assert "egor owes" not in caplog.text


async def test_another_process_that_renames_a_client_is_noticed(
    manager: Person, settings: Settings, telegram: Playground, clock: MovableClock
) -> None:
    await manager.asks_inline("egor")
    other = build(
        settings, TOKEN, clock.now, InProcessRequest(telegram), InProcessRequest(telegram)
    )
    await other.database.open()
    await other.application.initialize()
    twin = Person(other, telegram, manager.id)
    await twin.asks_inline("egor")
    await twin.says("Egor")
    await twin.taps("Edit")
    await twin.taps("Name")
    await twin.says("Zinovie Munteanu")
    await manager.asks_inline("zinov prof")
    assert manager.titles[0].endswith("Zinovie Munteanu")
    await other.application.shutdown()
    await other.database.close()


@pytest.fixture
async def polling(tact: Tact, telegram: Playground) -> AsyncIterator[Tact]:
    """The application as it runs in earnest: it asks for updates by itself."""
    application = tact.application
    assert application.updater is not None
    await application.start()
    await application.updater.start_polling(allowed_updates=UPDATES, poll_interval=0.0)
    yield tact
    await application.updater.stop()
    await application.stop()


@pytest.mark.usefixtures("polling")
async def test_in_the_middle_of_typing_only_the_newest_is_answered_and_taps_are_not_held_up(
    manager: Person, telegram: Playground, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, opened, asked = asyncio.Event(), asyncio.Event(), list[str]()
    real = Inline.answer

    async def slow(inline: Inline, who: Manager, query: str) -> Answer:
        asked.append(query)
        reached.set()
        await opened.wait()
        return await real(inline, who, query)

    monkeypatch.setattr(Inline, "answer", slow)
    done, said = asyncio.Event(), asyncio.Event()
    people = telegram.people
    ids = [await people.inline_query(manager.id, GROUP_ID, "e")]
    await asyncio.wait_for(reached.wait(), 5)
    for typed in ("eg", "ego", "egor", "egor prof"):
        ids.append(await people.inline_query(manager.id, GROUP_ID, typed))

    def hear(event: Event) -> None:
        if event.type == "inline_answer" and event.data["query_id"] == ids[-1]:
            done.set()
        if event.type == "message" and event.data["from"]["is_bot"]:
            said.set()

    telegram.events.listen(hear)
    await people.send_text(manager.id, manager.id, "/clients")
    await asyncio.wait_for(said.wait(), 5)
    opened.set()
    await asyncio.wait_for(done.wait(), 5)
    assert asked == ["e", "egor prof"]
    answered = [each for each in ids if people.inline_answer(each) is not None]
    assert answered == [ids[0], ids[-1]]


async def test_typing_keeps_no_push_waiting(manager: Person, tact: Tact) -> None:
    await manager.waits(timedelta(minutes=1))
    for typed in ("e", "eg", "ego", "egor"):
        await manager.asks_inline(typed)
    entry = await tact.services.access.enter(account(manager))
    assert entry is not None
    now = manager.telegram.clock.now()
    assert tact.services.pace.turn(entry.manager.id, now) is None


async def test_indexes_are_spared_and_made_aside_without_harm(
    manager: Person, stranger: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rosters, "MOST", 1)
    monkeypatch.setattr(rosters, "AT_ONCE", 0)
    await in_chisinau(stranger)
    await stranger.says("/new Egor Sturza")
    for _ in range(2):
        for person, name in ((manager, "Egor Munteanu"), (stranger, "Egor Sturza")):
            await person.asks_inline("egor prof")
            assert person.titles[0].endswith(name)
