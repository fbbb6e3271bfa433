"""What the bot says of itself, by language: its name and its two descriptions."""

from playground.errors import bad_request

LIMITS = {"name": 64, "description": 512, "short_description": 120}


class Profile:
    """Texts set by setMyName, setMyDescription and setMyShortDescription."""

    def __init__(self, name: str) -> None:
        """Only the account's own name."""
        self._texts: dict[tuple[str, str], str] = {("name", ""): name}

    def set(self, field: str, language: str, text: str) -> None:
        """Set a text for a language ("" for every other); an empty one removes it."""
        if len(text) > LIMITS[field]:
            what = field.replace("_", " ")
            raise bad_request(f"bot {what} must be no longer than {LIMITS[field]} characters")
        if field == "name" and not text and not language:
            raise bad_request("bot name must be non-empty")
        if text:
            self._texts[field, language] = text
        else:
            self._texts.pop((field, language), None)

    def get(self, field: str, language: str) -> str:
        """The text that somebody of this language sees."""
        return self._texts.get((field, language)) or self._texts.get((field, ""), "")
