"""`make bench`: what the product promises to be quick at, measured beside its baselines."""

from __future__ import annotations

import logging

from bench import (
    channels,
    inline,
    loading,
    memory,
    phrases,
    starting,
    temperament,
    updates,
    wording,
)
from bench.timing import Figure, table


def main() -> None:
    """Prints the table; a target that is missed is shown, and fails nothing."""
    logging.disable(logging.CRITICAL)
    found = [
        *_rules(),
        *loading.figures(),
        *updates.figures(),
        *inline.figures(),
        *starting.figures(),
        *memory.figures(),
        *_people(),
        *phrases.figures(),
    ]
    print(table(found))


def _rules() -> list[Figure]:
    """Medians of pure work, in milliseconds."""
    search = channels.search()
    return [
        _quick("questionnaire: one step", temperament.step()),
        _quick("channel advice, 50 touches", channels.advice()),
        _quick("wording: one text", wording.render(), 0.3),
        _quick("interface: one message", wording.message()),
        *(
            Figure(f"search in 10,000 clients: {what}", f"{ms:.1f} ms")
            for what, ms in search.items()
        ),
    ]


def _quick(what: str, milliseconds: float, limit: float = 1) -> Figure:
    return Figure(what, f"{milliseconds:.3f} ms", milliseconds, limit, "ms")


def _people() -> list[Figure]:
    """The questionnaire on real people's answers, if they are at hand."""
    real = temperament.real_answers()
    if isinstance(real, str):
        return [Figure("questionnaire on real answers", real)]
    return [
        Figure("real answers: questions on average", f"{real.questions:.2f}", real.questions, 5.1),
        Figure("real answers: agrees with the full scale", f"{real.all:.1%} (79% or more)"),
        Figure("real answers: of the clear ones", f"{real.clear:.1%} (93% or more)"),
        Figure("real answers: calibration error", f"{real.calibration:.3f}"),
    ]


if __name__ == "__main__":
    main()
