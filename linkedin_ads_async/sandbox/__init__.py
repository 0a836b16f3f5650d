"""The local LinkedIn: its world, figures and gate; it is not served yet."""
