"""Links as Telegram keeps them."""

import re

SCHEMES = ("tg://", "ton://", "mailto:", "tel:")
WEB = re.compile(r"(https?)://(.*)", re.IGNORECASE | re.DOTALL)


def checked_link(url: str) -> str | None:
    """The link in Telegram's spelling, or nothing: then the text around it stays plain."""
    url = url.strip()
    if url.startswith(SCHEMES):
        return url
    found = WEB.fullmatch(url)
    scheme, rest = found.groups() if found else ("http", url)
    host, _, path = rest.partition("/")
    if not re.fullmatch(r"[^\s.@]+(\.[^\s.]+)+", host):
        return None
    return f"{scheme.lower()}://{host.lower()}/{path}"
