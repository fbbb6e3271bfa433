"""Nouns and rules of client management. Pure: no clock, no chance, no input or output."""
