"""Lists a page at a time."""

from __future__ import annotations


def paged(number: int, total: int, size: int) -> tuple[int, int]:
    """The page to show of `total` entries, and how many pages there are; both count from 0 and 1.

    A page that is there no more gives the last; an empty list has one.
    """
    pages = max(1, -(-total // size))
    return min(number, pages - 1), pages
