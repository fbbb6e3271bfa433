"""The numbers behind channel advice: what suits whom and what, in points of score.

Rows follow docs/field-guide.md, sections "Four styles" and "Channels"; the size of each number is
our judgement, chosen so that a stated preference outweighs a style, a dozen of the client's own
answers outweigh either, and a purpose decides between channels that are otherwise alike.
"""

from __future__ import annotations

from collections.abc import Mapping

from domain.temperament_grid import STYLES, Style
from domain.touches import CHANNELS, Channel

Row = Mapping[Channel, float]


def _row(email: float, messenger: float, sms: float, phone: float, meeting: float) -> Row:
    return {
        "email": email,
        "messenger": messenger,
        "sms": sms,
        "phone": phone,
        "meeting": meeting,
    }


COST = _row(email=0.2, messenger=0.3, sms=-0.3, phone=0.1, meeting=-0.6)
"""What using the channel costs and gives when nothing else is known."""

NEEDS: Mapping[str, Row] = {
    "trace": _row(email=1.2, messenger=0.3, sms=0.1, phone=-0.5, meeting=-0.4),
    "emotional": _row(email=-1.0, messenger=-1.2, sms=-2.0, phone=1.3, meeting=1.4),
    "urgent": _row(email=-0.2, messenger=0.4, sms=0.4, phone=1.0, meeting=-0.8),
    "complex": _row(email=0.6, messenger=-0.4, sms=-1.2, phone=0.2, meeting=1.0),
    "figures": _row(email=0.9, messenger=0.2, sms=-0.5, phone=-0.9, meeting=0.3),
    "fact": _row(email=0.2, messenger=0.4, sms=0.5, phone=-0.2, meeting=-0.8),
    "light": _row(email=-0.1, messenger=0.5, sms=-0.1, phone=0.2, meeting=-0.3),
}
"""By the flags of a Purpose, how far the channel serves the need."""

STYLE_WEIGHT = 2.5
LIKES: Mapping[Style, Row] = {
    "choleric": _row(email=0.30, messenger=0.85, sms=0.45, phone=0.95, meeting=0.45),
    "sanguine": _row(email=0.35, messenger=0.90, sms=0.40, phone=0.80, meeting=0.80),
    "phlegmatic": _row(email=1.00, messenger=0.45, sms=0.30, phone=0.25, meeting=0.45),
    "melancholic": _row(email=0.85, messenger=0.80, sms=0.15, phone=0.35, meeting=0.50),
}
"""How readily a style takes to a channel on ordinary days, 0 to 1."""

LIKES_IN_CONFLICT: Mapping[Style, Row] = {
    "choleric": _row(email=0.2, messenger=0.2, sms=0.1, phone=0.60, meeting=0.90),
    "sanguine": _row(email=0.2, messenger=0.2, sms=0.1, phone=0.70, meeting=0.80),
    "phlegmatic": _row(email=0.2, messenger=0.2, sms=0.1, phone=0.45, meeting=0.75),
    "melancholic": _row(email=0.2, messenger=0.2, sms=0.1, phone=0.80, meeting=0.70),
}
"""The same when feelings run high: a choleric settles it face to face, a melancholic by voice."""

PREFERRED = 1.5
NO_CALLS, NO_CALLS_BUT_NEEDED = -1.0, -0.3
FORGETS = _row(email=0.5, messenger=0.35, sms=0.1, phone=-0.3, meeting=-0.15)
SHIFTS_BLAME = _row(email=0.9, messenger=0.35, sms=0.1, phone=-0.6, meeting=-0.3)

ANSWERS_WEIGHT = 3.5
SPEED_WEIGHT, SPEED_WEIGHT_URGENT = 0.4, 0.6
WAIT_AN_HOUR, LONGEST_WAIT = -0.08, -1.0

BUSY_FROM, BUSY_TO = 8, 16
"""A manager with this many items today leans towards what can wait for an answer, fully at the
second figure."""
BUSY = _row(email=0.25, messenger=0.25, sms=0.1, phone=-0.1, meeting=-0.3)

SHOWN_FROM = 0.08
"""A factor that moved the score less than this is not a reason."""


def _deviations(likes: Mapping[Style, Row]) -> Mapping[Style, Row]:
    mean = {c: sum(likes[style][c] for style in STYLES) / len(STYLES) for c in CHANNELS}
    return {
        style: {c: STYLE_WEIGHT * (likes[style][c] - mean[c]) for c in CHANNELS} for style in STYLES
    }


STYLE_POINTS = _deviations(LIKES)
CONFLICT_POINTS = _deviations(LIKES_IN_CONFLICT)
"""What a style adds to the average client: nothing is added while the style is not known."""


def answer_prior(chances: Mapping[Style, float], channel: Channel) -> float:
    """The share of attempts a client of these styles answers, before any is known."""
    return 0.4 + 0.4 * sum(chances[style] * LIKES[style][channel] for style in STYLES)
