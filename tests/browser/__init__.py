"""The page in a real browser; run apart with `pytest tests/browser`."""
