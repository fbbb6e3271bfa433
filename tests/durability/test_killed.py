"""kill -9: what was saved is there, nothing is lost, at most one push is repeated and says so."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import sqlalchemy as sa

from playground.calls import Call
from playground.clock import MovableClock
from storage.tables import answers, deliveries
from tests.durability.running import OWNER, Running, until
from tests.services.schedule import House

MARK = "may have reached you already"
WAITING = ("scheduled", "leased")
"""For its second, or next."""

NUMBERS = ("one", "two", "three", "four", "five")


async def test_in_the_middle_of_a_questionnaire(program: Running) -> None:
    await program.start()
    await program.says("/new Egor", "Added: Egor.")
    await program.taps("How do they tick?")
    await until(lambda: program.offers("Didn't see this"))
    await program.taps("Didn't see this")
    await until(lambda: "question 2" in program.texts()[-1])
    await program.taps("Didn't see this")
    await until(lambda: "question 3" in program.texts()[-1])
    asked = program.texts()[-1]
    await program.kill()

    async with program.file() as database, database.read() as connection:
        kept = await connection.scalar(sa.select(sa.func.count()).select_from(answers))
    assert kept == 2
    await program.telegram.people.send_text(OWNER, OWNER, "Egor")  # while nobody listens
    known = len(program.messages)
    await program.start()
    await until(lambda: len(program.messages) > known)
    await program.taps("How do they tick?")
    await until(lambda: "question 3" in program.texts()[-1])
    assert asked.splitlines()[-1] == program.texts()[-1].splitlines()[-1], "the same question"
    await program.taps("Didn't see this")
    await until(lambda: "question 4" in program.texts()[-1])


async def five_due(program: Running, ago: timedelta = timedelta(minutes=5)) -> None:
    """A manager with five pushes that fell due while nobody looked; Telegram knows the chat."""
    clock = MovableClock()
    due = MovableClock(frozen=clock.now() - ago)
    async with program.file() as database:
        house = House(database, due)
        alex = await house.manager(OWNER, zone="UTC")
        at = (due.now() + timedelta(minutes=1)).strftime("%Y-%m-%d %H:%M")
        for number in NUMBERS:
            await house.remind(alex, at, number)
    program.telegram.accounts.change(OWNER, started=True)


async def test_in_the_middle_of_a_send_of_several(program: Running) -> None:
    await five_due(program)

    def lose_the_third(call: Call) -> None:
        if call.method == "sendMessage" and len(program.messages) == 2:
            program.telegram.faults.set("timeout_after_apply")

    program.telegram.calls.listen(lose_the_third)
    await program.start()
    await until(lambda: len(program.messages) == 3)
    await program.kill()  # the third is there, its answer is not

    async with program.file() as database, database.read() as connection:
        found = await connection.execute(sa.select(deliveries.c.state))
        states = Counter("waits" if each in WAITING else each for each in found.scalars())
    assert states == {"sent": 2, "sending": 1, "waits": 2}
    third = next(number for number in NUMBERS if number in program.texts()[-1])
    await program.let_leases_end()
    await program.start()
    await until(lambda: len(program.messages) == 6)
    texts = program.texts()
    for number in NUMBERS:
        assert sum(number in text for text in texts) == (2 if number == third else 1), number
    marked = [text for text in texts if MARK in text]
    assert len(marked) == 1
    assert third in marked[0]
    assert await program.terminate() == 0
    async with program.file() as database, database.read() as connection:
        found = await connection.execute(sa.select(deliveries.c.state))
        assert set(found.scalars()) == {"sent"}


async def test_in_the_middle_of_a_summary(program: Running) -> None:
    await five_due(program, ago=timedelta(days=1))
    program.telegram.faults.set("timeout_after_apply")
    await program.start()
    await until(lambda: len(program.messages) == 1)
    await program.kill()  # the summary is there, its answer is not

    await program.let_leases_end()
    await program.start()
    await until(lambda: len(program.messages) == 2)
    first, second = program.texts()
    assert all(number in first and number in second for number in NUMBERS)
    assert MARK not in first
    assert MARK in second, "once more, and it says so"
    assert await program.terminate() == 0
    async with program.file() as database, database.read() as connection:
        found = await connection.execute(sa.select(deliveries.c.state))
        assert set(found.scalars()) == {"sent"}


async def test_a_stop_waits_for_no_answer_that_hangs_and_repeats_only_what_was_in_flight(
    program: Running,
) -> None:
    await five_due(program)
    program.telegram.faults.set("timeout_after_apply", 9)
    await program.start()
    await until(lambda: len(program.messages) == 1)
    await program.says("/clients", "No clients yet")  # this answer to Telegram hangs as well
    assert await program.terminate() == 0
    async with program.file() as database, database.read() as connection:
        rows = await connection.execute(
            sa.select(deliveries.c.state, deliveries.c.maybe_sent).order_by(deliveries.c.id)
        )
        kept = [(row[0], row[1]) for row in rows]
    assert kept == [("scheduled", True), *[("scheduled", False)] * 4], "no lease to wait for"
