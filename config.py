"""Settings: everything that can be set from outside, each of them also in .env.example."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TOKEN = re.compile(r"\d{3,}:[\w-]{3,}")
PUBLIC = re.compile(r"https?://[^\s/?#@]+(/[^\s?#]*)?")


class SettingsError(Exception):
    """A setting that is missing or wrong, said in one line that names it."""


class Settings(BaseSettings):
    """The settings of one running Tact, read from the environment and then from `.env`."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True
    )

    bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    database_url: str = "sqlite+aiosqlite:///data/tact.db"
    owner_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    default_language: Literal["en", "ru", "ro"] = "en"
    default_timezone: str = "Europe/London"
    default_currency: str = Field(default="EUR", pattern=r"^[A-Z]{3}$")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    web_host: str = "127.0.0.1"
    web_port: int | None = Field(default=None, ge=0, le=65535)
    public_url: str | None = None
    playground_host: str = "127.0.0.1"
    playground_port: int = Field(default=8088, ge=0, le=65535)

    @field_validator("owner_ids", mode="before")
    @classmethod
    def _split_ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        return frozenset(part for part in re.split(r"[\s,;]+", value) if part)

    @field_validator("bot_token")
    @classmethod
    def _look_at_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("is not a token of the form 123456:ABC-DEF")
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _look_at_address(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return value.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _look_at_public(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is None:
            return None
        if not PUBLIC.fullmatch(value):
            raise ValueError("must look like https://tact.example.com")
        if info.data.get("web_port") is None:
            raise ValueError("needs a WEB_PORT, or nobody would answer there")
        return value.rstrip("/")

    @field_validator("default_timezone")
    @classmethod
    def _look_at_zone(cls, value: str) -> str:
        try:
            # Not to be kept: the zones that are pinned come into use only later.
            ZoneInfo.no_cache(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError("is not an IANA time zone such as Europe/Chisinau") from None
        return value

    @field_validator("database_url")
    @classmethod
    def _look_at_database(cls, value: str) -> str:
        if not value.startswith(("sqlite+aiosqlite://", "postgresql+asyncpg://")):
            raise ValueError("must begin with sqlite+aiosqlite:// or postgresql+asyncpg://")
        return value


def load(env_file: Path | None = Path(".env")) -> Settings:
    """The settings; raises SettingsError with one line that names the first wrong one.

    The value itself is never repeated: it may be a secret.
    """
    try:
        return Settings(_env_file=env_file)  # type: ignore[call-arg]  # pydantic's own argument
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0]).upper()
        raise SettingsError(f"{name} {first['msg'].removeprefix('Value error, ')}") from None
