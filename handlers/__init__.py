"""The only rooms that speak Telegram: one file for each noun, views beside them."""
