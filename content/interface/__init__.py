"""What Tact itself says, in three languages: one Fluent file a noun in en/, ru/ and ro/."""

from functools import cache

from content.interface.words import ENGLISH, LANGUAGES, Interface, Words

__all__ = ["ENGLISH", "LANGUAGES", "Interface", "Words", "shipped"]


@cache
def shipped() -> Interface:
    """The product's own words, read once for a process."""
    return Interface()
