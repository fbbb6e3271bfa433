"""How a payment is nudged about: its steps in words, and other ladders to choose from."""

from __future__ import annotations

from telegram import InlineKeyboardButton

from content import workdays
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.ladders import POLICIES, Ladder
from handlers.callbacks import button
from handlers.screens import Screen, fitting
from handlers.views import payments as payment_views
from services.ladders import Plan

ON = "✓ "


def ladder(words: Words, plan: Plan) -> Screen:
    """The steps, and what they can be changed to, for this client and for this payment alone."""
    owed = plan.owed
    text = paragraphs(
        [words("ladder-title", name=owed.client.label)],
        steps(words, plan.ladder),
        [_workdays(words, plan)],
        [words("ladder-whose")],
    )
    of_client = [_choice(words, plan, "client", each) for each in ("style", *POLICIES)]
    own = [_choice(words, plan, "payment", each) for each in ("style", *POLICIES)]
    shown = own if owed.payment.ladder is not None else [own[3]]
    place = button(words.plain("ladder-country"), "country", owed.payment.id)
    return Screen(
        text,
        [*fitting(of_client), *fitting(shown), [place], payment_views.back(words, owed)],
    )


def steps(words: Words, shown: Ladder) -> list[Markup]:
    """The steps of a ladder, a line each."""
    lines = []
    if shown.coming is not None:
        lines.append(words("ladder-coming", days=shown.coming))
    if shown.due:
        lines.append(words("ladder-due-day"))
    if shown.late:
        listed = ", ".join(str(days) for days in shown.late)
        lines.append(words("ladder-late", days=listed))
    return lines or [words("ladder-none")]


def ask_country(words: Words, plan: Plan) -> Screen:
    """Whose days off count."""
    here = plan.owed.payment.id
    countries = [
        button(workdays.name(code, words.lang), "resides", here, code) for code in workdays.OFFERED
    ]
    auto = [button(words.plain("country-auto"), "resides", here, "auto")]
    back = [button(words.plain("back"), "ladder", here)]
    title = words("country-ask", name=plan.owed.client.label)
    return Screen(title, [*fitting(countries), auto, back])


def _workdays(words: Words, plan: Plan) -> Markup:
    if plan.country is None:
        return words("ladder-weekdays")
    return words("ladder-workdays", country=workdays.name(plan.country, words.lang))


def _choice(words: Words, plan: Plan, whose: str, policy: str) -> InlineKeyboardButton:
    owed = plan.owed
    kept = owed.client.ladder if whose == "client" else owed.payment.ladder
    mark = ON if (kept or "style") == policy else ""
    key = f"ladder-{policy}" if whose == "client" else f"ladder-{policy}-payment"
    return button(mark + words.plain(key), "pace", owed.payment.id, whose, policy)
