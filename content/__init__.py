"""Words and numbers as data. Loading and checking only; knows nobody."""
