"""The wording: choosing the situation, the text ready to copy, what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from content.interface import Words
from content.markup import Markup, paragraphs
from domain.clients import Client
from domain.touches import VOICE
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting
from handlers.views import clients as client_views
from handlers.views import wording_buttons as buttons
from services.wording import Composed

SITUATIONS_SHOWN = 10
"""The usual ones, in the playbook's order; more would have to be scrolled on a phone."""


def ask_situation(words: Words, client: Client, situations: Sequence[str], page: int) -> Screen:
    """What the text is to be about: the usual, or from page 1 on the rest."""
    shown = situations[SITUATIONS_SHOWN:] if page else situations[:SITUATIONS_SHOWN]
    key, other = ("say-usual", 0) if page else ("say-more", 1)
    choices = (
        button(words.plain(f"situation-{each}"), "compose", client.id, each) for each in shown
    )
    return Screen(
        words("say-ask", name=client.label),
        [
            *fitting(choices),
            *fitting(
                [
                    button(words.plain(key), "say", client.id, other),
                    client_views.back_to(words, client),
                ]
            ),
        ],
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
    return Screen(
        paragraphs([title], body(words, composed), foot), buttons.of_text(words, composed)
    )


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
    return [*lines, *own_mark(words, composed)]


def own_mark(words: Words, composed: Composed) -> list[Markup]:
    """That the text, or which parts of it, are the manager's own."""
    if not composed.is_own or composed.own is None or composed.text is None:
        return []
    theirs = [part for part in composed.text.parts if part in composed.own.parts]
    if len(theirs) == len(composed.text.parts):
        return [words("own-mark")]
    return [words("own-mark-parts", parts=", ".join(words(f"part-{part}") for part in theirs))]


def _shown(words: Words, channel: str | None, content: str) -> Markup:
    """What is sent is tapped to copy; what is said aloud is set to be read."""
    if channel in VOICE:
        return words("say-aloud", text=content)
    return words("say-block" if "\n" in content else "say-line", text=content)


def why(words: Words, composed: Composed) -> Markup:
    """Why it is worded like this; the manager's own words need no reason."""
    if composed.is_own:
        return Markup()
    seen = composed.dossier.style.comes_across
    return words(f"wording-why-{seen.style or ('blend' if seen.sure else 'unknown')}")


def details(words: Words, composed: Composed) -> Screen:
    """What the text knows and could know."""
    rows = []
    for place, (name, value) in enumerate(composed.given.items()):
        label = words.plain(
            "say-detail",
            label=words.plain(f"value-{name}"),
            value=value or words.plain("say-detail-empty"),
        )
        rows.append([buttons.go_on(client_views.short(label), "detail", composed, place)])
    afresh = [buttons.go_on(words.plain("say-again"), "afresh", composed)]
    back = [buttons.go_on(words.plain("back"), "text", composed)]
    return Screen(words("say-details-title"), [*rows, afresh, back])


def ask_value(words: Words, composed: Composed, name: str, back: Row) -> Screen:
    """Asks for one value; the same day may mean different things at different stages."""
    asked = composed.situation
    here = f"value-{name}-ask-{asked.name}-{asked.stage}"
    return Screen(words(here if here in words else f"value-{name}-ask"), [back])


def to_details(words: Words, composed: Composed) -> Row:
    """The way back to the details."""
    return [buttons.go_on(words.plain("back"), "details", composed)]


def _hint(words: Words, composed: Composed) -> list[Markup]:
    """How to copy what no button can copy."""
    if composed.text is None or composed.situation.channel in VOICE:
        return []
    whole = len(buttons.copy_row(words, composed)) == len(composed.text.parts)
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


def stages(words: Words, composed: Composed) -> Screen:
    """Where it stands: each stage has words of its own."""
    rows = fitting(buttons.stage(words, composed, each) for each in composed.stages)
    back = [buttons.go_on(words.plain("back"), "text", composed)]
    title = words("say-stages-title", situation=words(f"situation-{composed.situation.name}"))
    return Screen(title, [*rows, back])
