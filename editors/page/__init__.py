"""One page with all words, for proof-reading: no network, no files beside it."""

from editors.page.whole import page

__all__ = ["page"]
