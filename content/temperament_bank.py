"""The numbers of the temperament questionnaire: read, checked, and handed on as plain data."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from content.errors import ContentError

BANK = Path(__file__).parent / "temperament" / "bank.json"

Share = Annotated[float, Field(gt=0, lt=1)]
Slope = Annotated[float, Field(ge=-5, le=5)]
Threshold = Annotated[float, Field(ge=-10, le=10)]
Id = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9]{0,15}$")]
"""Short and plain: ids travel in the 64 bytes of a button's data."""


class _Checked(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)


class _Prior(_Checked):
    rho: Annotated[float, Field(gt=-1, lt=1)]


class _Repeat(_Checked):
    gain: Annotated[float, Field(gt=0, le=1)]
    weight: Share


class _Stop(_Checked):
    min: Annotated[int, Field(ge=1)]
    max: int
    more: int
    follow_up: Annotated[int, Field(ge=1)]
    confident: Share
    gain_bits: Annotated[float, Field(ge=0)]

    @model_validator(mode="after")
    def _rises(self) -> _Stop:
        if not self.min <= self.max <= self.more:
            raise ValueError("min <= max <= more does not hold")
        return self


class _Rater(_Checked):
    contacts: Annotated[int, Field(ge=1)]
    rE: Share  # noqa: N815 - the file's own spelling
    rN: Share  # noqa: N815


class _Decay(_Checked):
    E: Annotated[float, Field(gt=0)]
    N: Annotated[float, Field(gt=0)]


class _Item(_Checked):
    id: Id
    axis: Literal["E", "N", "C-P", "S-M"]
    facet: Id
    aE: Slope  # noqa: N815
    aN: Slope  # noqa: N815
    d: Annotated[list[Threshold], Field(min_length=1, max_length=6)]

    @model_validator(mode="after")
    def _measures(self) -> _Item:
        if self.aE == 0 and self.aN == 0:
            raise ValueError(f"{self.id}: both slopes are zero")
        if not all(low < high for low, high in pairwise(self.d)):
            raise ValueError(f"{self.id}: thresholds do not rise")
        return self


class _BankFile(_Checked):
    format: Literal["temperament-bank/1"]
    version: Annotated[str, Field(min_length=1, max_length=32)]
    note: str = ""
    prior: _Prior
    lapse: Share
    grid: Annotated[int, Field(ge=4, le=40, multiple_of=2)]
    repeat: _Repeat
    stop: _Stop
    rater: Annotated[list[_Rater], Field(min_length=1)]
    decay_days: _Decay
    items: Annotated[list[_Item], Field(min_length=1)]

    @model_validator(mode="after")
    def _agrees(self) -> _BankFile:
        ids = [item.id for item in self.items]
        if len(set(ids)) < len(ids):
            raise ValueError("two items have the same id")
        contacts = [rater.contacts for rater in self.rater]
        if contacts[0] != 1 or not all(few < many for few, many in pairwise(contacts)):
            raise ValueError("rater contacts start at 1 and rise")
        return self


def load_bank(path: Path = BANK) -> dict[str, Any]:
    """The validated numbers of a `temperament-bank/1` file, for `domain.temperament_bank`.

    Read once at start: the caller keeps what it builds from them.
    Raises ContentError naming the file and every fault.
    """
    try:
        return _BankFile.model_validate_json(path.read_bytes()).model_dump()
    except ValidationError as fault:
        raise ContentError(
            f"{path.name}: {'.'.join(map(str, each['loc'])) or 'file'}: {each['msg']}"
            for each in fault.errors()
        ) from fault
