"""The guides: every entry that is there, in every language, and the faults an editor can make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from content.errors import ContentError
from content.guides import Guides
from content.guides.library import FOLDER
from content.guides.reading import load_guide
from content.guides.structure import GUIDES, NONE
from content.playbook import Playbook
from content.playbook.template import compile_template
from tests.content.interface_keys import unfinished_section
from tests.content.voices import GENDERED, LABELS, MIXED, PRESSURE

LIBRARY = Guides()
STRUCTURE = LIBRARY.structure
LANGUAGES = STRUCTURE.languages
every_language = pytest.mark.parametrize("lang", LANGUAGES)
every_guide = pytest.mark.parametrize("name", GUIDES)


def nothing(faults: Iterable[str]) -> None:
    """Fails with every fault on a line of its own."""
    found = list(faults)
    assert not found, "\n" + "\n".join(found)


def entries(lang: str, name: str) -> dict[str, Any]:
    """What is written; nothing of a file with faults, which test_a_guide_is_sound names."""
    try:
        return dict(load_guide(FOLDER / lang / f"{name}.toml", STRUCTURE).entries)
    except ContentError:
        return {}


def leaves(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """Every text inside an entry, and its place as an editor counts."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, BaseModel):
        for key, inner in value:
            yield from leaves(inner, f"{place}.{key}")
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{place}.{key}")
    else:
        for number, inner in enumerate(value, 1):
            yield from leaves(inner, f"{place}.{number}")


def written(lang: str, *names: str) -> Iterator[tuple[str, str]]:
    for name in names:
        for key, entry in entries(lang, name).items():
            yield from leaves(entry, f"{lang}/{name}.toml {key}")


SAID = re.compile(r"\.(?:say\.\w+|question|propose)$")
OURS = tuple(name for name in GUIDES if name != "examples")


def said(lang: str) -> Iterator[tuple[str, str, str]]:
    """What the manager says to a client, in both forms of address."""
    for place, text in written(lang, "tactics", "channels"):
        if SAID.search(place):
            for address in ("formal", "informal"):
                filled = compile_template(text).fill(address, {"name": "X", "me": "Y"})
                yield f"{place} {address}", address, filled


def test_the_guides_know_the_playbooks_ids() -> None:
    playbook = Playbook().structure
    assert tuple(LANGUAGES) == playbook.languages
    assert tuple(STRUCTURE.columns) == playbook.styles
    assert set(STRUCTURE.channels) == set(playbook.channels)
    assert set(STRUCTURE.styles) == set(playbook.styles) - {"unknown"}


def test_every_tactic_has_a_reply_ready_and_those_that_blame_are_tactics() -> None:
    assert set(STRUCTURE.replies) == set(STRUCTURE.tactics) > set(STRUCTURE.blaming)
    assert set(STRUCTURE.replies.values()) <= set(Playbook().structure.situations)


def test_every_style_has_the_same_topics() -> None:
    assert {tuple(topics) for topics in STRUCTURE.styles.values()} == {STRUCTURE.topics()}


def test_what_is_unfinished_is_said_in_the_docs() -> None:
    assert unfinished_section("The guides") == set(STRUCTURE.draft)


@every_language
@every_guide
def test_a_guide_is_sound(lang: str, name: str) -> None:
    load_guide(FOLDER / lang / f"{name}.toml", STRUCTURE)


@every_language
def test_letters_are_those_of_the_language(lang: str) -> None:
    wrong = {"en": "[а-яёăâîșțşţ]", "ru": "[ăâîșțşţ]|[а-яё][a-z]|[a-z][а-яё]", "ro": "[а-яёşţ]"}
    nothing(
        f"{place}: {found[0]}"
        for place, text in written(lang, *GUIDES)
        if (found := re.search(wrong[lang], text, re.IGNORECASE))
    )


@every_language
def test_a_text_is_calm_and_tidy(lang: str) -> None:
    nothing(
        f"{place}: {text!r}"
        for place, text in written(lang, *OURS)
        if text.count("!") > 1 or "  " in text or (not SAID.search(place) and "{" in text)
    )


def test_russian_shows_nobodys_sex() -> None:
    nothing(
        f"{place}: {found[0]}"
        for place, text in written("ru", *OURS)
        if (found := GENDERED.search(text))
    )


@every_language
def test_what_is_said_to_a_client_is_in_one_form_of_address(lang: str) -> None:
    nothing(
        f"{place}: {found[0]}"
        for place, address, text in said(lang)
        if (found := MIXED[lang, address].search(text))
    )


@every_language
def test_what_is_said_to_a_client_neither_labels_nor_presses(lang: str) -> None:
    nothing(
        f"{place}: {found[0]}"
        for place, _, text in said(lang)
        for banned in (LABELS, PRESSURE[lang])
        if (found := banned.search(text))
    )


@every_language
def test_a_line_asks_once_and_the_returning_question_is_one(lang: str) -> None:
    nothing(
        f"{place}: {text!r}"
        for place, _, text in said(lang)
        if text.count("?") > 1 or (".question" in place and not text.endswith("?"))
    )


@every_language
def test_a_line_is_said_differently_to_every_style(lang: str) -> None:
    nothing(
        f"{lang} {key}"
        for key, tactic in entries(lang, "tactics").items()
        if len(set(tactic.say.values())) < len(STRUCTURE.columns)
    )


@every_language
def test_no_example_stands_twice(lang: str) -> None:
    seen: dict[str, str] = {}
    faults = []
    for place, text in written(lang, "examples"):
        key = " ".join(re.findall(r"\w+", text.casefold()))
        if key in seen:
            faults.append(f"{place} is {seen[key]}")
        seen.setdefault(key, place)
    nothing(faults)


@every_language
def test_every_item_stands_once_in_its_entry(lang: str) -> None:
    faults = []
    for name in OURS:
        for key, entry in entries(lang, name).items():
            texts = [text for _, text in leaves(entry, "")]
            faults += [
                f"{lang}/{name}.toml {key}: {text}" for text in texts if texts.count(text) > 1
            ]
    nothing(faults)


# ---------------------------------------------------------------- the loader

TACTIC = """
[five_minutes]
title = "Five minutes"
signals = ["signal one", "signal two"]
reading_tactic = "a tactic"
reading_fair = "a fair request"
self_check = "did we say so?"
look_up = ["the contract", "the letters"]
say.unknown = "[Dear|Hi] {name}, gladly."
say.phlegmatic = "Four steps, written down."
say.sanguine = "Lovely, here is how."
say.choleric = "Two options for you."
say.melancholic = "Let us take it slowly."
question = "Which one [would you|do you] take?"
never = ["argue about it", "give in to it"]
prevention = ["name the steps", "price the steps"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A structure whose only finished guide is `tactics`, with one tactic."""
    text = (FOLDER / "structure.toml").read_text("utf-8")
    text = re.sub(r"draft = \[.*\]", str(f"draft = {[n for n in GUIDES if n != 'tactics']}"), text)
    text = re.sub(r"(?s)\[tactics\].*?\n\n", '[tactics]\nfive_minutes = "article"\n\n', text)
    text = re.sub(r"languages = .*", 'languages = ["en"]', text)
    (tmp_path / "structure.toml").write_text(text, "utf-8")
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "tactics.toml").write_text(TACTIC, "utf-8")
    return tmp_path


def test_a_line_by_style_and_address(folder: Path) -> None:
    guides = Guides(folder)
    guides.check()
    tactic = guides.tactic("en", "five_minutes")
    assert tactic.line("unknown", "formal", name="Egor") == "Dear Egor, gladly."
    assert tactic.line("fast", "informal", name="Egor") == "Hi Egor, gladly."
    assert tactic.line("choleric", "formal") == "Two options for you."
    assert tactic.returned("formal") == "Which one would you take?"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("[five_minutes]", "[ten_minutes]", "en/tactics.toml ten_minutes: not in structure.toml"),
        ("[five_minutes]", "[ten_minutes]", "en/tactics.toml five_minutes: missing"),
        ('title = "Five minutes"', "", "en/tactics.toml five_minutes.title: Field required"),
        ('"signal two"', '" x"', "en/tactics.toml five_minutes.signals.2: "),
        (', "signal two"', "", "en/tactics.toml five_minutes.signals: List should have at least 2"),
        ("{name}", "{sum}", "five_minutes.say.unknown: Value error, the value {sum} is not known"),
        ("[Dear|Hi]", "[Dear", "five_minutes.say.unknown: Value error, '[' does not belong"),
        ("say.choleric", "say.shy", "en/tactics.toml five_minutes.say.choleric: missing"),
        ("say.choleric", "say.shy", "five_minutes.say.shy: 'shy' is not a style"),
        ("[five_minutes]", "[five_minutes", "en/tactics.toml: Expected"),
    ],
)
def test_a_fault_names_its_place(folder: Path, old: str, new: str, fault: str) -> None:
    (folder / "en" / "tactics.toml").write_text(TACTIC.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as error:
        Guides(folder).check()
    assert fault in str(error.value)


def test_a_finished_guide_without_its_file_is_a_fault(folder: Path) -> None:
    (folder / "en" / "tactics.toml").unlink()
    with pytest.raises(ContentError, match=r"en/tactics\.toml: the file is missing"):
        Guides(folder).check()


def test_a_draft_says_what_it_lacks_and_shows_what_it_has(folder: Path) -> None:
    example = 'five_minutes = ["Only a small thing!"]\n'
    (folder / "en" / "examples.toml").write_text(example, "utf-8")
    items = [f"item {number}" for number in range(4)]
    lists = f"[report]\nunknown = {items}\ncholeric = {items[::-1]}\n"
    (folder / "en" / "checklists.toml").write_text(lists, "utf-8")
    guides = Guides(folder)
    guides.check()
    assert guides.examples("en") == {"five_minutes": ("Only a small thing!",)}
    assert guides.missing("en", "examples") == (NONE, "five_minutes: 1 of 25")
    assert guides.checklist("en", "report", "choleric") == tuple(reversed(items))
    assert guides.checklist("en", "report", "fast") == tuple(items)
    assert "payment_talk.any" in guides.missing("en", "checklists")
    assert guides.missing("en", "become_client") == ("become_client",)
    with pytest.raises(KeyError):
        guides.become_client("en")
    with pytest.raises(KeyError):
        guides.examples("de")


def test_a_style_and_a_channel_are_read(folder: Path) -> None:
    style = '[choleric.trust]\ndo = ["be brief", "be exact"]\ndont = ["explain", "excuse"]\n'
    (folder / "en" / "styles.toml").write_text(f'{style}why = "they say so"\n', "utf-8")
    channels = '[sms]\nstrong = ["a date", "a fact one"]\nweak = ["feelings", "arguments"]\n'
    rules = 'when = "calls daily"\nrules = ["write first", "call at ten"]\n'
    rules += 'propose = "Shall we, {name}?"\n'
    (folder / "en" / "channels.toml").write_text(f"{channels}[contact_rules]\n{rules}", "utf-8")
    (folder / "en" / "titles.toml").write_text('[sources]\nbook = "from the book"\n', "utf-8")
    guides = Guides(folder)
    assert guides.advice("en", "choleric", "trust").do == ["be brief", "be exact"]
    assert guides.channel("en", "sms").weak == ["feelings", "arguments"]
    assert guides.contact_rules("en").when == "calls daily"
    assert guides.title("en", "sources", "book") == "from the book"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('five_minutes = "article"', 'five_minutes = "hearsay"', "'hearsay' is not in sources"),
        ("draft = [", "draft = ['novel', ", "draft: 'novel' is not a guide"),
        ("[channels]", "[channel]", "structure.toml channels: Field required"),
        ("sources = ", "= sources", "structure.toml: Invalid"),
    ],
)
def test_a_fault_in_the_structure_names_its_place(
    folder: Path, old: str, new: str, fault: str
) -> None:
    path = folder / "structure.toml"
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as error:
        Guides(folder)
    assert fault in str(error.value)
