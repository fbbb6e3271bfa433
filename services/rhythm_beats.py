"""What a reminder about a rhythm has to say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from content import formats
from content.interface import shipped
from domain.deliveries import Delivery
from domain.rhythm_steps import step_of
from domain.rhythms import Report, Rhythm
from domain.temperament_bank import Bank
from services.rhythm_steps import Standing, of_step
from services.wording import Composed, Situation, Wording
from storage import rhythms
from storage.database import Connection

Stage = Literal["prepare", "send", "late", "touch"]

_HALF = 15
"""A report of the first half of a month is about the month before."""


@dataclass(frozen=True, slots=True)
class Beat:
    """What a reminder about a rhythm has to say. `number` counts the words about a late report or
    a contact; `missed`: nobody said what became of the report before."""

    standing: Standing
    stage: Stage
    number: int
    name: str
    today: date
    missed: Report | None

    @property
    def working_days_left(self) -> int:
        """Working days after today up to the one on which the report goes out."""
        report = self.standing.report
        ahead = (report.due_on - self.today).days if report else 0
        days = (self.today + timedelta(days=each + 1) for each in range(ahead))
        return sum(self.standing.works(each) for each in days)


async def tell(
    connection: Connection, delivery: Delivery, bank: Bank, now: datetime
) -> Beat | None:
    """What to say of a step that is about to leave; None when it is not wanted any more."""
    standing = await of_step(connection, delivery, bank, now)
    if standing is None:
        return None
    step, today = step_of(delivery.occurrence), standing.manager.local(now).date()
    name = called(standing.rhythm, standing.manager.language)
    if standing.rhythm.kind == "touch":
        number = step.number if step.about == standing.touched_on else 0
        wanted = standing.contact_due <= today
        return Beat(standing, "touch", number, name, today, None) if wanted else None
    report = standing.report
    if report is None or report.due_on != step.about:
        return None
    # An outage, a vacation or the manager's own wish may have carried a step past its day.
    stage: Stage = "prepare" if report.due_on > today else "send"
    if report.due_on < today:
        stage = "late"
    closed = await rhythms.history(connection, report.manager_id, report.rhythm_id, 1)
    missed = closed[0] if closed and closed[0].status == "missed" else None
    return Beat(standing, stage, max(1, step.number), name, today, missed)


async def compose(wording: Wording, beat: Beat) -> Composed:
    """The words for the client, with what the rhythm knows of its report filled in."""
    standing = beat.standing
    if standing.rhythm.kind == "touch":
        return await wording.compose(
            standing.manager, standing.client.id, Situation("keep_in_touch")
        )
    asked = Situation("report", known=tuple(values(standing).items()))
    return await wording.compose(standing.manager, standing.client.id, asked)


def values(standing: Standing) -> dict[str, str]:
    """What the text for a client needs to know of the report: its name, and the month it is about
    where there is one a month."""
    lang = standing.client.language
    known = {"report": called(standing.rhythm, lang)}
    rule, report = standing.rhythm.schedule, standing.report
    if report is not None and rule.unit == "month" and rule.every == 1:
        early = report.due_on.day <= _HALF
        month = (report.due_on.month - early - 1) % 12 + 1
        known["period"] = formats.month_alone(month, lang)
    return known


def called(rhythm: Rhythm, lang: str) -> str:
    """What a report is called, if need be in the words of `lang`."""
    if rhythm.name is not None or rhythm.kind == "touch":
        return rhythm.name or ""
    rule = rhythm.schedule
    often = rule.unit if rule.every == 1 else "other"
    return shipped().words(lang).plain("rhythm-name", often=often)
