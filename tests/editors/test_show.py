"""Texts in a terminal, and the answer to an id that does not exist."""

from __future__ import annotations

import pytest

from editors.ids import UnknownIdError
from editors.library import Library
from editors.listing import listing
from editors.show import Asked, NeededValueError, show
from tests.editors.conftest import Small


def shown(library: Library, asked: Asked) -> str:
    return "\n".join(show(library, asked))


def test_one_combination(small: Small) -> None:
    asked = Asked("payment", "due", "sms", style="choleric", language="en")
    assert shown(small(), asked) == (
        "payment.due.sms · choleric · formal · en\n"
        "    Egor: MDL 1,500, 25 November, 127\n"
        "  (33 of GSM-7, 1 SMS, 127 to spare)\n"
    )


def test_what_is_left_out_means_all_there_is(small: Small) -> None:
    lines = shown(small(), Asked("payment")).splitlines()
    heads = [line for line in lines if line.startswith("payment.due")]
    assert len(heads) == 2 * 2 * 2  # channels, styles, languages
    assert "payment.overdue.sms en: Not written yet." in lines
    assert "payment.due.meeting" not in "".join(lines)


def test_address_variant_and_values(small: Small) -> None:
    library = small()
    asked = Asked("payment", "due", "messenger", "unknown", "en", "informal")
    assert "    Hi Egor, MDL 1,500 for invoice 127 is" in shown(library, asked)
    own = Asked(
        "payment", "due", "messenger", "unknown", "en", values={"sum": "1 €", "invoice": ""}
    )
    assert "    Dear Egor, 1 € is due on 25 November." in shown(library, own)
    other = Asked("payment", "due", "messenger", language="en", variant="second")
    assert "Once more, Egor: MDL 1,500." in shown(library, other)
    assert "choleric" not in shown(library, other)


def test_an_absent_channel_says_why(small: Small) -> None:
    text = shown(small(), Asked("payment", "due", "meeting"))
    assert text.startswith("Meeting: deliberately absent. A meeting is too much for a date")


def test_a_text_that_is_too_long_says_so(small: Small) -> None:
    library = small("en/payment.toml", "{name}: {sum}, {due}<", f"{{name}}: {'word ' * 40}<")
    assert "2 SMS, 95 to spare: too long)" in shown(
        library, Asked("payment", "due", "sms", "choleric", "en")
    )


def test_all_of_what_is_shipped_can_be_shown(shipped: Library) -> None:
    for situation in shipped.playbook.situations():
        assert shown(shipped, Asked(situation, address="informal"))


@pytest.mark.parametrize(
    ("asked", "kind", "likely"),
    [
        (Asked("paymnt"), "situation", "payment"),
        (Asked("payment", "du"), "stage", "due"),
        (Asked("payment", "due", "fax"), "channel", ""),
        (Asked("payment", "due", "sms", "colleric"), "style", "choleric"),
        (Asked("payment", "due", "sms", language="rus"), "language", "ru"),
        (
            Asked("payment", "due", "messenger", language="en", variant="sekond"),
            "variant",
            "second",
        ),
        (Asked("payment", "due", "sms", values={"summ": "1"}), "value", "sum"),
    ],
)
def test_an_unknown_id_tells_what_there_is(
    small: Small, asked: Asked, kind: str, likely: str
) -> None:
    with pytest.raises(UnknownIdError) as error:
        shown(small(), asked)
    assert (error.value.kind, error.value.likely) == (kind, likely)
    assert error.value.known


def test_a_needed_value_cannot_be_left_out(small: Small) -> None:
    with pytest.raises(NeededValueError, match="sum"):
        shown(small(), Asked("payment", "due", "sms", values={"sum": " "}))


def test_the_list_names_every_id(shipped: Library) -> None:
    text = "\n".join(listing(shipped, None))
    for stage in shipped.stages():
        assert f"{stage.situation} {stage.name}: " in text
        assert " | ".join(stage.channels) in text
    assert "payment " not in "\n".join(listing(shipped, "report"))


def test_the_list_tells_values_and_drafts(small: Small) -> None:
    lines = list(listing(small(), "payment"))
    assert lines[:4] == [
        "payment due: Payment: Due today",
        "    messenger | sms",
        "    asked for: sum, due",
        "    can be used: invoice",
    ]
    assert "payment overdue: Payment: Overdue (draft)" in lines
