"""What a person can get wrong: raised by rules, worded by the one error handler."""

from __future__ import annotations


class DomainError(Exception):
    """A request that cannot be granted, as the key of a text and its parameters.

    The text is the interface string `error-<key>` in the manager's language.
    """

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key)
        self.key = key
        self.params = params
