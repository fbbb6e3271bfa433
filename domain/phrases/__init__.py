"""Moments and repeating schedules in the words people type: one engine, a table per language."""
