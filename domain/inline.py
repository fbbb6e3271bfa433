"""What somebody means who types a few words after the bot's name: whom, and what about.

The order of readings and its reasons: docs/decisions/0020-inline.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.names import spell
from domain.roster import Roster, band
from domain.search import CASE, Asked
from domain.topics import SURE, Lexicon, Topic
from domain.touches import CHANNELS, Channel

LONGEST = 256
"""Characters of a query (Bot API)."""

MOST_WORDS = 10
MOST_CLIENTS = 3
MOST_TOPICS = 3


@dataclass(frozen=True, slots=True)
class Heard:
    """What a query was taken for.

    `clients` are those named, best first; nobody when none was. `topics` are tactics and
    situations, the surest first; `sure` says that they were named in full. `lost` says that some
    word means nothing here. `also` is somebody whose name the words could be as well.
    """

    clients: tuple[int, ...] = ()
    topics: tuple[Topic, ...] = ()
    channel: Channel | None = None
    form: str | None = None
    sure: bool = True
    lost: bool = False
    also: int | None = None


@dataclass(frozen=True, slots=True)
class _Word:
    sound: str
    asked: Asked
    who: float
    what: float


def hear(query: str, roster: Roster, lexicon: Lexicon, recent: Sequence[int]) -> Heard:
    """What `query` means to the manager of `roster`; `recent` are the clients used last.

    Any text is taken: words nobody knows make it `lost`, no text at all is heard as nothing.
    """
    words = _words(query, roster, lexicon)
    naming, clients = _who(_named(words), roster, recent)
    others = [word for word in words if word not in naming]
    topics, channel, form, sure = _about([word.sound for word in others if word.what], lexicon)
    lost = any(not word.what for word in others)
    also = None if clients else _else(others, roster, recent)
    return Heard(clients, topics, channel, form, sure, lost, also)


def _words(query: str, roster: Roster, lexicon: Lexicon) -> list[_Word]:
    spelling = spell(query[:LONGEST])
    pairs = list(zip(spelling.plain, spelling.sound, strict=True))[:MOST_WORDS]
    words = []
    alone = _alone([sound for _, sound in pairs])
    for at, (plain, sound) in enumerate(pairs):
        what = lexicon.level(sound)
        asked = roster.asked(plain, sound, slips=not what)
        who = roster.level(asked)
        if at in alone and lexicon.is_filler(sound) and who < CASE:
            continue
        words.append(_Word(sound, asked, who, what))
    return words


def _alone(words: Sequence[str]) -> set[int]:
    """The places of words that may be passed over: not the only one, and not initials ("E. M.")."""
    short = [len(word) == 1 for word in words]
    beside = [
        left or right for left, right in zip([False, *short], [*short[1:], False], strict=False)
    ]
    return {at for at in range(len(words)) if len(words) > 1 and not (short[at] and beside[at])}


def _named(words: Sequence[_Word]) -> list[_Word]:
    """The words taken for names: those met better as one; of equals the first, as people write."""
    named: list[_Word] = []
    for word in words:
        if word.who and (word.who > word.what or (word.who == word.what and not named)):
            named.append(word)
    return named


def _who(
    named: Sequence[_Word], roster: Roster, recent: Sequence[int]
) -> tuple[list[_Word], tuple[int, ...]]:
    """Whom the words name together; a word that names nobody along with the others is let go."""
    left = list(named)
    while left:
        found = roster.find([word.asked for word in left], recent)
        if found:
            best = [each for each, score in found if band(score) == band(found[0][1])]
            return left, tuple(best[:MOST_CLIENTS])
        left.remove(min(left, key=lambda word: word.who - word.what))
    return left, ()


def _about(
    words: Sequence[str], lexicon: Lexicon
) -> tuple[tuple[Topic, ...], Channel | None, str | None, bool]:
    """Topics, channel, form, and whether the topics are sure."""
    found = lexicon.about(words)
    named = {each.topic.name for each in found if each.topic.kind == "channel"}
    channel = next((each for each in CHANNELS if each in named), None)
    form = next((each.topic.name for each in found if each.topic.kind == "form"), None)
    topics = [each for each in found if each.topic.kind in ("tactic", "situation")]
    sure = [each for each in topics if each.score >= SURE]
    chosen = (sure or topics)[:MOST_TOPICS]
    return tuple(each.topic for each in chosen), channel, form, bool(sure) or not topics


def _else(words: Sequence[_Word], roster: Roster, recent: Sequence[int]) -> int | None:
    """Who is called like the words, though they were taken for something else."""
    likely = [word.asked for word in words if word.who]
    found = roster.find(likely, recent) if likely else []
    return found[0][0] if found else None
