"""Text in the encodings that Telegram counts and checks in."""

from playground.errors import bad_request


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, the unit of every entity."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def checked_utf8(text: str) -> str:
    """The text itself; ApiError 400 when half of a surrogate pair stands in it."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
    return text


def with_pairs_joined(text: str) -> str | None:
    """The text with every surrogate pair made one character; nothing if a half is left over."""
    if text.isascii():
        return text
    try:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        return None
