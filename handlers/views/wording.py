"""The wording: choosing the situation, the text ready to copy, what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardButton

from content.interface import Words
from content.markup import Markup, paragraphs
from domain.clients import Client
from handlers.callbacks import button, copy_button
from handlers.screens import Row, Screen, fitting
from handlers.views import clients as client_views
from services.wording import Composed

SPOKEN = ("phone", "meeting")


def ask_situation(words: Words, client: Client, situations: Sequence[str]) -> Screen:
    """What the text is to be about."""
    buttons = (
        button(words.plain(f"situation-{each}"), "compose", client.id, each) for each in situations
    )
    return Screen(
        words("say-ask", name=client.label),
        [*fitting(buttons), [client_views.back_to(words, client)]],
    )


def text(words: Words, composed: Composed) -> Screen:
    """The text with its channel, its reason and its buttons."""
    situation, client = composed.situation, composed.client
    assert situation.channel is not None
    title = words(
        "say-title",
        situation=words(f"situation-{situation.name}"),
        stage=words(f"stage-{situation.name}-{situation.stage}"),
        channel=words(f"channel-{situation.channel}"),
    )
    foot = [*_hint(words, composed), _for(words, client), why(words, composed)]
    if composed.text is None:
        foot = []
    return Screen(paragraphs([title], body(words, composed), foot), _buttons(words, composed))


def body(words: Words, composed: Composed) -> list[Markup]:
    """The parts of the text, each tapped to copy; above a part its title, if there are several."""
    if composed.text is None:
        assert composed.situation.channel is not None
        return [_not_here(words, composed)]
    parts = composed.text.parts
    lines = []
    for part, content in parts.items():
        if not content:
            continue
        if len(parts) > 1:
            lines.append(words(f"part-{part}"))
        lines.append(_shown(words, composed.situation.channel, content))
    if composed.sms is not None:
        lines.append(words("sms-length", segments=composed.sms.segments, left=composed.sms.left))
    return lines


def _shown(words: Words, channel: str | None, content: str) -> Markup:
    """What is sent is tapped to copy; what is said aloud is set to be read."""
    if channel in SPOKEN:
        return words("say-aloud", text=content)
    return words("say-block" if "\n" in content else "say-line", text=content)


def why(words: Words, composed: Composed) -> Markup:
    """Why it is worded like this."""
    seen = composed.dossier.style.comes_across
    return words(f"wording-why-{seen.style or ('blend' if seen.sure else 'unknown')}")


def copy_row(words: Words, composed: Composed) -> Row:
    """Copy buttons, for the parts that are short enough for one."""
    if composed.text is None or composed.situation.channel in SPOKEN:
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


def details(words: Words, composed: Composed) -> Screen:
    """What the text knows and could know."""
    rows = []
    for name, value in composed.given.items():
        label = words.plain(
            "say-detail",
            label=words.plain(f"value-{name}"),
            value=value or words.plain("say-detail-empty"),
        )
        rows.append([_button(client_views.short(label), "detail", composed, name)])
    afresh = [_button(words.plain("say-again"), "afresh", composed)]
    back = [_button(words.plain("back"), "text", composed)]
    return Screen(words("say-details-title"), [*rows, afresh, back])


def ask_value(words: Words, name: str, back: Row) -> Screen:
    """Asks for one value."""
    return Screen(words(f"value-{name}-ask"), [back])


def to_details(words: Words, composed: Composed) -> Row:
    """The way back to the details."""
    return [_button(words.plain("back"), "details", composed)]


def _hint(words: Words, composed: Composed) -> list[Markup]:
    """How to copy what no button can copy."""
    if composed.text is None or composed.situation.channel in SPOKEN:
        return []
    whole = len(copy_row(words, composed)) == len(composed.text.parts)
    return [] if whole else [words("wording-copy")]


def _not_here(words: Words, composed: Composed) -> Markup:
    channel = composed.situation.channel or ""
    reason = composed.unsuitable.get(channel)
    return words(
        "say-not-here",
        channel=words(f"channel-{channel}"),
        reason=words(f"unsuitable-{reason}") if reason else "",
    )


def _for(words: Words, client: Client) -> Markup:
    return words(
        "say-for",
        name=client.first_name,
        address=client.address,
        language=words(f"language-name-{client.language}"),
    )


def _buttons(words: Words, composed: Composed) -> list[Row]:
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
    switch = "formal" if client.address == "informal" else "informal"
    return [
        copy_row(words, composed),
        *_channels(words, composed),
        *fitting(_stages(words, composed)),
        *fitting(
            [_done(words, composed), _button(words.plain("say-details"), "details", composed)]
        ),
        *fitting(
            [_button(words.plain(f"say-{switch}"), switch, composed), *_others(words, composed)]
        ),
        *on,
    ]


def _channels(words: Words, composed: Composed) -> list[Row]:
    """The client's channels: those that suit, then those that do not and say why."""
    asked = composed.situation
    fit = [
        _button(
            words.plain(f"channel-{each}"),
            "text",
            composed,
            channel=each,
            style="primary" if each == asked.channel else None,
        )
        for each in composed.channels
    ]
    unfit = [
        _button(
            words.plain("say-unsuitable", channel=words.plain(f"channel-{each}")),
            "text",
            composed,
            channel=each,
        )
        for each in composed.client.channels
        if each in composed.unsuitable and each != asked.channel
    ]
    return fitting([*fit, *unfit])


def _stages(words: Words, composed: Composed) -> Row:
    """The other stages of a situation that has several; a payment's stage follows its date."""
    if composed.payment is not None:
        return []
    return [
        _button(
            words.plain(f"stage-{composed.situation.name}-{stage}"), "text", composed, stage=stage
        )
        for stage in composed.stages
        if stage != composed.situation.stage
    ]


def _done(words: Words, composed: Composed) -> InlineKeyboardButton:
    """What was written is sent; what was said came to something."""
    channel = composed.situation.channel
    if channel in SPOKEN:
        return button(words.plain("touch-met"), "touched", composed.client.id, channel)
    return _button(words.plain("say-sent"), "sent", composed)


def _others(words: Words, composed: Composed) -> Row:
    """With several open payments, the way to the others."""
    if composed.payment is None or len(composed.dossier.payments) == 1:
        return []
    return [button(words.plain("say-payments"), "payments", composed.client.id)]


def _button(
    text: str,
    verb: str,
    composed: Composed,
    *names: str,
    stage: str | None = None,
    channel: str | None = None,
    style: str | None = None,
) -> InlineKeyboardButton:
    """A button that goes on with this text. A payment carries its own stage."""
    asked = composed.situation
    return button(
        text,
        verb,
        composed.client.id,
        asked.name,
        *names,
        "" if composed.payment else stage or asked.stage or "",
        channel or asked.channel or "",
        asked.payment_id or (composed.payment.id if composed.payment else 0),
        style=style,
    )
