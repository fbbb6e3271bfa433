"""What is found in the words: what has to be mended, what is a draft, what is worth knowing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from content.calls import FOLDER as CALLS
from content.calls import Scripts
from content.guides.structure import GUIDES
from content.playbook import Playbook
from editors.check import findings
from editors.library import Library
from editors.readings import readings
from tests.editors.conftest import STANDARD, Small

UNASKED = """hour = { kind = "text" }
[situations.payment]"""


def found(library: Library, weight: str, *languages: str) -> list[str]:
    return [
        f"{each.place} {each.key} {each.detail}".strip()
        for each in findings(library, languages or library.languages)
        if each.weight == weight and not each.place.startswith(("guides/", "interface/"))
    ]


def test_nothing_has_to_be_mended_in_what_is_shipped(shipped: Library) -> None:
    assert found(shipped, "fault") == []


def test_the_words_of_the_live_card_are_checked(small: Small, tmp_path: Path) -> None:
    source = (CALLS / "en.toml").read_text("utf-8")
    for old, new, fault in (
        ("[turns.angry]", "[turns.furious]", "calls/en.toml turns.angry broken"),
        ("[recap]", "[recaps]", "calls/en.toml"),
        ("[treat]", "[treat", "calls/en.toml"),
    ):
        (tmp_path / "en.toml").write_text(source.replace(old, new), "utf-8")
        library = replace(small(), scripts=Scripts(tmp_path))
        assert found(library, "fault", "en")[0].startswith(fault)


def test_a_sound_library_has_its_drafts(small: Small) -> None:
    library = small()
    assert found(library, "fault") == []
    assert found(library, "draft", "en") == ["en/payment.toml [overdue] unwritten messenger, sms"]
    assert found(library, "note") == ["ru/payment.toml [due] only-elsewhere messenger.second"]
    assert found(library, "note", "en") == []


def test_a_mark_that_is_broken(small: Small) -> None:
    faults = found(small("en/payment.toml", "[Dear|Hi]", "[Dear"), "fault", "en")
    assert faults[0].startswith("en/payment.toml [due.messenger] body.unknown broken '[' does not")


def test_a_value_that_has_no_standard(small: Small) -> None:
    faults = found(small("standard.toml", 'sum = "MDL', 'size = "MDL'), "fault", "en")
    assert "standard.toml [en] sum broken missing" in faults


def test_a_text_that_is_missing(small: Small) -> None:
    faults = found(small("structure.toml", "draft = true", ""), "fault", "en")
    assert "en/payment.toml [overdue.sms] body broken missing" in faults


def test_a_value_that_no_situation_asks_for(small: Small) -> None:
    library = small("structure.toml", "[situations.payment]", UNASKED)
    (library.playbook.folder / "standard.toml").write_text(
        STANDARD.replace("invoice =", 'hour = "9"\ninvoice ='), "utf-8"
    )
    assert found(library, "fault") == ["structure.toml [values] hour unused"]


def test_a_value_that_is_asked_for_in_vain(small: Small) -> None:
    library = small("ru/payment.toml", ", счёт {invoice}", ", {me}")
    assert found(library, "fault") == []  # the SMS still shows it
    path = library.playbook.folder / "ru" / "payment.toml"
    path.write_text(path.read_text("utf-8").replace("<, {invoice}>", ""), "utf-8")
    fresh = Library(playbook=Playbook(library.playbook.folder, drafts=True))
    assert found(fresh, "fault") == ["ru/payment.toml [due] in-vain invoice"]


def test_an_sms_and_a_message_that_are_too_long(small: Small) -> None:
    long = "word " * 40
    faults = found(
        small("en/payment.toml", "{name}: {sum}, {due}", f"{{name}}: {{sum}}, {{due}} {long}"),
        "fault",
    )
    assert faults == [
        f"en/payment.toml [due.sms] {style} {address} long-sms 2"
        for style in ("unknown", "choleric")
        for address in ("formal", "informal")
    ]
    faults = found(small("ru/payment.toml", "до {due}?", f"до {{due}}? {long * 3}"), "fault")
    assert [each.split()[-2] for each in faults] == ["long-message", "long-message"]


def test_a_message_without_a_copy_button(small: Small) -> None:
    library = small("en/payment.toml", "by {due}?", "by {due}? " + "word " * 60)
    notes = found(library, "note", "en")
    assert notes == ["en/payment.toml [due.messenger] no-button choleric"]


def test_words_that_the_interface_lacks_or_has_in_vain(small: Small) -> None:
    library = small("structure.toml", 'meeting = "payment-meeting"', 'meeting = "payment-moon"')
    by_key = {each.key: each for each in findings(library, ("en",)) if "words" in each.key}
    assert by_key["no-words"].weight == by_key["spare-words"].weight == "fault"
    assert by_key["no-words"].detail == "unsuitable-payment-moon"
    assert "unsuitable-payment-meeting" in by_key["spare-words"].detail.split(", ")
    assert "value-sum" not in by_key["spare-words"].detail.split(", ")


def test_what_is_missing_of_a_guide_is_a_draft(shipped: Library) -> None:
    for lang in shipped.languages:
        here = [
            each.place
            for each in findings(shipped, (lang,))
            if each.key == "unwritten" and each.place.startswith("guides/")
        ]
        lacking = [name for name in GUIDES if shipped.guides.missing(lang, name)]
        assert here == [f"guides/{lang}/{name}.toml" for name in lacking]


def test_every_reading_is_one_of_the_combinations(small: Small) -> None:
    library = small()
    stage = library.playbook.stage("payment", "due")
    places = [each.place for each in readings(library.playbook, stage, "messenger", "en")]
    assert len(places) == len(set(places)) == 2 * 2 + 1 * 2  # two styles, one other wording
    assert places[2] == "en/payment.toml [due.messenger.second] unknown formal"
