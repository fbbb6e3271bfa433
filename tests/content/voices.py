"""What no text for a client may hold, by language: patterns the tests search for."""

from __future__ import annotations

import re


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
