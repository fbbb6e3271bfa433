"""What people call currencies and how sums are written, from currencies.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_suffix(".toml")


@cache
def words() -> Mapping[str, str]:
    """Case-folded word or sign -> code, or codes separated by a space where several share it."""
    codes: dict[str, list[str]] = {}
    for code, names in _data()["words"].items():
        for name in names:
            codes.setdefault(name.casefold(), []).append(code)
    return {name: " ".join(found) for name, found in codes.items()}


@cache
def codes() -> tuple[str, ...]:
    """The ISO codes the product knows, the likeliest first."""
    return tuple(_data()["words"])


def home(zone: str, fallback: str) -> str:
    """The currency that a manager in this IANA zone most likely means."""
    return str(_data()["home"].get(zone, fallback))


@cache
def form(code: str, lang: str, home: str | None = None) -> Mapping[str, str]:
    """How `lang` writes a sum of `code`: a pattern for each plural category, "other" always there.

    `home` is the manager's own currency: it gets the word it shares with another currency.
    """
    by_code = _data()[lang]
    group = next((shared for shared in _data()["shared"] if code in shared), [code])
    owner = home if home in group else group[0]
    found = by_code.get(code, by_code["other"]) if code == owner else by_code["other"]
    forms = found if isinstance(found, dict) else {"other": found}
    return {category: pattern.replace("{code}", code) for category, pattern in forms.items()}


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
