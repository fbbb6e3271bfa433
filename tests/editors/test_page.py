"""The page for proof-reading: legal, escaped, whole, and sufficient unto itself."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from xml.etree import ElementTree

import pytest

from content.interface import LANGUAGES
from content.markup import Markup
from editors.library import Library
from editors.page import page
from editors.page.elements import element
from editors.readings import readings
from tests.editors.conftest import Small

ASSETS = re.compile(r"(?s)(<(script|style)>)(.*?)(</\2>)")


def parsed(html: str) -> ElementTree.Element:
    """The page as a tree. It is written so strictly that it is XML too, which a parser checks."""
    assert html.startswith("<!DOCTYPE html>\n")
    return ElementTree.fromstring(ASSETS.sub(r"\1\4", html))


@cache
def whole(speak: str) -> ElementTree.Element:
    """The page as that language sees it: of all languages in English, else of its own alone."""
    library = Library(speak)
    return parsed(page(library, library.languages if speak == "en" else (speak,)))


def text(tree: ElementTree.Element) -> str:
    return " ".join("".join(tree.itertext()).split())


def cells(tree: ElementTree.Element, article: str) -> list[ElementTree.Element]:
    return tree.findall(f".//article[@id='{article}']//div[@class='cell']")


@pytest.mark.parametrize("speak", LANGUAGES)
def test_the_page_is_legal_in_every_language(speak: str) -> None:
    tree = whole(speak)
    assert tree.get("lang") == speak
    ids = [each.get("id") for each in tree.iter() if each.get("id")]
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    inside = {each.tag for block in tree.iter("p") for each in block.iter()}
    assert inside <= {"p", "mark"}  # nothing that would close a paragraph early


def test_the_page_needs_nothing_but_itself() -> None:
    library = Library()
    html = page(library, ("en",))
    assert not re.search(r"""\b(?:src|href|action)=|url\(|@import|https?://""", html)
    assert "default-src 'none'" in html
    for asset in ASSETS.finditer(html):
        assert "</" not in asset[3]


def test_every_text_is_there_with_its_length(shipped: Library) -> None:
    tree = whole("en")
    for stage in shipped.stages():
        for channel in stage.channels:
            article = f"{stage.situation}.{stage.name}.{channel}"
            here = cells(tree, article)
            assert len(here) == len(shipped.languages) * len(shipped.styles)
            said = [text(each) for each in here]
            for lang in shipped.languages:
                for reading in readings(shipped.playbook, stage, channel, lang):
                    first = next(iter(reading.parts.values()))
                    assert any(" ".join(first.split()) in each for each in said), reading.place


def test_what_is_absent_says_why(shipped: Library) -> None:
    absent = [text(each) for each in whole("en").findall(".//p[@class='absent']")]
    assert len(absent) == sum(len(stage.unsuitable) for stage in shipped.stages())
    assert any(each.startswith("SMS: deliberately absent. A report does not") for each in absent)


def test_a_draft_is_marked_and_shows_its_gaps(small: Small) -> None:
    library = small()
    tree = parsed(page(library, library.languages))
    assert [text(each) for each in tree.findall(".//small[@class='draft']")] == ["draft"]
    gaps = cells(tree, "payment.overdue.sms")
    assert {text(each.findall("p")[0]) for each in gaps} == {"Not written yet."}


def test_values_are_marked_and_everything_is_escaped(small: Small) -> None:
    library = small("en/payment.toml", '"Once more, {name}', '"Once & more, {me}')
    html = page(library, ("en",))
    assert "Once &amp; more, <mark>Alex &amp; Co</mark>: <mark>MDL 1,500</mark>." in html
    assert '<mark>25 November</mark>. "R&amp;D"' in html
    assert "\ue000" not in html
    marks = {each.text for each in parsed(html).iter("mark")}
    assert {"Egor", "Alex & Co", "MDL 1,500", "25 November", "127"} <= marks


def test_the_same_text_stands_once_for_both_addresses(small: Small) -> None:
    tree = parsed(page(small(), ("en",)))
    (unknown, choleric) = cells(tree, "payment.due.messenger")
    blocks = [
        (each.get("data-address"), each.get("data-wording"))
        for each in unknown.findall("div[@class='wording']")
    ]
    assert blocks == [
        ("formal", "first"),
        ("informal", "first"),
        ("formal informal", "second"),
    ]
    assert [each.get("data-address") for each in choleric.findall("div[@class='wording']")] == [
        "formal informal"
    ]
    assert unknown.get("style") == "--language:0;--style:0"


def test_a_text_that_is_too_long_is_marked(small: Small) -> None:
    library = small("ru/payment.toml", "до {due}?", "до {due}? " + "слово " * 100)
    tree = parsed(page(library, library.languages))
    long = tree.findall(".//footer[@class='long']")
    assert [text(each) for each in long] == ["629 characters: too long"]


def test_guides_are_there_with_both_addresses(shipped: Library) -> None:
    tree = whole("en")
    wanted = {f"guide-tactics.{name}" for name in shipped.guides.structure.tactics} | {
        "guide-channels.contact_rules",
        "guide-styles.trust",
        "guide-examples.none",
    }
    ids = {each.get("id") for each in tree.iter("article")}
    assert wanted <= ids
    here = cells(tree, "guide-tactics.five_minutes")
    english = next(each for each in here if each.get("data-language") == "en")
    tactic = shipped.guides.tactic("en", "five_minutes")
    given = shipped.playbook.standard("en")
    for address in shipped.playbook.structure.addresses:
        for style in shipped.styles:
            assert tactic.line(style, address, name=given["name"], me=given["me"]) in text(english)
    source = shipped.guides.title("en", "sources", shipped.guides.structure.tactics["five_minutes"])
    assert text(english).endswith(f"Source: {source}")


def test_only_the_languages_asked_for() -> None:
    tree = parsed(page(Library("ru"), ("ro",)))
    assert {each.get("data-language") for each in tree.iter("div")} == {None, "ro"}
    chosen = tree.find(".//select[@name='language']/option[@selected]")
    assert chosen is not None
    assert chosen.get("value") == "ro"


def test_every_choice_hides_something() -> None:
    tree = whole("en")
    for kind in ("situation", "channel", "style", "language", "address", "wording"):
        options = tree.findall(f".//select[@name='{kind}']//option")
        values = {each.get("value") for each in options} - {""}
        there = {
            value for each in tree.iter() for value in (each.get(f"data-{kind}") or "").split()
        }
        assert there <= values, kind
        assert values & there, kind


def test_an_element() -> None:
    assert element("p", "a < b", Markup("<b>c</b>"), class_="x", data_a='"&', hidden=True) == (
        '<p class="x" data-a="&quot;&amp;" hidden="">a &lt; b<b>c</b></p>'
    )
    assert element("i", ["1", "&"], id=None, open=False) == "<i>1&amp;</i>"
