"""A library small enough to be read at a glance, and to be broken in one place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from content.guides import Guides
from content.playbook import Playbook
from editors.library import Library

STRUCTURE = """
languages = ["en", "ru"]
addresses = ["formal", "informal"]
styles = ["unknown", "choleric"]
axes = ["fast"]
always = ["name", "me"]
variants = ["second", "shorter"]
[channels]
messenger = ["body"]
sms = ["body"]
meeting = ["agenda", "bring"]
[values]
sum = { kind = "money" }
due = { kind = "date" }
invoice = { kind = "text", max = 40 }
[situations.payment]
channels = ["messenger", "sms"]
needed = ["sum", "due"]
optional = ["invoice"]
unsuitable = { meeting = "payment-meeting" }
[situations.payment.stages.due]
[situations.payment.stages.overdue]
draft = true
"""
STANDARD = """
[en]
name = "Egor"
me = "Alex & Co"
sum = "MDL 1,500"
due = "25 November"
invoice = "127"
[ru]
name = "Егор"
me = "Саша"
sum = "1 500 лей"
due = "25 ноября"
invoice = "127"
"""
ENGLISH = """
[due.messenger]
body.unknown = "[Dear|Hi] {name}, {sum}< for invoice {invoice}> is due on {due}. \\"R&D\\""
body.choleric = "{name}, {sum} by {due}?"
[due.messenger.second]
body.unknown = "Once more, {name}: {sum}."
[due.sms]
body.any = "{name}: {sum}, {due}<, {invoice}>"
"""
RUSSIAN = """
[due.messenger]
body.unknown = "[Здравствуйте|Привет], {name}, {sum}<, счёт {invoice}>, срок {due}."
body.choleric = "{name}, {sum} до {due}?"
[due.sms]
body.any = "{name}: {sum}, {due}<, {invoice}>"
"""
GUIDES = """
languages = ["en", "ru"]
draft = ["titles", "styles", "channels", "tactics", "become_client", "checklists", "examples"]
sources = ["book"]
columns = ["unknown", "choleric"]
tactics = { stalls = "book" }
styles = { choleric = { trust = "book" } }
channels = { sms = "book" }
others = { contact_rules = "book" }
checklists = { report = ["unknown", "choleric"], after_call = ["any"] }
examples = { tactic = 1, none = 1 }
"""
FILES = {
    "structure.toml": STRUCTURE,
    "standard.toml": STANDARD,
    "en/payment.toml": ENGLISH,
    "ru/payment.toml": RUSSIAN,
    "guides/structure.toml": GUIDES,
}
Small = Callable[..., Library]


@pytest.fixture(scope="session")
def shipped() -> Library:
    """The words as they are shipped."""
    return Library()


@pytest.fixture
def small(tmp_path: Path) -> Small:
    """One situation in two languages; `old` replaced by `new` in one of its files."""

    def small(file: str = "structure.toml", old: str = "", new: str = "") -> Library:
        for name, text in FILES.items():
            assert name != file or old in text
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text.replace(old, new, 1) if name == file and old else text, "utf-8")
        return Library(playbook=Playbook(tmp_path, drafts=True), guides=Guides(tmp_path / "guides"))

    return small
