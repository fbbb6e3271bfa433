"""The wording: choosing the situation, the text ready to copy, what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from telegram import InlineKeyboardButton

from content.interface import Words
from content.markup import Markup, paragraphs
from domain.clients import Client
from handlers.callbacks import button, copy_button
from handlers.screens import Row, Screen, in_rows
from handlers.views import clients as client_views
from services.wording import Composed

SPOKEN = ("phone", "meeting")


def ask_situation(words: Words, client: Client, situations: Sequence[str]) -> Screen:
    """What the text is to be about."""
    rows = [
        [button(words.plain(f"situation-{each}"), "compose", client.id, each)]
        for each in situations
    ]
    return Screen(
        words("say-ask", name=client.label), [*rows, [client_views.back_to(words, client)]]
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
    return words(f"wording-why-{composed.dossier.style.comes_across.playbook_keys[0]}")


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


def details(words: Words, composed: Composed, given: Mapping[str, str | None]) -> Screen:
    """What the text knows and could know."""
    client, situation = composed.client, composed.situation
    rows = [
        [
            button(
                client_views.short(
                    words.plain(
                        "say-detail",
                        label=words.plain(f"value-{name}"),
                        value=value or words.plain("say-detail-empty"),
                    )
                ),
                "detail",
                client.id,
                situation.name,
                name,
            )
        ]
        for name, value in given.items()
    ]
    afresh = [button(words.plain("say-again"), "afresh", client.id, situation.name)]
    back = [button(words.plain("back"), "compose", client.id, situation.name)]
    return Screen(words("say-details-title"), [*rows, afresh, back])


def ask_value(words: Words, client: Client, name: str) -> Screen:
    """Asks for one value."""
    return Screen(words(f"value-{name}-ask"), [[client_views.back_to(words, client)]])


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
    client, asked = composed.client, composed.situation
    assert asked.stage is not None
    others = [
        button(
            words.plain(f"channel-{each}"),
            "text",
            client.id,
            asked.name,
            asked.stage,
            each,
            asked.payment_id or 0,
            style="primary" if each == asked.channel else None,
        )
        for each in composed.channels
    ]
    switch = "formal" if client.address == "informal" else "informal"
    rows: list[Row] = [copy_row(words, composed), *in_rows(others, 2)]
    stages = _stages(words, composed)
    if stages:
        rows.append(stages)
    return [
        *rows,
        [
            _button(words, "say-sent", "sent", composed),
            button(words.plain("say-details"), "details", client.id, asked.name),
        ],
        [_button(words, f"say-{switch}", switch, composed)],
        [
            button(words.plain("say-situations"), "say", client.id),
            client_views.back_to(words, client),
        ],
    ]


def _stages(words: Words, composed: Composed) -> Row:
    """The other stages of a situation that has several; a payment's stage follows its date."""
    if composed.payment is not None or len(composed.stages) == 1:
        return []
    return [
        button(
            words.plain(f"stage-{composed.situation.name}-{stage}"),
            "text",
            composed.client.id,
            composed.situation.name,
            stage,
            composed.situation.channel or "",
        )
        for stage in composed.stages
        if stage != composed.situation.stage
    ]


def _button(words: Words, key: str, verb: str, composed: Composed) -> InlineKeyboardButton:
    asked = composed.situation
    return button(
        words.plain(key),
        verb,
        composed.client.id,
        asked.name,
        asked.stage or "",
        asked.channel or "",
        asked.payment_id or 0,
    )
