"""Which function answers what: each noun's file says it beside the function."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from itertools import islice
from typing import Any, TypeVar, get_type_hints

from telegram import ChosenInlineResult, InlineQuery

from domain.errors import DomainError
from handlers.event import Event

SAID = "said"
CONTACT = "contact"
FORWARD = "forward"
LOCATION = "location"
VOICE = "voice"
OTHER = "other"
"""Kinds of messages that are neither a command nor an awaited answer; a noun claims each."""

LARGEST = 2**31 - 1
"""The largest id that a database keeps in a column of whole numbers."""

Tap = Callable[..., Awaitable[None]]
TapFunction = TypeVar("TapFunction", bound=Tap)
Typed = Callable[[Event, str], Awaitable[None]]
Reply = Callable[[Event, str], Awaitable[bool]]
Command = Callable[[Event, str], Awaitable[None]]
Inline = Callable[[Event, InlineQuery], Awaitable[None]]
Chosen = Callable[[Event, ChosenInlineResult], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a button: what it is called, how it is read, whether it has to be there."""

    name: str
    kind: type
    needed: bool


@dataclass(frozen=True, slots=True)
class TapRoute:
    """A tap handler and what its arguments are read as.

    `kinds` are those of its parameters: a dataclass takes as many arguments as it has fields.
    `once`: a second tap at once is none, because each adds a message or an entry of its own.
    """

    run: Tap
    kinds: tuple[type, ...]
    arguments: tuple[Argument, ...]
    once: bool = False

    def read(self, args: list[str]) -> list[Any]:
        """The arguments as the handler takes them; raises DomainError("stale") if they are not."""
        needed = sum(each.needed for each in self.arguments)
        if not needed <= len(args) <= len(self.arguments):
            raise DomainError("stale")
        read = [READERS[each.kind](arg) for each, arg in zip(self.arguments, args, strict=False)]
        return list(_gathered(self.kinds, read))


def _gathered(kinds: Iterable[type], read: Iterable[Any]) -> Iterator[Any]:
    """What was read, as whole parameters; those at the end may be left to their defaults."""
    left = iter(read)
    for kind in kinds:
        if not is_dataclass(kind):
            yield from islice(left, 1)
        elif mine := tuple(islice(left, len(fields(kind)))):
            yield kind(*mine)


def _arguments(parameter: inspect.Parameter) -> Iterator[Argument]:
    """What a button carries for a parameter; raises TypeError for what none can carry."""
    kind, needed = parameter.annotation, parameter.default is parameter.empty
    found = [Argument(parameter.name, kind, needed)]
    if is_dataclass(kind):
        kinds = get_type_hints(kind)
        found = [
            Argument(each.name, kinds[each.name], needed and each.default is MISSING)
            for each in fields(kind)
        ]
    for each in found:
        if each.kind not in READERS:
            raise TypeError(f"no button carries {each.name}: {each.kind}")
        yield each


def _number(text: str) -> int:
    """An id or a page; raises DomainError("stale") for what no button of ours ever carried."""
    if not (text.isascii() and text.isdecimal()) or int(text) > LARGEST:
        raise DomainError("stale")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DomainError("stale") from None


READERS: dict[type, Callable[[str], Any]] = {int: _number, str: str, date: _day}
"""How an argument of a button is read."""


class Routes:
    """The commands, taps and typed answers that one noun handles."""

    def __init__(self) -> None:
        self.commands: dict[str, Command] = {}
        self.taps: dict[str, TapRoute] = {}
        self.typed: dict[str, Typed] = {}
        self.replies: list[Reply] = []
        self.inlines: list[Inline] = []
        self.choices: list[Chosen] = []

    def command(self, name: str) -> Callable[[Command], Command]:
        """Answers /name; the handler gets what was typed after it."""

        def keep(run: Command) -> Command:
            self.commands[name] = run
            return run

        return keep

    def tap(self, verb: str, *, once: bool = False) -> Callable[[TapFunction], TapFunction]:
        """Answers buttons of `verb`; the handler's annotations say what its arguments are."""

        def keep(run: TapFunction) -> TapFunction:
            parameters = list(inspect.signature(run, eval_str=True).parameters.values())[1:]
            kinds = tuple(parameter.annotation for parameter in parameters)
            arguments = tuple(each for parameter in parameters for each in _arguments(parameter))
            self.taps[verb] = TapRoute(run, kinds, arguments, once)
            return run

        return keep

    def answer(self, kind: str) -> Callable[[Typed], Typed]:
        """Takes the text typed while the manager is in a dialog of this kind."""

        def keep(run: Typed) -> Typed:
            self.typed[kind] = run
            return run

        return keep

    def reply(self, run: Reply) -> Reply:
        """Gets what answers another message; False leaves it to whoever takes typed texts."""
        self.replies.append(run)
        return run

    def inline(self, run: Inline) -> Inline:
        """Answers what is typed after the bot's name in any chat."""
        self.inlines.append(run)
        return run

    def chosen(self, run: Chosen) -> Chosen:
        """Hears which result was sent."""
        self.choices.append(run)
        return run


def merged(several: Iterable[Routes]) -> Routes:
    """All routes in one; raises ValueError when two nouns claim the same word."""
    whole = Routes()
    for routes in several:
        whole.replies += routes.replies
        whole.inlines += routes.inlines
        whole.choices += routes.choices
        for mine, all_of_them in (
            (routes.commands, whole.commands),
            (routes.taps, whole.taps),
            (routes.typed, whole.typed),
        ):
            twice: set[Any] = set(mine) & set(all_of_them)
            if twice:
                raise ValueError(f"claimed twice: {sorted(twice)}")
            all_of_them.update(mine)  # type: ignore[arg-type]  # the pairs are of one kind each
    return whole
