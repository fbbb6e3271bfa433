"""The methods of the Bot API that the playground knows, by lower-case name."""

from playground.methods import (
    albums,
    bot,
    callbacks,
    chats,
    commands,
    copying,
    editing,
    files,
    inline,
    media,
    messages,
    profile,
    updates,
    webhook,
)

MODULES = (
    albums,
    bot,
    callbacks,
    chats,
    commands,
    copying,
    editing,
    files,
    inline,
    media,
    messages,
    profile,
    updates,
    webhook,
)

METHODS = {spec.name.lower(): spec for module in MODULES for spec in module.METHODS}
