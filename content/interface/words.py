"""The interface in one language: a key and its values in, a text for a person out."""

from __future__ import annotations

import logging
import re
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from content.errors import ContentError
from content.interface.catalogue import Catalogue, differences, load_catalogue
from content.markup import Markup, escape, plain

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

FOLDER = Path(__file__).parent
ENGLISH = "en"
LANGUAGES = (ENGLISH, "ru", "ro")

_REFERENCE = re.compile(r"\{\s*(-?[a-z][\w-]*)")
_LONG = 2000  # Fluent refuses a value over 2,500 characters
KEPT = 1024
_log = logging.getLogger(__name__)


class Words:
    """The messages of one language; each is parsed at its first use.

    Texts are kept as they came out: a screen is labels of buttons, and lines of the screen before.
    """

    def __init__(self, lang: str, catalogue: Catalogue, fallback: Words | None, strict: bool):
        self.lang = lang
        self._catalogue = catalogue
        self._fallback = fallback
        self._strict = strict
        self._bundle: FluentBundle | None = None
        self._parsed: set[str] = set()
        self._kept = lru_cache(KEPT, typed=True)(self._text)  # typed: 1 and True read differently

    def __contains__(self, key: str) -> bool:
        return key.partition(".")[0] in self._catalogue

    def keys(self) -> tuple[str, ...]:
        """Every key of this language, in the order of its files."""
        return tuple(self._catalogue)

    def __call__(self, key: str, **args: object) -> Markup:
        """The HTML of `key`, or of an attribute by "key.attribute".

        Text arguments are escaped unless they are Markup; numbers choose plural forms and are
        written the way the language writes numbers. A key this language lacks is taken from
        English (or raises KeyError when strict, as in tests); one that English lacks raises.
        """
        return Markup(self._kept(key, **args))

    def plain(self, key: str, **args: object) -> str:
        """The same as plain text, for buttons, pop-ups and commands, which are not HTML."""
        return plain(self._kept(key, **args))

    def _text(self, key: str, **args: object) -> str:
        name, _, attribute = key.partition(".")
        if name not in self._catalogue:
            if self._fallback is None or self._strict:
                raise KeyError(key)
            _log.error("no %s text for %s", self.lang, key)
            return self._fallback._text(key, **args)
        bundle = self._with(name)
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        long: dict[str, str] = {}
        given = {key: _given(value, long) for key, value in args.items()}
        text, errors = bundle.format_pattern(pattern, given)
        if errors and self._strict:
            raise ValueError(f"{self.lang} {key}: {errors}")
        if errors:
            _log.error("%s text %s: %s", self.lang, key, errors)
        result = str(text)
        for mark, value in long.items():
            result = result.replace(mark, value)
        return result

    def _with(self, name: str) -> FluentBundle:
        """The bundle, with `name` and every entry it refers to parsed."""
        from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415  slow to import

        if self._bundle is None:
            self._bundle = FluentBundle([self.lang], use_isolating=False)
        wanted = [name]
        while wanted:
            key = wanted.pop()
            if key in self._parsed or key not in self._catalogue:
                continue
            source = self._catalogue[key].text
            self._bundle.add_resource(FluentResource(source))
            self._parsed.add(key)
            wanted += _REFERENCE.findall(source)
        return self._bundle


def _given(value: object, long: dict[str, str]) -> object:
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return value
    text = escape(value if isinstance(value, str) else str(value))
    if len(text) <= _LONG:
        return text
    mark = f"\ue000{len(long)}\ue001"
    long[mark] = text
    return mark


class Interface:
    """The words of every language, each read at its first use."""

    def __init__(self, folder: Path = FOLDER, strict: bool = False) -> None:
        self._folder = folder
        self._strict = strict
        self._words: dict[str, Words] = {}

    def words(self, lang: str) -> Words:
        """The words of `lang`; English for a language the product does not speak."""
        if lang not in LANGUAGES:
            lang = ENGLISH
        if lang not in self._words:
            fallback = self.words(ENGLISH) if lang != ENGLISH else None
            catalogue = load_catalogue(self._folder / lang)
            self._words[lang] = Words(lang, catalogue, fallback, self._strict)
        return self._words[lang]

    def check(self) -> None:
        """Hold the languages against each other; raises ContentError with every difference."""
        catalogues = {lang: load_catalogue(self._folder / lang) for lang in LANGUAGES}
        english = catalogues[ENGLISH]
        faults = [
            fault
            for lang, catalogue in catalogues.items()
            for fault in differences(lang, catalogue, english)
        ]
        if faults:
            raise ContentError(faults)
