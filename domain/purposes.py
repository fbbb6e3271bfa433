"""What the next step asks of a channel.

Source: docs/field-guide.md, sections "Channels" and "Situations the wording covers"; which flags a
situation carries is our judgement.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Purpose:
    """Needs of a step. `record`: the text is itself the written record, so voice makes no sense."""

    name: str
    trace: bool = False
    """It should be possible to find it again and point to it."""
    emotional: bool = False
    """Conflict or strong feelings: tone decides."""
    urgent: bool = False
    complex: bool = False
    """Needs explaining, files or several questions."""
    figures: bool = False
    """Tables or many numbers, as in a report."""
    fact: bool = False
    """One date or one sum says it all."""
    light: bool = False
    """A short question or keeping in touch."""
    agreed: bool = False
    """Money or scope: what is said has to be written down the same day."""
    record: bool = False

    @property
    def important(self) -> bool:
        """Whether somebody who forgets or shifts the blame makes writing necessary."""
        return self.trace or self.agreed or self.complex or self.figures or self.emotional


CONTACT = Purpose("contact", light=True)
"""Small talk, staying in touch, or nothing in particular."""

PURPOSES: dict[str, Purpose] = {
    purpose.name: purpose
    for purpose in (
        CONTACT,
        Purpose("payment.coming", fact=True, agreed=True),
        Purpose("payment.due", fact=True, agreed=True),
        Purpose("payment.overdue", fact=True, agreed=True, trace=True, urgent=True),
        Purpose("payment.overdue_second", fact=True, agreed=True, trace=True, urgent=True),
        Purpose("payment.overdue_final", agreed=True, trace=True, urgent=True),
        Purpose("payment.promise_broken", fact=True, agreed=True, urgent=True),
        Purpose("payment.part_paid", fact=True, agreed=True),
        Purpose("payment.disputed", emotional=True, agreed=True, trace=True, complex=True),
        Purpose("report", complex=True, figures=True, trace=True),
        Purpose("recap", trace=True, agreed=True, record=True),
        Purpose("waiting.ask", light=True),
        Purpose("waiting.again", light=True, trace=True),
        Purpose("approval.ask", trace=True, complex=True),
        Purpose("approval.again", light=True, trace=True),
        Purpose("scope", agreed=True, trace=True, complex=True),
        Purpose("risk", trace=True, complex=True),
        Purpose("insists", trace=True, agreed=True, record=True),
        Purpose("bad_news", emotional=True, urgent=True, complex=True),
        Purpose("complaint", emotional=True, urgent=True, trace=True),
        Purpose("contact_rules", agreed=True, light=True),
        Purpose("kickoff.first", light=True),
        Purpose("kickoff.start", complex=True, agreed=True, trace=True),
        Purpose("professionals", emotional=True, trace=True, complex=True, agreed=True),
    )
}


def purpose_of(situation: str | None, stage: str | None = None) -> Purpose:
    """The purpose of a situation of the playbook at a stage; CONTACT for one without its own."""
    by_stage = PURPOSES.get(f"{situation}.{stage}")
    return by_stage or PURPOSES.get(situation or "", CONTACT)
