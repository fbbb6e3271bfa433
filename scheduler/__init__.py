"""Time passing: ticks, each of them one call of a service."""
