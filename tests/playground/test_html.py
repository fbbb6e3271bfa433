import html as standard
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.encoding import utf16_length
from playground.errors import ApiError
from playground.html import HALF_PAIR, parse_html, unescape


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


PARSED = [
    ("plain", "plain", []),
    ("<b>x</b>y", "xy", [entity("bold", 0, 1)]),
    ("<STRONG>x</strong>", "x", [entity("bold", 0, 1)]),
    ("a <i>b</i>", "a b", [entity("italic", 2, 1)]),
    ("<em>b</em>", "b", [entity("italic", 0, 1)]),
    ("<u>b</u><ins>c</ins>", "bc", [entity("underline", 0, 1), entity("underline", 1, 1)]),
    (
        "<s>a</s><strike>b</strike><del>c</del>",
        "abc",
        [entity("strikethrough", at, 1) for at in range(3)],
    ),
    ("<tg-spoiler>x</tg-spoiler>", "x", [entity("spoiler", 0, 1)]),
    ('<span class="tg-spoiler">x</span>', "x", [entity("spoiler", 0, 1)]),
    ("<code>x</code>", "x", [entity("code", 0, 1)]),
    ("<pre>x</pre>", "x", [entity("pre", 0, 1)]),
    (
        '<pre><code class="language-python">x</code></pre>',
        "x",
        [entity("pre", 0, 1, language="python")],
    ),
    ('<code class="language-python">x</code>', "x", [entity("code", 0, 1)]),
    ("<pre><code>x</code></pre>", "x", [entity("pre", 0, 1)]),
    ("<blockquote>x</blockquote>", "x", [entity("blockquote", 0, 1)]),
    (
        "<blockquote expandable>x</blockquote>",
        "x",
        [entity("expandable_blockquote", 0, 1)],
    ),
    (
        '<a href="https://a.example/?q=1&amp;r=2">x</a>',
        "x",
        [entity("text_link", 0, 1, url="https://a.example/?q=1&r=2")],
    ),
    ("<a href='tg://user?id=7'>x</a>", "x", [entity("text_link", 0, 1, url="tg://user?id=7")]),
    ("<a>a.example</a>", "a.example", [entity("text_link", 0, 9, url="http://a.example/")]),
    ('<a href="nowhere">x</a>', "x", []),
    (
        '<tg-emoji emoji-id="5368">👍</tg-emoji>',
        "👍",
        [entity("custom_emoji", 0, 2, custom_emoji_id="5368")],
    ),
    (
        '<tg-time unix="1647531900" format="wDT">then</tg-time>',
        "then",
        [entity("date_time", 0, 4, unix_time=1647531900, date_time_format="wDT")],
    ),
    ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
    ("😀<b>я</b>", "😀я", [entity("bold", 2, 1)]),
    ("<b></b>x", "x", []),
    ("&lt;b&gt; &amp; &quot;&#33;&#x21;", '<b> & "!!', []),
    ("&nbsp; & &copy;", "&nbsp; & &copy;", []),
    ("&lt no semicolon", "< no semicolon", []),
    ("<b>x</ b >".replace("</ b >", "</b >"), "x", [entity("bold", 0, 1)]),
    ("<b>x</>", "x", [entity("bold", 0, 1)]),
]


@pytest.mark.parametrize(("source", "text", "entities"), PARSED)
def test_what_telegram_accepts(source: str, text: str, entities: list[Any]) -> None:
    found, given_entities = parse_html(source)
    assert found == text
    assert given_entities == entities


REFUSED = [
    ("<x>y</x>", 'Unsupported start tag "x" at byte offset 0'),
    ("яя<div>", 'Unsupported start tag "div" at byte offset 4'),
    ("a < b", 'Unsupported start tag "" at byte offset 2'),
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<b><i>x</i>", 'Can\'t find end tag corresponding to start tag "b"'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    (
        "<b>x</i>",
        'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
    ),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("<a href", 'Unclosed start tag "a" at byte offset 0'),
    ('<a href="x', "Unclosed start tag at byte offset 0"),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
    ("<b />", 'Empty attribute name in the tag "b" at byte offset 0'),
    ("<a href=ы>x</a>", "Unexpected end of name token at byte offset 8"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
]


@pytest.mark.parametrize(("source", "words"), REFUSED)
def test_what_telegram_refuses_in_its_words(source: str, words: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert caught.value.code == 400
    assert caught.value.description == f"Bad Request: can't parse entities: {words}"


@given(st.text())
def test_an_escaped_text_comes_out_as_it_went_in(text: str) -> None:
    assert parse_html(standard.escape(text, quote=False)) == (text, [])


@given(st.text(), st.text(min_size=1), st.text())
def test_offsets_count_utf16_units(before: str, inside: str, after: str) -> None:
    quote = standard.escape
    source = f"{quote(before)}<b>{quote(inside)}</b>{quote(after)}".replace("&#x27;", "'")
    text, entities = parse_html(source)
    assert text == before + inside + after
    assert entities == [entity("bold", utf16_length(before), utf16_length(inside))]


@given(st.text(alphabet="<>/&abi=\"' ;#x1-", max_size=40))
def test_whatever_comes_it_is_parsed_or_refused_politely(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except ApiError as problem:
        assert problem.description.startswith("Bad Request: can't parse entities: ")
    else:
        assert all(one["offset"] + one["length"] <= utf16_length(text) for one in entities)


def test_surrogate_pairs_are_joined_and_halves_refused() -> None:
    assert parse_html("&#xD83D;&#xDE00;") == ("😀", [])
    with pytest.raises(ApiError) as caught:
        parse_html("&#xD83D;")
    assert caught.value.description == f"Bad Request: {HALF_PAIR[0].lower()}{HALF_PAIR[1:]}"


def test_numbers_out_of_range_are_left_alone() -> None:
    assert unescape("&#0; &#x110000; &#99999999999;") == "&#0; &#x110000; &#99999999999;"
