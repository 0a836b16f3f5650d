"""Posts, media with their uploads, sponsored messages."""
