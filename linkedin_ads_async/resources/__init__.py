"""Resources: what a client's attributes can do."""

from __future__ import annotations

from linkedin_ads_async.resources.answers import BatchCreated, BatchResult, Created, Page
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.patches import diff
from linkedin_ads_async.resources.resource import Calls, Resource

__all__ = ["BatchCreated", "BatchResult", "Calls", "Created", "Page", "Pages", "Resource", "diff"]
