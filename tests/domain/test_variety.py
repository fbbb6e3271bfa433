"""Never the same words twice in a row."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from content.playbook import Playbook
from domain.touches import Touch
from domain.variety import FIRST, TONES, WAYS, WORDINGS, following, last_sent

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@given(st.sets(st.sampled_from(WAYS[1:])), st.sampled_from([None, *WORDINGS]))
def test_what_follows_differs_from_what_was_there_if_it_can(
    others: set[str], last: str | None
) -> None:
    ways = [FIRST, *(way for way in WAYS if way in others)]
    chosen = following(ways, last)
    assert chosen in ways
    assert chosen != last or ways == [last]


def test_every_way_comes_round() -> None:
    seen, last = [], None
    for _ in range(6):
        last = following(WAYS, last)
        seen.append(last)
    assert seen == [*WAYS, *WAYS]


def test_a_tone_is_followed_by_the_first_way() -> None:
    assert {following(WAYS, tone) for tone in TONES} == {FIRST}


def test_only_the_same_purpose_on_the_same_channel_counts() -> None:
    def touch(situation: str | None, stage: str | None, channel: str, way: str | None) -> Touch:
        return Touch(channel, "sent", NOON, None, situation, stage, way)  # type: ignore[arg-type]

    touches = [
        touch(None, None, "email", None),
        touch("report", "send", "messenger", "third"),
        touch("report", "send", "email", "second"),
        touch("report", "send", "email", ""),
    ]
    assert last_sent(touches, "report", "send", "email") == "second"
    assert last_sent(touches, "report", "send", "sms") is None
    assert last_sent(touches, "recap", "send", "email") is None


def test_the_words_know_the_same_wordings() -> None:
    assert Playbook().structure.variants == WORDINGS[1:]
