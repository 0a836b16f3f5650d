"""Lead forms and what members sent in by them."""
