"""What words mean in company: "twenty five", "25th", "sat" behind "on", a slip beside an hour."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from rapidfuzz.distance import OSA

from domain.phrases import numerals
from domain.phrases.lexicon import DATED, Lexicon, Values
from domain.phrases.patterns import SEPARATOR
from domain.phrases.tokens import Token, fold

_IN_FIGURES = frozenset({"figure", "decimal"})
_ENDS = frozenset({"ordinal", "suffix"})
_AMBIGUOUS = frozenset({"short_weekday", "short_unit", "weekdays", "unit"})
_CUES = frozenset({"cue", "ordinal", "which"})
_BETWEEN = frozenset({SEPARATOR, "joint"})
_GOES_ON = frozenset({"weekday", "clock", "dotclock", "hour", "joint"})
_HOURS = frozenset({"clock", "dotclock", "day", "dm", "ymd"})
_AT_HOURS = frozenset({"clock", "dotclock", "hour"})
_OF = "de"
"""Romanian counts "20 de luni", twenty months."""

_FORGIVEN = frozenset({"weekday", "weekdays", "short_weekday", "month", "relative", "part"})
_SLIP_CUES = frozenset(
    {"cue", "day", "ordinal", "clock", "number", SEPARATOR, "weekday", "weekdays", "relative"}
)
_SLIP_MIN = 5
_TWO_SLIPS_MIN = 8


def joined(tokens: Iterable[Token]) -> list[Token]:
    """Numbers of several words as one: "twenty five", "25" and "th"."""
    found: list[Token] = []
    for token in tokens:
        both = None
        if len(found) > 1 and "minus" in found[-2].values and "hour" in token.values:
            # "Twenty to three" begins with "less twenty" in Russian: two numbers.
            pass
        elif "number" in token.values or not _ENDS.isdisjoint(token.values):
            back = 2 if len(found) > 1 and _is_joint(found[-1]) else 1
            both = _both(found[-back:], token) if len(found) >= back else None
        if both is None:
            found.append(token)
        else:
            found[-back:] = [both]
    return found


def _both(last: Sequence[Token], token: Token) -> Token | None:
    values: Values | None = numerals.joined(last[0], token)
    if values is not None:
        return Token(f"{last[0].key} {token.key}", last[0].start, token.end, values)
    if "suffix" not in token.values or not _touch(last, token):
        return None
    values = {**last[0].values, **dict.fromkeys(DATED, last[0].values["day"])}
    return Token(last[0].key, last[0].start, token.end, values)


def _is_joint(token: Token) -> bool:
    return token.key == "-" or "joiner" in token.values


def _touch(last: Sequence[Token], token: Token) -> bool:
    """Whether "25", "-" and "th" are written as one."""
    if "day" not in last[0].values or "ordinal" in last[0].values:
        return False
    if len(last) > 1 and last[1].key != "-":
        return False
    return all(a.end == b.start for a, b in pairwise([*last, token]))


def promote(tokens: Sequence[Token]) -> None:
    """Gives words the meaning that their neighbours leave them; others keep theirs."""
    for at, token in enumerate(tokens):
        if not _AMBIGUOUS.isdisjoint(token.values):
            values = _promoted(tokens, at)
            if values != token.values:
                token.values, token.letter = values, ""


def _promoted(tokens: Sequence[Token], at: int) -> Values:
    values = dict(tokens[at].values)
    before, after = _values(tokens, at - 1), _after(tokens, at)
    if "short_unit" in values and not _IN_FIGURES.isdisjoint(before):
        values["unit"] = values.pop("short_unit")
    if {"weekday", "unit"} <= values.keys():
        values.pop("weekday" if _is_counted(tokens, at) else "unit")
    if "weekdays" in values and "which" in after:
        values["weekday"] = values.pop("weekdays")
    if "short_weekday" in values:
        listed = not _BETWEEN.isdisjoint(before) and "weekday" in _values(tokens, at - 2)
        listed = listed or ("weekday" in before and not _GOES_ON.isdisjoint(after))
        at_hour = "joint" in after and not _AT_HOURS.isdisjoint(_values(tokens, at + 2))
        cued = len(tokens) == 1 or not _CUES.isdisjoint(before) or not _HOURS.isdisjoint(after)
        if listed or cued or at_hour:
            values["weekday"] = values.pop("short_weekday")
    return values


def _values(tokens: Sequence[Token], at: int) -> Values:
    return tokens[at].values if 0 <= at < len(tokens) else {}


def _after(tokens: Sequence[Token], at: int) -> Values:
    """The next word but commas."""
    comma = at + 1 < len(tokens) and tokens[at + 1].key == ","
    return _values(tokens, at + 2 if comma else at + 1)


def _is_counted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number stands before a word: months, then, and no Mondays."""
    before = _values(tokens, at - 1)
    if at > 1 and tokens[at - 1].key == _OF:
        before = _values(tokens, at - 2)
    return "number" in before and "ordinal" not in before


class Slips:
    """Slips in the names of days and months, forgiven where the words around make them likely."""

    def __init__(self, lexicon: Lexicon, ordinary: Iterable[str]) -> None:
        """`ordinary` words look like slips and are none."""
        self._lexicon = lexicon
        self._ordinary = {fold(word) for word in ordinary}
        self._targets: Mapping[str, Values] = {
            word: values
            for word, values in lexicon.words.items()
            if len(word) >= _SLIP_MIN and not _FORGIVEN.isdisjoint(values)
        }

    def forgive(self, tokens: Sequence[Token]) -> None:
        """Gives words with a slip the meaning of the right ones."""
        for at, token in enumerate(tokens):
            word = token.key
            if len(word) < _SLIP_MIN or token.values or word in self._lexicon:
                continue
            if word not in self._ordinary and word.isalpha() and _is_likely(tokens, at):
                token.values, token.letter = self._nearest(word, tokens, at), ""

    def _nearest(self, word: str, tokens: Sequence[Token], at: int) -> Values:
        slips = 2 if len(word) >= _TWO_SLIPS_MIN else 1
        best: Values = {}
        for target, values in self._targets.items():
            if target[0] != word[0] or abs(len(target) - len(word)) > slips:
                continue
            distance = OSA.distance(word, target, score_cutoff=slips)
            if distance <= slips and ("month" not in values or _is_dated(tokens, at)):
                best, slips = values, distance - 1
        return best


def _around(tokens: Sequence[Token], at: int) -> tuple[Values, Values]:
    return _values(tokens, at - 1), _values(tokens, at + 1)


def _is_likely(tokens: Sequence[Token], at: int) -> bool:
    return at == 0 or any(not _SLIP_CUES.isdisjoint(each) for each in _around(tokens, at))


def _is_dated(tokens: Sequence[Token], at: int) -> bool:
    """A month is named beside a day."""
    return any("day" in each or "ordinal" in each for each in _around(tokens, at))
