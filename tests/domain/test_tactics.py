"""Ranking what a message may be: what is learnt is found again, and whatever is typed is ranked."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.function_words import function_words
from content.guides import Guides
from domain.languages import told_language
from domain.tactics import NONE, SHOWN, Recogniser

EXAMPLES = {
    "cheaper": ["others charge half the price", "it is too expensive", "a better price elsewhere"],
    "urgent": ["drop everything, now", "it has to be ready today", "faster, it burns"],
    NONE: ["thank you for the report", "please send the contract", "see you on Monday"],
}
SMALL = Recogniser("en", EXAMPLES)
LANGUAGES = ("en", "ru", "ro")
FOLDS = 4


def names(recogniser: Recogniser, text: str, leanings: dict[str, float] | None = None) -> list[str]:
    """The classes in their order."""
    return [each.tactic for each in recogniser.rank(text, leanings)]


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, ts in EXAMPLES.items() for t in ts])
def test_an_example_is_known_again(name: str, text: str) -> None:
    assert names(SMALL, text.upper())[0] == name


def test_the_words_that_led_are_those_of_the_message() -> None:
    text = "Hm. Others  CHARGE half, my friend"
    first = SMALL.rank(text)[0]
    assert first.tactic == "cheaper"
    assert first.words == ("Others CHARGE half",)


def test_little_words_alone_are_no_evidence() -> None:
    for first in SMALL.rank("Is it to be?")[:SHOWN]:
        assert first.words == (), first.tactic


def test_an_unknown_message_is_ordinary_and_has_no_words() -> None:
    first = SMALL.rank("xyzzy qwrtp")[0]
    assert (first.tactic, first.words) == (NONE, ())


def test_a_leaning_moves_a_class_and_an_unknown_one_nothing() -> None:
    text = "the price today"
    assert names(SMALL, text, leanings={"urgent": 1.0})[0] == "urgent"
    assert names(SMALL, text, leanings={"weather": 9.0}) == names(SMALL, text)


def test_an_example_of_ones_own_counts() -> None:
    own = [("urgent", SMALL.vector("charge the contract"))]
    before = {each.tactic: each.score for each in SMALL.rank("charge the contract")}
    after = {each.tactic: each.score for each in SMALL.rank("charge the contract", own=own)}
    assert after.pop("urgent") == pytest.approx(before.pop("urgent") + 0.5)
    assert after == before


@given(st.text(max_size=120))
@settings(max_examples=25, deadline=None)
def test_whatever_is_typed_is_ranked_whole(text: str) -> None:
    found = SMALL.rank(text)
    assert sorted(each.tactic for each in found) == sorted(EXAMPLES)
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    shown = " ".join(text.split())
    assert all(word in shown for each in found for word in each.words)
    assert all(len(each.words) <= SHOWN for each in found)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_unseen_examples_are_mostly_found(lang: str) -> None:
    """One fold of the cross-validation of docs/decisions/0022-reading-messages.md."""
    examples = Guides().examples(lang)
    learnt = {
        name: [text for number, text in enumerate(texts) if number % FOLDS]
        for name, texts in examples.items()
    }
    recogniser = Recogniser(lang, learnt)
    found, seen = 0, 0
    for name, texts in examples.items():
        for text in texts[::FOLDS] if name != NONE else ():
            order = [each for each in names(recogniser, text) if each != NONE]
            found, seen = found + (name in order[:SHOWN]), seen + 1
    assert found / seen >= 0.75
    ordinary = [names(recogniser, text)[0] == NONE for text in examples[NONE][::FOLDS]]
    assert sum(ordinary) / len(ordinary) >= 0.65


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_language_of_a_message_is_told(lang: str) -> None:
    texts = [text for several in Guides().examples(lang).values() for text in several]
    told = [told_language(text, function_words(), lang) == lang for text in texts]
    other = "ro" if lang == "en" else "en"
    against = [told_language(text, function_words(), other) == lang for text in texts]
    assert sum(told) / len(told) > 0.99
    assert sum(against) / len(against) > 0.97
    assert told_language("12 %", function_words(), lang) == lang


def test_latin_letters_are_never_russian() -> None:
    assert told_language("lorem", function_words(), "ru") != "ru"
