"""Texts about money that met with silence are attempts in vain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.touches import Outcome, Touch, unanswered

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def touch(days: float, outcome: Outcome = "sent", situation: str | None = "payment") -> Touch:
    return Touch("email", outcome, NOW - timedelta(days=days), situation=situation)


@pytest.mark.parametrize(
    ("touches", "outcomes"),
    [
        ([touch(3)], ["no_answer"]),
        ([touch(2)], ["no_answer"]),
        ([touch(1)], ["sent"]),
        ([touch(3, situation="report")], ["sent"]),
        ([touch(1), touch(3)], ["sent", "no_answer"]),
        ([touch(1, "answered"), touch(3)], ["answered", "sent"]),
        ([touch(3), touch(4, "received"), touch(6)], ["no_answer", "received", "sent"]),
        ([], []),
    ],
)
def test_silence_after_a_text_about_money(touches: list[Touch], outcomes: list[str]) -> None:
    assert [each.outcome for each in unanswered(touches, NOW)] == outcomes
