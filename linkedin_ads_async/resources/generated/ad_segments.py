# =============================================================================
#  GENERATED from specs/ad_segments.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad segments: Audiences as targeting takes them, matched from lists, streams and visits."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import ad_segments as operations
from linkedin_ads_async.models.ad_segments import AdSegment
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import UrnLike


class AdSegments(Resource):
    """Audiences as targeting takes them, matched from lists, streams and visits.

    Source: reference/api-targeting-audiences 16.
    """

    def accounts(
        self,
        *,
        accounts: Sequence[UrnLike],
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdSegment]:
        """List the segments of ad accounts.

        Arguments:
            accounts: The ad accounts.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adSegments`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.ACCOUNTS, accounts=accounts, start=start, count=count, fields=fields
        )

    async def get(
        self,
        ad_segment_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> AdSegment:
        """Get one segment.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adSegments/{adSegmentId}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(operations.GET, ad_segment_id=ad_segment_id, fields=fields)

    async def create(
        self,
        entity: AdSegment,
    ) -> Created[int]:
        """Create a segment for the visitors of a website; those of lists and DMP segments come from LinkedIn.

        Rest.li CREATE, `POST /adSegments`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        ad_segment_id: int,
        *,
        patch: Patch | None = None,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        type: str | Unset | None = UNSET,
    ) -> None:
        """Change fields of a segment.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adSegments/{adSegmentId}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {"name": name, "description": description, "status": status, "type": type},
            ad_segment_id=ad_segment_id,
        )
