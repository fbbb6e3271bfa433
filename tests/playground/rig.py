"""Names that the tests of the playground share."""

from collections.abc import Callable, Coroutine
from typing import Any

TOKEN = "123:abc"
ALEX, SAM = 1001, 2002

Call = Callable[..., Coroutine[Any, Any, Any]]
