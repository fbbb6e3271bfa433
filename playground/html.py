"""HTML parse mode, with Telegram's grammar, error texts and byte offsets."""

import re
from dataclasses import dataclass

from playground.errors import ApiError, JsonObject, bad_request
from playground.links import checked_link

TAGS = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
LITERALS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
SPACE = " \t\r\n\0\v"
MARK = re.compile(r"[<&]")
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([A-Za-z]*));?")
TAG_NAME = re.compile(rf"[^{SPACE}>]*")
ATTRIBUTE_NAME = re.compile(rf"[^{SPACE}=>/\"']*")
BLANK = re.compile(rf"[{SPACE}]*")
NAME_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, the unit of every entity."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(source: str) -> tuple[str, list[JsonObject]]:
    """The text without its tags, and the entities; ApiError 400 in Telegram's words."""
    if MARK.search(source) is None:
        return source, []
    parser = _Parser(source)
    parser.run()
    return "".join(parser.text), sorted(parser.entities, key=_order)


def unescape(text: str) -> str:
    """Resolve the references Telegram knows (four names and numbers); leave the others."""
    return REFERENCE.sub(lambda found: _referred(found) or found.group(), text)


def _order(entity: JsonObject) -> tuple[int, int]:
    return entity["offset"], -entity["length"]


def _referred(found: re.Match[str]) -> str | None:
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        return LITERALS.get(name)
    code = int(hexadecimal or "0", 16) if hexadecimal is not None else int(decimal or "0")
    if code == 0 or code >= 0x10FFFF or len(found.group().rstrip(";")) >= 10:
        return None
    return chr(code)


@dataclass
class _Open:
    """A tag that waits for its end."""

    name: str
    attributes: dict[str, str]
    offset: int
    piece: int


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.text: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[JsonObject] = []

    def run(self) -> None:
        at = 0
        while (found := MARK.search(self.source, at)) is not None:
            begin = found.start()
            self.add(self.source[at:begin])
            if found.group() == "&":
                at = self.reference(begin)
            elif self.source.startswith("/", begin + 1):
                at = self.end_tag(begin)
            else:
                at = self.start_tag(begin)
        self.add(self.source[at:])
        if self.open:
            name = self.open[-1].name
            raise unparsable(f'Can\'t find end tag corresponding to start tag "{name}"')

    def add(self, piece: str) -> None:
        if piece:
            self.text.append(piece)
            self.length += utf16_length(piece)

    def reference(self, begin: int) -> int:
        found = REFERENCE.match(self.source, begin)
        character = _referred(found) if found else None
        if found is None or character is None:
            self.add("&")
            return begin + 1
        self.add(character)
        return found.end()

    def start_tag(self, begin: int) -> int:
        name = self.matched(TAG_NAME, begin + 1)
        at = begin + 1 + len(name)
        if at >= len(self.source):
            raise self.wrong("Unclosed start tag", begin)
        name = name.lower()
        if name not in TAGS:
            raise self.wrong(f'Unsupported start tag "{name}"', begin)
        attributes: dict[str, str] = {}
        while True:
            at = self.skip_blank(at)
            if self.source.startswith(">", at):
                break
            at = self.attribute(name, attributes, at, begin)
        self.check(name, attributes, begin)
        self.open.append(_Open(name, attributes, self.length, len(self.text)))
        return at + 1

    def attribute(self, tag: str, attributes: dict[str, str], at: int, begin: int) -> int:
        name = self.matched(ATTRIBUTE_NAME, at)
        if not name:
            raise self.wrong(f'Empty attribute name in the tag "{tag}"', begin)
        at = self.skip_blank(at + len(name))
        if at >= len(self.source):
            raise self.wrong(f'Unclosed start tag "{tag}"', begin)
        if self.source[at] != "=":
            attributes[name] = ""
            return at
        at = self.skip_blank(at + 1)
        if at >= len(self.source):
            raise self.wrong(f'Unclosed start tag "{tag}"', begin)
        attributes[name], at = self.value(at)
        if at >= len(self.source):
            raise self.wrong("Unclosed start tag", begin)
        return at

    def value(self, at: int) -> tuple[str, int]:
        quote = self.source[at]
        if quote in "\"'":
            end = self.source.find(quote, at + 1)
            if end < 0:
                return "", len(self.source)
            return unescape(self.source[at + 1 : end]), end + 1
        token = self.matched(NAME_TOKEN, at)
        end = at + len(token)
        if end < len(self.source) and self.source[end] not in SPACE + ">":
            raise self.wrong("Unexpected end of name token", at)
        return token.lower(), end

    def check(self, name: str, attributes: dict[str, str], begin: int) -> None:
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self.wrong('Tag "span" must have class "tg-spoiler"', begin)
        if name == "tg-emoji" and not attributes.get("emoji-id", "").isdigit():
            raise unparsable("Invalid custom emoji identifier specified")
        if name == "tg-time" and not attributes.get("unix", "").isdigit():
            raise unparsable("Invalid date-time specified")

    def end_tag(self, begin: int) -> int:
        if not self.open:
            raise self.wrong("Unexpected end tag", begin)
        found = self.matched(TAG_NAME, begin + 2)
        at = self.skip_blank(begin + 2 + len(found))
        if not self.source.startswith(">", at):
            raise self.wrong("Unclosed end tag", begin)
        tag = self.open.pop()
        if found and found != tag.name:
            expected = f'expected "</{tag.name}>", found "</{found}>"'
            raise unparsable(f"Unmatched end tag at byte offset {self.bytes(begin)}, {expected}")
        if self.length > tag.offset:
            self.close(tag)
        return at + 1

    def close(self, tag: _Open) -> None:
        entity: JsonObject = {
            "type": TAGS[tag.name],
            "offset": tag.offset,
            "length": self.length - tag.offset,
        }
        if tag.name == "a":
            url = tag.attributes.get("href") or "".join(self.text[tag.piece :])
            if not (link := checked_link(url)):
                return
            entity["url"] = link
        elif tag.name == "blockquote" and "expandable" in tag.attributes:
            entity["type"] = "expandable_blockquote"
        elif tag.name == "tg-emoji":
            entity["custom_emoji_id"] = tag.attributes["emoji-id"]
        elif tag.name == "tg-time":
            entity["unix_time"] = int(tag.attributes["unix"])
            entity["date_time_format"] = tag.attributes.get("format", "")
        elif tag.name in ("pre", "code") and self.nested_code(tag, entity):
            return
        self.entities.append(entity)

    def nested_code(self, tag: _Open, entity: JsonObject) -> bool:
        """<pre><code class="language-x"> is one entity with a language."""
        language = tag.attributes.get("class", "").removeprefix("language-")
        last = self.entities[-1] if self.entities else {}
        same = (last.get("offset"), last.get("length")) == (entity["offset"], entity["length"])
        if tag.name == "code":
            entity["language"] = language
        if tag.name == "pre" and same and last.get("type") == "code":
            last["type"] = "pre"
            return True
        return False

    def matched(self, pattern: re.Pattern[str], at: int) -> str:
        found = pattern.match(self.source, at)
        return found.group() if found else ""

    def skip_blank(self, at: int) -> int:
        return at + len(self.matched(BLANK, at))

    def bytes(self, at: int) -> int:
        return len(self.source[:at].encode())

    def wrong(self, what: str, at: int) -> ApiError:
        return unparsable(f"{what} at byte offset {self.bytes(at)}")


def unparsable(what: str) -> ApiError:
    """A 400 about entities; the second sentence keeps its capital, as Telegram's does."""
    return bad_request(f"Can't parse entities: {what}")
