"""What Tact itself says, in three languages: one Fluent file a noun in en/, ru/ and ro/."""

from content.interface.words import ENGLISH, LANGUAGES, Interface, Words

__all__ = ["ENGLISH", "LANGUAGES", "Interface", "Words"]
