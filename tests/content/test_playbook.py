"""Every text of the playbook, in every combination, as a client would receive it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations

import pytest

from content.interface import Interface
from content.playbook import Playbook, Text
from domain.sms import measure

PLAYBOOK = Playbook()
LANGUAGES = PLAYBOOK.structure.languages
STYLES = PLAYBOOK.structure.styles
ADDRESSES = PLAYBOOK.structure.addresses
PLACES = [
    (situation, stage, channel)
    for situation in PLAYBOOK.situations()
    for stage in PLAYBOOK.stages(situation)
    for channel in PLAYBOOK.channels(situation, stage)
]
every_place = pytest.mark.parametrize(("situation", "stage", "channel"), PLACES)
every_language = pytest.mark.parametrize("lang", LANGUAGES)

VALUES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "name": "Egor",
        "me": "Alex Moraru",
        "sum": "MDL\u00a01,500",
        "due": "25 November",
        "promised": "2 December",
        "invoice": "127",
        "contract": "12/3",
        "report": "Advertising report",
        "period": "October",
        "highlight": "orders up 18% on September",
        "points": "the logo stays as it is\nfirst draft on 3 December",
        "call_date": "20 November",
        "awaited": "photos of the workshop",
        "deadline": "1 December",
        "asked_on": "19 November",
        "advice": "keep the old logo",
        "because": "customers know it",
        "warned_on": "3 November",
    },
    "ru": {
        "name": "Егор",
        "me": "Саша Морару",
        "sum": "1\u00a0500\u00a0лей",
        "due": "25 ноября",
        "promised": "2 декабря",
        "invoice": "127",
        "contract": "12/3",
        "report": "Отчёт по рекламе",
        "period": "октябрь",
        "highlight": "заказов на 18 % больше, чем в сентябре",
        "points": "логотип остаётся прежним\nпервый макет 3 декабря",
        "call_date": "20 ноября",
        "awaited": "фотографии мастерской",
        "deadline": "1 декабря",
        "asked_on": "19 ноября",
        "advice": "оставить прежний логотип",
        "because": "его узнают покупатели",
        "warned_on": "3 ноября",
    },
    "ro": {
        "name": "Egor",
        "me": "Alex Moraru",
        "sum": "1.500\u00a0lei",
        "due": "25 noiembrie",
        "promised": "2 decembrie",
        "invoice": "127",
        "contract": "12/3",
        "report": "Raport de publicitate",
        "period": "octombrie",
        "highlight": "cu 18 % mai multe comenzi",
        "points": "logoul rămâne cel actual\nprima machetă pe 3 decembrie",
        "call_date": "20 noiembrie",
        "awaited": "fotografii din atelier",
        "deadline": "1 decembrie",
        "asked_on": "19 noiembrie",
        "advice": "să păstrăm logoul vechi",
        "because": "cumpărătorii îl recunosc",
        "warned_on": "3 noiembrie",
    },
}


def case(*words: str) -> re.Pattern[str]:
    """Any of `words` as whole words; a * stands for the rest of a word."""
    forms = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"\b(?:{forms})\b", re.IGNORECASE)


# The client never reads what we take them for.
LABELS = case(
    *("choleric*", "sanguine*", "phlegmatic*", "melanchol*", "temperament*", "introvert*"),
    *("холери*", "сангвини*", "флегмати*", "меланхоли*", "темперамент*", "интроверт*"),
    *("coleric*", "sangvin*", "flegmatic*", "melancolic*"),
)
# Neither threat nor guilt.
PRESSURE = {
    "en": case(
        *("court", "lawyer*", "solicitor*", "sue", "legal", "penalt*", "fine of", "blacklist*"),
        *("last chance", "final warning", "or else", "consequences", "forced to", "terminate*"),
        *("disappointed", "let us down", "let me down", "ashamed", "shame", "your fault"),
        *("you should have", "you failed", "as you promised", "urgently", "immediately", "asap"),
    ),
    "ru": case(
        *("суд", "суда", "в суд", "юрист*", "адвокат*", "штраф*", "пеня", "пени", "санкци*"),
        *("последн* предупрежд*", "вынужден*", "иначе", "чёрный список", "расторг*", "претензи*"),
        *("разочаров*", "подвели", "стыд*", "ваша вина", "твоя вина", "обязаны", "немедленно"),
        *("срочно", "как можно скорее", "вы обещали", "нарушили", "нарушаете", "угро*"),
    ),
    "ro": case(
        *("instanț*", "judecat*", "avocat*", "penalit*", "penaliz*", "amend*", "ultim* avertis*"),
        *("obligat*", "reziliem", "rezilia*", "dezamăgi*", "rușin*", "vina ta"),
        *("vina dumneavoastră", "urgent", "imediat ce nu", "de îndată", "neapărat", "ați promis"),
        *("ai promis", "încălcat", "amenin*"),
    ),
}
# Nothing is claimed that is not on record.
CLAIMS = {
    "en": case("as agreed", "as discussed", "we agreed", "attached", "attachment", "enclosed"),
    "ru": case(
        *("как договаривались", "как мы договорились", "по договорённости", "как обсуждали"),
        *("во вложении", "прилагаю", "прикрепляю"),
    ),
    "ro": case(
        *("așa cum am stabilit", "conform înțelegerii", "cum am convenit", "cum am discutat"),
        *("atașat*", "atașez", "anexat*", "anexez", "în anexă"),
    ),
}
# Words of the other form of address.
MIXED = {
    ("en", "formal"): case("hi", "hey", "cheers", "I'll", "I'm", "I'd", "let's"),
    ("en", "informal"): case("dear", "I will", "I am writing"),
    ("ru", "formal"): re.compile(
        r"\b(?:ты|тебя|тебе|тобой|тво(?:й|я|ё|е|и|его|ей|ю|их|им|ими|ём)|привет"
        r"|напиши|скажи|подскажи|посмотри|дай|отправь|проверь|назови|выбери|сообщи|ответь"
        r"|перезвони|пришли мне|(?!лишь\b|мышь\b)\w+(?:ешь|ёшь|ишь)(?:ся)?)\b",
        re.IGNORECASE,
    ),
    ("ru", "informal"): re.compile(
        r"\b(?:вы|вас|вам|вами|ваш\w*|пожалуйте|уважаем\w+"
        r"|(?!сайте\b|счёте\b|пакете\b|макете\b|отчёте\b|ответе\b|суете\b)\w+(?:йте|ите|ьте|ете|ёте)(?:сь)?)\b",
        re.IGNORECASE,
    ),
    ("ro", "formal"): re.compile(
        r"\b(?:tu|tine|ție|îți|ți|tău|ta|tăi|tale|te|salut|scrie-mi|spune-mi)\b", re.IGNORECASE
    ),
    ("ro", "informal"): re.compile(
        r"\b(?:dumneavoastră|dvs|vă|stimat\w*|(?!trimiți\b|simți\b)"
        r"\w+(?:ați|eți|iți))\b|\bv-(?:a|am|ar|aș|ați|au|o)\b|-vă\b",
        re.IGNORECASE,
    ),
}
# A past tense or an adjective that shows a man or a woman.
GENDERED = re.compile(
    r"\((?:а|ась|на|ла|ная|ен)\)|\b\w+л/а\b"
    r"|\b(?:я|ты)\s+(?:уже\s+|не\s+|тоже\s+|ещё\s+)?\w+(?:л|ла|лся|лась)\b"
    r"|\b(?:рад|рада|уверен|уверена|согласен|согласна|должен|должна|вынужден|вынуждена|обещал"
    r"|обещала|просил|просила|писал|писала|звонил|звонила|забыл|забыла|получил|получила|сделал"
    r"|сделала|отправил|отправила|подготовил|подготовила|записал|записала|узнал|узнала|сам|сама"
    r"|услышал|услышала|понял|поняла|благодарен|благодарна|прав|права)\b",
    re.IGNORECASE,
)
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
    """All texts of a place, each with what it was asked for: every style, address and choice of
    optional values."""
    about = PLAYBOOK.stage(situation, stage)
    found = []
    for count in range(len(about.optional) + 1):
        for optional in combinations(about.optional, count):
            values = given(lang, (*about.needed, *optional))
            for style in STYLES:
                for address in ADDRESSES:
                    text = PLAYBOOK.render(
                        *(situation, stage, channel),
                        style=(style,),
                        address=address,
                        lang=lang,
                        values=values,
                    )
                    found.append((f"{lang} {style} {address} {'+'.join(optional)}", text))
    return tuple(found)


def parts(lang: str, *place: str) -> Iterator[tuple[str, str, str]]:
    for where, text in texts(lang, *place):
        for part, words in text.parts.items():
            yield f"{where} {part}", part, words


def own(lang: str, words: str) -> str:
    """The words without what the manager typed: those are not ours to judge."""
    for name in ("report", "period", "highlight", "awaited", "advice", "because", "me", "name"):
        words = words.replace(VALUES[lang][name], "x")
    return words


# ---------------------------------------------------------------- what every text must be


@every_language
def test_a_language_is_complete(lang: str) -> None:
    PLAYBOOK.check(lang)


@every_language
@every_place
def test_nothing_is_left_over(lang: str, situation: str, stage: str, channel: str) -> None:
    nothing(
        f"{where}: {words!r}"
        for where, _, words in parts(lang, situation, stage, channel)
        if not words or LEFTOVERS.search(words)
    )


@every_language
@every_place
def test_the_client_is_neither_labelled_nor_pressed(
    lang: str, situation: str, stage: str, channel: str
) -> None:
    faults = []
    for where, _, words in parts(lang, situation, stage, channel):
        for banned in (LABELS, PRESSURE[lang], CLAIMS[lang]):
            if found := banned.search(own(lang, words)):
                faults.append(f"{where}: {found[0]}")
    nothing(faults)


@every_language
@every_place
def test_one_form_of_address_in_a_text(lang: str, situation: str, stage: str, channel: str) -> None:
    faults = []
    for where, part, words in parts(lang, situation, stage, channel):
        address = where.split()[2]
        # What to bring is said to the manager, not to the client.
        if part != "bring" and (found := MIXED[lang, address].search(own(lang, words))):
            faults.append(f"{where}: {found[0]}")
    nothing(faults)


@every_place
def test_russian_shows_nobodys_sex(situation: str, stage: str, channel: str) -> None:
    nothing(
        f"{where}: {found[0]}"
        for where, _, words in parts("ru", situation, stage, channel)
        if (found := GENDERED.search(own("ru", words)))
    )


@every_language
@every_place
def test_letters_are_those_of_the_language(
    lang: str, situation: str, stage: str, channel: str
) -> None:
    wrong = {"en": "[а-яёăâîșțşţ]", "ru": "[ăâîșțşţ]|[а-яё][a-z]|[a-z][а-яё]", "ro": "[а-яёşţ]"}
    nothing(
        f"{where}: {found[0]}"
        for where, _, words in parts(lang, situation, stage, channel)
        if (found := re.search(wrong[lang], words, re.IGNORECASE))
    )


@every_language
@every_place
def test_one_question_and_a_calm_voice(lang: str, situation: str, stage: str, channel: str) -> None:
    faults = []
    for where, text in texts(lang, situation, stage, channel):
        whole = "\n".join(text.parts.values())
        if whole.count("!") > 1:
            faults.append(f"{where}: {whole.count('!')} exclamation marks")
        asked = {part: words.count("?") for part, words in text.parts.items()}
        if sum(asked.values()) > 1 or asked.get("question", 1) != 1:
            faults.append(f"{where}: questions {asked}")
    nothing(faults)


# ---------------------------------------------------------------- what a channel asks for


def of(channel: str) -> pytest.MarkDecorator:
    places = [place[:2] for place in PLACES if place[2] == channel]
    return pytest.mark.parametrize(("situation", "stage"), places)


@every_language
@of("sms")
def test_an_sms_begins_with_the_name_and_is_short(lang: str, situation: str, stage: str) -> None:
    room = {"en": 1, "ru": 2, "ro": 2}[lang]
    nothing(
        f"{where}: {measure(text.parts['body'])}"
        for where, text in texts(lang, situation, stage, "sms")
        if not text.parts["body"].startswith(VALUES[lang]["name"])
        or measure(text.parts["body"]).segments > room
    )


@every_language
@of("messenger")
def test_a_message_is_short(lang: str, situation: str, stage: str) -> None:
    nothing(
        f"{where}: {len(text.parts['body'])}"
        for where, text in texts(lang, situation, stage, "messenger")
        if len(text.parts["body"]) >= 500
    )


@every_language
@of("email")
def test_an_email_is_signed_and_fits_a_screen(lang: str, situation: str, stage: str) -> None:
    nothing(
        f"{where}: {len(text.parts['body'])}, {text.parts['subject']!r}"
        for where, text in texts(lang, situation, stage, "email")
        if not text.parts["body"].endswith(f"\n{VALUES[lang]['me']}")
        or not 150 <= len(text.parts["body"]) <= 1200
        or not 5 <= len(text.parts["subject"]) <= 100
        or "\n" in text.parts["subject"]
    )


@every_language
@of("phone")
def test_a_call_has_two_or_three_points(lang: str, situation: str, stage: str) -> None:
    nothing(
        f"{where}: {text.parts}"
        for where, text in texts(lang, situation, stage, "phone")
        if not 1 <= len(text.parts["points"].splitlines()) <= 3
        or any("\n" in text.parts[part] for part in ("opening", "question", "close"))
    )


@every_language
@of("meeting")
def test_a_meeting_has_one_line_and_something_to_bring(
    lang: str, situation: str, stage: str
) -> None:
    nothing(
        f"{where}: {text.parts}"
        for where, text in texts(lang, situation, stage, "meeting")
        if "\n" in text.parts["agenda"] or len(text.parts["bring"].splitlines()) < 2
    )


# ---------------------------------------------------------------- what the whole must be


@every_language
@every_place
def test_each_style_has_a_voice_of_its_own(
    lang: str, situation: str, stage: str, channel: str
) -> None:
    """The part that carries the message differs between all five columns."""
    part = {"phone": "points", "meeting": "agenda"}.get(channel, "body")
    for address in ADDRESSES:
        voices = [
            text.parts[part]
            for where, text in texts(lang, situation, stage, channel)
            if where.endswith(f" {address} ")
        ]
        assert len(voices) == len(STYLES)
        if channel != "meeting":
            assert len(set(voices)) == len(STYLES), f"{lang} {situation}.{stage}.{channel}"


@every_language
@pytest.mark.parametrize(("situation", "stage"), sorted({place[:2] for place in PLACES}))
def test_every_value_asked_for_is_used(lang: str, situation: str, stage: str) -> None:
    about = PLAYBOOK.stage(situation, stage)
    shown = "\n".join(
        words
        for channel in about.channels
        for where, _, words in parts(lang, situation, stage, channel)
    ).replace("\u00a0", " ")
    for name in (*about.needed, *about.optional):
        first_line = VALUES[lang][name].splitlines()[0].replace("\u00a0", " ")
        assert first_line in shown, f"{lang} {situation}.{stage}: {name} is asked for in vain"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_id_has_its_words(lang: str) -> None:
    words = Interface(strict=True).words(lang)
    structure = PLAYBOOK.structure
    keys = [f"wording-why-{style}" for style in structure.styles]
    keys += [f"part-{part}" for names in structure.channels.values() for part in names]
    for name in structure.values:
        keys += [f"value-{name}", f"value-{name}-ask"]
    for situation in PLAYBOOK.situations():
        keys.append(f"situation-{situation}")
        for stage in PLAYBOOK.stages(situation):
            keys.append(f"stage-{situation}-{stage}")
            reasons = PLAYBOOK.stage(situation, stage).unsuitable.values()
            keys += [f"unsuitable-{reason}" for reason in reasons]
    nothing(key for key in keys if key not in words)


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
