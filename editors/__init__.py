"""For those who write the words: reading, checking and counting them without a bot or a client.

docs/decisions/0013-words-for-editors.md
"""
