"""What a button's arguments become: numbers, days and small records, or an old button."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from domain.errors import DomainError
from domain.variety import WORDINGS
from handlers.asked import Asked
from handlers.event import Event
from handlers.routing import Argument, Routes
from services.choices import Situation

routes = Routes()


@dataclass(frozen=True)
class Shade:
    """What a button may carry in the middle of others."""

    tone: str
    depth: int


@routes.tap("asked")
async def ask(event: Event, client_id: int, asked: Asked) -> None:
    """Ends with a record that has defaults."""


@routes.tap("shade")
async def shade(event: Event, shade: Shade, day: date, page: int = 0) -> None:
    """Has a record before other things."""


def stale(verb: str, *args: str) -> bool:
    """Whether these arguments are those of an old button."""
    with pytest.raises(DomainError) as error:
        routes.taps[verb].read(list(args))
    return error.value.key == "stale"


def test_a_record_takes_as_many_arguments_as_it_has_fields() -> None:
    read = routes.taps["asked"].read
    assert read(["7", "coming", "email", "3", "2"]) == [7, Asked("coming", "email", 3, 2)]


def test_what_a_record_has_defaults_for_may_be_left_out() -> None:
    read = routes.taps["asked"].read
    assert read(["7", "coming", "email", "3"]) == [7, Asked("coming", "email", 3, 0)]
    assert read(["7", "", ""]) == [7, Asked("", "", 0, 0)]
    assert stale("asked", "7", "coming")
    assert stale("asked", "7", "coming", "email", "3", "2", "1")


def test_a_record_may_stand_before_other_arguments() -> None:
    read = routes.taps["shade"].read
    day = date(2026, 12, 1)
    assert read(["warm", "2", "2026-12-01", "4"]) == [Shade("warm", 2), day, 4]
    assert read(["warm", "2", "2026-12-01"]) == [Shade("warm", 2), day]


@pytest.mark.parametrize(
    "args",
    [
        ("warm", "x", "2026-12-01"),
        ("warm", "-1", "2026-12-01"),
        ("warm", "2", "2026-13-01"),
        ("warm", "2", ""),
        ("warm", "2"),
    ],
)
def test_what_cannot_be_read_is_an_old_button(args: tuple[str, ...]) -> None:
    assert stale("shade", *args)


def test_a_route_tells_the_names_of_its_arguments() -> None:
    assert routes.taps["shade"].arguments == (
        Argument("tone", str, True),
        Argument("depth", int, True),
        Argument("day", date, True),
        Argument("page", int, False),
    )


def test_what_no_button_carries_is_found_at_the_start() -> None:
    async def wrong(event: Event, share: float) -> None:
        """A fraction."""

    with pytest.raises(TypeError, match="share"):
        Routes().tap("wrong")(wrong)


def test_what_is_asked_for_becomes_a_situation() -> None:
    assert Asked("", "", 0, 0).about("report") == Situation("report")
    assert Asked("coming", "email", 3, 2).about("payment") == Situation(
        "payment", "coming", "email", 3, WORDINGS[1]
    )
    with pytest.raises(DomainError, match="stale"):
        Asked("", "", 0, 99).about("report")
