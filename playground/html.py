"""HTML parse mode, with Telegram's grammar, error texts and byte offsets."""

import re

from playground.encoding import utf16_length, with_pairs_joined
from playground.errors import ApiError, JsonObject, bad_request
from playground.tags import TAGS, OpenTag, entity, wrong_attributes

HALF_PAIR = (
    "Text contains invalid Unicode characters after decoding HTML entities, "
    "check for unmatched surrogate code units"
)
LITERALS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
SPACE = " \t\r\n\0\v"
# The usual tags and references are recognised at once; all the rest goes the long way.
MARK = re.compile(
    r"<(/?)(b|strong|i|em|u|ins|s|strike|del|code|pre|blockquote|tg-spoiler)>"
    r"|&(lt|gt|amp|quot);|[<&]"
)
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([A-Za-z]*));?")
TAG_NAME = re.compile(rf"[^{SPACE}>]*")
ATTRIBUTE_NAME = re.compile(rf"[^{SPACE}=>/\"']*")
BLANK = re.compile(rf"[{SPACE}]*")
NAME_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")


def parse_html(source: str) -> tuple[str, list[JsonObject]]:
    """The text without its tags, and the entities; ApiError 400 in Telegram's words."""
    if MARK.search(source) is None:
        return source, []
    parser = _Parser(source)
    parser.run()
    for made in parser.entities:
        if made["type"] == "code" or not made.get("language", "some"):
            made.pop("language", None)  # only a block of code says its language
    text = with_pairs_joined("".join(parser.text))
    if text is None:
        raise bad_request(HALF_PAIR)
    return text, sorted(parser.entities, key=_order)


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


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.text: list[str] = []
        self.length = 0
        self.open: list[OpenTag] = []
        self.entities: list[JsonObject] = []

    def run(self) -> None:
        at = 0
        while (found := MARK.search(self.source, at)) is not None:
            begin = found.start()
            self.add(self.source[at:begin])
            at = found.end() if self.usual(*found.groups()) else self.unusual(begin)
        self.add(self.source[at:])
        if self.open:
            name = self.open[-1].name
            raise unparsable(f'Can\'t find end tag corresponding to start tag "{name}"')

    def usual(self, slash: str | None, name: str | None, literal: str | None) -> bool:
        if literal is not None:
            self.add(LITERALS[literal])
        elif name is None:
            return False
        elif not slash:
            self.open.append(OpenTag(name, {}, self.length, len(self.text)))
        elif self.open and self.open[-1].name == name:
            self.close(self.open.pop())
        else:
            return False
        return True

    def unusual(self, begin: int) -> int:
        if self.source.startswith("&", begin):
            return self.reference(begin)
        if self.source.startswith("/", begin + 1):
            return self.end_tag(begin)
        return self.start_tag(begin)

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
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self.wrong('Tag "span" must have class "tg-spoiler"', begin)
        if problem := wrong_attributes(name, attributes):
            raise unparsable(problem)
        self.open.append(OpenTag(name, attributes, self.length, len(self.text)))
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
        self.close(tag)
        return at + 1

    def close(self, tag: OpenTag) -> None:
        if self.length == tag.offset:
            return
        last = self.entities[-1] if self.entities else None
        made = entity(tag, self.length - tag.offset, "".join(self.text[tag.piece :]), last)
        if made is not None:
            self.entities.append(made)

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
