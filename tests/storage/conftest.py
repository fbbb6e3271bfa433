"""Every test of this room runs on every database there is."""

from __future__ import annotations

from tests.backends import backend, database, database_url, template

__all__ = ["backend", "database", "database_url", "template"]
