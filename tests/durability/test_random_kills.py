"""kill -9 at random points of a long drain: none is lost, and at most one comes twice for each.

The pushes of many managers leave at the allowed pace; a worker in a process of its own is killed
again and again, and another one goes on. TACT_KILLS and TACT_KILL_DELIVERIES make it longer:
`make durability-full`.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import time
from collections import Counter
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from bench.schedule import fill
from tests.durability import worker

RUNS = int(os.environ.get("TACT_KILLS", "2"))
DELIVERIES = int(os.environ.get("TACT_KILL_DELIVERIES", "200"))
KILLS_A_RUN = 2
LOG = "sent.txt"


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A schedule of which everything is due."""
    path = tmp_path_factory.mktemp("kills") / "tact.db"
    fill(path, DELIVERIES, DELIVERIES, managers=DELIVERIES)
    return path


def work(folder: Path, number: int) -> BaseProcess:
    """A worker that notes each push in a file before it hears that it was sent."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.durability.worker"])
    process = context.Process(target=worker.live, args=(folder, number))
    process.start()
    return process


def noted(folder: Path) -> list[tuple[int, bool]]:
    """The pushes that reached their chat, and whether they said that they may be there already."""
    lines = (folder / LOG).read_text("ascii").split() if (folder / LOG).exists() else []
    return [(int(line.strip("!")), line.endswith("!")) for line in lines]


@pytest.mark.parametrize("run", range(RUNS))
def test_random_kills_lose_nothing_and_repeat_at_most_one_each(
    run: int, stocked: Path, tmp_path: Path
) -> None:
    shutil.copy(stocked, tmp_path / "tact.db")
    dice = random.Random(run)
    points = sorted(dice.sample(range(DELIVERIES), KILLS_A_RUN))
    kills = 0
    for number, point in enumerate(points):
        process = work(tmp_path, number)
        while len(noted(tmp_path)) < point and process.is_alive():
            time.sleep(0.005)
        time.sleep(dice.random() * 0.01)
        if process.is_alive():
            process.kill()
            kills += 1
        process.join()
    last = work(tmp_path, len(points))
    last.join(240)
    assert last.exitcode == 0
    came = Counter(row for row, _ in noted(tmp_path))
    repeats, marked = sum(came.values()) - len(came), sum(mark for _, mark in noted(tmp_path))
    lost = DELIVERIES - len(came)
    print(f"run {run}: {kills} kills, {lost} lost, {repeats} repeats, {marked} marked", flush=True)
    assert len(came) == DELIVERIES, "none is lost"
    assert max(came.values()) <= 2
    assert marked <= kills, "at most one repeat for each kill"
    seen: set[int] = set()
    for row, marked in noted(tmp_path):
        assert marked or row not in seen, "a repeat says so"
        seen.add(row)
