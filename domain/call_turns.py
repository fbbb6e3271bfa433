"""What may happen next on the phone, the likeliest first. docs/live-call.md has the reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from domain.calls import Goal

Turn = Literal[
    "result",
    "cheaper",
    "edits",
    "think",
    "urgent",
    "no_time",
    "professionals",
    "five_minutes",
    "never_said",
    "angry",
    "stalls",
    "goalposts",
    "guilt",
    "experts",
    "trifles",
    "over_head",
    "vanishes",
    "no_money",
]
"""What a client may say or do. Most are tactics of the guides; the others are only of the phone."""

TURNS: tuple[Turn, ...] = get_args(Turn)
ONLY_ON_THE_PHONE: tuple[Turn, ...] = ("result", "no_money", "angry", "no_time", "think")
LONG_SILENCE = 14
"""Days without a contact after which the first question is what has been done."""

SEVERAL_EDITS = 3

Points = Mapping[Turn, int]


@dataclass(frozen=True, slots=True)
class Standing:
    """How things are with a client at the moment of a call.

    `style` is "unknown" until it is known; `owes`: money is open, `late`: and past its day;
    `promise_broken`: they promised and did not; `agreed`: an agreement is on file; `edits`: how
    many wishes of theirs are open; `unanswered`: attempts in a row that met silence;
    `silent_days`: since the last contact, None when there was none.
    """

    style: str = "unknown"
    goal: Goal | None = None
    owes: bool = False
    late: bool = False
    promise_broken: bool = False
    agreed: bool = False
    edits: int = 0
    unanswered: int = 0
    silent_days: int | None = None


_USUAL = (30, 26, 24, 22, 20, 18, 16, 14, 12, 12, 10, 10, 8, 8, 8, 6, 2, 2)
USUAL: Points = dict(zip(TURNS, _USUAL, strict=True))
OWES: Points = {"no_money": 60, "result": 14, "vanishes": 8}
LATE: Points = {"no_money": 12, "vanishes": 14}
PROMISE_BROKEN: Points = {"never_said": 12, "no_money": 10, "vanishes": 8, "guilt": 6}
AGREED: Points = {"never_said": 10, "goalposts": 8}
EDITS: Points = {"edits": 10}
MANY_EDITS: Points = {"edits": 12, "goalposts": 8, "five_minutes": 6}
UNANSWERED: Points = {"no_time": 16, "vanishes": 6}
SILENT: Points = {"result": 14, "angry": 6, "no_time": 4}
STYLES: Mapping[str, Points] = {
    "choleric": {"urgent": 10, "angry": 10, "no_time": 10, "result": 8, "over_head": 4},
    "sanguine": {"edits": 8, "five_minutes": 8, "goalposts": 6, "never_said": 4, "vanishes": 4},
    "phlegmatic": {"think": 12, "experts": 8, "cheaper": 4, "professionals": 4},
    "melancholic": {"think": 8, "guilt": 8, "trifles": 8, "experts": 4, "angry": -6},
}
GOALS: Mapping[Goal, Points] = {
    "pay_date": {"no_money": 25, "result": 10, "vanishes": 10},
    "report": {"result": 14, "professionals": 10, "experts": 10, "edits": 6},
    "calm": {"angry": 40, "over_head": 16, "guilt": 12, "professionals": 10},
    "materials": {"stalls": 30, "no_time": 14, "think": 6},
    "price": {"cheaper": 45, "think": 16, "five_minutes": 16},
    "acquaint": {"think": 12, "cheaper": 10, "trifles": 4},
}
FOLLOWS: Mapping[Turn, tuple[Turn, Turn, Turn]] = {
    "result": ("angry", "urgent", "professionals"),
    "cheaper": ("think", "experts", "five_minutes"),
    "edits": ("five_minutes", "urgent", "goalposts"),
    "think": ("cheaper", "experts", "no_time"),
    "urgent": ("five_minutes", "angry", "over_head"),
    "no_time": ("think", "trifles", "urgent"),
    "professionals": ("result", "experts", "cheaper"),
    "five_minutes": ("cheaper", "urgent", "edits"),
    "never_said": ("professionals", "angry", "goalposts"),
    "angry": ("over_head", "guilt", "result"),
    "stalls": ("urgent", "never_said", "angry"),
    "goalposts": ("never_said", "five_minutes", "urgent"),
    "guilt": ("over_head", "cheaper", "angry"),
    "experts": ("cheaper", "professionals", "edits"),
    "trifles": ("urgent", "five_minutes", "no_time"),
    "over_head": ("angry", "professionals", "guilt"),
    "vanishes": ("no_money", "no_time", "result"),
    "no_money": ("result", "guilt", "think"),
}
"""What a client tends to say once the line has been said, the likeliest first."""

JUST_HEARD: tuple[int, int, int] = (100, 90, 80)
"""What follows from what was just heard counts for more than anything on file."""


def likely(standing: Standing) -> tuple[Turn, ...]:
    """Every turn, the likeliest first; the same for the same client and moment."""
    return _ranked(_points(standing))


def following(turn: Turn, standing: Standing) -> tuple[Turn, ...]:
    """What may come once `turn` was answered, the likeliest first; not `turn` itself."""
    points = _points(standing)
    for weight, each in zip(JUST_HEARD, FOLLOWS[turn], strict=True):
        points[each] += weight
    del points[turn]
    return _ranked(points)


def _points(standing: Standing) -> dict[Turn, int]:
    points = dict(USUAL)
    for factor in _factors(standing):
        for turn, weight in factor.items():
            points[turn] += weight
    return points


def _factors(standing: Standing) -> list[Points]:
    silent = standing.silent_days is not None and standing.silent_days >= LONG_SILENCE
    found = (
        (standing.owes, OWES),
        (standing.late, LATE),
        (standing.promise_broken, PROMISE_BROKEN),
        (standing.agreed, AGREED),
        (standing.edits > 0, EDITS),
        (standing.edits >= SEVERAL_EDITS, MANY_EDITS),
        (standing.unanswered >= 2, UNANSWERED),
        (silent, SILENT),
        (True, STYLES.get(standing.style, {})),
        (standing.goal in GOALS, GOALS.get(standing.goal or "other", {})),
    )
    return [points for holds, points in found if holds]


def _ranked(points: Mapping[Turn, int]) -> tuple[Turn, ...]:
    return tuple(sorted(points, key=lambda turn: (-points[turn], TURNS.index(turn))))
