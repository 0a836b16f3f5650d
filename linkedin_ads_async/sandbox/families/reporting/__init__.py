"""adAnalytics, its truth, and the smaller reports beside it."""
