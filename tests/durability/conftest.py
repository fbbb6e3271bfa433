"""The program in a process of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.durability.running import Running, running


@pytest.fixture
async def program(tmp_path: Path) -> AsyncIterator[Running]:
    """Not started yet."""
    async with running(tmp_path) as ready:
        yield ready
