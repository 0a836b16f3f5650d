"""What members sent in by lead forms, and a way to get all of it since a moment."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from linkedin_ads_async.errors import PagingError, UsageError
from linkedin_ads_async.models._shared.leads import LeadOwner, LeadType
from linkedin_ads_async.models.lead_form_responses import (
    LeadFormResponse,
    LeadFormResponseTimeRange,
)
from linkedin_ads_async.resources.answers import Page
from linkedin_ads_async.resources.generated import lead_form_responses as generated
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, millis

__all__ = ["LeadFormResponses"]

COUNT = 100
"""Responses per call; how many LinkedIn allows is not documented."""

_INNERMOST = re.compile(r":?\([^()]*\)")
_NARROW_MS = 8
"""A span that is not divided any more."""

Span = tuple[int, int]
"""Epoch milliseconds, first and last."""


class LeadFormResponses(generated.LeadFormResponses):
    """What members sent in by lead forms."""

    async def submitted_since(
        self,
        since: datetime,
        *,
        owner: LeadOwner | Urn | str,
        lead_type: LeadType | str,
        until: datetime | None = None,
        versioned_lead_gen_form_urn: Urn | str | None = None,
        limited_to_test_leads: bool | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> AsyncIterator[LeadFormResponse]:
        """Yield every response that was submitted from `since` on, oldest first, each once.

        >>> since = datetime.now(UTC) - timedelta(days=1)
        >>> owner = "urn:li:sponsoredAccount:507404993"
        >>> async for lead in ads.lead_form_responses.submitted_since(
        ...     since, owner=owner, lead_type="SPONSORED"
        ... ):
        ...     print(lead.id, lead.submitted_at)

        Args:
            since: First moment, with a time zone.
            owner: The URN of an ad account or an organization, or a `LeadOwner`.
            lead_type: SPONSORED, EVENT, COMPANY or ORGANIZATION_PRODUCT.
            until: Last moment; now, where it is not given.
            versioned_lead_gen_form_urn, limited_to_test_leads, fields: As of `owner()`.

        The listing pages by index, and its order is not documented: a response that comes or goes
        meanwhile would move others over the edge of a page. So time is divided instead, until what
        one span holds fits into one answer. Next time begin a while before the newest response
        that you have, because some may become visible late; tell doubles by `id`. LinkedIn keeps
        responses for 90 days, as far as is known.
        Raises `UsageError` for a moment without a time zone, or another kind of owner.
        Source: reference/api-conversions-leads 7.
        """
        first, last = _span(since, until or datetime.now(UTC))
        asked: dict[str, Any] = {
            "owner": _owner(owner),
            "lead_type": lead_type,
            "versioned_lead_gen_form_urn": versioned_lead_gen_form_urn,
            "limited_to_test_leads": limited_to_test_leads,
            "fields": _with_needed(fields),
        }
        seen: set[str | None] = set()
        spans = [(first, last)]
        while spans:
            span = spans.pop()
            listing = self._within(span, asked)
            page = await listing
            if _is_divisible(page, span):
                spans += reversed(list(_divided(span, page)))
                continue
            found = [*page] if _is_whole(page) else [one async for one in listing]
            for one in sorted(found, key=_submitted):
                if one.id not in seen and first <= _submitted(one) <= last:
                    seen.add(one.id)
                    yield one

    def _within(self, span: Span, asked: dict[str, Any]) -> Pages[LeadFormResponse]:
        # Whether the ends belong to the range is not documented: a millisecond more on both sides.
        within = LeadFormResponseTimeRange(
            start=EpochMillis(max(span[0] - 1, 0)), end=EpochMillis(span[1] + 1)
        )
        return self.owner(**asked, submitted_at_time_range=within, count=COUNT)


def _span(since: datetime, until: datetime) -> Span:
    first, last = millis(since), millis(until)
    if last < first:
        raise UsageError(f"until ({until}) is before since ({since})")
    return first, last


def _owner(owner: LeadOwner | Urn | str) -> LeadOwner:
    if isinstance(owner, LeadOwner):
        return owner
    urn = Urn.parse(str(owner))
    match urn.entity:
        case "sponsoredAccount":
            return LeadOwner(sponsored_account=urn)
        case "organization":
            return LeadOwner(organization=urn)
        case _:
            raise UsageError(f"leads belong to a sponsoredAccount or an organization, not to {urn}")


def _with_needed(fields: str | Sequence[str] | None) -> str | None:
    """The projection with the two fields that the order and the doubles are told by."""
    if fields is None:
        return None
    text = fields if isinstance(fields, str) else ",".join(fields)
    outer = text
    while (peeled := _INNERMOST.sub("", outer)) != outer:
        outer = peeled
    named = {name.strip() for name in outer.split(",")}
    return ",".join([*(name for name in ("id", "submittedAt") if name not in named), text])


def _submitted(response: LeadFormResponse) -> int:
    if response.submitted_at is None or response.id is None:
        # Without either, others would pass for doubles of it and be lost.
        raise PagingError(f"the response {response.id} came without id or submittedAt")
    return response.submitted_at


def _is_whole(page: Page[LeadFormResponse]) -> bool:
    """Whether a page holds all of its span: it is empty, or its total says so."""
    if page.total is None:
        return not page.items
    return page.total <= _room(page)


def _room(page: Page[LeadFormResponse]) -> int:
    """How many a page can hold; LinkedIn may allow fewer than were asked for."""
    return min(int(page.paging.get("count", COUNT)), COUNT)


def _is_divisible(page: Page[LeadFormResponse], span: Span) -> bool:
    return page.total is not None and not _is_whole(page) and span[1] - span[0] >= _NARROW_MS


def _divided(span: Span, page: Page[LeadFormResponse]) -> Iterator[Span]:
    """Adjacent spans, so many that each holds half a page if leads come evenly."""
    first, last = span
    half = max(1, _room(page) // 2)
    pieces = min(max(2, -(-(page.total or 0) // half)), 64, last - first)
    edges = [first + (last - first + 1) * at // pieces for at in range(pieces + 1)]
    for start, end in pairwise(edges):
        yield start, end - 1
