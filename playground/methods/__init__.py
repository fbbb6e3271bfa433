"""The methods of the Bot API that the playground knows, by lower-case name."""

from playground.methods import bot, callbacks, commands, editing, media, messages, updates

METHODS = {
    spec.name.lower(): spec
    for module in (bot, callbacks, commands, editing, media, messages, updates)
    for spec in module.METHODS
}
