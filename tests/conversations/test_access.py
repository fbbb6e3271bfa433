"""The door: owners come in, the bearer of the code becomes one, everybody else leaves no trace."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from composition import Tact
from config import Settings
from content.interface import Interface
from playground.telegram import Playground
from storage.database import Database
from storage.tables import claims, metadata
from tests.conversations.conftest import Restart
from tests.people import Person, shown

CODE = "1A2B3C4D5E"
LANGUAGES = ("en", "ru", "ro")


def refusal(language: str) -> str:
    """What a stranger reads."""
    return Interface().words(language).plain("refused")


async def everything(database: Database) -> dict[str, list[str]]:
    """Every row of every table, as text."""
    found = {}
    async with database.read() as connection:
        for table in metadata.sorted_tables:
            rows = await connection.execute(sa.select(table))
            found[table.name] = [repr(row) for row in rows]
    return found


# ---------------------------------------------------------------- with owners


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_stranger_is_refused_once_in_their_language(
    stranger: Person, telegram: Playground, language: str
) -> None:
    await telegram.people.set_language(stranger.id, language)
    for text in ("/start", "hello", "/clients"):
        await stranger.says(text)
    assert [shown(each) for each in stranger.messages] == [refusal(language)]


async def test_whatever_a_stranger_does_nothing_of_theirs_is_stored(
    tact: Tact, manager: Person, stranger: Person, telegram: Playground
) -> None:
    await manager.says("/start")
    welcome = manager.last
    await stranger.says("/start")
    before = await everything(tact.database)
    await stranger.says("Ekaterina owes me 500")
    await stranger.says("/new Ekaterina")
    await stranger.shares_contact("Ekaterina", "+37369123456")
    await stranger.shares_location(47.0, 28.8)
    await stranger.forwards_from("Ekaterina")
    for row in welcome["reply_markup"]["inline_keyboard"]:
        for button in row:
            await stranger.taps_data(stranger.last["message_id"], button["callback_data"])
    await telegram.people.block(stranger.id, True)
    await stranger.settles()
    await telegram.people.block(stranger.id, False)
    await stranger.settles()
    assert await everything(tact.database) == before
    assert str(stranger.id) not in repr(before)


async def test_a_tap_of_a_stranger_is_answered_with_the_refusal(
    stranger: Person, telegram: Playground
) -> None:
    await stranger.says("/start")
    await stranger.taps_data(stranger.last["message_id"], "clients:0")
    assert stranger.toast == refusal("en")[:200]


async def test_where_there_are_owners_no_code_opens(
    tact: Tact, stranger: Person, manager: Person
) -> None:
    assert await tact.services.access.offer(CODE) is False
    await stranger.says(f"/claim {CODE}")
    assert stranger.sees == refusal("en")
    await manager.says("/start")
    assert "I'm Tact" in manager.sees


# ---------------------------------------------------------------- with the claim code


class TestClaim:
    """Without owners the first who brings the code becomes one."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        """Nobody is an owner yet."""
        return settings.model_copy(update={"owner_ids": frozenset()})

    @pytest.fixture(autouse=True)
    async def offered(self, tact: Tact) -> None:
        """A code has been printed."""
        assert await tact.services.access.offer(CODE)

    @pytest.mark.parametrize("command", ["/claim", "/start"])
    async def test_the_code_makes_a_manager(self, manager: Person, command: str) -> None:
        await manager.says(f"{command} {CODE.lower()}")
        assert "I'm Tact" in manager.sees
        await manager.says("/new Egor")
        assert manager.sees.startswith("Added: Egor.")

    async def test_it_works_once(self, manager: Person, stranger: Person, tact: Tact) -> None:
        await manager.says(f"/claim {CODE}")
        await stranger.says(f"/claim {CODE}")
        assert stranger.sees == refusal("en")
        assert await tact.services.access.offer("ANOTHER") is False, "the bot has its owner"

    async def test_a_wrong_code_opens_nothing_and_is_told_each_time(
        self, tact: Tact, stranger: Person
    ) -> None:
        before = await everything(tact.database)
        for _ in range(3):
            await stranger.says("/claim 0000000000")
        assert [shown(each) for each in stranger.messages] == [refusal("en")] * 3
        assert await everything(tact.database) == before

    async def test_a_new_code_puts_the_old_one_out_of_use(
        self, tact: Tact, manager: Person
    ) -> None:
        assert await tact.services.access.offer("NEWER")
        await manager.says(f"/claim {CODE}")
        assert manager.sees == refusal("en")
        await manager.says("/claim newer")
        assert "I'm Tact" in manager.sees

    async def test_the_code_itself_is_not_stored(self, tact: Tact) -> None:
        async with tact.database.read() as connection:
            rows = (await connection.execute(sa.select(claims))).all()
        assert len(rows) == 1
        assert CODE not in repr(rows)

    async def test_owners_named_later_win_over_who_claimed(
        self, manager: Person, settings: Settings, restart: Restart, stranger: Person
    ) -> None:
        await manager.says(f"/claim {CODE}")
        settings.owner_ids = frozenset({stranger.id})
        again = await restart()
        before = again.hears()
        await again.says("/clients")
        assert again.sees == refusal("en")
        assert again.hears() == before + 1
