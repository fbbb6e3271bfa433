"""Screens: pure functions from results to texts and keyboards."""
