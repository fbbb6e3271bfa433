"""Which function answers what: each noun's file says it beside the function."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from telegram import ChosenInlineResult, InlineQuery

from domain.errors import DomainError
from handlers.event import Event

SAID = "said"
CONTACT = "contact"
FORWARD = "forward"
LOCATION = "location"
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
class TapRoute:
    """A tap handler and what its arguments are read as.

    `once`: a second tap at once is none, because each adds a message or an entry of its own.
    """

    run: Tap
    kinds: tuple[type[int] | type[str], ...]
    needed: int
    once: bool = False

    def read(self, args: list[str]) -> list[int | str]:
        """The arguments as the handler takes them; raises DomainError("stale") if they are not."""
        if not self.needed <= len(args) <= len(self.kinds):
            raise DomainError("stale")
        return [
            _number(arg) if kind is int else arg
            for kind, arg in zip(self.kinds, args, strict=False)
        ]


def _number(text: str) -> int:
    """An id or a page; raises DomainError("stale") for what no button of ours ever carried."""
    if not (text.isascii() and text.isdecimal()) or int(text) > LARGEST:
        raise DomainError("stale")
    return int(text)


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
            needed = sum(parameter.default is parameter.empty for parameter in parameters)
            self.taps[verb] = TapRoute(run, kinds, needed, once)
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
