"""A call as its card shows it: with its client's file, and how things stand between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain import entries as entry_rules
from domain.call_turns import Standing
from domain.calls import Call
from domain.clients import Client
from domain.entries import FileEntry, broken
from services.dossiers import Dossier


@dataclass(frozen=True, slots=True)
class Sheet:
    """A call with everything its card shows; `file` is on file of the client, the newest first."""

    call: Call
    dossier: Dossier
    file: tuple[FileEntry, ...]
    local_now: datetime

    @property
    def client(self) -> Client:
        """Whom it is with."""
        return self.dossier.client

    @property
    def style(self) -> str:
        """The column of what to say: "unknown" until a style is known."""
        return self.dossier.style.comes_across.style or "unknown"

    @property
    def minutes(self) -> int:
        """How long the call has lasted."""
        return self.call.minutes(self.local_now)

    @property
    def standing(self) -> Standing:
        """How things are with the client now."""
        today, owed = self.local_now.date(), self.dossier.payments
        last = self.dossier.touches[0].at if self.dossier.touches else None
        open_ones = [each for each in self.file if entry_rules.is_open(each)]
        return Standing(
            style=self.style,
            goal=self.call.goal,
            owes=bool(owed),
            late=any(each.days_late(today) > 0 for each in owed),
            promise_broken=bool(broken(self.file, today))
            or any(each.promised_on is not None and each.promised_on < today for each in owed),
            agreed=any(each.kind == "agreement" for each in open_ones),
            edits=sum(each.kind == "request" for each in open_ones),
            unanswered=self._unanswered(),
            silent_days=None if last is None else (self.local_now - last).days,
        )

    def _unanswered(self) -> int:
        count = 0
        for touch in self.dossier.touches:
            if touch.outcome != "no_answer":
                break
            count += 1
        return count


@dataclass(frozen=True, slots=True)
class WithWhom:
    """A call and whom it is with."""

    call: Call
    client: Client
