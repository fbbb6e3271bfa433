"""The questionnaire measured: its speed, and its judgement on people who answered in full.

The real answers are not part of the repository: two files, big5_bank.json and big5_people.jsonl,
in the folder that TACT_PSYCHOMETRICS names, or else in data/psychometrics.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from content.temperament_bank import load_bank
from domain.questionnaire import Step
from domain.questionnaire import step as next_step
from domain.temperament import Answer
from domain.temperament_bank import Bank, build_bank

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
MOST_PEOPLE = 2000


@dataclass(frozen=True, slots=True)
class Agreement:
    """How the short form does against the full scale; `all` and `clear` are shares that agree,
    `calibration` the mean gap between the probability claimed and the share that was right."""

    people: int
    questions: float
    all: float
    clear: float
    calibration: float

    def __str__(self) -> str:
        return (
            f"{self.people} people: {self.questions:.2f} questions, agree {self.all:.3f} of all, "
            f"{self.clear:.3f} of the clear; calibration error {self.calibration:.3f}"
        )


def step(questionnaires: int = 100) -> float:
    """Milliseconds of one step (posterior, next question, stop), median over made-up clients."""
    bank, dice, spent = build_bank(load_bank()), random.Random(7), []
    next_step(bank, [], 1, 1, now=NOW)  # the tables are made once, at start
    for _ in range(questionnaires):
        answers: list[Answer] = []
        while True:
            began = time.perf_counter()
            now = next_step(bank, answers, 1, 1, now=NOW)
            spent.append(time.perf_counter() - began)
            if now.item is None:
                break
            option = dice.choice([*range(bank.by_id[now.item].options), None])
            answers.append(_answer(now.item, option, bank))
    return statistics.median(spent) * 1000


def real_answers(bank_path: Path | None = None, people_path: Path | None = None) -> Agreement | str:
    """The adaptive questionnaire put to real people, or "not at hand" without their answers."""
    folder = Path(os.environ.get("TACT_PSYCHOMETRICS", "data/psychometrics"))
    bank_path = bank_path or folder / "big5_bank.json"
    people_path = people_path or folder / "big5_people.jsonl"
    if not (bank_path.is_file() and people_path.is_file()):
        return "not at hand"
    bank, people = _foreign_bank(bank_path), list(_people(people_path))
    claims, clear, asked = [], [], []
    for someone in people:
        end = _ask(bank, someone["answers"])
        style, chance = max(end.posterior.quadrants.items(), key=lambda each: each[1])
        right = style == someone["style"]
        claims.append((chance, right))
        asked.append(end.asked)
        if someone["clear"]:
            clear.append(right)
    return Agreement(
        people=len(people),
        questions=statistics.fmean(asked),
        all=statistics.fmean(right for _, right in claims),
        clear=statistics.fmean(clear),
        calibration=_calibration_error(claims),
    )


def _ask(bank: Bank, replies: Mapping[str, int]) -> Step:
    answers: list[Answer] = []
    while (now := next_step(bank, answers, 1, 1)).item is not None:
        answers.append(_answer(now.item, replies[now.item], bank))
    return now


def _answer(item: str, option: int | None, bank: Bank) -> Answer:
    return Answer(item, option, NOW, sitting=1, rater=1, bank=bank.version)


def _calibration_error(claims: list[tuple[float, bool]]) -> float:
    """Expected calibration error over ten equal bins of the probability claimed."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for chance, right in claims:
        bins.setdefault(min(int(chance * 10), 9), []).append((chance, right))
    gaps = (abs(sum(chance - right for chance, right in each)) for each in bins.values())
    return sum(gaps) / len(claims)


def _people(path: Path) -> Iterator[dict[str, Any]]:
    lines = path.read_text("utf-8").splitlines()
    every = -(-len(lines) // MOST_PEOPLE)
    return (json.loads(line) for line in lines[::every])


def _foreign_bank(path: Path) -> Bank:
    """A bank with texts in it and without a version, as questionnaires are published."""
    data = json.loads(path.read_text("utf-8"))
    data["stop"] |= {"more": 12, "follow_up": 2}
    return build_bank({"version": path.stem, **data})


if __name__ == "__main__":
    print(f"one step: {step():.2f} ms")
    print(f"real answers: {real_answers()}")
