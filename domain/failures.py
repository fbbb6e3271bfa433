"""What may be said about a failure in a log: its kind and its place, never a person's words."""

from __future__ import annotations

DEPTH = 6


def kind_and_place(error: BaseException) -> str:
    """The type of the error and the innermost lines it came through, innermost first.

    Its message is left out: it may hold what somebody typed.
    """
    places = []
    trace = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename.rpartition("/")[2]
        places.append(f"{name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{type(error).__name__} at {' < '.join(reversed(places[-DEPTH:]))}"
