"""The sample client file as data: names and notes in every language, figures once."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_suffix(".toml")


def load(lang: str) -> list[dict[str, Any]]:
    """The clients of the sample, in the words of one language."""
    clients: list[dict[str, Any]] = tomllib.loads(_FILE.read_text("utf-8"))["clients"]
    return [
        {
            key: value[lang] if isinstance(value, dict) and lang in value else value
            for key, value in client.items()
        }
        for client in clients
    ]
