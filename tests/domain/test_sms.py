"""An SMS is counted the way operators bill it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.sms import SmsLength, measure


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", SmsLength("GSM-7", 0, 1, 160)),
        ("Egor, 1,500 MDL by 25 November.", SmsLength("GSM-7", 31, 1, 129)),
        ("a" * 160, SmsLength("GSM-7", 160, 1, 0)),
        ("a" * 161, SmsLength("GSM-7", 161, 2, 145)),
        ("a" * 306, SmsLength("GSM-7", 306, 2, 0)),
        ("a" * 307, SmsLength("GSM-7", 307, 3, 152)),
        ("€" * 80, SmsLength("GSM-7", 160, 1, 0)),
        ("я" * 70, SmsLength("UCS-2", 70, 1, 0)),
        ("я" * 71, SmsLength("UCS-2", 71, 2, 63)),
        ("я" * 134, SmsLength("UCS-2", 134, 2, 0)),
        ("Mulțumesc", SmsLength("UCS-2", 9, 1, 61)),
        ("It’s due", SmsLength("UCS-2", 8, 1, 62)),
        ("1,500\u00a0MDL", SmsLength("UCS-2", 9, 1, 61)),
        ("😀" * 35, SmsLength("UCS-2", 70, 1, 0)),
    ],
)
def test_a_text_takes(text: str, length: SmsLength) -> None:
    assert measure(text) == length


def test_an_extended_character_is_not_cut_between_segments() -> None:
    assert measure("a" * 152 + "€" + "a" * 152) == SmsLength("GSM-7", 306, 3, 152)


def test_an_emoji_is_not_cut_between_segments() -> None:
    assert measure("я" * 66 + "😀" + "я" * 66) == SmsLength("UCS-2", 134, 3, 66)


@given(st.text(max_size=400), st.characters(codec="utf-8"))
def test_a_longer_text_never_takes_less(text: str, letter: str) -> None:
    assert measure(text + letter).segments >= measure(text).segments


@given(st.text(max_size=400))
def test_what_is_left_really_fits(text: str) -> None:
    length = measure(text)
    assert measure(text + " " * length.left).segments == length.segments
    assert measure(text + " " * (length.left + 1)).segments == length.segments + 1
