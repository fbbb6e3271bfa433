"""The HTTP face of Tact: what calendar applications and supervisors ask for."""
