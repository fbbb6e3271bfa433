"""Learning how a client ticks: the whole run, stopping and resuming, the portrait."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from itertools import product
from typing import get_args

import pytest
from PIL import Image

from composition import Tact
from content.interface import LANGUAGES, Interface
from content.markup import plain
from content.temperament_bank import load_bank
from domain.evidence import Mover
from domain.managers import Manager
from domain.questionnaire import Step, StopReason
from domain.temperament import Answer
from domain.temperament_bank import build_bank
from domain.temperament_grid import STYLES
from domain.verdict import Kind, Side, Verdict
from handlers.callbacks import unpack
from handlers.views import temperament as views
from playground.telegram import Playground
from services.temperament import Portrait, Question
from storage.temperament import Sitting
from tests.conversations.conftest import Restart
from tests.people import Person, account

UNSEEN = "Didn't see this"


@pytest.fixture
async def asked(manager: Person) -> Person:
    """The manager at the first question about Egor."""
    await manager.says("/new Egor")
    await manager.taps("How do they tick?")
    assert "question 1, 8 at most" in manager.sees
    return manager


def question(person: Person) -> str:
    """The id of the question now asked."""
    return unpack(person.data(UNSEEN, person.last))[1][1]


async def answers(person: Person, option: int) -> str:
    """Taps the option of that number; gives the id of the question."""
    item = question(person)
    await person.taps_row(option)
    return item


async def to_the_end(person: Person, option: int = 2) -> int:
    """Answers the same every time until the portrait; how many questions that took."""
    count = 0
    while "photo" not in person.last:
        await answers(person, option)
        count += 1
    return count


# ---------------------------------------------------------------- the run


async def test_a_whole_run_ends_with_a_picture_and_its_reasons(
    asked: Person, telegram: Playground
) -> None:
    assert "better than a guess" in asked.sees
    count = await to_the_end(asked)
    assert 3 <= count <= 8
    picture = telegram.files.find(asked.last["photo"][-1]["file_id"])
    assert picture is not None
    assert picture.content.startswith(b"\x89PNG")
    with Image.open(BytesIO(picture.content)) as image:
        assert min(image.size) >= 800
    assert "clear enough picture" in asked.sees
    assert "Comes across to you as" in asked.sees
    assert f"From {count} answers" in asked.sees
    assert "What moved it most" in asked.sees
    assert asked.sees.count("•") == 3
    assert "not a diagnosis" in asked.sees
    await asked.taps("← Egor")
    assert "🎭" in asked.sees
    assert "not known yet" not in asked.sees


async def test_no_question_comes_twice(asked: Person) -> None:
    seen = []
    while "photo" not in asked.last:
        seen.append(await answers(asked, 1))
    assert len(seen) == len(set(seen))


async def test_what_was_not_seen_counts_to_the_limit_and_tells_nothing(asked: Person) -> None:
    for number in range(1, 9):
        assert f"question {number}, 8 at most" in asked.sees
        await asked.taps(UNSEEN)
    assert "that's enough for one talk" in asked.sees
    assert "I know nothing yet" in asked.sees
    assert "photo" not in asked.last
    await asked.taps("← Egor")
    assert "Style: not known yet" in asked.sees


async def test_one_answer_among_unseen_ones_is_what_counts(asked: Person) -> None:
    await answers(asked, 2)
    while "photo" not in asked.last:
        await asked.taps(UNSEEN)
    assert "From 1 answer," in asked.sees


async def test_back_asks_the_question_before_again(asked: Person) -> None:
    assert "← Back" not in asked.buttons
    first = await answers(asked, 0)
    second = question(asked)
    await asked.taps("← Back")
    assert question(asked) == first
    await answers(asked, 0)
    assert question(asked) == second  # the same answer, the same way on


async def test_back_across_the_end(asked: Person) -> None:
    count = await to_the_end(asked)
    await asked.taps("← Back")
    assert f"question {count}, 8 at most" in asked.sees
    await to_the_end(asked)
    assert f"From {count} answers" in asked.sees


async def test_two_taps_at_once_on_back_take_one_answer_back(asked: Person) -> None:
    await answers(asked, 1)
    await answers(asked, 1)
    await asked.taps_twice("← Back")
    assert "question 2, 8 at most" in asked.sees
    await answers(asked, 1)
    while "photo" not in asked.last:
        await answers(asked, 1)
    heard = asked.hears()
    await asked.taps_twice("← Back")
    assert asked.hears() == heard + 1


async def test_enough_at_once_leads_back_to_the_card(asked: Person) -> None:
    await asked.taps("Enough")
    assert asked.sees.startswith("Egor\n")
    assert "Style: not known yet" in asked.sees
    assert "What next?" in " ".join(asked.buttons)


async def test_enough_after_some_answers_keeps_them(asked: Person) -> None:
    await answers(asked, 2)
    await answers(asked, 2)
    await asked.taps_twice("Enough")
    assert "From 2 answers" in asked.sees
    assert len([each for each in asked.messages if "photo" in each]) == 1


async def test_ask_more_goes_on_to_twelve(asked: Person) -> None:
    count = await to_the_end(asked)
    heard = asked.hears()
    await asked.taps_twice("Ask more")
    assert asked.hears() == heard + 1
    while "photo" not in asked.last:
        assert f"question {count + 1}, 12 at most" in asked.sees
        await answers(asked, 2)
        count += 1
    assert count <= 12
    while "Ask more" in asked.buttons:
        await asked.taps("Ask more")
        if "photo" in asked.last:
            break
        await answers(asked, 2)
    assert f"From {count} answers" in asked.sees or "From 12 answers" in asked.sees


async def test_twelve_questions_are_the_end(asked: Person) -> None:
    for _ in range(8):
        await asked.taps(UNSEEN)
    await asked.taps("Ask more")
    for number in range(9, 13):
        assert f"question {number}, 12 at most" in asked.sees
        await asked.taps(UNSEEN)
    assert "Ask more" not in asked.buttons


# ---------------------------------------------------------------- stopping and resuming


async def test_stopped_and_resumed_after_a_restart(asked: Person, restart: Restart) -> None:
    await answers(asked, 2)
    await answers(asked, 0)
    third = question(asked)
    again = await restart()
    await again.waits(timedelta(days=3))
    await again.says("Egor")
    assert "left half-way" in again.sees
    await again.taps("How do they tick?")
    assert "Let's pick up where you left off" in again.sees
    assert "question 3, 8 at most" in again.sees
    assert question(again) == third


async def test_the_button_of_before_the_restart_still_answers(
    asked: Person, restart: Restart
) -> None:
    await answers(asked, 2)
    again = await restart()
    await again.taps_row(1)
    assert "question 3, 8 at most" in again.sees


async def test_a_second_sitting_later_adds_to_the_first(asked: Person) -> None:
    count = await to_the_end(asked)
    await asked.waits(timedelta(days=20))
    await asked.says("Egor")
    await asked.taps("How do they tick?")
    assert "photo" in asked.last  # what is known first
    await asked.taps("Ask about the latest talk")
    assert "question 1, 8 at most" in asked.sees
    await answers(asked, 2)
    await answers(asked, 2)
    if "photo" not in asked.last:
        await asked.taps("Enough")
    total = re.search(r"From (\d+) answers", asked.sees)
    assert total is not None
    assert count + 2 <= int(total[1]) <= count + 3


# ---------------------------------------------------------------- old buttons


async def test_a_stale_question_shows_the_present_one(asked: Person) -> None:
    old = asked.data(UNSEEN)
    message = asked.last["message_id"]
    await answers(asked, 2)
    second = question(asked)
    await asked.taps_data(message, old)
    assert question(asked) == second
    assert "question 2, 8 at most" in asked.sees


async def test_two_taps_at_once_are_one_answer(asked: Person) -> None:
    item = question(asked)
    label = asked.buttons[1]
    await asked.taps_twice(label)
    assert "question 2, 8 at most" in asked.sees
    assert question(asked) != item


async def test_two_taps_at_once_on_the_last_question_make_one_picture(asked: Person) -> None:
    while "photo" not in asked.last:
        await asked.taps_twice(asked.buttons[2])
    assert len([each for each in asked.messages if "photo" in each]) == 1
    assert "no longer open" in (asked.toast or "")


async def test_a_question_of_a_finished_sitting_is_closed(asked: Person) -> None:
    old, message = asked.data(UNSEEN), asked.last["message_id"]
    enough = asked.data("Enough")
    await answers(asked, 2)
    await asked.taps("Enough")
    heard = asked.hears()
    for data in (old, enough):
        await asked.taps_data(message, data)
        assert "no longer open" in (asked.toast or "")
    assert asked.hears() == heard


@pytest.mark.parametrize("option", ["9", "-1", "two", "none2", "²", "٢", "99999999999999999999"])
async def test_an_option_that_does_not_exist(asked: Person, option: str) -> None:
    sitting, item, _ = unpack(asked.data(UNSEEN))[1]
    await asked.taps_data(asked.last["message_id"], f"q:{sitting}:{item}:{option}")
    assert asked.toast
    assert "question 1, 8 at most" in asked.sees


# ---------------------------------------------------------------- the portrait


async def test_the_percentages_are_those_of_the_person_not_of_the_impression(
    asked: Person, tact: Tact
) -> None:
    await to_the_end(asked)
    entry = await tact.services.access.enter(account(asked))
    assert entry is not None
    style = (await tact.services.temperament.portrait(entry.manager, 1)).style
    shown = [int(each) for each in re.findall(r"(\d+)%", asked.sees)]
    person = [style.person.outgoing, style.person.reactive]
    assert shown[:2] == [round(100 * max(chance, 1 - chance)) for chance in person]
    assert shown[2] == round(100 * max(style.person.quadrants.values()))
    seen = [style.impression.outgoing, style.impression.reactive]
    assert shown[:2] != [round(100 * max(chance, 1 - chance)) for chance in seen]


async def test_the_ways_on_from_the_portrait(asked: Person) -> None:
    await to_the_end(asked)
    portrait, heard = asked.last, asked.hears()
    await asked.taps_twice("How to treat them")
    assert "How to treat Egor" in asked.sees
    assert "Why:" in asked.sees
    await asked.taps("How sure is this?")
    assert "only two times in three" in asked.sees
    assert "not to be shown to the client" in asked.sees
    assert asked.hears() == heard + 2
    await asked.taps("← Egor", message=portrait)
    assert asked.hears() == heard + 3  # a picture cannot become a card: a new message
    assert asked.sees.startswith("Egor\n")
    assert "reply_markup" not in asked.message_with("Comes across")


async def test_a_portrait_without_answers_offers_to_make_some(manager: Person) -> None:
    await manager.says("/new Egor")
    card = manager.last["message_id"]
    for verb, said in (("treat", "How to treat Egor"), ("sure", "How sure is this?")):
        await manager.taps_data(card, f"{verb}:1")
        assert said in manager.sees


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_the_longest_portrait_fits_under_a_picture(
    manager: Person, tact: Tact, lang: str
) -> None:
    """Telegram takes 1,024 characters of caption; names have 64 and companies as many."""
    await manager.says(f"/new {'Ж' * 64}")
    await manager.says(f"/new {'Ж' * 64}")
    await manager.taps("Another")
    await manager.taps("Edit")
    await manager.taps("Company")
    await manager.says("Ш" * 64)
    await manager.taps("←")
    await manager.taps("How do they tick?")
    await to_the_end(manager)
    entry = await tact.services.access.enter(account(manager))
    assert entry is not None
    shown = await tact.services.temperament.portrait(entry.manager, 2)
    longest = max(_captions(entry.manager, shown, lang), key=len)
    assert len(longest.encode("utf-16-le")) // 2 <= 1024, longest


def _captions(manager: Manager, shown: Portrait, lang: str) -> list[str]:
    """The caption for every verdict and every stop, with the three wordiest answers."""
    words = Interface(strict=True).words(lang)
    at = shown.movers[0].answer.at
    wordiest: dict[str, Mover] = {}
    for item, option, side in product(build_bank(load_bank()).items, range(3), get_args(Side)):
        mover = Mover(Answer(item.id, option, at, 1, 1, "x"), side, 1.0)
        other = wordiest.setdefault(item.id, mover)
        wordiest[item.id] = max(other, mover, key=lambda each: len(views.mover(words, each)))
    movers = sorted(wordiest.values(), key=lambda each: -len(views.mover(words, each)))[:3]
    captions = []
    for verdict, stop in product(_verdicts(), get_args(StopReason)):
        style = replace(shown.style, comes_across=verdict, answers=888)
        portrait = replace(shown, style=style, movers=tuple(movers))
        step = Step(None, 0, stop, 8, 8, 8, 0.0, True, style.person)
        ended = Question(shown.client, Sitting(1, 1, True, "usual"), step, 0)
        next_year = manager.local(at).date().replace(year=at.year + 1)
        screen = views.portrait(words, manager, portrait, b"", next_year, ended)
        captions.append(plain(screen.text))
    return captions


def _verdicts() -> list[Verdict]:
    """Every verdict there can be."""
    firm: tuple[Kind, ...] = ("probably", "leaning")
    verdicts = [Verdict(kind, style, None, None, 0.7) for kind, style in product(firm, STYLES)]
    verdicts += [Verdict("blend", None, None, side, 0.8) for side in get_args(Side)]
    return [*verdicts, Verdict("unclear", None, None, None, 0.3)]
