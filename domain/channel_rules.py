"""What is a rule and no matter of weight: channels left out, and what has to follow or go before.

Source: docs/field-guide.md, section "Channels": conflict or emotion is never settled in writing;
figures never by phone alone; money or scope agreed by voice is confirmed in writing the same day;
a client who forgets or shifts the blame gets important things in writing, or by voice and then in
writing. A rule that would leave no channel at all gives way.
"""

from __future__ import annotations

from collections.abc import Iterator

from domain.channel_factors import Case, Reason
from domain.temperament_grid import Style
from domain.touches import CHANNELS, VOICE, WRITTEN, Channel

_NEEDS_NOTICE: tuple[Style, Style] = ("phlegmatic", "melancholic")
_NEEDS_NOTICE_FROM = 0.6


def leave_out(case: Case) -> tuple[tuple[Channel, ...], tuple[tuple[Channel, Reason], ...]]:
    """The channels that remain, in the order of ties, and those left out with the reason."""
    remaining = [channel for channel in CHANNELS if channel in case.channels]
    left_out: list[tuple[Channel, Reason]] = []
    for channels, reason in _rules(case):
        hit = [channel for channel in remaining if channel in channels]
        if hit and len(hit) < len(remaining):
            remaining = [channel for channel in remaining if channel not in hit]
            left_out += [(channel, reason) for channel in hit]
    return tuple(remaining), tuple(left_out)


def _rules(case: Case) -> Iterator[tuple[tuple[Channel, ...], Reason]]:
    purpose = case.purpose
    if purpose.emotional:
        yield ("sms",), Reason("out-emotion-sms", source="book")
        yield ("email", "messenger"), Reason("out-emotion-text", source="book")
    elif purpose.complex or purpose.figures or purpose.record:
        yield ("sms",), Reason("out-detail-sms", source="book")
    if purpose.record:
        yield VOICE, Reason("out-record-voice")
    elif "write_first" in case.traits and not (purpose.emotional or purpose.urgent):
        yield VOICE, Reason("out-write-first", source="asked")


def follow_up(case: Case, first: Channel) -> tuple[Channel, Reason] | None:
    """What to write, and why, the same day after talking; None when nothing has to be."""
    purpose, traits = case.purpose, case.traits if case.purpose.important else frozenset()
    fitting = WRITTEN[:2] if purpose.figures else WRITTEN
    written = next((channel for channel in fitting if channel in case.channels), None)
    if first not in VOICE or written is None:
        return None
    why = (
        ("then-agreed", purpose.agreed),
        ("then-figures", purpose.figures and first == "phone"),
        ("then-blame", "shifts_blame" in traits),
        ("then-forgets", "forgets" in traits),
        ("then-trace", purpose.trace),
    )
    key = next((key for key, holds in why if holds), None)
    return None if key is None else (written, Reason(key, source="book"))


def announce(case: Case, first: Channel) -> tuple[Channel, Reason] | None:
    """Where to agree the time of a call beforehand, and why; None when it may come as it is."""
    quick: tuple[Channel, ...] = ("messenger", "sms", "email")
    written = next((channel for channel in quick if channel in case.channels), None)
    if first != "phone" or written is None:
        return None
    if "no_calls" in case.traits:
        return written, Reason("ahead-asked", source="asked")
    if sum(case.chances[style] for style in _NEEDS_NOTICE) >= _NEEDS_NOTICE_FROM:
        return written, Reason("ahead-style")
    return None
