"""The places of an own wording: what they are called, and what a typed text says of a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from content import dates
from content.interface import LANGUAGES, Interface
from content.playbook import Playbook
from domain import traces
from domain.clients import Client
from domain.errors import DomainError
from domain.managers import Manager
from domain.names import search_key
from domain.own_wordings import Key
from domain.patterns import (
    Pattern,
    folded,
    named,
    places,
    read,
    respaced,
)
from domain.payments import Payment
from services.values import known, money_of
from storage import clients, payments
from storage.database import Connection

OF_TEXTS = {"name": "own-place-name", "me": "own-place-me"}
"""The values every text has; they have no label of their own in the playbook's words."""

SHOWN = 40
"""Characters of what was typed by mistake that a refusal repeats."""


class Places:
    """Names of places in the manager's language, and what the playbook has."""

    def __init__(self, playbook: Playbook, interface: Interface) -> None:
        self._playbook = playbook
        self._interface = interface

    def has(self, key: Key) -> bool:
        """Whether the playbook has the text that a wording stands for."""
        book = self._playbook
        return (
            key.situation in book.situations()
            and key.stage in book.stages(key.situation)
            and key.channel in book.channels(key.situation, key.stage)
            and key.language in book.structure.languages
        )

    def rank(self, key: Key) -> tuple[object, ...]:
        """Where a wording stands in a list."""
        if not self.has(key):
            return (1, key.situation, key.stage, key.channel, key.language, key.address)
        book = self._playbook
        return (
            0,
            book.situations().index(key.situation),
            book.stages(key.situation).index(key.stage),
            list(book.structure.channels).index(key.channel),
            book.structure.languages.index(key.language),
            key.address,
        )

    def always(self, key: Key) -> frozenset[str]:
        """The values that every such text has."""
        if not self.has(key):
            return frozenset(self._playbook.structure.always)
        needed = self._playbook.stage(key.situation, key.stage).needed
        return frozenset((*self._playbook.structure.always, *needed))

    def labels(self, lang: str) -> dict[str, str]:
        """What each value is called between { and }."""
        words = self._interface.words(lang)
        found = {}
        for name in (*OF_TEXTS, *self._playbook.structure.values):
            key = OF_TEXTS.get(name, f"value-{name}")
            label = words.plain(key) if key in words else name
            found[name] = label[:1].lower() + label[1:]
        return found

    def offered(self, lang: str, key: Key) -> tuple[str, ...]:
        """The labels that may stand in a wording, those always there first."""
        labels = self.labels(lang)
        return tuple(labels[name] for name in self._allowed(key))

    def names(self, lang: str, key: Key) -> dict[str, str]:
        """What may be typed between { and }: the labels of every language, and the ids."""
        allowed = self._allowed(key)
        found: dict[str, str] = {}
        for each in (lang, *LANGUAGES):
            labels = self.labels(each)
            for name in allowed:
                found.setdefault(folded(labels[name]), name)
        return {**{name: name for name in allowed}, **found}

    def titles(self, lang: str, key: Key) -> tuple[str, ...]:
        """The words under which a text is known."""
        words = self._interface.words(lang)
        keys = (
            f"situation-{key.situation}",
            f"stage-{key.situation}-{key.stage}",
            f"channel-{key.channel}",
            f"language-name-{key.language}",
        )
        return tuple(words.plain(each) for each in keys if each in words)

    def _allowed(self, key: Key) -> tuple[str, ...]:
        always = self._playbook.structure.always
        if not self.has(key):
            return always
        stage = self._playbook.stage(key.situation, key.stage)
        return tuple(dict.fromkeys((*always, *stage.needed, *stage.optional)))


@dataclass(frozen=True, slots=True)
class Context:
    """What is known when a text is typed: the values as they are shown, and whom to protect.

    Numbers are no values to look for: "2" may be anything.
    """

    values: Mapping[str, str]
    known: traces.Known

    def traces(self, text: str) -> tuple[str, ...]:
        """What may give a client away."""
        return traces.traces(text, self.known)


async def context(
    connection: Connection,
    manager: Manager,
    client_id: int,
    payment_id: int,
    playbook: Playbook,
    key: Key,
    now: datetime,
) -> Context:
    """The context of a typed text; without a client, only the names of all of them are known."""
    others = traces.names_in(each for _, each in await clients.keys(connection, manager.id))
    others |= traces.names_in([search_key(manager.name)])
    if not client_id:
        return Context({}, traces.Known(others=others, months=dates.words().months))
    client = await clients.get(connection, manager.id, client_id)
    if client is None or client.deleted_at is not None:
        raise DomainError("client-gone")
    given = await clients.values(connection, manager.id, client_id)
    owed = await payments.open_for(connection, manager.id, client_id)
    payment = next((each for each in owed if each.id == payment_id), None)
    today = manager.local(now).date()
    stage = playbook.stage(key.situation, key.stage)
    here = playbook.structure.kept_for(stage, given)
    shown = known(playbook.structure.values, here, client, manager, payment, today, key.stage)
    allowed = playbook.structure.allowed(stage)
    values = {
        name: text
        for name, text in playbook.ready(shown, key.channel).items()
        if name in allowed and text and not _is(playbook, name, "number")
    }
    return Context(values, _known(client, given, owed, playbook, others))


def read_part(
    text: str, names: Mapping[str, str], known: Context
) -> tuple[Pattern, tuple[str, ...]]:
    """The pattern of a typed part, and the values taken for one place that read like another.

    Raises DomainError("own-place-unknown") for a { } that means nothing here.
    """
    for typed in named(text):
        if folded(typed) not in names:
            raise DomainError("own-place-unknown", place=typed[:SHOWN])
    pattern = read(respaced(text, known.values), names, known.values)
    said = {names[folded(typed)] for typed in named(text)}
    counts = list(known.values.values())
    twins = {name for name, value in known.values.items() if counts.count(value) > 1}
    return pattern, tuple(name for name in places(pattern) if name in twins - said)


def _known(
    client: Client,
    given: Mapping[str, str],
    owed: Sequence[Payment],
    playbook: Playbook,
    others: frozenset[str],
) -> traces.Known:
    kinds = playbook.structure.values
    by_kind = {
        kind: [text for name, text in given.items() if name in kinds and kinds[name].kind == kind]
        for kind in ("money", "date", "text", "lines")
    }
    sums: set[Decimal] = {each.money.amount for each in owed}
    sums |= {money_of(kept).amount for kept in by_kind["money"]}
    days = {date.fromisoformat(kept) for kept in by_kind["date"]}
    days |= {day for each in owed for day in (each.due_on, each.promised_on) if day}
    lines = [line for kept in by_kind["lines"] for line in kept.splitlines()]
    invoices = [each.invoice for each in owed if each.invoice]
    said = (each for each in (*by_kind["text"], *lines) if _is_telling(each))
    phrases = (*said, *invoices, client.email or "")
    return traces.Known(
        names=traces.names_of(client),
        others=others,
        sums=frozenset(sums),
        days=frozenset(days),
        phrases=tuple(each.strip() for each in phrases if len(each.strip()) > 1),
        phone=client.phone or "",
        months=dates.words().months,
    )


def _is_telling(phrase: str) -> bool:
    """One word alone ("October", "photos") may stand in any text; several, or a number, may not."""
    return len(phrase.split()) > 1 or any(char.isdecimal() for char in phrase)


def _is(playbook: Playbook, name: str, kind: str) -> bool:
    values = playbook.structure.values
    return name in values and values[name].kind == kind
