"""The first minute: language, time zone, the first client."""

from __future__ import annotations

from tests.people import Person


async def test_the_first_client_takes_four_steps(manager: Person) -> None:
    await manager.says("/start")
    assert "I'm Tact" in manager.sees
    assert "10:00" in manager.sees  # London, guessed from the language
    await manager.taps("10:00 is right")
    assert "Who is on your mind?" in manager.sees
    await manager.says("Egor Munteanu")
    assert manager.sees.startswith("Added: Egor Munteanu.")
    assert "What next?" in " ".join(manager.buttons)
