"""`make bench-delivery`: how fast the schedule is worked off, and what a large one costs."""

from __future__ import annotations

import asyncio
import logging
import statistics
import tempfile
import time
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from bench import rivals
from bench.schedule import NOW, Instant, Stall, fill, url, worker
from bench.starting import Listening, running
from bench.timing import Figure, table
from playground.clock import MovableClock
from services.pace import Pace
from storage import deliveries as schedule
from storage.database import Database

DUE = 10_000
SIZES = (100_000, 1_000_000)
TELEGRAM = 30
STARTS = 5


def main() -> None:
    """Prints the table; a target that is missed is shown, and fails nothing."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in (late, large, through):
            print(table(list(part(folder))), flush=True)


def through(folder: Path) -> Iterable[Figure]:
    """10,000 due out of many: the full path, against plain statements and APScheduler."""
    theirs = asyncio.run(rivals.apscheduler(folder / "jobs.db", DUE))
    path = folder / "noted.db"
    fill(path, DUE, DUE)
    with rivals.noted() as statements:
        asyncio.run(_work_off(path))
    path.unlink()
    for stored in SIZES:
        path = folder / f"due{stored}.db"
        fill(path, stored, DUE)
        seconds, stall = asyncio.run(_work_off(path))
        path.unlink()
        fill(path, stored, DUE)
        plain = rivals.plain(path, statements)
        path.unlink()
        rate = DUE / seconds
        what = f"{DUE:,} due of {stored:,}"
        yield Figure(
            f"{what}: a second, against Telegram's {TELEGRAM}",
            f"{rate:,.0f} ({rate / TELEGRAM:.0f} x)",
            -rate,
            -10 * TELEGRAM,
        )
        yield Figure(
            f"{what}: to the same statements in sqlite3",
            f"{seconds / plain:.1f} x: {seconds:.1f} s : {plain:.1f} s",
            seconds / plain,
            5,
            "x",
        )
        yield Figure(
            f"{what}: worst stall of the loop, to APScheduler's",
            f"{stall / theirs:.4f} x: {stall * 1000:.1f} ms : {theirs * 1000:,.0f} ms",
            stall / theirs,
            0.01,
            "x",
        )


async def _work_off(path: Path) -> tuple[float, float]:
    database = Database(url(path))
    clock = MovableClock(frozen=NOW)
    messenger, stall = Instant(clock), Stall()
    deliveries = worker(database, clock)
    async with database.write() as connection:  # which is there before the watch begins
        assert await schedule.next_due(connection) == NOW
    await deliveries.next_due()
    async with asyncio.TaskGroup() as group:
        group.create_task(stall.watch())
        began = time.perf_counter()
        while messenger.sent < DUE:
            await deliveries.tick(messenger)
        taken = time.perf_counter() - began
        stall.end()
    await database.close()
    return taken, stall.worst


def large(folder: Path) -> Iterable[Figure]:
    """An idle tick, memory and the start, with a million waiting against next to none."""
    few, many, none = (folder / f"{name}.db" for name in ("few", "many", "none"))
    owner = next(iter(Listening().accounts)).id
    fill(few, 1_000, 0)
    fill(many, 1_000_000, 0, owner=owner)
    fill(none, 0, 0, owner=owner)
    idle = {path: asyncio.run(_idle(path)) for path in (few, many)}
    times = idle[many] / idle[few]
    measured = f"{times:.2f} x: {idle[many] * 1e6:.0f} us : {idle[few] * 1e6:.0f} us"
    yield Figure("idle tick at 1,000,000 : at 1,000", measured, times, 2, "x")
    taken: dict[Path, list[tuple[float, float, float]]] = {many: [], none: []}
    for _ in range(STARTS):
        for path, found in taken.items():
            found.append(asyncio.run(_start(path)))
    (wall, cpu, memory), (bare, bare_cpu, empty) = (
        tuple(statistics.median(each) for each in zip(*found, strict=True))
        for found in taken.values()
    )
    yield Figure(
        "memory with 1,000,000 stored, more than empty",
        f"{memory - empty:.1f} MB: {memory:.0f} MB : {empty:.0f} MB",
        memory - empty,
        20,
        "MB",
    )
    measured = f"{wall / bare:.2f} x: {wall:.2f} s : {bare:.2f} s"
    yield Figure("start with 1,000,000 stored : empty", measured, wall / bare, 1.1, "x")
    measured = f"{cpu / bare_cpu:.2f} x: {cpu:.2f} s : {bare_cpu:.2f} s"
    yield Figure("  the same in processor time", measured, cpu / bare_cpu, 1.1, "x")
    for path in (few, many, none):
        path.unlink()


async def _idle(path: Path) -> float:
    database = Database(url(path))
    clock = MovableClock(frozen=NOW)
    deliveries, messenger = worker(database, clock), Instant(clock)
    taken = []
    for _ in range(300):
        began = time.perf_counter()
        assert await deliveries.tick(messenger) == 0
        taken.append(time.perf_counter() - began)
    await database.close()
    return statistics.median(taken)


async def _start(path: Path) -> tuple[float, float, float]:
    """Seconds and processor seconds until the bot listens, and its megabytes a second later."""
    folder = path.parent / "start"
    folder.mkdir(exist_ok=True)
    target = folder / "tact.db"
    target.unlink(missing_ok=True)
    target.hardlink_to(path)
    telegram = Listening()
    async with running(folder, telegram) as child, asyncio.timeout(60):
        await telegram.asked.wait()
        wall, cpu = child.taken
        await asyncio.sleep(2)
        return wall, cpu, child.megabytes


def late(folder: Path) -> Iterable[Figure]:
    """1,000 due in one minute at the allowed pace, on a simulated clock: 30 ms an answer."""
    path = folder / "late.db"
    fill(path, 1_000, 1_000, managers=100)
    taken = asyncio.run(_drain(path))
    path.unlink()
    ideal = 1_000 / 25
    measured = f"{taken / ideal:.2f} x: {taken:.1f} s : {ideal:.0f} s"
    yield Figure("1,000 due at once, until the last : ideal", measured, taken / ideal, 1.1, "x")


async def _drain(path: Path) -> float:
    database = Database(url(path))
    clock = MovableClock(frozen=NOW)
    messenger = Instant(clock, timedelta(milliseconds=30))
    deliveries = worker(database, clock, Pace(clock.now))
    beat = NOW
    while messenger.sent < 1_000:
        await deliveries.tick(messenger)
        beat = max(beat + timedelta(seconds=1), beat)
        while beat < clock.now():
            beat += timedelta(seconds=1)
        clock.move_to(beat)
    await database.close()
    return (messenger.last - NOW).total_seconds()


if __name__ == "__main__":
    main()
