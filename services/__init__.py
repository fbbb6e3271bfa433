"""Use cases: load, ask the domain, save, give back a result. No Telegram, no SQL."""
