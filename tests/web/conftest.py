"""Every test of this room runs on every database there is."""

from __future__ import annotations

from tests.backends import database, database_url, pytest_generate_tests, template

__all__ = ["database", "database_url", "pytest_generate_tests", "template"]
