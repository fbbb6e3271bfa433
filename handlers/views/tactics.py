"""A client's message as screens: what it may be, a look at oneself, what to say, what was noted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from telegram import InlineKeyboardButton

from content.guides import Guides as Library
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.clients import Client
from domain.tactics import FAIR, NONE, SHOWN, Ranked
from handlers.callbacks import button, copy_button
from handlers.screens import Row, Screen, in_rows
from handlers.views import clients as client_views
from services.guides import Mind, Tactic
from services.tactics import Reading

OTHERS = 5
QUOTED = 40


def ask(words: Words) -> Screen:
    """Which message to read."""
    return Screen(words("read-ask"), [[button(words.plain("cancel"), "cancel")]])


def offer(words: Words, near: Iterable[Client]) -> Screen:
    """A long text that names no client and asks for no reminder: is it a client's message?"""
    rows: list[Row] = [
        [client_views.read_button(words)],
        *client_views.choices(tuple(near)[:SHOWN]),
    ]
    return Screen(words("read-offer"), [*rows, [button(words.plain("help-clients"), "clients")]])


def readings(
    words: Words, library: Library, shown: Reading, alike: bool = False, more: Row = ()
) -> Screen:
    """What the message may be, with the words that led there; always fair, always none of these.

    `alike`: the client is only known by the name of a hidden account. `more` is a row of ways on
    that have nothing to do with the reading.
    """
    client_id = shown.client.id if shown.client else 0
    text = paragraphs(
        [
            _whose(words, shown, alike),
            words("read-ordinary" if shown.is_ordinary else "read-title"),
        ],
        [_line(words, library, shown, number, each) for number, each in enumerate(shown.first, 1)],
        [words("read-both")],
    )
    rows: list[Row] = [[_choice(words, library, client_id, each.tactic)] for each in shown.first]
    fair = button(words.plain("read-fair"), "readas", client_id, FAIR)
    none = button(words.plain("read-none"), "readas", client_id, NONE)
    return Screen(text, [*rows, [fair, none], _person(words, shown.client, alike), more])


def _person(words: Words, client: Client | None, alike: bool) -> Row:
    if client is None:
        return [button(words.plain("read-who"), "readwho")]
    other = [button(words.plain("read-not-them"), "readwho")] if alike else []
    return [client_views.back_to(words, client), *other]


def _whose(words: Words, shown: Reading, alike: bool) -> Markup:
    if shown.client is None:
        return words("read-somebody")
    return words("read-alike" if alike else "read-whose", name=shown.client.label)


def _line(words: Words, library: Library, shown: Reading, number: int, each: Ranked) -> Markup:
    title = library.tactic(words.lang, each.tactic).title
    led = words("read-words", words=_quoted(words, each.words)) if each.words else Markup()
    why = [words(f"read-why-{one.why}") for one in shown.why if one.tactic == each.tactic]
    return words("read-line", number=number, title=title, led=led, why=Markup("".join(why)))


def _quoted(words: Words, several: Sequence[str]) -> str:
    shortened = (client_views.short(each, QUOTED) for each in several)
    return ", ".join(words.plain("read-quoted", text=each) for each in shortened)


def _choice(words: Words, library: Library, client_id: int, tactic: str) -> InlineKeyboardButton:
    return button(library.tactic(words.lang, tactic).title, "readas", client_id, tactic)


def who(words: Words, several: Sequence[Client]) -> Screen:
    """Whom the message is from."""
    buttons = [button(client_views.short(each.label), "read", each.id) for each in several]
    nobody = [button(words.plain("read-nobody"), "read", 0)]
    return Screen(words("read-who-title"), [*in_rows(buttons, 2), nobody])


def self_check(words: Words, client_id: int, name: str, shown: Tactic) -> Screen:
    """A tactic that blames us: first a look at ourselves."""
    text = paragraphs(
        [words("guide-tactic-title", title=shown.about.title)],
        [words("read-self-check", text=shown.about.self_check)],
        [words("guide-reading-fair", text=shown.about.reading_fair)],
    )
    rows: list[Row] = [
        [button(words.plain("read-checked"), "readon", client_id, name)],
        [button(words.plain("read-they-are-right"), "readas", client_id, FAIR)],
        [button(words.plain("read-back"), "read", client_id)],
    ]
    return Screen(text, rows)


def advice(
    words: Words, mind: Mind, name: str, shown: Tactic, situation: str | None, noted: Reading
) -> Screen:
    """The line to say, the question that returns responsibility, and what to look up."""
    about = shown.about
    style = words(f"guide-say-{mind.style}")
    text = paragraphs(
        [words("guide-tactic-title", title=about.title)],
        [words("guide-say", style=style), words("say-aloud", text=shown.say)],
        [words("guide-question"), words("say-aloud", text=shown.question)],
        [words("guide-look-up"), *(words("guide-item", text=each) for each in about.look_up)],
    )
    rows: list[Row] = []
    copies = (
        copy_button(words.plain("read-copy-line"), shown.say),
        copy_button(words.plain("read-copy-question"), shown.question),
    )
    rows.append([each for each in copies if each])
    if mind.client is not None and situation is not None:
        ready = words.plain("read-ready")
        rows.append([button(ready, "compose", mind.client.id, situation)])
    rows.append([button(words.plain("guide-signals"), "readtell", mind.client_id, name)])
    return Screen(text, [*rows, *_after(words, mind.client, noted)])


def tells(words: Words, mind: Mind, name: str, screen: Screen) -> Screen:
    """How to recognise a tactic, with the way back to this message."""
    back = button(words.plain("back"), "readon", mind.client_id, name)
    return Screen(screen.text, [[back]])


def fair(words: Words, library: Library, noted: Reading) -> Screen:
    """A fair request: how to meet it."""
    first = noted.first[0].tactic
    seen = library.tactic(words.lang, first).reading_fair
    text = paragraphs([words("read-as-fair")], [words("read-fair-how", text=seen)])
    say: list[Row] = []
    if noted.client is not None:
        say.append([button(words.plain("card-say"), "say", noted.client.id)])
    return Screen(text, [*say, *_after(words, noted.client, noted)])


def none(words: Words, library: Library, noted: Reading) -> Screen:
    """None of the three: the next ones, or an ordinary message."""
    client_id = noted.client.id if noted.client else 0
    rest = noted.ranked[SHOWN : SHOWN + OTHERS]
    rows: list[Row] = [[_choice(words, library, client_id, each.tactic)] for each in rest]
    return Screen(words("read-as-none"), [*rows, *_after(words, noted.client, noted)])


def _after(words: Words, client: Client | None, noted: Reading) -> list[Row]:
    """What may be kept, and the ways back."""
    client_id = client.id if client else 0
    keep = button(
        words.plain("read-forget" if noted.kept else "read-keep"),
        "readkeep",
        client_id,
        0 if noted.kept else 1,
    )
    back = [button(words.plain("read-back"), "read", client_id)]
    card = [client_views.back_to(words, client)] if client else []
    return [[keep], [*back, *card]]
