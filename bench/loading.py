"""All content of one language read in a fresh process, against tomllib reading the same files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bench.timing import Figure, Spread, ratio
from content.interface import LANGUAGES

ROOT = Path(__file__).parents[1]
ROUNDS = 7
LIMIT = 150

CLOCKS = "began = time.perf_counter(), time.process_time()"
TAKEN = "print(time.perf_counter() - began[0], time.process_time() - began[1])"
OURS = f"""
import sys, time
from content.guides import Guides
from content.interface import Interface
from content.playbook import Playbook
{CLOCKS}
Playbook(drafts=True).check(sys.argv[1])
Guides().check(sys.argv[1])
Interface().words(sys.argv[1])
{TAKEN}
"""
BARE = f"""
import sys, time, tomllib
from pathlib import Path
{CLOCKS}
for room in ("playbook", "guides"):
    for path in Path("content", room, sys.argv[1]).glob("*.toml"):
        tomllib.loads(path.read_text("utf-8"))
{TAKEN}
"""


def figures(rounds: int = ROUNDS) -> list[Figure]:
    """For each language: read, checked and compiled, and how often tomllib alone takes that.

    The target is held to processor time: the same work on a machine that others use as well.
    """
    found = []
    for lang in LANGUAGES:
        pairs = [(_taken(OURS, lang), _taken(BARE, lang)) for _ in range(rounds + 1)]
        wall, cpu = zip(*(ours for ours, _ in pairs[1:]), strict=True)  # the first warms the files
        _, bare = zip(*(bare for _, bare in pairs[1:]), strict=True)
        spent = Spread.of(cpu, 1000)
        what = f"all content in {lang}, cold, processor time"
        found.append(Figure(what, spent.written("ms"), spent.median, LIMIT, "ms"))
        found.append(Figure("  the same on the wall", Spread.of(wall, 1000).written("ms")))
        found.append(ratio("  the same : tomllib alone", spent, Spread.of(bare, 1000), "ms", None))
    return found


def _taken(program: str, lang: str) -> tuple[float, float]:
    """Seconds on the wall and of the processor that a process measures, its imports aside."""
    ended = subprocess.run(
        [sys.executable, "-c", program, lang], cwd=ROOT, capture_output=True, text=True, check=True
    )
    wall, cpu = map(float, ended.stdout.split())
    return wall, cpu


if __name__ == "__main__":
    for figure in figures():
        print(figure.what, figure.measured, figure.target, figure.verdict)
