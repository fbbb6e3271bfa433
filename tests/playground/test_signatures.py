"""The declared parameters against an independent source: the methods of python-telegram-bot."""

import inspect
import re

import pytest
from telegram import Bot

from playground import check_api
from playground.methods import METHODS
from playground.parameters import Method

# What PTB adds for convenience and never sends under that name, or sends as other parameters.
OWN = {
    "self",
    "read_timeout",
    "write_timeout",
    "connect_timeout",
    "pool_timeout",
    "api_kwargs",
    "reply_to_message_id",
    "allow_sending_without_reply",
    "disable_web_page_preview",
    "filename",
    "contact",
    "location",
    "current_offset",
    "auto_pagination",
}
# Bot API parameters whose place PTB's own conveniences take.
SPECIAL = {
    "sendMediaGroup": {"caption", "parse_mode", "caption_entities"},  # put into the first item
}


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@pytest.mark.parametrize("spec", METHODS.values(), ids=lambda spec: spec.name)
def test_every_method_has_the_parameters_that_ptb_sends(spec: Method) -> None:
    signature = inspect.signature(getattr(Bot, snake(spec.name)))
    offered = set(signature.parameters) - OWN - SPECIAL.get(spec.name, set())
    assert set(spec.parameters) == offered


@pytest.mark.parametrize("spec", METHODS.values(), ids=lambda spec: spec.name)
def test_what_ptb_requires_is_required(spec: Method) -> None:
    signature = inspect.signature(getattr(Bot, snake(spec.name)))
    required = {
        name
        for name, parameter in signature.parameters.items()
        if parameter.default is inspect.Parameter.empty and name not in OWN
    }
    declared = {name for name, parameter in spec.parameters.items() if parameter.required}
    assert required <= declared
    # PTB takes a Contact or a location object in the place of these.
    assert declared - required <= {"phone_number", "first_name", "latitude", "longitude"}


def test_the_check_against_a_specification_sees_differences() -> None:
    agreeing = {
        spec.name: {
            "fields": [
                {"name": one.name, "types": list(one.types), "required": one.required}
                for one in spec.parameters.values()
            ]
        }
        for spec in METHODS.values()
    }
    assert check_api.differences(agreeing) == []
    del agreeing["close"]
    agreeing["getChat"]["fields"][0]["required"] = False
    agreeing["getFile"]["fields"].append({"name": "new", "types": ["String"], "required": False})
    found = "\n".join(check_api.differences(agreeing))
    assert "close: no such method" in found
    assert "getChat.chat_id" in found
    assert "getFile.new: None here" in found
    assert len(found.splitlines()) == 3
