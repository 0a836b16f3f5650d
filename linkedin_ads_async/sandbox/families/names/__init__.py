"""Names of places, titles, industries and the like, and of organizations."""
