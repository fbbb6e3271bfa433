"""What is said on the phone, in every language: complete, short enough, sorted as meant."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from content.calls import KINDS, STYLES, Scripts, speaks_of_a_call
from content.errors import ContentError
from content.guides import Guides
from content.interface import LANGUAGES, shipped
from domain.call_turns import ONLY_ON_THE_PHONE, TURNS
from domain.note_sorting import sorted_as

SCRIPTS, GUIDES = Scripts(), Guides()
NAMES = {"name": "Constantin", "me": "Alexandra"}
QUOTED, PLAIN = 30, 33
"""Characters of a line of a phone 360 pixels wide, inside a quotation and outside."""

LINES = 14
"""What is left for them on a screen 640 high, between the title and three rows of buttons."""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("turn", TURNS)
def test_every_line_is_seen_without_scrolling(lang: str, turn: str) -> None:
    for style in STYLES:
        for address in ("formal", "informal"):
            if turn in ONLY_ON_THE_PHONE:
                own = SCRIPTS.of(lang).turns[turn]
                say, question = own.line(style, address, **NAMES), own.returned(address, **NAMES)
            else:
                entry = GUIDES.tactic(lang, turn)
                say = entry.line(style, address, **NAMES)
                question = entry.returned(address, **NAMES)
            lines = len(textwrap.wrap(say, QUOTED)) + len(textwrap.wrap(f"↩️ {question}", PLAIN))
            assert lines <= LINES, (style, address, lines, say)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_turn_has_a_label_for_half_a_row(lang: str) -> None:
    words = shipped().words(lang)
    labels = [words.plain(f"call-turn-{turn}") for turn in TURNS]
    assert len(set(labels)) == len(TURNS)
    assert [label for label in labels if len(label) > 18] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_forms_of_address_are_whole(lang: str) -> None:
    script = SCRIPTS.of(lang)
    for kind in KINDS:
        for address in ("formal", "informal"):
            point = script.point(kind, address, "the blue one")
            assert point.endswith(": the blue one")
            assert "[" not in point


NOTES = {
    "Agreed on 1500 by Friday": "agreement",
    "He will pay on Friday": "promise_theirs",
    "they'll send the photos": "promise_theirs",
    "I'll send the photos": "promise_ours",
    "We send the report": "promise_ours",
    "wants it blue": "request",
    "who signs?": "question",
    "sounded tired": "note",
    "willing to talk": "note",
    "договорились на пятницу": "agreement",
    "оплатит в пятницу": "promise_theirs",
    "Клиент обещал ответить": "promise_theirs",
    "пришлём отчёт": "promise_ours",
    "пришлем отчет": "promise_ours",
    "хочет синий": "request",
    "уточнить адрес": "question",
    "мы договорились: печать в пятницу": "agreement",
    "Мы решили начать с логотипа": "agreement",
    "он хочет скидку": "request",
    "они просили синий": "request",
    "он пришлёт логотип": "promise_theirs",
    "мы отправим макет": "promise_ours",
    "устал сегодня": "note",
    "am convenit pe vineri": "agreement",
    "va plăti vineri": "promise_theirs",
    "trimitem raportul mâine": "promise_ours",
    "vrea albastru": "request",
    "cine semnează?": "question",
    "noi am convenit pe vineri": "agreement",
    "el vrea albastru": "request",
    "ea a cerut o reducere": "request",
    "el va plăti vineri": "promise_theirs",
    "părea obosit": "note",
}


@pytest.mark.parametrize(("note", "kind"), NOTES.items(), ids=NOTES.keys())
def test_a_note_is_sorted_by_its_words(note: str, kind: str) -> None:
    assert sorted_as(note, [SCRIPTS.of(lang).cues for lang in LANGUAGES]) == kind


@pytest.mark.parametrize("text", ["call Egor", "Позвонить Егору", "перезвонить", "de sunat Egor"])
def test_a_reminder_to_ring_is_known(text: str) -> None:
    assert speaks_of_a_call(text)


@pytest.mark.parametrize("text", ["recall the draft", "написать Егору", "asunat", "письмо"])
def test_another_is_not(text: str) -> None:
    assert not speaks_of_a_call(text)


def test_a_fault_names_its_place(tmp_path: Path) -> None:
    text = (SCRIPTS.folder / "en.toml").read_text("utf-8")
    (tmp_path / "en.toml").write_text(text.replace('request = "Your wish: "', ""), "utf-8")
    with pytest.raises(ContentError, match=r"calls/en.toml recap.request"):
        Scripts(tmp_path).of("en")
