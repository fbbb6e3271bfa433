"""The buttons under a text: copying it, saying it elsewhere or otherwise, and what comes after."""

from __future__ import annotations

from telegram import InlineKeyboardButton

from content.interface import Words
from domain.touches import VOICE
from domain.variety import FIRST, NUMBERED, OWN, TONES, WAYS, following
from handlers.callbacks import button, copy_button
from handlers.screens import Row, fitting
from handlers.views import clients as client_views
from services.wording import Composed

STAGES_SHOWN = 2
"""More stages than these are behind a button, so that the text stays in sight."""

CHECKLISTS = {
    ("report", False): "report",
    ("report", True): "report",
    ("payment", True): "payment_talk",
    ("bad_news", True): "conflict_talk",
    ("complaint", True): "conflict_talk",
    ("insists", True): "conflict_talk",
    ("professionals", True): "conflict_talk",
}
"""The list to go through before a text, by situation and by whether it is said aloud."""


def copy_row(words: Words, composed: Composed) -> Row:
    """Copy buttons, for the parts that are short enough for one."""
    if composed.text is None or composed.situation.channel in VOICE:
        return []
    parts = composed.text.parts
    if len(parts) == 1:
        (content,) = parts.values()
        return [each for each in (copy_button(words.plain("say-copy"), content),) if each]
    made = (
        copy_button(words.plain("say-copy-part", part=words.plain(f"part-{part}")), content)
        for part, content in parts.items()
    )
    return [each for each in made if each]


def of_text(words: Words, composed: Composed) -> list[Row]:
    client = composed.client
    on = fitting(
        [
            button(words.plain("say-situations"), "say", client.id),
            client_views.back_to(words, client),
        ]
    )
    if composed.text is None:
        more = [button(words.plain("say-channels"), "channels", client.id)]
        return [*_channels(words, composed), more, *on]
    otherwise = [
        *_other_words(words, composed),
        *_stages(words, composed),
        go_on(words.plain("own-button"), "own", composed),
        _switch(words, composed),
        *_checklist(words, composed),
        *_others(words, composed),
    ]
    return [
        copy_row(words, composed),
        *_channels(words, composed),
        *fitting([_done(words, composed), go_on(words.plain("say-details"), "details", composed)]),
        *fitting(otherwise, most=3),
        *on,
    ]


def _switch(words: Words, composed: Composed) -> InlineKeyboardButton:
    """To the other form of address; the manager's own words there come before ours."""
    informal = composed.client.address == "informal"
    verb, key = ("formal", "say-formal") if informal else ("casual", "say-informal")
    asked = composed.situation
    anew = asked.stage if asked.variant in (FIRST, OWN) else None
    return go_on(words.plain(key), verb, composed, stage=anew)


def _channels(words: Words, composed: Composed) -> list[Row]:
    """The client's channels: those that suit, then those that do not and say why."""
    asked = composed.situation
    fit = [
        go_on(
            words.plain(f"channel-{each}"),
            "text",
            composed,
            channel=each,
            style="primary" if each == asked.channel else None,
        )
        for each in composed.channels
    ]
    unfit = [
        go_on(
            words.plain("say-unsuitable", channel=words.plain(f"channel-{each}")),
            "text",
            composed,
            channel=each,
        )
        for each in composed.client.channels
        if each in composed.unsuitable and each != asked.channel
    ]
    return fitting([*fit, *unfit], most=3)


def _other_words(words: Words, composed: Composed) -> Row:
    """The same in other words, and in the tones there are."""
    shown = composed.situation.variant
    ways = [way for way in (OWN, *WAYS) if way in composed.variants]
    tones = [each for each in TONES if each in composed.variants and each != shown]
    another = [("another", following(ways, shown))] if len(ways) > 1 or shown in TONES else []
    return [
        go_on(words.plain(f"say-{key}"), "text", composed, wording=wording)
        for key, wording in (*another, *((tone, tone) for tone in tones))
    ]


def _stages(words: Words, composed: Composed) -> Row:
    """The other stages of a situation that has several; many are behind a button."""
    others = [each for each in composed.stages if each != composed.situation.stage]
    if len(others) > STAGES_SHOWN:
        return [go_on(words.plain("say-stages"), "stages", composed)]
    return [stage(words, composed, each) for each in others]


def stage(words: Words, composed: Composed, name: str) -> InlineKeyboardButton:
    """A button to the words of another stage; the one shown is marked."""
    asked = composed.situation
    return go_on(
        words.plain(f"stage-{asked.name}-{name}"),
        "text",
        composed,
        stage=name,
        style="primary" if name == asked.stage else None,
    )


def _done(words: Words, composed: Composed) -> InlineKeyboardButton:
    """What was written is sent; what was said came to something."""
    channel = composed.situation.channel
    if channel in VOICE:
        return button(words.plain("touch-met"), "touched", composed.client.id, channel)
    return go_on(words.plain("say-sent"), "sent", composed)


def _checklist(words: Words, composed: Composed) -> Row:
    """What to go through first, where there is such a list."""
    asked = composed.situation
    name = CHECKLISTS.get((asked.name, asked.channel in VOICE))
    if name is None:
        return []
    return [button(words.plain("say-checklist"), "check", composed.client.id, name)]


def _others(words: Words, composed: Composed) -> Row:
    """With several open payments, the way to the others."""
    if composed.payment is None or len(composed.dossier.payments) == 1:
        return []
    return [button(words.plain("say-payments"), "payments", composed.client.id)]


def go_on(
    text: str,
    verb: str,
    composed: Composed,
    *of: int,
    stage: str | None = None,
    channel: str | None = None,
    wording: str | None = None,
    style: str | None = None,
) -> InlineKeyboardButton:
    """A button that goes on with this text; on another channel or stage with its own wording."""
    asked = composed.situation
    same = stage is None and channel is None and asked.variant is not None
    chosen = wording if wording is not None else asked.variant if same else None
    which = () if chosen is None else (1 + NUMBERED.index(chosen),)
    return button(
        text,
        verb,
        composed.client.id,
        asked.name,
        *of,
        stage or asked.stage or "",
        channel or asked.channel or "",
        asked.payment_id or (composed.payment.id if composed.payment else 0),
        *which,
        style=style,
    )
