"""How well a client's message is read: by cross-validation over the playbook's own examples, and on
messages of a file of one's own: `python -m bench.tactics messages.jsonl`.

A line of the file is {"lang": "en", "label": "cheaper", "text": "..."}; labels are the tactics of
content/guides/structure.toml, "none", or one of `ALIKE`.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bench.timing import Figure
from content.guides import Guides
from domain.tactics import NONE, SHOWN, Recogniser

LANGUAGES = ("en", "ru", "ro")
FOLDS = 4
ALIKE = {
    "flattery": "professionals",
    "vanish": "vanishes",
    "contradict": "edits",
    "escalate": "over_head",
    "trivial": "five_minutes",
    "urgency": "urgent",
}
"""What others call our tactics."""

Message = tuple[str, str]
"""What it is, and its text."""


@dataclass
class Score:
    """How often the right reading came first, among the three shown, and what came instead."""

    number: Counter[str] = field(default_factory=Counter)
    first: Counter[str] = field(default_factory=Counter)
    shown: Counter[str] = field(default_factory=Counter)
    instead: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, meant: str, ranked: Sequence[str]) -> None:
        """One message and its ranking."""
        self.number[meant] += 1
        self.first[meant] += ranked[0] == meant
        offered = [each for each in ranked if each != NONE][:SHOWN]
        self.shown[meant] += meant in offered
        if ranked[0] != meant:
            self.instead.setdefault(meant, Counter())[ranked[0]] += 1

    def in_three(self) -> float:
        """The share of tactics that were among the three readings shown."""
        tactics = [name for name in self.number if name != NONE]
        total = sum(self.number[name] for name in tactics)
        return sum(self.shown[name] for name in tactics) / max(1, total)

    def ordinary(self) -> float:
        """The share of ordinary messages that were called ordinary."""
        return self.first[NONE] / max(1, self.number[NONE])

    def alarms_missed(self) -> float:
        """The share of tactics that were called ordinary (their three readings are shown still)."""
        tactics = [name for name in self.number if name != NONE]
        missed = sum(self.instead.get(name, Counter())[NONE] for name in tactics)
        return missed / max(1, sum(self.number[name] for name in tactics))

    def table(self) -> Iterator[str]:
        """A line for each class: messages, first, among three, and what came instead."""
        for name, number in self.number.items():
            instead = self.instead.get(name, Counter()).most_common(3)
            others = ", ".join(f"{other} {times}" for other, times in instead)
            shown = "" if name == NONE else f"{self.shown[name] / number:.2f}"
            yield f"| {name} | {number} | {self.first[name] / number:.2f} | {shown} | {others} |"


def figures() -> list[Figure]:
    """Time to learn a language and to read a message, and how often it is read rightly."""
    found = []
    for lang in LANGUAGES:
        examples = Guides().examples(lang)
        texts = [text for several in examples.values() for text in several[:10]]
        learn = _took(partial(Recogniser, lang, examples))
        recogniser = Recogniser(lang, examples)
        one = statistics.median(_took(partial(recogniser.rank, text), 1) for text in texts)
        score = validated(lang, examples)
        found += [
            Figure(f"readings, {lang}: learnt", f"{learn:.0f} ms", learn, 200, "ms"),
            Figure(f"readings, {lang}: one", f"{one:.2f} ms", one, 5, "ms"),
            Figure(f"readings, {lang}: among three", f"{score.in_three():.2f} (own, unseen)"),
            Figure(f"readings, {lang}: ordinary told", f"{score.ordinary():.2f} (own, unseen)"),
        ]
    return found


def validated(lang: str, examples: Mapping[str, Sequence[str]]) -> Score:
    """Every example read by a recogniser that has not seen it."""
    score = Score()
    for fold in range(FOLDS):
        known = {
            name: [text for place, text in enumerate(texts) if place % FOLDS != fold]
            for name, texts in examples.items()
        }
        unseen = [(name, text) for name, texts in examples.items() for text in texts[fold::FOLDS]]
        _read(Recogniser(lang, known), unseen, score)
    return score


def scored(lang: str, messages: Iterable[Message]) -> Score:
    """Messages read by what all examples have taught."""
    score = Score()
    _read(Recogniser(lang, Guides().examples(lang)), messages, score)
    return score


def messages(path: Path, lang: str) -> list[Message]:
    """The messages of a language in a file."""
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return [
        (ALIKE.get(line["label"], line["label"]), line["text"])
        for line in lines
        if line["lang"] == lang
    ]


def _read(recogniser: Recogniser, several: Iterable[Message], score: Score) -> None:
    for meant, text in several:
        score.add(meant, [each.tactic for each in recogniser.rank(text)])


def _took(work: Callable[[], object], times: int = 5) -> float:
    """The median milliseconds of a piece of work."""
    measured = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        measured.append((time.perf_counter() - begun) * 1000)
    return statistics.median(measured)


def main(paths: Sequence[str]) -> None:
    """Prints the tables."""
    for lang in LANGUAGES:
        tables = [("the playbook's own examples, unseen", validated(lang, Guides().examples(lang)))]
        for path in paths:
            several = messages(Path(path), lang)
            tables.append((path, scored(lang, several)))
            tables += [(f"{path}, half {half}", scored(lang, several[half::2])) for half in (0, 1)]
        for title, score in tables:
            print(f"\n{lang}: {title}")
            print(
                f"among three {score.in_three():.3f}, ordinary told {score.ordinary():.3f}, ",
                end="",
            )
            print(f"tactics called ordinary {score.alarms_missed():.3f}")
            print("\n".join(score.table()))


if __name__ == "__main__":
    main(sys.argv[1:])
