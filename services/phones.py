"""Numbers of phones, as they are kept."""

from __future__ import annotations

from domain.errors import DomainError


def shared_number(shared: str | None) -> str | None:
    """The number of a shared contact in E.164; as it was when no country has such numbers."""
    if not shared:
        return None
    return _e164(shared if shared.startswith("+") else f"+{shared}") or shared[:32]


def typed_number(text: str) -> str:
    """A typed number in E.164; raises DomainError("phone-unreadable") for what is none."""
    number = _e164(text)
    if number is None:
        raise DomainError("phone-unreadable")
    return number


def _e164(text: str) -> str | None:
    import phonenumbers  # noqa: PLC0415 -- 40 ms that only a number is worth

    try:
        parsed = phonenumbers.parse(text[:40])
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
