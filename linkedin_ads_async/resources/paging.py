"""Listings: await one for its first page, iterate it for all items."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Mapping
from typing import Any, Generic, TypeVar

from linkedin_ads_async.errors import PagingError, UsageError
from linkedin_ads_async.operation import Paging
from linkedin_ads_async.resources.answers import Page
from linkedin_ads_async.restli import decode_params

__all__ = ["Pages"]

T = TypeVar("T")
Cursor = Mapping[str, Any]
Fetch = Callable[[Cursor], Awaitable[Page[T]]]

_UNPAGED = 2_147_483_647
"""`paging.count` of answers that hold everything (reference/api-campaign-management 1.3)."""


class Pages(Generic[T]):
    """A listing that has not been asked yet.

    >>> page = await ads.ad_campaigns.search(507404993)            # the first page
    >>> async for campaign in ads.ad_campaigns.search(507404993):  # all items
    ...     ...
    >>> async for page in ads.ad_campaigns.search(507404993).by_page():
    ...     print(len(page), page.next_token)

    It ends by LinkedIn's token, else by the total, else by the next link, else at an empty page;
    never at a short page. Raises `PagingError` where pages loop.
    Source: reference/restli-protocol 11, reference/api-campaign-management 1.3.
    """

    def __init__(self, fetch: Fetch[T], *, paging: Paging, start: int = 0) -> None:
        self._fetch = fetch
        self._paging = paging
        self._start = start

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._fetch({}).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.by_page():
            for item in page.items:
                yield item

    async def by_page(self) -> AsyncIterator[Page[T]]:
        """Yield page after page."""
        cursor: Cursor | None = {}
        seen: list[Cursor] = []
        while cursor is not None:
            if cursor in seen:
                raise PagingError(f"the pages loop: {dict(cursor)} came back")
            seen.append(cursor)
            page = await self._fetch(cursor)
            yield page
            cursor = self._next(page, cursor)

    def _next(self, page: Page[T], cursor: Cursor) -> Cursor | None:
        if self._paging == "none":
            return None
        if page.next_token:
            return {"page_token": page.next_token}
        if self._paging == "page_token":
            return None
        return self._next_by_index(page, cursor)

    def _next_by_index(self, page: Page[T], cursor: Cursor) -> Cursor | None:
        count = page.paging.get("count", len(page))
        if not page.items or count == _UNPAGED:
            return None
        # By the size asked for, not by the items: a page may hold fewer and still not be the last.
        start = cursor.get("start", self._start) + count
        if page.total is not None:
            return {"start": start} if start < page.total else None
        if link := _next_link(page.paging):
            if link.get("start", start) < start - count + 1 and "page_token" not in link:
                raise PagingError(f"the next link leads back to start={link.get('start')}")
            return link
        return {"start": start}


def _next_link(paging: Mapping[str, Any]) -> Cursor | None:
    """The cursor that a `next` link holds; its host and all else in it is ignored."""
    links = [link for link in paging.get("links") or () if link.get("rel") == "next"]
    if not links:
        return None
    try:
        query = decode_params(str(links[0].get("href", "")).partition("?")[2])
        found = {"start": query.get("start"), "count": query.get("count")}
        cursor = {name: int(value) for name, value in found.items() if value is not None}
    except (UsageError, ValueError, TypeError) as error:
        raise PagingError("the next link cannot be read") from error
    if "pageToken" in query:
        return {"page_token": query["pageToken"]}
    if "start" not in cursor:
        raise PagingError("the next link has neither a start nor a token")
    return cursor
