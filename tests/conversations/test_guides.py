"""Good to know: every page of the guides, with a client in mind and without."""

from __future__ import annotations

import pytest

from composition import Tact
from content.guides import Guides
from content.interface import LANGUAGES, Interface
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person, account

GUIDES = Guides()
MESSAGE_LIMIT = 4096
OURS = {
    "guides",
    "styles",
    "allstyles",
    "matter",
    "gchannels",
    "gchannel",
    "rules",
    "tactics",
    "tactic",
    "signals",
    "lists",
    "list",
    "become",
}


async def with_egor(manager: Person) -> None:
    """Settled, with one client."""
    await in_chisinau(manager)
    await manager.says("Egor Munteanu")


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return with_egor


async def _walk(person: Person, start: str) -> dict[str, str]:
    """Every page that can be reached from the one shown, by what its button carries."""
    message = person.last["message_id"]
    seen: dict[str, str] = {}
    ahead = [start]
    while ahead:
        data = ahead.pop()
        if data in seen:
            continue
        await person.taps_data(message, data)
        seen[data] = person.last["text"]
        buttons = [each for row in person.last["reply_markup"]["inline_keyboard"] for each in row]
        there = [each["callback_data"] for each in buttons if "callback_data" in each]
        assert there, data
        ahead += [each for each in there if each.partition(":")[0] in OURS]
    return seen


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("client_id", [0, 1])
async def test_every_page_can_be_read_and_left(manager: Person, lang: str, client_id: int) -> None:
    await manager.says("/settings")
    if lang != "en":
        await manager.taps({"ru": "Русский", "ro": "Română"}[lang])
    await manager.says("/guide")
    pages = await _walk(manager, f"guides:{client_id}")
    structure = GUIDES.structure
    topics = sum(map(len, structure.styles.values()))
    columns = len(structure.columns)
    kinds = [data.partition(":")[0] for data in pages]
    assert kinds.count("matter") == topics + len(structure.styles)  # the first topic by two ways
    assert kinds.count("tactic") == len(structure.tactics) * (columns + 1)
    assert kinds.count("signals") == len(structure.tactics)
    assert kinds.count("gchannel") == len(structure.channels)
    assert kinds.count("list") == len(structure.checklists)
    assert set(kinds) == OURS
    for data, text in pages.items():
        assert 8 < len(text) < MESSAGE_LIMIT, data


async def test_a_style_in_one_matter_with_its_reason_and_source(manager: Person) -> None:
    await manager.says("/guide")
    await manager.taps("Styles")
    await manager.taps("Phlegmatic")
    assert manager.sees.startswith("Phlegmatic · Trust")
    await manager.taps("Reporting")
    advice = GUIDES.advice("en", "phlegmatic", "reporting")
    assert all(line in manager.sees for line in (*advice.do, *advice.dont, advice.why))
    assert "from the book chapter" in manager.sees
    await manager.taps("Back")
    assert manager.sees == "Good to know"


async def test_a_tactic_is_answered_in_the_clients_language_and_address(manager: Person) -> None:
    await manager.says("/clients Egor")
    await manager.taps("Edit")
    await manager.taps("Writes in: English")
    assert "Writes in: Russian" in manager.buttons
    await manager.says("/clients Egor")
    await manager.taps("What do I say?")
    await manager.taps("Complaint")
    await manager.says("the colours are too dark")
    await manager.taps("Make it informal")
    await manager.says("/clients Egor")
    await manager.taps("Good to know")
    assert manager.sees == "Egor Munteanu: good to know"
    await manager.taps("Difficult moves")
    await manager.taps(GUIDES.tactic("en", "vanishes").title)
    tactic = GUIDES.tactic("ru", "vanishes")
    assert tactic.line("unknown", "informal", name="Egor", me="Ann") in manager.sees
    assert tactic.returned("informal", name="Egor", me="Ann") in manager.sees
    assert GUIDES.tactic("en", "vanishes").self_check in manager.sees
    await manager.taps("Choleric")
    assert tactic.line("choleric", "informal", name="Egor", me="Ann") in manager.sees
    await manager.taps("How to tell")
    assert "If it is fair:" in manager.sees
    await manager.taps("Say now")
    await manager.taps("Back")
    await manager.taps("Back")
    await manager.taps("Egor Munteanu")
    assert manager.sees.startswith("Egor Munteanu")


async def test_a_known_style_is_shown_at_once(manager: Person, tact: Tact) -> None:
    entry = await tact.services.access.enter(account(manager))
    assert entry is not None
    await tact.services.sample.load(entry.manager)
    await manager.says("/clients Maria")
    await manager.taps("Good to know")
    await manager.taps("Styles")
    assert manager.sees.startswith("Phlegmatic · Trust")
    await manager.taps("Other styles")
    await manager.taps("Sanguine")
    assert manager.sees.startswith("Sanguine · Trust")
    await manager.taps("Back")
    await manager.taps("Difficult moves")
    await manager.taps(GUIDES.tactic("en", "vanishes").title)
    assert "for a phlegmatic" in manager.sees
    assert "Choleric" not in manager.buttons


async def test_to_be_reminded_of_ordering_from_the_client(manager: Person) -> None:
    await manager.says("/clients Egor")
    await manager.taps("Good to know")
    await manager.taps("Be their client")
    assert "Limits" in manager.sees
    await manager.taps("Remind me")
    await manager.taps("In a week")
    await manager.says("/reminders")
    assert GUIDES.become_client("en").reminder[:30] in manager.sees


async def test_the_checklist_comes_below_the_text_it_is_for(manager: Person) -> None:
    await manager.says("/clients Egor")
    await manager.taps("What do I say?")
    await manager.taps(Interface().words("en").plain("situation-report"))
    await manager.says("Advertising report")
    await manager.taps("Checklist first")
    assert all(item in manager.sees for item in GUIDES.checklist("en", "report", "unknown"))
    await manager.taps("Egor Munteanu")


@pytest.mark.parametrize(
    "data",
    [
        "matter:0:stoic",
        "matter:0:choleric:weather",
        "gchannel:0:pigeon",
        "tactic:0:nonsense",
        "tactic:0:vanishes:stoic",
        "signals:0:nonsense",
        "list:0:nonsense",
        "check:0:nonsense",
        "guides:99",
    ],
)
async def test_a_page_that_never_was_is_refused(manager: Person, data: str) -> None:
    await manager.says("/guide")
    page = manager.last
    await manager.taps_data(page["message_id"], data)
    assert manager.says_now(page) == page["text"] or "no longer here" in manager.sees
