"""DMP segments, what fills them, and the ad segments that come of them."""
