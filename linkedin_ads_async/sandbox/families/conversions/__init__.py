"""Conversion rules and the events that they count."""
