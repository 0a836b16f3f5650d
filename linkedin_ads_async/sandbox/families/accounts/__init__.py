"""Accounts with what is in them: campaigns, creatives, previews, tests, the public library."""
