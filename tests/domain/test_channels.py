"""Channel advice: what decides, what is shown, and what no weight can outvote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.answer_rates import habits
from domain.channel_factors import factors
from domain.channel_tables import SHOWN_FROM
from domain.channels import (
    CHANNELS,
    PURPOSES,
    Advice,
    Case,
    Channel,
    Outcome,
    Purpose,
    Touch,
    advise,
    purpose_of,
)
from domain.temperament_grid import STYLES, Style

CHISINAU = ZoneInfo("Europe/Chisinau")
NOW = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)  # a Tuesday, 11:15 in Chisinau
TRAITS = ("forgets", "shifts_blame", "no_calls", "write_first")
VOICE = {"phone", "meeting"}


def styles(style: Style, chance: float = 0.7) -> dict[Style, float]:
    rest = (1 - chance) / 3
    return {each: chance if each == style else rest for each in STYLES}


def case(purpose: str = "contact", **changes: object) -> Case:
    return replace(Case(CHANNELS, PURPOSES[purpose], CHISINAU), **changes)  # type: ignore[arg-type]


def order(advice: Advice) -> list[Channel]:
    return [each.channel for each in advice.ranking]


def keys(advice: Advice, channel: Channel) -> list[str]:
    found = next(each for each in advice.ranking if each.channel == channel)
    return [reason.key for reason in found.reasons]


def touch(channel: Channel, outcome: Outcome, days: float, after: int | None = None) -> Touch:
    return Touch(channel, outcome, NOW - timedelta(days=days), after)


def chances() -> st.SearchStrategy[Mapping[Style, float] | None]:
    weights = st.lists(st.floats(0.01, 1), min_size=4, max_size=4)
    mixed = weights.map(lambda ws: {s: w / sum(ws) for s, w in zip(STYLES, ws, strict=True)})
    sure: st.SearchStrategy[dict[Style, float]] = st.sampled_from(STYLES).map(
        lambda style: styles(style, 0.9)
    )
    return st.none() | mixed | sure


touches = st.lists(
    st.builds(
        touch,
        st.sampled_from(CHANNELS),
        st.sampled_from(("answered", "no_answer", "sent", "received")),
        st.floats(0, 500),
        st.none() | st.integers(0, 10**6),
    ),
    max_size=12,
).map(tuple)

cases = st.builds(
    Case,
    channels=st.sets(st.sampled_from(CHANNELS), min_size=1).map(lambda found: tuple(sorted(found))),
    purpose=st.sampled_from(sorted(PURPOSES.values(), key=lambda purpose: purpose.name)),
    zone=st.sampled_from((CHISINAU, ZoneInfo("America/New_York"), UTC)),
    styles=chances(),
    preferred=st.none() | st.sampled_from(CHANNELS),
    traits=st.frozensets(st.sampled_from(TRAITS)),
    touches=touches,
    busy=st.integers(0, 30),
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(
    lambda moment: moment.replace(tzinfo=UTC)
)


@given(cases, moments)
def test_every_channel_is_ranked_or_left_out_once(case: Case, now: datetime) -> None:
    advice = advise(case, now)
    left_out = [channel for channel, _ in advice.excluded]
    assert sorted(order(advice) + left_out) == sorted(case.channels)
    assert advice.ranking


@given(cases, moments)
def test_advice_is_the_same_every_time_and_in_any_order(case: Case, now: datetime) -> None:
    again = replace(case, touches=case.touches[::-1], channels=case.channels[::-1])
    assert advise(case, now) == advise(case, now)
    assert order(advise(again, now)) == order(advise(case, now))


@given(cases)
def test_reasons_are_few_honest_and_strongest_first(case: Case) -> None:
    """With every factor that has a reason taken from the same rules the score is made of."""
    advice = advise(case, NOW)
    known = habits(case.touches, NOW)
    rules = {"silent", "changed", "only"}
    for place, ranked in enumerate(advice.ranking):
        assert (2 if place == 0 else 1) <= len(ranked.reasons) <= 3
        wait = (ranked.moment.seen_from - NOW).total_seconds() / 3600
        all_factors = factors(case, ranked.channel, known[ranked.channel], wait)
        assert ranked.score == pytest.approx(sum(f.points for f in all_factors), abs=1e-5)
        points = {f.reason.key: f.points for f in all_factors if f.reason}
        shown = [points[r.key] for r in ranked.reasons if r.key not in rules]
        assert all(abs(each) >= SHOWN_FROM for each in shown)
        if place == 0:
            helpful = [each for each in shown if each > 0]
            assert helpful == sorted(helpful, reverse=True)
        else:
            assert [abs(each) for each in shown] == sorted(map(abs, shown), reverse=True)


@given(cases, moments)
def test_scores_fall_and_ties_keep_the_fixed_order(case: Case, now: datetime) -> None:
    known = habits(case.touches, now)
    for before, after in zip(
        advise(case, now).ranking, advise(case, now).ranking[1:], strict=False
    ):
        silent = known[before.channel].is_silent, known[after.channel].is_silent
        assert silent in ((False, False), (False, True), (True, True))
        if silent[0] == silent[1]:
            assert before.score >= after.score
        if silent[0] == silent[1] and before.score == after.score:
            assert CHANNELS.index(before.channel) < CHANNELS.index(after.channel)


# What is a rule


@given(cases)
def test_conflict_is_never_settled_in_writing_while_a_voice_is_at_hand(case: Case) -> None:
    case = replace(case, purpose=PURPOSES["professionals"])
    advice = advise(case, NOW)
    if VOICE & set(case.channels):
        assert set(order(advice)) <= VOICE
    elif set(case.channels) != {"sms"}:
        assert "sms" not in order(advice)


def test_an_sms_is_left_out_of_a_conflict_with_the_reason() -> None:
    advice = advise(case("professionals"), NOW)
    assert dict(advice.excluded)["sms"].key == "out-emotion-sms"
    assert dict(advice.excluded)["email"].key == "out-emotion-text"


def test_a_client_with_an_email_only_is_written_to_even_in_a_conflict() -> None:
    advice = advise(case("professionals", channels=("email", "sms")), NOW)
    assert order(advice) == ["email"]
    assert keys(advice, "email")[:2] == ["only", "emotional-email"]


@given(cases)
def test_voice_about_money_is_followed_by_writing(case: Case) -> None:
    advice = advise(case, NOW)
    written = [channel for channel in ("email", "messenger", "sms") if channel in case.channels]
    if advice.first in VOICE and case.purpose.agreed and written:
        assert advice.followup == written[0]
        assert advice.followup_reason is not None
        assert advice.followup_reason.key == "then-agreed"
    if advice.first not in VOICE or not written:
        assert advice.followup is None


def test_figures_are_never_left_to_the_phone_alone() -> None:
    figures = Purpose("prices", figures=True)
    talked = replace(case(), purpose=figures, channels=("phone", "sms"), preferred="phone")
    advice = advise(talked, NOW)
    assert advice.first == "phone"
    assert (advice.followup, advice.followup_reason and advice.followup_reason.key) == (None, None)
    with_mail = replace(talked, channels=("phone", "email"), touches=_unanswered("email"))
    advice = advise(with_mail, NOW)
    assert (advice.first, advice.followup) == ("phone", "email")
    assert advice.followup_reason is not None
    assert advice.followup_reason.key == "then-figures"


def _unanswered(channel: Channel) -> tuple[Touch, ...]:
    return (touch(channel, "no_answer", 2), touch(channel, "no_answer", 1))


@pytest.mark.parametrize(
    ("trait", "key"), [("shifts_blame", "then-blame"), ("forgets", "then-forgets")]
)
def test_somebody_unreliable_gets_important_things_in_writing_too(trait: str, key: str) -> None:
    plan = Purpose("plan", complex=True)
    meeting = replace(
        case(),
        purpose=plan,
        preferred="meeting",
        traits=frozenset({trait}),
        styles=styles("sanguine"),
    )
    advice = advise(meeting, NOW)
    assert (advice.first, advice.followup) == ("meeting", "email")
    assert advice.followup_reason is not None
    assert advice.followup_reason.key == key
    assert advise(replace(meeting, traits=frozenset()), NOW).followup is None


def test_small_talk_by_phone_needs_no_letter() -> None:
    advice = advise(case(preferred="phone", traits=frozenset({"forgets"})), NOW)
    assert (advice.first, advice.followup) == ("phone", None)


def test_a_record_is_written() -> None:
    advice = advise(case("recap", preferred="phone"), NOW)
    assert order(advice) == ["email", "messenger"]
    assert {channel for channel, _ in advice.excluded} == {"phone", "meeting", "sms"}


@pytest.mark.parametrize(
    ("purpose", "voice"),
    [
        ("contact", False),
        ("payment.coming", False),
        ("payment.overdue", True),
        ("professionals", True),
    ],
)
def test_in_writing_unless_it_must_be_discussed_now(purpose: str, voice: bool) -> None:
    advice = advise(case(purpose, traits=frozenset({"write_first"})), NOW)
    assert bool(VOICE & set(order(advice))) is voice
    if not voice:
        assert dict(advice.excluded)["phone"].key == "out-write-first"


def test_two_unanswered_attempts_change_the_channel() -> None:
    before = advise(case(preferred="messenger"), NOW)
    assert before.first == "messenger"
    advice = advise(case(preferred="messenger", touches=_unanswered("messenger")), NOW)
    assert order(advice)[-1] == "messenger"
    assert keys(advice, "messenger")[0] == "silent"
    first = advice.ranking[0].reasons[0]
    assert (first.key, first.params) == ("changed", {"channel": "messenger", "count": 2})


@pytest.mark.parametrize(
    "history",
    [
        (("no_answer", 1.0),),
        (("no_answer", 3.0), ("answered", 2.0), ("no_answer", 1.0)),
        (("no_answer", 2.0), ("no_answer", 1.0), ("received", 0.5)),
        (("no_answer", 40.0), ("no_answer", 31.0)),
        (("sent", 2.0), ("sent", 1.0)),
    ],
)
def test_one_attempt_an_answer_or_a_month_keep_the_channel(
    history: tuple[tuple[Outcome, float], ...],
) -> None:
    done = tuple(touch("messenger", outcome, days) for outcome, days in history)
    advice = advise(case(preferred="messenger", touches=done), NOW)
    assert advice.first == "messenger"


def test_the_only_channel_stays_even_when_silent() -> None:
    advice = advise(case(channels=("phone",), touches=_unanswered("phone")), NOW)
    assert order(advice) == ["phone"]
    assert keys(advice, "phone")[:2] == ["silent", "only"]


# What weighs


@pytest.mark.parametrize(
    ("purpose", "style", "first"),
    [
        ("payment.coming", "phlegmatic", "email"),
        ("payment.overdue", "phlegmatic", "email"),
        ("payment.promise_broken", "choleric", "phone"),
        ("payment.promise_broken", "sanguine", "messenger"),
        ("contact", "sanguine", "messenger"),
        ("contact", "choleric", "messenger"),
        ("contact", "phlegmatic", "email"),
        ("report", "choleric", "email"),
        ("report", "phlegmatic", "email"),
        ("recap", "sanguine", "email"),
        ("professionals", "choleric", "meeting"),
        ("professionals", "melancholic", "phone"),
        ("waiting.again", "melancholic", "email"),
    ],
)
def test_the_style_shapes_the_advice(purpose: str, style: Style, first: Channel) -> None:
    assert advise(case(purpose, styles=styles(style)), NOW).first == first


def test_a_style_hardly_known_adds_hardly_anything() -> None:
    even = dict.fromkeys(STYLES, 0.25)
    assert advise(case(styles=even), NOW) == advise(case(), NOW)
    known = [
        dict(zip(order(advice), (each.score for each in advice.ranking), strict=True))["email"]
        for advice in (
            advise(case(styles=styles("phlegmatic", chance)), NOW) for chance in (0.25, 0.5, 0.8)
        )
    ]
    assert known == sorted(known)
    assert known[0] < known[-1]


def test_a_sure_pace_is_named_when_the_style_is_not() -> None:
    fast: dict[Style, float] = {
        "choleric": 0.42,
        "sanguine": 0.42,
        "phlegmatic": 0.08,
        "melancholic": 0.08,
    }
    advice = advise(case("payment.promise_broken", styles=fast), NOW)
    shown = {key for channel in order(advice) for key in keys(advice, channel)}
    assert "pace-fast-for" in shown
    assert not any(key.startswith("style-") for key in shown)


@given(cases, st.sampled_from(CHANNELS))
def test_a_preference_never_harms_its_channel(case: Case, channel: Channel) -> None:
    if channel not in case.channels:
        return
    without = advise(replace(case, preferred=None), NOW)
    with_it = advise(replace(case, preferred=channel), NOW)
    if channel in order(without):
        assert order(with_it).index(channel) <= order(without).index(channel)


def test_a_preference_is_followed_where_it_can_be() -> None:
    for channel in CHANNELS[:4]:
        advice = advise(case(preferred=channel), NOW)
        assert advice.first == channel
        assert keys(advice, channel)[0] == "preferred"


def test_real_answers_beat_what_the_style_predicts() -> None:
    phlegmatic = case("payment.coming", styles=styles("phlegmatic", 0.9))
    assert advise(phlegmatic, NOW).first == "email"
    done = tuple(touch("messenger", "answered", day) for day in range(1, 9))
    done += (touch("email", "no_answer", 3), touch("email", "no_answer", 9))
    learned = replace(phlegmatic, touches=(*done, touch("email", "answered", 1)))
    advice = advise(learned, NOW)
    assert advice.first == "messenger"
    assert keys(advice, "messenger")[0] == "answers-for"
    reason = advice.ranking[0].reasons[0]
    assert (reason.params, reason.source) == ({"answered": 8, "tried": 8}, "client")


@given(
    cases, st.sampled_from(CHANNELS), st.sampled_from(("answered", "received")), st.floats(0, 300)
)
def test_an_answer_never_lowers_a_channel(
    case: Case, channel: Channel, outcome: Outcome, days: float
) -> None:
    def score(case: Case) -> float | None:
        found = [each.score for each in advise(case, NOW).ranking if each.channel == channel]
        return found[0] if found else None

    better = replace(case, touches=(*case.touches, touch(channel, outcome, days)))
    before, after = score(case), score(better)
    if before is not None and after is not None:
        assert after >= before - 1e-5


def test_unannounced_calls_are_avoided_or_announced() -> None:
    calm = advise(case("payment.promise_broken", styles=styles("choleric")), NOW)
    assert (calm.first, calm.announce) == ("phone", None)
    asked = case(
        "payment.promise_broken", styles=styles("choleric"), traits=frozenset({"no_calls"})
    )
    assert advise(asked, NOW).first == "messenger"
    only = advise(replace(asked, channels=("phone", "email")), NOW)
    assert (only.first, only.announce) == ("phone", "email")
    assert only.announce_reason is not None
    assert only.announce_reason.key == "ahead-asked"


def test_a_reserved_client_is_told_of_a_call_beforehand() -> None:
    advice = advise(case("professionals", styles=styles("melancholic")), NOW)
    assert (advice.first, advice.announce) == ("phone", "messenger")
    assert advice.announce_reason is not None
    assert advice.announce_reason.key == "ahead-style"


@pytest.mark.parametrize("trait", ["forgets", "shifts_blame"])
def test_somebody_unreliable_is_written_to(trait: str) -> None:
    choleric = case("payment.promise_broken", styles=styles("choleric"))
    assert advise(choleric, NOW).first == "phone"
    advice = advise(replace(choleric, traits=frozenset({trait})), NOW)
    assert advice.first in ("messenger", "email")


def test_quick_answers_count_more_when_it_is_urgent() -> None:
    done = tuple(touch("messenger", "answered", day, after=300) for day in (1, 2, 3))
    slow = tuple(replace(each, answered_after=86400) for each in done)

    def gain(purpose: str) -> float:
        quick, late = (
            next(
                each.score
                for each in advise(case(purpose, touches=history), NOW).ranking
                if each.channel == "messenger"
            )
            for history in (done, slow)
        )
        return quick - late

    assert gain("payment.overdue") > gain("payment.coming") > 0.2


def test_the_usual_answering_time_is_told_in_a_fitting_unit() -> None:
    for after, expected in (
        (300, {"unit": "minutes", "count": 5}),
        (7200 * 8, {"unit": "hours", "count": 16}),
        (86400 * 4, {"unit": "days", "count": 4}),
    ):
        done = tuple(touch("messenger", "answered", day, after=after) for day in range(1, 10))
        known = habits(done, NOW)["messenger"]
        found = factors(case(touches=done), "messenger", known, 0)
        speed = next(f.reason for f in found if f.reason and f.reason.key.startswith("speed"))
        assert speed.params == expected


def test_a_full_day_leans_towards_what_can_wait() -> None:
    close = case("payment.promise_broken", styles=styles("choleric", 0.6))
    assert advise(close, NOW).first == "phone"
    assert advise(replace(close, busy=16), NOW).first == "messenger"


def test_at_night_an_urgent_step_says_how_long_it_waits() -> None:
    night = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
    urgent = case("payment.promise_broken")
    reasons = [r for each in advise(urgent, night).ranking for r in each.reasons]
    waits = [reason.params["hours"] for reason in reasons if reason.key == "waits"]
    assert waits
    assert set(waits) <= {11, 12}  # until nine, and until half past nine for a meeting
    day = [r.key for each in advise(urgent, NOW).ranking for r in each.reasons]
    assert day.count("waits") < len(waits)


# When


def test_the_best_time_is_on_the_clients_clock() -> None:
    advice = advise(case(preferred="phone"), datetime(2026, 11, 27, 18, 0, tzinfo=UTC))
    assert advice.best_time == datetime(2026, 11, 30, 9, 30, tzinfo=CHISINAU)
    assert advice.best_time.tzinfo is CHISINAU


def test_a_client_without_channels_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="channel"):
        advise(case(channels=()), NOW)


@pytest.mark.parametrize(
    ("situation", "stage", "name"),
    [
        ("payment", "overdue", "payment.overdue"),
        ("report", "send", "report"),
        ("recap", None, "recap"),
        ("waiting", "again", "waiting.again"),
        ("professionals", "answer", "professionals"),
        (None, None, "contact"),
        ("thanks", "any", "contact"),
    ],
)
def test_situations_have_purposes(situation: str | None, stage: str | None, name: str) -> None:
    assert purpose_of(situation, stage).name == name
