"""How well and how fast phrases are read, beside dateparser on the same phrases.

The phrases are those of our own tests, so they favour us; the kinds of error are what matters.
"""

from __future__ import annotations

import statistics
import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bench.timing import Figure
from domain.phrases.reading import read
from services.reading import grammars

_LANGUAGES = ("en", "ru", "ro")
_NOW = datetime(2026, 11, 18, 14, 20)
_FOLDER = Path(__file__).parents[1] / "tests" / "domain" / "phrases"
_YEAR_AND_DAY = 3


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader's median milliseconds a phrase, and its shares of right answers by kind."""

    milliseconds: float
    moments: float
    rules: float
    nothing: float


@dataclass(frozen=True, slots=True)
class _Phrase:
    lang: str
    text: str
    meant: str

    @property
    def moment(self) -> datetime | None:
        """The likelier moment that is meant; None for a rule, for nothing and for the refused."""
        words = self.meant.partition(" / ")[0].split()
        if not words or not words[0][0].isdigit():
            return None
        parts = [int(part) for part in words[0].split("-")]
        year = 2000 + parts[0] if len(parts) == _YEAR_AND_DAY else _NOW.year
        hour, minute = map(int, words[1].split(":")) if len(words) > 1 else (9, 0)
        return datetime(year, parts[-2], parts[-1], hour, minute)


def figures() -> list[Figure]:
    """Phrases that say when, read by us and by dateparser."""
    ours, theirs = _ours(), _theirs()
    if isinstance(theirs, str):
        return [Figure("phrases beside dateparser", theirs)]
    return [
        Figure("phrases: one", f"{ours.milliseconds:.3f} ms", ours.milliseconds, 0.3, "ms"),
        Figure("phrases: one, dateparser", f"{theirs.milliseconds:.1f} ms"),
        *(
            Figure(f"phrases: {kind} right", f"{mine:.1%}, dateparser {other:.1%}")
            for kind, mine, other in (
                ("moments", ours.moments, theirs.moments),
                ("schedules found", ours.rules, theirs.rules),
                ("nothing where nothing is said", ours.nothing, theirs.nothing),
            )
        ),
    ]


def _ours() -> Reader:
    """Our own reader."""

    def answer(phrase: _Phrase) -> tuple[datetime | None, bool]:
        readings = read(phrase.text, _NOW, grammars(phrase.lang)).readings
        first = readings[0] if readings else None
        return (first.at, first.rule is not None) if first else (None, False)

    return _measured(answer)


def _theirs() -> Reader | str:
    """dateparser, told the language, the order of day and month, and to prefer the future."""
    try:
        from dateparser.search import search_dates
    except ImportError:
        return "dateparser is not installed"

    def answer(phrase: _Phrase) -> tuple[datetime | None, bool]:
        settings = {
            "RELATIVE_BASE": _NOW,
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY",
        }
        found = search_dates(phrase.text, languages=[phrase.lang], settings=settings)
        return (found[0][1] if found else None, False)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _measured(answer)


def _phrases() -> list[_Phrase]:
    found = []
    for lang in _LANGUAGES:
        for name in (f"{lang}.txt", f"blind_{lang}.txt", f"later_{lang}.txt"):
            for line in (_FOLDER / name).read_text("utf-8").splitlines():
                if line and not line.startswith("#"):
                    text, meant, _ = (part.strip() for part in line.split("|"))
                    found.append(_Phrase(lang, text, meant))
    return found


def _measured(answer: Callable[[_Phrase], tuple[datetime | None, bool]]) -> Reader:
    phrases = _phrases()
    for phrase in phrases[::9]:
        answer(phrase)  # whatever is loaded once
    taken, moments, rules, nothing = [], [], [], []
    for phrase in phrases:
        started = time.perf_counter()
        at, repeats = answer(phrase)
        taken.append(time.perf_counter() - started)
        if phrase.moment:
            moments.append(_same(at, phrase.moment, " " in phrase.meant))
        elif phrase.meant == "-":
            nothing.append(at is None and not repeats)
        elif not phrase.meant.startswith(("!", "before")):
            rules.append(repeats)
    return Reader(statistics.median(taken) * 1000, _share(moments), _share(rules), _share(nothing))


def _same(at: datetime | None, meant: datetime, hour_said: bool) -> bool:
    """The same moment; where no hour was said, the same day is enough."""
    if at is None:
        return False
    at = at.replace(tzinfo=None)
    return at == meant if hour_said else at.date() == meant.date()


def _share(right: Sequence[bool]) -> float:
    return sum(right) / len(right)
