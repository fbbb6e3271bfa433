"""What comes back when a result is chosen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.playbook import Playbook
from domain.chosen import LIMIT, Choice, Form, unpack
from domain.touches import CHANNELS, Channel
from domain.variety import NUMBERED

MARK = "0123abcd"


@given(
    st.sampled_from(["say", "question", "message"]),
    st.integers(1, 2**31 - 1),
    st.sampled_from(CHANNELS),
    st.sampled_from(NUMBERED),
)
def test_an_id_is_read_back(form: Form, client: int, channel: Channel, wording: str) -> None:
    choice = Choice(form, client, channel, "payment", "overdue", wording)
    assert unpack(choice.pack(MARK)) == choice
    line = Choice(form, client, channel, "cheaper")
    assert unpack(line.pack(MARK)) == line


def test_every_text_there_is_fits() -> None:
    book = Playbook(drafts=True)
    for situation in book.situations():
        for stage in book.stages(situation):
            choice = Choice("message", 2**31 - 1, "meeting", situation, stage, NUMBERED[-1])
            assert len(choice.pack(MARK).encode()) <= LIMIT
    with pytest.raises(ValueError, match="too long"):
        Choice("say", 1, "email", "x" * 60).pack(MARK)


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "m",
        "x:1:0:payment:due:0:a",
        "m:one:0:payment:due:0:a",
        "m:-1:0:payment:due:0:a",
        "m:9999999999:0:payment:due:0:a",
        "m:1:9:payment:due:0:a",
        "m:1:0:payment:due:99:a",
        "m:²:0:payment:due:0:a",
        "m:1:0:payment:due:0",
        ":" * 6,
    ],
)
def test_what_we_never_wrote_is_nothing(forged: str) -> None:
    assert unpack(forged) is None


@given(st.text())
def test_nothing_fails_on_any_text(text: str) -> None:
    unpack(text)
