"""Values out of a text and back into it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.patterns import (
    Aside,
    Pattern,
    Place,
    fill,
    folded,
    generalise,
    literals,
    named,
    places,
    read,
    respaced,
    written,
)

VALUES = {"name": "Egor", "sum": "1\u00a0500 MDL", "due": "25 November", "points": "— a\n— b"}
LABELS = {"name": "name", "sum": "amount", "due": "due date", "invoice": "invoice"}
NAMES = {folded(label): name for name, label in LABELS.items()}
WORDS = st.sampled_from(
    [
        *("Egor", "1\u00a0500 MDL", "25 November", "— a\n— b", "Hello", "ов", "{name}", "😀"),
        *(" ", "  ", "\n", ",", "{", "}", "[", "]", "<", ">", "|", "\\", "5", "-", ".", "\u202e"),
    ]
)
TEXTS = st.lists(WORDS).map("".join) | st.text()
SHOWN = st.dictionaries(
    st.sampled_from(["name", "sum", "due", "invoice"]), st.text(min_size=1, max_size=8) | WORDS
)


@given(TEXTS, SHOWN)
def test_what_is_generalised_fills_to_the_same_text(text: str, values: dict[str, str]) -> None:
    assert fill(generalise(text, values), values) == text


@given(TEXTS)
def test_the_same_for_usual_values(text: str) -> None:
    assert fill(generalise(text, VALUES), VALUES) == text


@given(st.lists(st.sampled_from(sorted(VALUES)), min_size=1))
def test_every_value_set_apart_by_words_becomes_its_place(names: list[str]) -> None:
    text = "; ".join(VALUES[name] for name in names)
    assert [each for each in generalise(text, VALUES) if isinstance(each, Place)] == [
        Place(name) for name in names
    ]


@given(TEXTS.filter(lambda text: not named(text)))
def test_typed_marks_are_plain_characters(text: str) -> None:
    assert fill(read(text, NAMES, VALUES), VALUES) == text


@st.composite
def patterns(draw: st.DrawFn) -> Pattern:
    """A pattern as reading makes it: no two words side by side, no marks among the words."""
    word = st.text("abc ,.\nёș", min_size=1)
    place = st.builds(Place, st.sampled_from(sorted(LABELS)))
    line = st.text("abc ,.", min_size=1)
    aside = st.builds(lambda a, b, c: Aside((a, b, c)), line, place, line)
    pieces = draw(st.lists(st.tuples(word, place | aside)))
    return tuple(piece for pair in pieces for piece in pair)


@given(patterns())
def test_what_is_written_reads_back(pattern: Pattern) -> None:
    assert read(written(pattern, LABELS), NAMES, {}) == pattern


@pytest.mark.parametrize(
    "text",
    [
        "Egorov",
        "NotEgor",
        "Egor-Ivan",
        "11\u00a0500 MDL",
        "2,1\u00a0500 MDL",
        "1\u00a0500 MDLs",
        "125 November",
        "25 Novembers",
    ],
)
def test_nothing_is_taken_out_of_a_longer_word_or_number(text: str) -> None:
    assert generalise(text, VALUES) == (text,)


@pytest.mark.parametrize("value", ["2", "25", "A"])
def test_what_may_be_anything_stays(value: str) -> None:
    assert generalise(f"for {value} days", {"revisions": value}) == (f"for {value} days",)


def test_the_longer_value_and_the_first_of_two_win() -> None:
    values = {"name": "Egor", "me": "Egor", "report": "Egor Report"}
    assert generalise("Egor Report, Egor", values) == (Place("report"), ", ", Place("name"))


def test_values_typed_with_ordinary_spaces_are_known() -> None:
    assert respaced("pay 1 500 MDL, 25  November", VALUES) == "pay 1\u00a0500 MDL, 25 November"


@pytest.mark.parametrize(
    ("typed", "pattern"),
    [
        ("{Name}, {DUE  DATE}", (Place("name"), ", ", Place("due"))),
        ("x[ for {invoice}].", ("x", Aside((" for ", Place("invoice"))), ".")),
        ("[a] [Egor]", ("[a] [", Place("name"), "]")),
        ("{} { } {1} {", ("{} { } {1} {",)),
        ("[{name}", ("[", Place("name"))),
        ("[a\n{name}]", ("[a\n", Place("name"), "]")),
    ],
)
def test_what_is_typed_is_read(typed: str, pattern: Pattern) -> None:
    assert read(typed, NAMES, VALUES) == pattern


def test_an_unknown_place_is_seen() -> None:
    assert named("{nmae} and [{x}]") == ("nmae", "x")
    with pytest.raises(KeyError):
        read("{nmae}", NAMES, VALUES)


INVOICE = Place("invoice")


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (("Pay", Aside((" for ", INVOICE)), " now"), "Pay now"),
        (("a\nInvoice ", INVOICE, "\nb"), "a\nb"),
        (("a\n\nInvoice ", INVOICE, "\n\nb"), "a\n\nb"),
        (("a\n", Aside(("For ", INVOICE)), "\nb"), "a\nb"),
        (("a ", Aside(("for ", INVOICE)), " b"), "a b"),
        (("Invoice ", INVOICE), ""),
    ],
)
def test_what_is_not_known_is_left_out(pattern: Pattern, text: str) -> None:
    assert fill(pattern, {}) == text
    assert "127" in fill(pattern, {"invoice": "127"})


def test_places_and_words_apart() -> None:
    pattern = ("a ", Place("sum"), Aside((" b ", INVOICE)), " c")
    assert places(pattern) == ("sum", "invoice")
    assert places(pattern, loose=True) == ("sum",)
    assert literals(pattern) == "a \n b \n c"
