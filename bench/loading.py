"""All content of one language read in a fresh process, against tomllib reading the same files."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from bench.timing import Figure, Spread, ratio
from content.interface import LANGUAGES

ROOT = Path(__file__).parents[1]
ROUNDS = 7
LIMIT = 150

OURS = """
import sys, time
from content.guides import Guides
from content.interface import Interface
from content.playbook import Playbook
began = time.perf_counter()
Playbook(drafts=True).check(sys.argv[1])
Guides().check(sys.argv[1])
Interface().words(sys.argv[1])
print(time.perf_counter() - began)
"""
BARE = """
import sys, time, tomllib
from pathlib import Path
began = time.perf_counter()
for room in ("playbook", "guides"):
    for path in Path("content", room, sys.argv[1]).glob("*.toml"):
        tomllib.loads(path.read_text("utf-8"))
print(time.perf_counter() - began)
"""


def figures(rounds: int = ROUNDS) -> list[Figure]:
    """For each language: read, checked and compiled, and how often tomllib alone takes that."""
    found = []
    for lang in LANGUAGES:
        taken = defaultdict(list)
        for number in range(rounds + 1):
            for program in (OURS, BARE):
                seconds = _seconds(program, lang)
                if number:  # the first round only warms the files
                    taken[program].append(seconds)
        ours, bare = (Spread.of(taken[program], 1000) for program in (OURS, BARE))
        what = f"all content in {lang}, cold"
        found.append(Figure(what, ours.written("ms"), ours.median, LIMIT, "ms"))
        found.append(ratio("  the same : tomllib alone", ours, bare, "ms", None))
    return found


def _seconds(program: str, lang: str) -> float:
    """What a process of its own measures, its imports aside."""
    ended = subprocess.run(
        [sys.executable, "-c", program, lang], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return float(ended.stdout)


if __name__ == "__main__":
    for figure in figures():
        print(figure.what, figure.measured, figure.target, figure.verdict)
