"""Every text of the playbook, in every combination, as a client would receive it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial
from itertools import combinations, product

import pytest

from content.errors import ContentError
from content.interface import Interface
from content.playbook import Playbook, Text
from content.playbook.template import Template
from domain.sms import measure
from handlers.callbacks import pack
from tests.content.interface_keys import interface_keys, unfinished_section
from tests.content.voices import CLAIMS, GENDERED, LABELS, MIXED, PRESSURE

PLAYBOOK = Playbook(drafts=True)
LANGUAGES = PLAYBOOK.structure.languages
STYLES = PLAYBOOK.structure.styles
ADDRESSES = PLAYBOOK.structure.addresses
AXES = ("fast", "slow", "reactive", "even")
Place = tuple[str, str, str, str]


def places() -> Iterator[Place]:
    """Language, situation, stage and channel of every text; of a draft only what is written."""
    for lang in LANGUAGES:
        for situation in PLAYBOOK.situations():
            for stage in PLAYBOOK.stages(situation):
                for channel in PLAYBOOK.channels(situation, stage):
                    if is_there(lang, situation, stage, channel):
                        yield lang, situation, stage, channel


def is_there(lang: str, situation: str, stage: str, channel: str) -> bool:
    try:
        return PLAYBOOK.written(situation, stage, channel, lang)
    except ContentError:  # test_a_file_is_sound names the faults
        return False


PLACES = list(places())
every_text = pytest.mark.parametrize(("lang", "situation"), sorted({place[:2] for place in PLACES}))
every_language = pytest.mark.parametrize("lang", LANGUAGES)

VALUES: Mapping[str, Mapping[str, str]] = {lang: PLAYBOOK.standard(lang) for lang in LANGUAGES}


ANSWERS = ("if_say_1", "then_1", "if_say_2", "then_2")
LEFTOVERS = re.compile(
    r"[{}<>\[\]|]"  # a mark that was not read
    r"|  |\n\n\n|(?m:^ | $)"  # a hole where words were left out
    r"|[ \u00a0][.,;:!?](?!\w)|,,|[,;:]\.|(?<!\.)\.\.(?!\.)|\(\)|«»"  # stops that met
)


def nothing(faults: Iterable[str]) -> None:
    """Fails with every fault on a line of its own."""
    found = list(faults)
    assert not found, "\n" + "\n".join(found)


def given(lang: str, names: tuple[str, ...]) -> dict[str, str]:
    return {name: VALUES[lang][name] for name in (*PLAYBOOK.structure.always, *names)}


@cache
def texts(lang: str, situation: str, stage: str, channel: str) -> tuple[tuple[str, Text], ...]:
    """All texts of a place, each with what it was asked for: every style, wording, address and
    choice of optional values."""
    about = PLAYBOOK.stage(situation, stage)
    chosen = [
        optional
        for count in range(len(about.optional) + 1)
        for optional in combinations(about.optional, count)
    ]
    found = []
    known: list[list[dict[str, Template]]] = []
    for style in (*STYLES, *AXES):
        about_style = partial(PLAYBOOK.templates, situation, stage, channel, style=(style,))
        variants = PLAYBOOK.variants(situation, stage, channel, style=(style,), lang=lang)
        wordings = ("", *variants)
        words = [about_style(lang=lang, variant=variant) for variant in wordings]
        if style in AXES and words in known:
            continue  # without a column of its own
        known.append(words)
        for variant, address, optional in product(wordings, ADDRESSES, chosen):
            text = PLAYBOOK.render(
                *(situation, stage, channel),
                style=(style,),
                address=address,
                lang=lang,
                values=given(lang, (*about.needed, *optional)),
                variant=variant,
            )
            where = f"{lang} {style} {address} {variant or 'first'} {'+'.join(optional)}"
            found.append((where, text))
    return tuple(found)


def here(lang: str, situation: str) -> list[Place]:
    """The places of a situation."""
    return [place for place in PLACES if place[:2] == (lang, situation)]


@cache
def parts(*place: str) -> tuple[tuple[str, str, str], ...]:
    """Every part once for each form of address, where it is and what it says."""
    seen = set()
    found = []
    for where, text in texts(*place):
        address = where.split()[2]
        for part, words in text.parts.items():
            if (address, part, words) not in seen:
                seen.add((address, part, words))
                found.append((f"{where} {part} {'.'.join(place[1:])}", part, words))
    return tuple(found)


def every_part(lang: str, situation: str) -> Iterator[tuple[str, str, str]]:
    """The same of all places of a situation."""
    return (each for place in here(lang, situation) for each in parts(*place))


def every_whole(lang: str, situation: str) -> Iterator[tuple[str, Text]]:
    """Every text of a situation as a whole, and where it is."""
    for place in here(lang, situation):
        for where, text in texts(*place):
            yield f"{where} {'.'.join(place[1:])}", text


FREE = [name for name, value in PLAYBOOK.structure.values.items() if value.kind == "text"]


@cache
def own(lang: str, words: str) -> str:
    """The words without what the manager typed: those are not ours to judge."""
    for name in (*FREE, "points", "me", "name"):
        for typed in VALUES[lang][name].splitlines():
            if not typed.isdigit():
                words = words.replace(typed, "x")
    return words


# ---------------------------------------------------------------- what every text must be


@every_language
@pytest.mark.parametrize("situation", PLAYBOOK.situations())
def test_a_file_is_sound(lang: str, situation: str) -> None:
    """Of what is not a draft everything is there; what is there of a draft is whole."""
    for stage in PLAYBOOK.stages(situation):
        for channel in PLAYBOOK.channels(situation, stage):
            PLAYBOOK.written(situation, stage, channel, lang)


def test_what_is_unfinished_is_said_in_the_docs() -> None:
    assert unfinished_section("The playbook") == set(PLAYBOOK.structure.unfinished())


@every_text
def test_nothing_is_left_over(lang: str, situation: str) -> None:
    nothing(
        f"{where}: {words!r}"
        for where, _, words in every_part(lang, situation)
        if not words or LEFTOVERS.search(words)
    )


@every_text
def test_the_client_is_neither_labelled_nor_pressed(lang: str, situation: str) -> None:
    faults = []
    for where, part, words in every_part(lang, situation):
        # What the client may say is theirs; it is the answer that has to be ours.
        ours = () if part.startswith("if_say") else (PRESSURE[lang], CLAIMS[lang])
        for banned in (LABELS, *ours):
            if found := banned.search(own(lang, words)):
                faults.append(f"{where}: {found[0]}")
    nothing(faults)


@every_text
def test_one_form_of_address_in_a_text(lang: str, situation: str) -> None:
    faults = []
    for where, part, words in every_part(lang, situation):
        address = where.split()[2]
        # What to bring is said to the manager, not to the client.
        if part != "bring" and (found := MIXED[lang, address].search(own(lang, words))):
            faults.append(f"{where}: {found[0]}")
    nothing(faults)


@pytest.mark.parametrize("situation", sorted({place[1] for place in PLACES if place[0] == "ru"}))
def test_russian_shows_nobodys_sex(situation: str) -> None:
    nothing(
        f"{where}: {found[0]}"
        for where, _, words in every_part("ru", situation)
        if (found := GENDERED.search(own("ru", words)))
    )


@every_text
def test_letters_are_those_of_the_language(lang: str, situation: str) -> None:
    wrong = {"en": "[а-яёăâîșțşţ]", "ru": "[ăâîșțşţ]|[а-яё][a-z]|[a-z][а-яё]", "ro": "[а-яёşţ]"}
    nothing(
        f"{where}: {found[0]}"
        for where, _, words in every_part(lang, situation)
        if (found := re.search(wrong[lang], words, re.IGNORECASE))
    )


@every_text
def test_one_question_and_a_calm_voice(lang: str, situation: str) -> None:
    faults = []
    for where, text in every_whole(lang, situation):
        said = {part: words for part, words in text.parts.items() if part not in ANSWERS}
        marks = "".join(said.values()).count("!")
        if marks > 1 or any(text.parts.get(part, "").count("!") > 1 for part in ANSWERS):
            faults.append(f"{where}: {marks} exclamation marks")
        asked = {part: words.count("?") for part, words in said.items()}
        if sum(asked.values()) > 1 or asked.get("question", 1) != 1:
            faults.append(f"{where}: questions {asked}")
        # An answer to what the client said may end in a question of its own.
        if any(text.parts.get(part, "").count("?") > 1 for part in ANSWERS):
            faults.append(f"{where}: two questions in one answer")
    nothing(faults)


# ---------------------------------------------------------------- what a channel asks for


def of(lang: str, channel: str) -> Iterator[tuple[str, Text]]:
    """Every text of a channel, and where it is."""
    for place in PLACES:
        if (place[0], place[3]) == (lang, channel):
            for where, text in texts(*place):
                yield f"{where} {place[1]}.{place[2]}", text


@every_language
def test_an_sms_begins_with_the_name_and_is_short(lang: str) -> None:
    room = {"en": 1, "ru": 2, "ro": 2}[lang]
    nothing(
        f"{where}: {measure(text.parts['body'])}"
        for where, text in of(lang, "sms")
        if not text.parts["body"].startswith(VALUES[lang]["name"])
        or measure(text.parts["body"]).segments > room
    )


@every_language
def test_a_message_is_short(lang: str) -> None:
    nothing(
        f"{where}: {len(text.parts['body'])}"
        for where, text in of(lang, "messenger")
        if len(text.parts["body"]) >= 500
    )


@every_language
def test_an_email_is_signed_and_fits_a_screen(lang: str) -> None:
    nothing(
        f"{where}: {len(text.parts['body'])}, {text.parts['subject']!r}"
        for where, text in of(lang, "email")
        if not text.parts["body"].endswith(f"\n{VALUES[lang]['me']}")
        or not 150 <= len(text.parts["body"]) <= 1200
        or not 5 <= len(text.parts["subject"]) <= 100
        or "\n" in text.parts["subject"]
    )


@every_language
def test_a_call_has_two_or_three_points(lang: str) -> None:
    nothing(
        f"{where}: {text.parts}"
        for where, text in of(lang, "phone")
        if not 1 <= len(text.parts["points"].splitlines()) <= 3
        or any("\n" in words for part, words in text.parts.items() if part != "points")
    )


@every_language
def test_an_answer_has_its_reply_and_both_are_short(lang: str) -> None:
    nothing(
        f"{where}: {text.parts}"
        for where, text in of(lang, "phone")
        if any(
            (f"if_say_{n}" in text.parts) != (f"then_{n}" in text.parts)
            or len(text.parts.get(f"if_say_{n}", "")) > 120
            or len(text.parts.get(f"then_{n}", "")) > 240
            for n in (1, 2)
        )
        or len({text.parts.get(part, part) for part in ANSWERS}) < len(ANSWERS)
    )


@every_language
def test_a_meeting_has_one_line_and_something_to_bring(lang: str) -> None:
    nothing(
        f"{where}: {text.parts}"
        for where, text in of(lang, "meeting")
        if "\n" in text.parts["agenda"]
        or len(text.parts["bring"].splitlines()) < 2
        or not 3 <= len(text.parts.get("minutes", "1\n2\n3").splitlines()) <= 12
    )


# ---------------------------------------------------------------- what the whole must be


@every_text
def test_each_style_has_a_voice_of_its_own(lang: str, situation: str) -> None:
    """The part that carries the message differs between all five columns."""
    for place in here(lang, situation):
        voices = first_voices(*place)
        for address in ADDRESSES:
            said = {voices[style, address] for style in STYLES}
            assert place[3] == "meeting" or len(said) == len(STYLES), (place, address)


CARRIES = {"phone": "points", "meeting": "agenda"}
"""The part that carries the message, where it is not the body."""


def first_voices(*place: str) -> dict[tuple[str, str], str]:
    """The first wording by style and address, without any optional value."""
    part = CARRIES.get(place[3], "body")
    found = {}
    for where, text in texts(*place):
        _, style, address, variant, *optional = where.split()
        if variant == "first" and not optional:
            found[style, address] = text.parts[part]
    return found


@every_text
def test_another_wording_is_another(lang: str, situation: str) -> None:
    """No two wordings of a text are the same, and a shorter one is shorter."""
    nothing(fault for place in here(lang, situation) for fault in same_again(*place))


def same_again(*place: str) -> Iterator[str]:
    part = CARRIES.get(place[3], "body")
    first = first_voices(*place)
    heard: dict[tuple[str, str], set[str]] = {}
    for where, text in texts(*place):
        _, style, address, variant, *optional = where.split()
        if variant == "first" or optional:
            continue
        whole, earlier = text.parts[part], first[style, address]
        known = heard.setdefault((style, address), {earlier})
        if whole in known and place[3] != "phone":
            yield f"{place} {where}: the same as another wording"
        if variant == "shorter" and len(whole) >= len(earlier):
            yield f"{place} {where}: {len(whole)} characters, the first has {len(earlier)}"
        known.add(whole)


@pytest.mark.parametrize(("lang", "situation", "stage"), sorted({place[:3] for place in PLACES}))
def test_every_value_asked_for_is_used(lang: str, situation: str, stage: str) -> None:
    about = PLAYBOOK.stage(situation, stage)
    there = [place for place in here(lang, situation) if place[2] == stage]
    if len(there) < len(about.channels):
        return  # a draft of which a part is written; what is missing may be what uses the value
    shown = "\n".join(words for place in there for _, _, words in parts(*place))
    shown = shown.replace("\u00a0", " ")
    for name in (*about.needed, *about.optional):
        first_line = VALUES[lang][name].splitlines()[0].replace("\u00a0", " ")
        assert first_line in shown, f"{lang} {situation}.{stage}: {name} is asked for in vain"


@every_language
def test_every_id_has_its_words(lang: str) -> None:
    words = Interface(strict=True).words(lang)
    nothing(key for key in interface_keys(drafts=False) if key not in words)


@every_language
def test_no_words_are_left_of_an_id_that_is_gone(lang: str) -> None:
    """Titles, values and reasons: those of drafts may be there already."""
    known = interface_keys(drafts=True)
    begins = ("situation-", "value-", "unsuitable-", "part-")
    keys = Interface(strict=True).words(lang).keys()
    nothing(key for key in keys if key.startswith(begins) and key not in known)


def test_every_place_fits_the_longest_button() -> None:
    most = 10**10 - 1
    for _, situation, stage, channel in PLACES:
        pack("informal", most, situation, stage, channel, most)
    for situation in PLAYBOOK.situations():
        for stage in PLAYBOOK.stages(situation):
            pack("informal", most, situation, stage, "messenger", most)


def test_the_rules_above_can_fail() -> None:
    assert LEFTOVERS.search("a  b")
    assert LEFTOVERS.search("due {due}")
    assert LEFTOVERS.search("Well , no")
    assert not LEFTOVERS.search("1,500 MDL... fine: (x) «y»")
    assert MIXED["ru", "formal"].search("Если хочешь, жду.")
    assert not MIXED["ru", "formal"].search("Лишь одно.")
    assert MIXED["ru", "informal"].search("Напишите мне.")
    assert MIXED["ro", "formal"].search("Îți scriu.")
    assert MIXED["ro", "informal"].search("Spuneți-mi.")
    assert GENDERED.search("Я уже отправила")
    assert GENDERED.search("сделал(а)")
    assert PRESSURE["en"].search("We will go to court.")
    assert PRESSURE["ru"].search("Это последнее предупреждение.")
    assert CLAIMS["ro"].search("Factura este atașată.")
