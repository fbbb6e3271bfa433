"""Settings: every one documented, a wrong one named in one line."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import config
from config import Settings, SettingsError

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_the_example_names_every_setting_with_its_default() -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    lines = dict(re.findall(r"^([A-Z_]+)=(.*)$", text, re.MULTILINE))
    assert set(lines) == {name.upper() for name in Settings.model_fields}
    assert config.load(ROOT / ".env.example") == config.load(None)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("BOT_TOKEN", "hello", "BOT_TOKEN is not a token of the form 123456:ABC-DEF"),
        ("OWNER_IDS", "12,me", "OWNER_IDS "),
        ("DEFAULT_LANGUAGE", "de", "DEFAULT_LANGUAGE "),
        ("DEFAULT_TIMEZONE", "Moscow", "DEFAULT_TIMEZONE is not an IANA time zone"),
        ("DEFAULT_CURRENCY", "lei", "DEFAULT_CURRENCY "),
        ("DATABASE_URL", "mysql://x", "DATABASE_URL must begin with"),
        ("TELEGRAM_API_URL", "api.telegram.org", "TELEGRAM_API_URL must begin with"),
        ("LOG_LEVEL", "LOUD", "LOG_LEVEL "),
        ("PLAYGROUND_PORT", "99999", "PLAYGROUND_PORT "),
        ("WEB_PORT", "99999", "WEB_PORT "),
        ("PUBLIC_URL", "tact.example.com", "PUBLIC_URL must look like https://tact.example.com"),
        ("PUBLIC_URL", "https://tact.example.com", "PUBLIC_URL needs a WEB_PORT"),
    ],
)
def test_a_wrong_setting_is_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as error:
        config.load(None)
    assert str(error.value).startswith(says)
    assert "\n" not in str(error.value)
    assert value not in str(error.value) or name != "BOT_TOKEN"


def test_a_public_address_loses_its_last_stroke(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEB_PORT", "8080")
    monkeypatch.setenv("PUBLIC_URL", "https://example.com/tact/")
    assert config.load(None).public_url == "https://example.com/tact"
    monkeypatch.setenv("PUBLIC_URL", "https://example.com/?a=b")
    with pytest.raises(SettingsError, match="PUBLIC_URL must look"):
        config.load(None)


def test_owners_are_a_list_of_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWNER_IDS", "12, 34 56")
    assert config.load(None).owner_ids == {12, 34, 56}


@pytest.mark.parametrize(
    ("arguments", "environment", "says"),
    [
        (["run"], {}, "Settings: BOT_TOKEN is missing; without it only `play` works\n"),
        ([], {"LOG_LEVEL": "x"}, "Settings: LOG_LEVEL "),
    ],
)
def test_the_program_ends_with_2(
    tmp_path: Path, arguments: list[str], environment: dict[str, str], says: str
) -> None:
    ended = subprocess.run(
        [sys.executable, str(ROOT / "bot.py"), *arguments],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", **environment},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith(says)
    assert ended.stderr.count("\n") == 1
