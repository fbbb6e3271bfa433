"""The interface: the same messages in every language, legal HTML, and no key without a text."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl

from content.errors import ContentError
from content.interface import LANGUAGES, Interface
from content.interface.catalogue import load_catalogue
from content.markup import Markup
from tests.content.interface_keys import interface_keys

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "content" / "interface"
SOURCES = (
    *("bot.py", "serving.py", "playing.py", "composition.py"),
    *("handlers", "services", "scheduler", "web", "content", "domain", "editors"),
)

# Keys put together from an id of the domain: `words(f"stage-{situation}-{stage}")`. Every
# beginning used in code stands here, and nothing else may be put together.
DYNAMIC = (
    "agenda-",
    "error-",
    "situation-",
    "stage-",
    "value-",
    "part-",
    "unsuitable-",
    "wording-why-",
    "nudge-",
    "remind-",
    "fix-",
    "snooze-",
    "channel-",
    "next-",
    "touch-",
    "outcome-",
    "trait-",
    "edit-ask-",
    "schedule-",
    "language-name-",
    "command-",
    "question-",
    "stop-",
    "verdict-",
    "style-",
    "picture-",
    "treat-",
    "say-",
    "editors-help-",
    "editors-none-",
    "editors-variant-",
    "editors-address-",
    "editors-finding-",
    "editors-coverage-",
    "editors-guide-",
    "editors-key-",
    "editors-field-",
    "guide-say-",
    "hint-",
    "read-why-",
    "guide-for-",
    "payment-paused-",
    "money-band-",
    "entry-",
    "promise-",
    "inline-form-",
    "ladder-",
    "rhythm-",
    "digest-",
    "call-turn-",
    "call-goal-",
    "call-as-",
    "call-kind-",
    "call-ask-",
    "call-file-",
    "call-outcome-",
    "call-result-",
    "call-remind-",
)

PLURALS = {"en": {"one", "other"}, "ru": {"one", "few", "many"}, "ro": {"one", "few", "other"}}
TAGS = re.compile(
    r"</?(?:b|strong|i|em|u|ins|s|strike|del|code|pre|blockquote|tg-spoiler)>"
    r"|<blockquote expandable>|<a href=\"[^\"<>]*\">|</a>"
)


# ---------------------------------------------------------------- the files


def nothing(faults: Iterable[str]) -> None:
    """Fails with every fault on a line of its own."""
    found = list(faults)
    assert not found, "\n" + "\n".join(found)


@cache
def entries(lang: str) -> dict[str, ftl.Message | ftl.Term]:
    found: dict[str, ftl.Message | ftl.Term] = {}
    for path in sorted((FOLDER / lang).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{lang}/{path.name}: {entry.content!r}"
            if isinstance(entry, ftl.Message | ftl.Term):
                term = "-" if isinstance(entry, ftl.Term) else ""
                found[term + entry.id.name] = entry
    return found


def nodes(tree: ftl.BaseNode) -> Iterator[ftl.BaseNode]:
    yield tree
    for value in vars(tree).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ftl.BaseNode):
                yield from nodes(child)


def patterns(lang: str) -> Iterator[tuple[str, str]]:
    """Every pattern of a language, nested variants apart, with x for what is put in."""
    for key, entry in entries(lang).items():
        for node in nodes(entry):
            if isinstance(node, ftl.Pattern):
                pieces = (
                    piece.value if isinstance(piece, ftl.TextElement) else "x"
                    for piece in node.elements
                )
                yield f"{lang} {key}", "".join(pieces)


def test_every_language_has_the_same_files() -> None:
    names = {lang: {path.name for path in (FOLDER / lang).glob("*.ftl")} for lang in LANGUAGES}
    assert names["ru"] == names["en"]
    assert names["ro"] == names["en"]


def test_every_language_has_the_same_keys_attributes_and_variables() -> None:
    """Of the words for a draft of the playbook, one language may be ahead of another."""
    drafts = interface_keys(drafts=True) - interface_keys(drafts=False)
    try:
        Interface(strict=True).check()
    except ContentError as error:
        quoted = {f"'{key}'" for key in drafts}
        nothing(fault for fault in error.faults if not quoted & set(fault.split()))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_file_is_cut_where_fluent_cuts_it(lang: str) -> None:
    serializer = FluentSerializer()
    for key, source in load_catalogue(FOLDER / lang).items():
        (entry,) = FluentParser().parse(source.text).body
        whole = entries(lang)[key]
        whole.comment = None  # it is not part of the text
        assert serializer.serialize_entry(entry) == serializer.serialize_entry(whole)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_number_has_every_plural_form(lang: str) -> None:
    faults = []
    for key, entry in entries(lang).items():
        for node in nodes(entry):
            if not isinstance(node, ftl.SelectExpression):
                continue
            names = {v.key.name for v in node.variants if isinstance(v.key, ftl.Identifier)}
            default = next(v.key for v in node.variants if v.default)
            if not names & {"one", "few", "many"}:
                continue
            if lang != "ru":  # where 21, 31 ... take the same form as 1
                names |= {"one" for v in node.variants if getattr(v.key, "value", "") == "1"}
            lacking = PLURALS[lang] - names
            spare = isinstance(default, ftl.Identifier) and default.name not in PLURALS[lang]
            if len(lacking) > spare:
                faults.append(f"{lang} {key}: no form for {sorted(lacking)}")
    nothing(faults)


def illegal(html: str) -> str | None:
    """Why Telegram would refuse `html`, or None."""
    open_tags: list[str] = []
    for tag in re.findall(r"<[^>]*>?|>", html):
        if not TAGS.fullmatch(tag):
            return f"{tag} is not a tag of Telegram's"
        name = tag.strip("</>").split()[0]
        if not tag.startswith("</"):
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            return f"{tag} closes nothing"
    if open_tags:
        return f"<{open_tags[-1]}> is not closed"
    if re.search(r"&(?!(?:lt|gt|amp|quot|#\d+);)", html):
        return "& is not escaped"
    return None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_html_is_legal(lang: str) -> None:
    faults = [f"{key}: {why}" for key, text in patterns(lang) if (why := illegal(text))]
    nothing(faults)


@pytest.mark.parametrize(
    "html", ["<b>x", "x</b>", "<b><i>x</b></i>", "<br>", "a < b", "R&D", "<a>x</a>", "<p>x</p>"]
)
def test_illegal_html_is_seen(html: str) -> None:
    assert illegal(html)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_letters_are_those_of_the_language(lang: str) -> None:
    wrong = {"en": "[а-яёА-ЯЁăâîșțşţ]", "ru": "[ăâîșțşţ]", "ro": "[а-яёА-ЯЁşţŞŢ]"}[lang]
    mixed = re.compile(r"[а-яё][a-z]|[a-z][а-яё]", re.IGNORECASE)
    own_names = re.compile(r"Русский|Română|<code>.*?</code>|<i>.*?</i>", re.DOTALL)
    faults = [
        f"{key}: {text}"
        for key, whole in patterns(lang)
        if re.search(wrong, text := own_names.sub("", whole)) or mixed.search(text)
    ]
    nothing(faults)


# ---------------------------------------------------------------- the code and its keys


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    files = []
    for source in SOURCES:
        path = ROOT / source
        files += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return tuple(
        (str(path.relative_to(ROOT)), ast.parse(path.read_text("utf-8")))
        for path in files
        if path.exists()
    )


def literal(call: ast.Call) -> list[str]:
    """The first argument of a call, if it stands there in letters."""
    first = call.args[0]
    return [first.value] if isinstance(first, ast.Constant) and isinstance(first.value, str) else []


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call of Words in the code, and where it stands."""
    for file, tree in trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            owner = called.value if isinstance(called, ast.Attribute) else None
            of_interface = getattr(owner, "attr", getattr(owner, "id", "")) == "interface"
            if name in {"words", "plain"} and not of_interface:
                yield f"{file}:{node.lineno}", node


def constants() -> set[str]:
    return {
        node.value
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def refusals() -> Iterator[tuple[str, str]]:
    for file, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "DomainError":
                for key in literal(node):
                    yield f"{file}:{node.lineno}", f"error-{key}"


def wanted(key: str) -> set[str]:
    """The variables a key needs, those of the messages it refers to among them."""
    name, _, attribute = key.partition(".")
    entry = entries("en")[name]
    tree: ftl.BaseNode | None = entry.value
    if attribute:
        tree = next(a.value for a in entry.attributes if a.id.name == attribute)
    names: set[str] = set()
    for node in nodes(tree) if tree else ():
        if isinstance(node, ftl.VariableReference):
            names.add(node.id.name)
        if isinstance(node, ftl.MessageReference):
            dot = f".{node.attribute.name}" if node.attribute else ""
            names |= wanted(node.id.name + dot)
    return names


def exists(key: str) -> bool:
    name, _, attribute = key.partition(".")
    if name not in entries("en"):
        return False
    entry = entries("en")[name]
    if attribute:
        return attribute in {a.id.name for a in entry.attributes}
    return entry.value is not None


def test_every_key_in_the_code_has_a_text() -> None:
    faults = [
        f"{where}: {key}" for where, call in calls() for key in literal(call) if not exists(key)
    ]
    faults += [f"{where}: {key}" for where, key in refusals() if not exists(key)]
    nothing(faults)


def test_every_text_gets_the_values_it_shows() -> None:
    faults = []
    for where, call in calls():
        given = {keyword.arg for keyword in call.keywords}
        for key in literal(call):
            if exists(key) and None not in given and given != wanted(key):
                faults.append(f"{where}: {key} needs {sorted(wanted(key))}, given {given}")
    nothing(faults)


def test_a_key_is_put_together_only_from_a_declared_beginning() -> None:
    faults = []
    for where, call in calls():
        key = call.args[0]
        if isinstance(key, ast.JoinedStr):
            start = key.values[0]
            beginning = start.value if isinstance(start, ast.Constant) else ""
            if not str(beginning).startswith(DYNAMIC):
                faults.append(f"{where}: {ast.unparse(key)}")
    nothing(faults)


def test_every_text_is_used() -> None:
    used = constants()
    for entry in entries("en").values():
        used |= {node.id.name for node in nodes(entry) if isinstance(node, ftl.MessageReference)}
    attributes = {text.partition(".")[0] for text in used if re.fullmatch(r"[\w-]+\.\w+", text)}
    refused = {f"error-{text}" for text in used}
    nothing(
        key
        for key in entries("en")
        if not key.startswith("-")
        and key not in used | attributes | refused
        and not key.startswith(tuple(start for start in DYNAMIC if start != "error-"))
    )


# ---------------------------------------------------------------- the loader

Write = Callable[[str, str], Interface]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a message into a language; languages not written to hold one message."""

    def write(lang: str, text: str, strict: bool = True) -> Interface:
        for other in LANGUAGES:
            (tmp_path / other).mkdir(exist_ok=True)
            path = tmp_path / other / "x.ftl"
            if other == lang or not path.exists():
                path.write_text(text if other == lang else "other = x\n", "utf-8")
        return Interface(tmp_path, strict)

    return write


def test_text_is_escaped_and_markup_is_not(write: Write) -> None:
    words = write("en", "hello = <b>{ $name }</b>").words("en")
    assert words("hello", name="<Egor & Co>") == "<b>&lt;Egor &amp; Co&gt;</b>"
    assert words("hello", name=Markup("<i>Egor</i>")) == "<b><i>Egor</i></b>"
    assert words("hello", name=words("hello", name="&")) == "<b><b>&amp;</b></b>"


def test_a_plain_text_shows_no_html(write: Write) -> None:
    words = write("en", "hello = <b>Hi</b> { $name } &amp; co").words("en")
    assert words.plain("hello", name="<b>R&D</b>") == "Hi <b>R&D</b> & co"
    assert words.plain("hello", name=Markup("<b>R&amp;D</b>")) == "Hi R&D & co"


def test_numbers_choose_the_form_and_are_written_the_local_way(write: Write) -> None:
    text = "days = { $n ->\n [one] { $n } день\n [few] { $n } дня\n *[many] { $n } дней\n }"
    words = write("ru", text).words("ru")
    assert [words("days", n=n) for n in (1, 2, 5, 21)] == ["1 день", "2 дня", "5 дней", "21 день"]
    assert words("days", n=1500) == "1\xa0500 дней"


def test_attributes_terms_and_references(write: Write) -> None:
    text = "-brand = Tact\nask = x\n    .short = { -brand } { later }\nlater = soon { ask }"
    assert write("en", text).words("en")("ask.short") == "Tact soon x"


def test_a_long_text_is_put_in_whole(write: Write) -> None:
    words = write("en", "note = { $text } and { $more }").words("en")
    long = "<" * 3000
    assert words("note", text=long, more="&") == "&lt;" * 3000 + " and &amp;"


def test_a_key_without_a_text_raises_when_strict(write: Write) -> None:
    words = write("ru", "hello = x").words("ru")
    for key in ("other", "hello.attribute", "absent"):
        with pytest.raises(KeyError):
            words(key)


def test_a_missing_value_raises_when_strict(write: Write) -> None:
    with pytest.raises(ValueError, match="name"):
        write("en", "hello = { $name }").words("en")("hello")


def test_a_key_without_a_translation_falls_back_to_english(
    tmp_path: Path, write: Write, caplog: pytest.LogCaptureFixture
) -> None:
    write("en", "hello = Hi { $name }")
    words = Interface(tmp_path).words("ru")
    assert words("hello", name="<") == "Hi &lt;"
    assert "hello" in caplog.text
    with pytest.raises(KeyError):
        words("absent")


def test_an_unknown_language_speaks_english(write: Write) -> None:
    assert write("en", "hello = Hi").words("uk")("hello") == "Hi"


def test_check_names_every_difference(write: Write) -> None:
    write("en", "a = { $x }\nb = b\n    .title = t\nc = c")
    write("ru", "a = { $y }\nb = b\nd = d")
    with pytest.raises(ContentError) as error:
        write("ro", "a = { $x }\nb = b\n    .title = t\nc = c").check()
    assert error.value.faults == (
        "ru/x.ftl: 'a' differs in variables: lacks ['x'], has extra ['y']",
        "ru/x.ftl: 'b' differs in attributes: lacks ['title'], has extra []",
        "ru: 'c' of en/x.ftl is missing",
        "ru/x.ftl: 'd' is not in English",
    )


def test_a_key_given_twice_is_a_fault(write: Write) -> None:
    interface = write("en", "a = 1\na = 2")
    with pytest.raises(ContentError, match=r"'a' is already in en/x.ftl"):
        interface.words("en")
