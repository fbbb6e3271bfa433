"""Which words are looked up, and what the list of allowed words does. The dictionaries
themselves are asked by `make spelling`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from editors.library import Library
from editors.spelling import (
    DICTIONARIES,
    FOLDER,
    DictionaryError,
    allow_list,
    hunspell,
    proof,
    used,
)
from editors.spoken import PROOFREAD, halves, spoken
from tests.editors.conftest import Small


def words(text: str, lang: str = "en") -> set[str]:
    return set(used([("here", text)], lang))


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Don’t e-mail us, it's 5pm", {"Don't", "e-mail", "us", "it's"}),
        ("en", "Call 0's 2nd office0 SMS to MDL", {"Call", "to"}),
        ("en", "Русский and Română", {"and", "Română"}),
        ("ru", "Пришлём SMS в Telegram кое-кому", {"Пришлём", "в", "кое-кому"}),
        ("ro", "Iată-o: v-am scris", {"Iată-o", "v-am", "scris"}),
    ],
)
def test_what_is_a_word(lang: str, text: str, found: set[str]) -> None:
    assert words(text, lang) == found


def test_a_text_is_read_without_its_marks(small: Small) -> None:
    texts = dict(spoken(small(), "en"))
    place = "playbook/en/payment.toml [due.messenger] body.unknown"
    assert texts[place] == 'Hi 0, 0 for invoice 0 is due on 0. "R&D"'
    assert halves("[Dear|Hi] {name}<, no {me}>") == ("Dear 0, no 0", "Hi 0, no 0")
    assert halves("we said [sic") == ("we said [sic",)
    assert texts["playbook/standard.toml [en] me"] == "Alex & Co"
    assert texts["interface/en/wording.ftl say-copy-part"].strip() == "📋 0"


def test_an_interface_text_is_read_variant_by_variant(shipped: Library) -> None:
    texts = [text for place, text in spoken(shipped, "en") if place.endswith(" sms-length")]
    assert " ".join(texts).count("character") == 4
    assert not any("<" in text or "{" in text for text in texts)


def test_guides_are_read_but_not_what_clients_type(shipped: Library) -> None:
    rooms = {place.partition(" ")[0] for place, _ in spoken(shipped, "en")}
    assert "guides/en/tactics.toml" in rooms
    assert "examples" not in PROOFREAD


@pytest.mark.parametrize(("lang", "line"), [("en", "in writing"), ("ru", "письм"), ("ro", "scris")])
def test_the_lines_of_the_live_card_are_read(shipped: Library, lang: str, line: str) -> None:
    read = [(place, text) for place, text in spoken(shipped, lang) if place.startswith("calls/")]
    places = {place for place, _ in read}
    assert {f"calls/{lang}.toml {key}" for key in ("treat", "recap", "angry")} <= places
    assert not any(place.endswith(("calling", "cues")) for place in places)
    said = " ".join(text for _, text in read)
    assert line in said
    assert "[" not in said
    assert "{" not in said


def speller(*unknown: str) -> object:
    def speller(lang: str, asked: Iterable[str]) -> set[str]:
        return set(unknown) & {part for word in asked for part in (word, *word.split("-"))}

    return speller


def faults(library: Library, folder: Path, *unknown: str) -> list[tuple[str, bool]]:
    found = proof(library, "en", speller(*unknown), folder).faults  # type: ignore[arg-type]  # above
    return [(each.word, each.stale) for each in found]


def test_an_unknown_word_is_a_fault_with_its_place(small: Small, tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text("# why\n\n", "utf-8")
    found = proof(small(), "en", speller("invoice"), tmp_path)  # type: ignore[arg-type]  # above
    assert [each.word for each in found.faults] == ["invoice"]
    assert found.faults[0].place.startswith("playbook/en/payment.toml [due.messenger]")
    assert found.words > 100


def test_an_allowed_word_is_none_and_a_stale_one_is(small: Small, tmp_path: Path) -> None:
    library = small()
    (tmp_path / "en.txt").write_text("invoice  # known here\nonc*\nzebra\nzeb*\n", "utf-8")
    assert faults(library, tmp_path, "invoice", "Once", "once") == [("zebra", True), ("zeb*", True)]


def test_capitals_are_allowed_only_where_a_sentence_may_begin(small: Small, tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text("egor\n", "utf-8")
    assert faults(small(), tmp_path, "Egor") == []
    (tmp_path / "en.txt").write_text("Invoice\n", "utf-8")
    assert ("invoice", False) in faults(small(), tmp_path, "invoice")


def test_the_lists_are_small_and_in_every_language(shipped: Library) -> None:
    assert set(DICTIONARIES) == set(shipped.languages)
    for lang in shipped.languages:
        listed = allow_list(FOLDER / f"{lang}.txt")
        assert 0 < len(listed) < 60
        assert len(set(listed)) == len(listed)


def test_a_machine_without_hunspell_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(DictionaryError, match="hunspell"):
        hunspell("en", ["word"])


def test_a_machine_without_a_dictionary_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "hunspell"
    program.write_text('#!/bin/sh\necho "Can\'t open affix or dictionary files" >&2\nexit 1\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(DictionaryError, match="ru_RU"):
        hunspell("ru", ["слово"])
