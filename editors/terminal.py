"""Printing where letters may be missing and where the reader may stop listening."""

from __future__ import annotations

import codecs
import io
import sys
from collections.abc import Iterable

from anyascii import anyascii

_READABLE = "tact-readable"


def prepare() -> None:
    """Lets a terminal without our letters show them in those it has, instead of failing."""
    codecs.register_error(_READABLE, _spelled_out)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_READABLE)


def _spelled_out(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return anyascii(error.object[error.start : error.end]) or "?", error.end


def show(lines: Iterable[str]) -> None:
    """Prints the lines one by one."""
    for line in lines:
        print(line)
    sys.stdout.flush()


def complain(lines: Iterable[str]) -> None:
    """Prints the lines where errors go."""
    for line in lines:
        print(line, file=sys.stderr)
