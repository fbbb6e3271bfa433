"""Channel advice in words: which first, why, when, and what must follow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from content import formats
from content.interface import Words
from content.markup import Markup, join, paragraphs
from domain.channels import Advice, Ranked, Reason, Touch
from domain.managers import Manager
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting
from handlers.views import clients as client_views
from services.channels import Step

AT_ONCE = timedelta(minutes=5)


def step(words: Words, manager: Manager, shown: Step) -> Screen:
    """The next step with its channels, the first in full."""
    client, advice = shown.dossier.client, shown.advice
    key = f"next-{shown.situation}-{shown.stage}" if shown.situation else "next-open"
    today = shown.local_now.date()
    owed = client_views.payment_lines(words, manager, shown.dossier.payments, today)
    others = (_other(words, number, each) for number, each in enumerate(advice.ranking[1:], 2))
    excluded = (
        words("next-excluded", channel=words(f"channel-{channel}"), reason=why(words, reason))
        for channel, reason in advice.excluded
    )
    text = paragraphs(
        [words("next-title", name=client.label), *owed, words(key)],
        _first(words, manager, shown),
        [*others, *excluded],
    )
    return Screen(text, _buttons(words, shown))


def next_line(words: Words, advice: Advice) -> Markup:
    """The channel advised and its strongest reason, in one line."""
    first = advice.ranking[0]
    reason = why(words, first.reasons[0]) if first.reasons else ""
    return words("card-next", channel=words(f"channel-{first.channel}-do"), reason=reason)


def why(words: Words, reason: Reason) -> Markup:
    """A reason as a sentence."""
    params = {
        name: words(f"channel-{value}") if name == "channel" else value
        for name, value in reason.params.items()
    }
    return words(f"channel-why-{reason.key}", **params)


def last_touch(
    words: Words, manager: Manager, touches: Sequence[Touch], today: date
) -> list[Markup]:
    """The latest contact, in one line; nothing when there was none."""
    if not touches:
        return []
    last = touches[0]
    line = words(
        "card-touch",
        day=formats.relative_day(manager.local(last.at).date(), words.lang, today),
        channel=words(f"channel-{last.channel}"),
        outcome=words(f"outcome-{last.outcome}"),
    )
    return [line]


def _first(words: Words, manager: Manager, shown: Step) -> list[Markup]:
    advice = shown.advice
    first = advice.ranking[0]
    lines = [words("next-first", number=1, channel=words(f"channel-{first.channel}-do"))]
    lines += [
        words(
            "next-reason",
            reason=why(words, each),
            source=words(f"channel-source-{each.source}"),
        )
        for each in first.reasons
    ]
    lines.append(_time(words, manager, shown, first))
    if advice.announce is not None:
        lines.append(_around(words, "channel-announce", advice.announce, advice.announce_reason))
    if advice.followup is not None:
        lines.append(_around(words, "channel-followup", advice.followup, advice.followup_reason))
    return lines


def _around(words: Words, key: str, channel: str, reason: Reason | None) -> Markup:
    said = why(words, reason) if reason else ""
    return words("next-followup", what=words(key, channel=channel), reason=said)


def _time(words: Words, manager: Manager, shown: Step, first: Ranked) -> Markup:
    """The best time on the client's clock, and on the manager's where they differ."""
    now, at, seen = shown.local_now, first.moment.at, first.moment.seen_from
    if at - now <= AT_ONCE:
        if seen - at <= AT_ONCE:
            return words("channel-time-now")
        moment = formats.moment(seen, words.lang, now.astimezone(seen.tzinfo).date())
        return words("channel-time-read", moment=moment)
    theirs = formats.moment(at, words.lang, now.astimezone(at.tzinfo).date())
    mine = formats.moment(manager.local(at), words.lang, now.date())
    if mine == theirs:
        return words("channel-time-at", moment=theirs)
    return words("channel-time-both", moment=theirs, mine=mine)


def _other(words: Words, number: int, ranked: Ranked) -> Markup:
    line = words("next-other", number=number, channel=words(f"channel-{ranked.channel}"))
    reasons = (why(words, each) for each in ranked.reasons[:1])
    return join([line, *reasons], ". ")


def _buttons(words: Words, shown: Step) -> list[Row]:
    client = shown.dossier.client
    if shown.situation is not None:
        write = button(words.plain("next-write"), "compose", client.id, shown.situation)
    else:
        write = button(words.plain("next-talk"), "say", client.id)
    return [
        [write],
        *fitting(
            [
                button(words.plain("card-touched"), "touch", client.id),
                client_views.back_to(words, client),
            ]
        ),
    ]
