"""The words measured: loading a language, and one text."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from content.interface import Interface
from content.playbook import Playbook

VALUES = {
    "name": "Egor",
    "me": "Alex Moraru",
    "sum": "MDL 1,500",
    "due": "25 November",
    "invoice": "127",
}


def load_playbook(lang: str = "en", times: int = 10) -> float:
    """Milliseconds to read, check and compile every text of a language, median."""
    return _median(lambda: Playbook().check(lang), times)


def load_interface(lang: str = "en", times: int = 10) -> float:
    """Milliseconds until the interface of a language can answer, its first message aside."""
    return _median(lambda: Interface().words(lang), times)


def check_interface(times: int = 10) -> float:
    """Milliseconds to hold the interface's languages against each other, as at start."""
    return _median(Interface().check, times)


def first_message(lang: str = "en") -> float:
    """Milliseconds of a message used for the first time: parsed, then worded."""
    words = Interface().words(lang)
    words("wording-copy")  # Fluent itself is imported now
    began = time.perf_counter()
    words("sms-length", segments=2, left=23)
    return (time.perf_counter() - began) * 1000


def message(lang: str = "en", times: int = 1000) -> float:
    """Milliseconds of a message with plural forms that was used before, median."""
    words = Interface().words(lang)
    return _median(lambda: words("sms-length", segments=2, left=23), times)


def render(lang: str = "en", times: int = 1000) -> float:
    """Milliseconds of one text of the playbook, an e-mail with its subject, median."""
    playbook = Playbook()
    return _median(
        lambda: playbook.render(
            *("payment", "coming", "email"),
            style=("phlegmatic",),
            address="formal",
            lang=lang,
            values=VALUES,
        ),
        times,
    )


def _median(work: Callable[[], object], times: int) -> float:
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    return statistics.median(spent) * 1000


if __name__ == "__main__":
    for name, measured in {
        "playbook, a language": load_playbook(),
        "interface, a language": load_interface(),
        "interface, check of all languages": check_interface(),
        "a message, first time": first_message(),
        "a message": message(),
        "a text of the playbook": render(),
    }.items():
        print(f"{name}: {measured:.3f} ms")
