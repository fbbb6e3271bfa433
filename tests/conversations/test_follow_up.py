"""After a logged contact: two questions while it is fresh."""

from __future__ import annotations

from tests.people import Person


async def _talks(manager: Person) -> None:
    await manager.says("Egor")
    await manager.taps("We talked")
    await manager.taps("Phone call")
    await manager.taps("We talked")


async def test_a_logged_talk_asks_two_questions_and_no_more(manager: Person) -> None:
    await manager.says("/new Egor")
    await _talks(manager)
    assert "Phone call, answered" in manager.sees
    await manager.taps("Two questions")
    assert "question 1, 2 at most" in manager.sees
    await manager.taps_row(0)
    assert "question 2, 2 at most" in manager.sees
    await manager.taps_row(0)
    assert "From 2 answers" in manager.sees


async def test_a_later_talk_asks_again_and_the_answers_add_up(manager: Person) -> None:
    await manager.says("/new Egor")
    for _ in range(2):
        await _talks(manager)
        await manager.taps("Two questions")
        await manager.taps_row(0)
        await manager.taps_row(0)
    assert "From 4 answers" in manager.sees


async def test_an_unanswered_call_asks_nothing(manager: Person) -> None:
    await manager.says("/new Egor")
    await manager.says("Egor")
    await manager.taps("We talked")
    await manager.taps("Phone call")
    await manager.taps("No answer")
    assert not any("questions" in each for each in manager.buttons)
