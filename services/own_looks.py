"""Own wordings as they are shown: with their places named, by situation, beside the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from content.playbook import Playbook
from content.playbook.template import Aside as OurAside
from content.playbook.template import Line, Slot, Template
from domain.managers import Manager
from domain.own_wordings import Key, OwnWording
from domain.patterns import Aside, Pattern, Piece, Place, joined, places, written
from domain.variety import FIRST
from services.choices import key_of
from services.own_places import Places
from services.wording import Composed

PAGE = 6


@dataclass(frozen=True, slots=True)
class Look:
    """One text and the manager's own wording of it; `own` is None while there is none.

    `composed` is the text for the client at hand, None when no client is. `written` are the parts
    as a person reads and edits them, `offered` the places that may stand in them, `loose` those
    whose line goes when they are not known. `owner` is the colleague whose wording it is;
    `colleagues` are those that others share for the same text. `current`: whether the playbook
    still has this text; `whole`: whether all of its parts are the manager's own; `replaces`:
    whether taking a colleague's would put one's own aside. `filled`: what the client at hand is
    given in the places of the own wording, as (label, value).
    """

    key: Key
    own: OwnWording | None
    composed: Composed | None
    payment_id: int
    written: Mapping[str, str]
    offered: tuple[str, ...]
    loose: tuple[str, ...]
    current: bool
    whole: bool
    owner: str | None = None
    replaces: bool = False
    colleagues: tuple[tuple[OwnWording, str], ...] = ()
    filled: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of wordings, by situation. `shared`: how many the colleagues show."""

    items: tuple[Look, ...]
    number: int
    more: bool
    total: int
    shared: int


class Looks:
    """Puts together what is shown."""

    def __init__(self, playbook: Playbook, named: Places) -> None:
        self._playbook = playbook
        self._places = named

    def of_text(
        self, manager: Manager, composed: Composed, team: Sequence[tuple[OwnWording, str]]
    ) -> Look:
        """The text for a client, whether or not there is an own wording of it."""
        key = key_of_text(composed)
        parts = self.as_shown(composed)
        own = composed.own
        payment = composed.payment
        return Look(
            key=key,
            own=own,
            composed=composed,
            payment_id=payment.id if payment else 0,
            written=self._written(manager, parts),
            offered=self._places.offered(manager.language, key),
            loose=self._loose(manager, key, own.parts if own and composed.is_own else {}),
            current=True,
            whole=own is not None and composed.is_own and set(parts) <= set(own.parts),
            colleagues=tuple(pair for pair in team if pair[0].key == key),
            filled=self._filled(manager, composed),
        )

    def of_own(self, manager: Manager, own: OwnWording, owner: str | None = None) -> Look:
        """A wording without a client."""
        current = self._places.has(own.key)
        return Look(
            key=own.key,
            own=own,
            composed=None,
            payment_id=0,
            written=self._written(manager, own.parts),
            offered=self._places.offered(manager.language, own.key),
            loose=self._loose(manager, own.key, own.parts),
            current=current,
            whole=True,
            owner=owner,
        )

    def as_shown(self, composed: Composed) -> dict[str, Pattern]:
        """The patterns of the text that is shown, ours or the manager's own."""
        asked, client = composed.situation, composed.client
        assert asked.stage is not None
        assert asked.channel is not None
        templates = self._playbook.templates(
            asked.name,
            asked.stage,
            asked.channel,
            style=composed.dossier.style.comes_across.playbook_keys,
            lang=client.language,
            variant=FIRST if composed.is_own else asked.variant or FIRST,
        )
        own = composed.own.parts if composed.own and composed.is_own else {}
        return {
            part: own.get(part) or pattern_of(template, client.address)
            for part, template in templates.items()
        }

    def page(self, looks: Sequence[Look], number: int, shared: int) -> Listing:
        """A page of wordings in the order of the playbook; those it has lost come last."""
        ordered = sorted(looks, key=lambda look: self._places.rank(look.key))
        items = ordered[number * PAGE : (number + 1) * PAGE]
        more = len(ordered) > (number + 1) * PAGE
        return Listing(tuple(items), number, more, len(ordered), shared)

    def texts(self, manager: Manager, look: Look) -> tuple[str, ...]:
        """What a search looks through: the titles and the words."""
        return (*self._places.titles(manager.language, look.key), *look.written.values())

    def _filled(self, manager: Manager, composed: Composed) -> tuple[tuple[str, str], ...]:
        """What this client gets in the places of the manager's own parts."""
        if composed.own is None or not composed.is_own:
            return ()
        labels = self._places.labels(manager.language)
        values = {**composed.given, "name": composed.client.first_name, "me": manager.name}
        used = dict.fromkeys(
            name for pattern in composed.own.parts.values() for name in places(pattern)
        )
        return tuple((labels[name], value) for name in used if (value := values.get(name)))

    def _written(self, manager: Manager, parts: Mapping[str, Pattern]) -> dict[str, str]:
        labels = self._places.labels(manager.language)
        order = list(self._playbook.structure.channels.values())
        ordered = dict.fromkeys(part for names in order for part in names if part in parts)
        return {part: written(parts[part], labels) for part in (*ordered, *parts.keys() - ordered)}

    def _loose(self, manager: Manager, key: Key, parts: Mapping[str, Pattern]) -> tuple[str, ...]:
        """The places that take their whole line along when they are not known."""
        always = self._places.always(key)
        labels = self._places.labels(manager.language)
        found = (name for pattern in parts.values() for name in places(pattern, loose=True))
        return tuple(dict.fromkeys(labels.get(name, name) for name in found if name not in always))


def key_of_text(composed: Composed) -> Key:
    """What an own wording of this text is kept under."""
    asked = composed.situation
    return key_of(asked.name, asked.stage or "", asked.channel or "", composed.client)


def pattern_of(template: Template, address: str) -> Pattern:
    """Our text as a pattern, in one form of address."""
    lines = template.informal if address == "informal" else template.formal
    pieces: list[Piece] = []
    for number, line in enumerate(lines):
        pieces += ["\n"] if number else []
        pieces += _pieces(line)
    return joined(pieces)


def _pieces(line: Line) -> list[Piece]:
    """A line without the spaces that its marks leave at its ends."""
    pieces: list[Piece] = []
    for at, piece in enumerate(line):
        ends = (at == 0, at == len(line) - 1)
        if isinstance(piece, OurAside):
            last = len(piece.pieces) - 1
            inside = (
                _bare(each, ends[0] and place == 0, ends[1] and place == last)
                for place, each in enumerate(piece.pieces)
            )
            pieces.append(Aside(tuple(inside)))
        else:
            pieces.append(_bare(piece, *ends))
    return pieces


def _bare(piece: str | Slot, first: bool, last: bool) -> str | Place:
    if isinstance(piece, Slot):
        return Place(piece.value)
    text = piece.lstrip(" ") if first else piece
    return text.rstrip(" ") if last else text
