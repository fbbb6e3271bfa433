"""What an entry of each guide holds; a field that is absent, empty or too long is a fault."""

from __future__ import annotations

from functools import cache
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from content.playbook.template import Template, compile_template

ALWAYS = frozenset({"name", "me"})
"""The values a line to say may use: how the client is addressed, and the manager's name."""


def _one_line(text: str) -> str:
    if text != text.strip() or "\n" in text:
        raise ValueError("must be one line without spaces at its ends")
    return text


def _said(text: str) -> str:
    foreign = compile_template(_one_line(text)).values - ALWAYS
    if foreign:
        raise ValueError(f"the value {{{min(foreign)}}} is not known here")
    return text


Title = Annotated[str, Field(min_length=2, max_length=40), AfterValidator(_one_line)]
"""Stands on a button."""

Sentence = Annotated[str, Field(min_length=5, max_length=240), AfterValidator(_one_line)]
Said = Annotated[str, Field(min_length=10, max_length=400), AfterValidator(_said)]
"""Said to a client: may hold [formal|informal], {name} and {me}."""

Few = Annotated[list[Sentence], Field(min_length=2, max_length=6)]
Items = Annotated[list[Sentence], Field(min_length=4, max_length=12)]
Message = Annotated[str, Field(min_length=8, max_length=500)]
"""What a client wrote; may have several lines."""


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Advice(_Entry):
    """How to treat a style in one matter."""

    do: Few
    dont: Few
    why: Sentence


class ChannelGuide(_Entry):
    """What a channel is good for and what not."""

    strong: Few
    weak: Few


class ContactRules(_Entry):
    """The rules to agree with a client who calls about every trifle.

    `propose` is the wording that proposes them; the playbook's situation contact_rules has it for
    every style and channel.
    """

    when: Sentence
    rules: Few
    propose: Said

    def proposal(self, address: str, **values: str) -> str:
        """The wording that proposes the rules."""
        return _compiled(self.propose).fill(address, values)


class Tactic(_Entry):
    """What may be happening, and what to do about it. `say` is by style, `unknown` among them."""

    title: Title
    signals: Few
    reading_tactic: Sentence
    reading_fair: Sentence
    self_check: Sentence
    look_up: Few
    say: dict[str, Said]
    question: Said
    never: Few
    prevention: Few

    def line(self, style: str, address: str, **values: str) -> str:
        """The line to say now; the neutral one for a style of which nothing is known."""
        return _compiled(self.say.get(style, self.say["unknown"])).fill(address, values)

    def returned(self, address: str, **values: str) -> str:
        """The question that returns the responsibility."""
        return _compiled(self.question).fill(address, values)


class BecomeClient(_Entry):
    """The suggestion to order from one's own client, with its limits."""

    title: Title
    idea: Sentence
    why: Few
    how: Few
    limits: Few
    reminder: Sentence


@cache
def _compiled(text: str) -> Template:
    return compile_template(text)
