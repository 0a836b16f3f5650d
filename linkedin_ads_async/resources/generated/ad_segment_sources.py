# =============================================================================
#  GENERATED from specs/ad_segment_sources.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad segment sources: Which page sets fill which ad segments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_segment_sources as operations
from linkedin_ads_async.models.ad_segment_sources import AdSegmentSource
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class AdSegmentSources(Resource):
    """Which page sets fill which ad segments.

    Source: reference/api-targeting-audiences 17.
    """

    def account(
        self,
        *,
        account: Any | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdSegmentSource]:
        """List the links of an ad account.

        Arguments:
            account: The ad account.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the facts name this finder, not its parameters; the finder's own name is
        taken for that of its parameter.

        Rest.li FINDER, `GET /adSegmentSources`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.ACCOUNT, account=account, start=start, count=count, fields=fields
        )

    def segments(
        self,
        *,
        segments: Any | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdSegmentSource]:
        """List the links of segments.

        Arguments:
            segments: The segments.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the facts name this finder, not its parameters; the finder's own name is
        taken for that of its parameter.

        Rest.li FINDER, `GET /adSegmentSources`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.SEGMENTS, segments=segments, start=start, count=count, fields=fields
        )

    def sources(
        self,
        *,
        sources: Any | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdSegmentSource]:
        """List the links of page sets.

        Arguments:
            sources: The page sets.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the facts name this finder, not its parameters; the finder's own name is
        taken for that of its parameter.

        Rest.li FINDER, `GET /adSegmentSources`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.SOURCES, sources=sources, start=start, count=count, fields=fields
        )

    async def get(
        self,
        source_urn: UrnLike,
        segment_urn: UrnLike,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> AdSegmentSource:
        """Get the link between a page set and a segment.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the documentation prints the key in its older form, and this one is what
        protocol 2.0 makes of it.

        Rest.li GET, `GET /adSegmentSources/(source:{sourceUrn},segment:{segmentUrn})`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET, source_urn=source_urn, segment_urn=segment_urn, fields=fields
        )

    async def replace(
        self,
        source_urn: UrnLike,
        segment_urn: UrnLike,
        entity: AdSegmentSource,
    ) -> None:
        """Link a page set to a segment; the entity repeats both.

        Uncertain: the documentation prints the key in its older form, and this one is what
        protocol 2.0 makes of it.

        Rest.li UPDATE, `PUT /adSegmentSources/(source:{sourceUrn},segment:{segmentUrn})`.
        Scope: rw_ads.
        """
        await self._replace(
            operations.REPLACE, entity, source_urn=source_urn, segment_urn=segment_urn
        )

    async def delete(
        self,
        source_urn: UrnLike,
        segment_urn: UrnLike,
    ) -> None:
        """Take a page set from a segment.

        Uncertain: the documentation prints the key in its older form, and this one is what
        protocol 2.0 makes of it.

        Rest.li DELETE, `DELETE /adSegmentSources/(source:{sourceUrn},segment:{segmentUrn})`.
        Scope: rw_ads.
        """
        await self._call(operations.DELETE, source_urn=source_urn, segment_urn=segment_urn)
