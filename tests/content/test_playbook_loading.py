"""The playbook's files are checked, and every fault is named so that an editor finds it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from content.errors import ContentError
from content.playbook import Playbook
from content.playbook.render import FOLDER

STRUCTURE = """
languages = ["en"]
addresses = ["formal", "informal"]
styles = ["unknown", "choleric"]
axes = ["fast"]
always = ["name", "me"]
variants = ["second", "shorter"]
[channels]
sms = ["body"]
phone = ["opening", "question"]
[values]
sum = { kind = "money" }
note = { kind = "text", max = 20 }
points = { kind = "lines" }
[situations.payment]
channels = ["sms"]
needed = ["sum"]
optional = ["note", "points"]
unsuitable = { phone = "too-loud" }
[situations.payment.stages.due]
"""
WORDS = """
[due.sms]
body.unknown = "[Dear|Hi] {name}: {sum}< ({note})>"
body.choleric = "{name}: {sum}. {me}"
body.fast = "quick"
"""
GIVEN = {"name": "Egor", "me": "Alex", "sum": "1,500\u00a0MDL"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "structure.toml").write_text(STRUCTURE, "utf-8")
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "payment.toml").write_text(WORDS, "utf-8")
    return tmp_path


def body(playbook: Playbook, style: tuple[str, ...], address: str, **values: str) -> str:
    text = playbook.render(
        "payment", "due", "sms", style=style, address=address, lang="en", values=GIVEN | values
    )
    return text.parts["body"]


def test_a_text_is_found_by_style_then_any_then_unknown(folder: Path) -> None:
    playbook = Playbook(folder)
    assert body(playbook, ("choleric",), "formal") == "Egor: 1,500 MDL. Alex"
    assert body(playbook, ("slow", "fast"), "formal") == "quick"
    assert body(playbook, ("melancholic",), "informal") == "Hi Egor: 1,500 MDL"
    assert body(playbook, (), "formal", note="part one") == "Dear Egor: 1,500 MDL (part one)"


SECOND = """
[due.sms.second]
body.unknown = "Again, {name}"
[due.sms.shorter]
body.choleric = "{sum}."
body.fast = "now"
"""


def test_another_wording_keeps_the_style(folder: Path) -> None:
    (folder / "en" / "payment.toml").write_text(WORDS + SECOND, "utf-8")
    playbook = Playbook(folder)

    def variants(*style: str) -> tuple[str, ...]:
        return playbook.variants("payment", "due", "sms", style=style, lang="en")

    def said(variant: str, *style: str) -> str:
        return playbook.render(
            *("payment", "due", "sms"),
            style=style,
            address="formal",
            lang="en",
            values=GIVEN,
            variant=variant,
        ).parts["body"]

    assert variants("unknown") == variants("melancholic") == ("second",)
    assert variants("choleric") == ("shorter",)  # `second` would lose the style
    assert said("second", "melancholic") == "Again, Egor"
    assert said("shorter", "choleric") == "1,500 MDL."
    assert said("shorter", "slow", "fast") == "now"
    assert said("", "choleric") == "Egor: 1,500 MDL. Alex"
    with pytest.raises(KeyError):
        said("second", "choleric")
    with pytest.raises(KeyError):
        said("warmer", "choleric")


def test_a_part_a_variant_leaves_out_is_that_of_the_first_wording(folder: Path) -> None:
    structure = STRUCTURE.replace('sms = ["body"]', 'sms = ["body", "subject"]')
    (folder / "structure.toml").write_text(structure, "utf-8")
    words = f'{WORDS}subject.any = "Hello"\n{SECOND}'
    (folder / "en" / "payment.toml").write_text(words, "utf-8")
    text = Playbook(folder).render(
        *("payment", "due", "sms"),
        style=("choleric",),
        address="formal",
        lang="en",
        values=GIVEN,
        variant="shorter",
    )
    assert text.parts == {"body": "1,500 MDL.", "subject": "Hello"}


DRAFTS = """
[situations.payment.stages.late]
draft = true
[situations.farewell]
draft = true
channels = ["phone"]
unsuitable = { sms = "too-short" }
[situations.farewell.stages.wave]
"""


def test_a_draft_is_not_offered_and_may_be_absent(folder: Path) -> None:
    (folder / "structure.toml").write_text(STRUCTURE + DRAFTS, "utf-8")
    playbook, writing = Playbook(folder), Playbook(folder, drafts=True)
    playbook.check()
    assert playbook.situations() == ("payment",)
    assert playbook.stages("payment") == ("due",)
    assert writing.situations() == ("payment", "farewell")
    assert writing.stages("payment") == ("due", "late")
    assert playbook.structure.unfinished() == ("payment.late", "farewell")
    assert writing.written("payment", "due", "sms", "en")
    assert not writing.written("payment", "late", "sms", "en")
    assert not writing.written("farewell", "wave", "phone", "en")


def test_what_is_written_of_a_draft_is_whole(folder: Path) -> None:
    (folder / "structure.toml").write_text(STRUCTURE + DRAFTS, "utf-8")
    path = folder / "en" / "farewell.toml"
    path.write_text('[wave.phone]\nopening.any = "Bye"\n', "utf-8")
    with pytest.raises(ContentError) as error:
        Playbook(folder).check()
    assert error.value.faults == ("en/farewell.toml [wave.phone] question: missing",)


def test_an_sms_has_no_wide_spaces_and_a_free_text_no_full_stop(folder: Path) -> None:
    assert body(Playbook(folder), (), "formal", note=" part\n one. ") == (
        "Dear Egor: 1,500 MDL (part one)"
    )


def test_lines_become_a_list(folder: Path) -> None:
    (folder / "en" / "payment.toml").write_text('[due.sms]\nbody.any = "{points}"\n', "utf-8")
    assert body(Playbook(folder), (), "formal", points="- one\n\n * two\nthree") == (
        "— one\n— two\n— three"
    )


def test_what_is_missing_is_listed_and_needed(folder: Path) -> None:
    playbook = Playbook(folder)
    assert playbook.missing("payment", "due", {}) == ("sum",)
    assert playbook.missing("payment", "due", {"sum": " "}) == ("sum",)
    assert playbook.missing("payment", "due", {"sum": "1"}) == ()
    with pytest.raises(ValueError, match="sum"):
        body(playbook, (), "formal", sum="")
    with pytest.raises(ValueError, match="name"):
        body(playbook, (), "formal", name="")


def test_channels_and_the_reason_against_one(folder: Path) -> None:
    playbook = Playbook(folder)
    assert playbook.channels("payment", "due") == ("sms",)
    assert playbook.unsuitable("payment", "due", "phone") == "too-loud"
    assert playbook.unsuitable("payment", "due", "sms") is None
    assert playbook.situations() == ("payment",)
    assert playbook.stages("payment") == ("due",)


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ('[due.sms]\nbody.shy = "x"', "en/payment.toml [due.sms] body.shy: 'shy' is not a style"),
        ('[due.sms]\nbody.any = "{due}"', "[due.sms] body.any: the value {due} is not known here"),
        ('[due.sms]\nbody.any = "[x"', "[due.sms] body.any: '[' does not belong"),
        ('[due.sms]\nbody.choleric = "x"', "[due.sms] body: needs a column any or unknown"),
        ('[due.sms]\nsubject.any = "x"', "[due.sms] subject: not a part of 'sms'"),
        ("", "[due.sms] body: missing"),
        ('[due.phone]\nopening.any = "x"', "the channel 'phone' does not suit this stage"),
        ('[late.sms]\nbody.any = "x"', "the stage 'late' is not in structure.toml"),
        ('[due.sms]\nbody = "x"', "en/payment.toml due.sms.body: Input should be a valid dict"),
        ("[due.sms", "en/payment.toml: Expected"),
        (
            WORDS + '[due.sms.third]\nbody.any = "x"',
            "[due.sms] third.body: neither part nor variant",
        ),
        (WORDS + '[due.sms.second]\nbody = "x"', "[due.sms] second.body: neither part nor variant"),
        (WORDS + '[due.sms.second]\nbody.shy = "x"', "[due.sms.second] body.shy: 'shy' is not"),
        (WORDS + '[due.sms.second]\nto.any = "x"', "[due.sms.second] to: another wording of a"),
    ],
)
def test_a_fault_in_the_words_names_its_place(folder: Path, words: str, fault: str) -> None:
    (folder / "en" / "payment.toml").write_text(words, "utf-8")
    with pytest.raises(ContentError) as error:
        Playbook(folder).check()
    assert fault in str(error.value)


def test_all_faults_are_told_at_once(folder: Path) -> None:
    (folder / "en" / "payment.toml").write_text('[due.sms]\nbody.shy = "{due} ["', "utf-8")
    with pytest.raises(ContentError) as error:
        Playbook(folder).check()
    assert len(error.value.faults) == 2


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "en" / "payment.toml").unlink()
    with pytest.raises(ContentError, match=r"en/payment\.toml: the file is missing"):
        Playbook(folder).check()


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('needed = ["sum"]', 'needed = ["size"]', "the value 'size' is not in [values]"),
        ('channels = ["sms"]', 'channels = ["fax"]', "'fax' is not in [channels]"),
        ('unsuitable = { phone = "too-loud" }', "", "'phone' is neither among channels nor"),
        ('kind = "money"', 'kind = "sum"', "structure.toml values.sum.kind: Input should be"),
        (
            "[situations.payment.stages.due]",
            '[situations.payment.stages.due]\nown = ["size"]',
            "'size' of own is not a value",
        ),
        ('"shorter"]', '"body"]', "variants: 'body' is the name of a part"),
        ("[channels]", "[channel]", "structure.toml channels: Field required"),
        ("languages", "= languages", "structure.toml: Invalid"),
    ],
)
def test_a_fault_in_the_structure_names_its_place(
    folder: Path, old: str, new: str, fault: str
) -> None:
    path = folder / "structure.toml"
    path.write_text(STRUCTURE.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as error:
        Playbook(folder)
    assert fault in str(error.value)


def test_only_the_file_that_is_wanted_is_read(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "playbook")
    (tmp_path / "playbook" / "en" / "report.toml").write_text("broken", "utf-8")
    playbook = Playbook(tmp_path / "playbook")
    values = {"name": "Egor", "me": "Alex", "sum": "1", "due": "2 May"}
    text = playbook.render(
        "payment", "due", "sms", style=(), address="formal", lang="en", values=values
    )
    assert text.parts["body"].startswith("Egor")


def test_unknown_ids_raise(folder: Path) -> None:
    with pytest.raises(KeyError):
        Playbook(folder).stage("payment", "never")
    with pytest.raises(KeyError):
        Playbook(folder).render(
            "payment", "due", "phone", style=(), address="formal", lang="en", values=GIVEN
        )
    with pytest.raises(KeyError):
        Playbook(folder).render(
            "payment", "due", "sms", style=(), address="formal", lang="de", values=GIVEN
        )
