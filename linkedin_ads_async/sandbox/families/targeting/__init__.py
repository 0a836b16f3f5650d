"""Facets and their values, the size of audiences, and what reaching them costs."""
