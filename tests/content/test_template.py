"""The marks inside a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.playbook.template import MarkError, compile_template

VALUES = {"name": "Egor", "sum": "1,500 MDL", "invoice": "127"}


@pytest.mark.parametrize(
    ("text", "formal", "informal"),
    [
        ("{name}, {sum}.", "Egor, 1,500 MDL.", "Egor, 1,500 MDL."),
        ("[Dear|Hi] {name}", "Dear Egor", "Hi Egor"),
        ("Please[, sir|] come", "Please, sir come", "Please come"),
        ("[{name}|{sum}]!", "Egor!", "1,500 MDL!"),
        ("Invoice< {invoice}>: x", "Invoice 127: x", "Invoice 127: x"),
        ("x< under {contract}>.", "x.", "x."),
        ("x <(a {invoice} of {contract}) >y", "x y", "x y"),
        ("<[For|To] {name}>", "For Egor", "To Egor"),
        ("a\nContract: {contract}\nb", "a\nb", "a\nb"),
        ("a\n\nContract: {contract}\n\nb", "a\n\nb", "a\n\nb"),
        ("a\n\n<Under {contract}.>\nb", "a\n\nb", "a\n\nb"),
        ("a\n<Under {contract}.> \nb", "a\nb", "a\nb"),
        ("\n  a  \n\n\n\nb\n", "a\n\nb", "a\n\nb"),
    ],
)
def test_marks(text: str, formal: str, informal: str) -> None:
    template = compile_template(text)
    assert template.fill("formal", VALUES) == formal
    assert template.fill("informal", VALUES) == informal


def test_an_empty_value_is_not_known() -> None:
    assert compile_template("x< {sum}>\nsum {sum}").fill("formal", {"sum": ""}) == "x"


def test_the_values_used_are_known_before_filling() -> None:
    assert compile_template("[{a}|{b}] <c {c}>\n{d}").values == {"a", "b", "c", "d"}


@pytest.mark.parametrize(
    "text",
    [
        "[Dear {name}",
        "Dear] {name}",
        "[Dear] {name}",
        "[Dear|Hi|Hey] {name}",
        "[a[b|c]|d]",
        "a | b",
        "{name",
        "name}",
        "{}",
        "{na|me}",
        "<no value>",
        "<a {name}",
        "a {name}>",
        "<a <b {name}> {sum}>",
        "<a\n{name}>",
        "[<|]{name}>",
    ],
)
def test_a_broken_mark_is_refused(text: str) -> None:
    with pytest.raises(MarkError):
        compile_template(text)


@given(st.text())
def test_a_value_is_never_read_for_marks(value: str) -> None:
    line = " ".join(value.split()) or "x"
    assert compile_template("a{v}b").fill("formal", {"v": line}) == f"a{line}b"


@given(st.text())
def test_any_text_compiles_or_says_why(text: str) -> None:
    try:
        compile_template(text).fill("formal", {})
    except MarkError as error:
        assert str(error)
