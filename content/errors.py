"""What an editor can get wrong in a content file, said so that they can find it."""

from __future__ import annotations

from collections.abc import Iterable


class ContentError(Exception):
    """Faults found in content files; each names its file, its table and its key."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))
