"""The program in a process of its own; two over one database, on every database there is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.backends import database, database_url, pytest_generate_tests, template
from tests.durability.running import Running, running

__all__ = ["database", "database_url", "pytest_generate_tests", "template"]


@pytest.fixture
async def program(tmp_path: Path) -> AsyncIterator[Running]:
    """Not started yet."""
    async with running(tmp_path) as ready:
        yield ready
