"""The only room that speaks SQL: one file for each noun, each function one statement or two.

Functions take an open connection first: whoever opened it decides what belongs together.
Every statement on a manager's data names the manager.
"""
