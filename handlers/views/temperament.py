"""The questionnaire and the portrait."""

from __future__ import annotations

from datetime import date

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, join, paragraphs
from domain.evidence import Mover, Surprise
from domain.managers import Manager
from domain.verdict import Verdict
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting
from handlers.views import clients as client_views
from services.temperament import Portrait, Question, Style


def question(words: Words, shown: Question, lead: str = "") -> Screen:
    """The next question with its options."""
    here, sitting = shown.step, shown.sitting.id
    assert here.item is not None
    head = words("question-head", name=shown.client.label, number=here.asked + 1, limit=here.limit)
    options = [
        [button(words.plain(f"question-{here.item}.o{option}"), "q", sitting, here.item, option)]
        for option in range(shown.options)
    ]
    steps: Row = [button(words.plain("question-unseen"), "q", sitting, here.item, "none")]
    below = [button(words.plain("question-enough"), "enough", sitting)]
    if here.asked:
        below.insert(0, _back(words, shown))
    text = paragraphs([lead], [head, words(f"question-{here.item}")])
    return Screen(text, [*options, steps, below])


def portrait(
    words: Words,
    manager: Manager,
    shown: Portrait,
    photo: bytes | None,
    today: date,
    ended: Question | None = None,
) -> Screen:
    """What is known of how a client ticks, with the picture, and the ways on.

    `ended`: where a sitting stands that has come to its end with this.
    """
    client, style = shown.client, shown.style
    lead = words(f"stop-{ended.step.stop}") if ended else ""
    buttons = _portrait_buttons(words, shown)
    if ended is not None and ended.step.asked:
        buttons.insert(-1, [_back(words, ended)])
    if style.last_at is None:
        text = join([lead, words("portrait-none", name=client.label)])
        return Screen(text, buttons)
    day = formats.day(manager.local(style.last_at).date(), words.lang, today)
    text = paragraphs(
        [
            lead,
            words("portrait-title", name=client.label),
            verdict(words, style.comes_across),
            person(words, style),
            words("portrait-basis", answers=style.answers, date=day),
        ],
        [words("movers-title"), *(mover(words, each) for each in shown.movers)],
        [words("portrait-disclaimer")],
    )
    return Screen(text, buttons, photo=photo)


def _back(words: Words, shown: Question) -> InlineKeyboardButton:
    """Takes the last answer back; the number of answers makes a second tap harmless."""
    return button(words.plain("question-back"), "qback", shown.sitting.id, shown.step.asked)


def verdict(words: Words, shown: Verdict) -> Markup:
    """How the client comes across, in a sentence."""
    return words(f"verdict-{shown.kind}", style=shown.style or "", side=shown.sure or "")


def person(words: Words, style: Style) -> Markup:
    """Both axes as percentages that allow for one rater's impression not being the person."""
    pace, reactive = style.person.outgoing, style.person.reactive
    line = words(
        "portrait-person",
        pace="outgoing" if pace >= 0.5 else "reserved",
        pacePercent=round(100 * max(pace, 1 - pace)),
        reactivity="reactive" if reactive >= 0.5 else "calm",
        reactivityPercent=round(100 * max(reactive, 1 - reactive)),
    )
    likely, chance = max(style.person.quadrants.items(), key=lambda each: each[1])
    likelihood = words("portrait-person-style", style=likely, percent=round(100 * chance))
    return join([line, likelihood], " ")


def mover(words: Words, shown: Mover) -> Markup:
    """An answer that moved the picture, and to which side."""
    item, option = shown.answer.item, shown.answer.option
    return words(
        "mover",
        topic=words(f"question-{item}.topic"),
        answer=words(f"question-{item}.o{option}"),
        side=shown.toward,
    )


def treatment(words: Words, shown: Portrait) -> Screen:
    """How to treat this client, and why."""
    seen = shown.style.comes_across
    known = seen.style or seen.sure or "unknown"
    title = words("treat-title", name=shown.client.label)
    lines = [title, words(f"treat-{known}"), words(f"treat-{known}.why")]
    more = button(words.plain("treat-more"), "styles", shown.client.id)
    return Screen(join(lines), [[more], [client_views.back_to(words, shown.client)]])


def reasons(words: Words, shown: Portrait) -> Screen:
    """How sure this is, what is unlike before, and what it must not be used for."""
    unlike = (_surprise(words, each) for each in shown.surprises)
    colleague = words("portrait-colleague", name=shown.client.first_name)
    text = paragraphs([words("portrait-sure")], unlike, [colleague, words("portrait-use")])
    return Screen(text, [[client_views.back_to(words, shown.client)]])


def _surprise(words: Words, shown: Surprise) -> Markup:
    item, option = shown.answer.item, shown.answer.option
    topic, answer = words(f"question-{item}.topic"), words(f"question-{item}.o{option}")
    return words("surprise", topic=topic, answer=answer)


def line(words: Words, style: Style, sitting_open: bool) -> Markup:
    """The style in one line of the card."""
    if style.last_at is None:
        return words("card-style-unknown")
    if sitting_open:
        return words("card-open-sitting")
    shown = style.comes_across
    short = words(f"verdict-{shown.kind}.short", style=shown.style or "", side=shown.sure or "")
    return words("card-style", style=short)


def picture_labels(words: Words, shown: Portrait) -> dict[str, str]:
    """The words in the picture, which are no HTML."""
    sides = {side: words.plain(f"picture-{side}") for side in SIDES}
    styles: dict[str, str] = {
        style: words.plain(f"style-{style}") for style in shown.style.person.quadrants
    }
    title = words.plain("picture-title", name=shown.client.label)
    about = {"title": title, **{key: words.plain(f"picture-{key}") for key in ABOUT}}
    return {**sides, **styles, **about}


ABOUT = ("subtitle", "footer")
SIDES = ("outgoing", "reserved", "reactive", "calm")


def _portrait_buttons(words: Words, shown: Portrait) -> list[Row]:
    client = shown.client.id
    rows: list[Row] = []
    if shown.style.last_at is not None:
        treat = button(words.plain("portrait-treat"), "treat", client)
        rows += fitting([treat, button(words.plain("portrait-why"), "sure", client)])
    more: list[Row] = [[button(words.plain("portrait-again"), "ask", client)]]
    if shown.sitting is not None and shown.can_ask_more:
        more.insert(0, [button(words.plain("question-more"), "more", shown.sitting)])
    return [*rows, *more, [client_views.back_to(words, shown.client)]]
