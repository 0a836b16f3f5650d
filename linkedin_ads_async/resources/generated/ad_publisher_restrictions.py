# =============================================================================
#  GENERATED from specs/ad_publisher_restrictions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad publisher restrictions: Lists of publishers that ads in the LinkedIn Audience Network keep to or keep away from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_publisher_restrictions as operations
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch


class AdPublisherRestrictions(Resource):
    """Lists of publishers that ads in the LinkedIn Audience Network keep to or keep away from.

    Source: reference/api-campaign-management 5.7, 13.3.
    """

    def entity(
        self,
        *,
        entity: Any | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List the restrictions of an entity.

        Arguments:
            entity: What the restrictions belong to.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adPublisherRestrictions`.
        Scope: not documented.
        """
        return self._pages(
            operations.ENTITY, entity=entity, start=start, count=count, fields=fields
        )

    async def get(
        self,
        ad_publisher_restriction_id: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one restriction.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adPublisherRestrictions/{adPublisherRestrictionId}`.
        Scope: not documented.
        """
        return await self._call(
            operations.GET, ad_publisher_restriction_id=ad_publisher_restriction_id, fields=fields
        )

    async def create(
        self,
        entity: Any,
    ) -> Created[Any]:
        """Create a restriction.

        Rest.li CREATE, `POST /adPublisherRestrictions`.
        Scope: not documented.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        ad_publisher_restriction_id: Any,
        *,
        patch: Patch | None = None,
    ) -> None:
        """Change fields of a restriction.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adPublisherRestrictions/{adPublisherRestrictionId}`.
        Scope: not documented.
        """
        await self._update(
            operations.UPDATE, patch, {}, ad_publisher_restriction_id=ad_publisher_restriction_id
        )

    async def generate_restrictions_upload_url(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get an address to which a list of publishers can be uploaded.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: neither what it takes nor the form of its answer is in the facts.

        Rest.li ACTION, `POST /adPublisherRestrictions`.
        Scope: not documented.
        """
        return await self._call(operations.GENERATE_RESTRICTIONS_UPLOAD_URL, parameters=parameters)

    async def generate_restrictions_download_url(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get an address from which a list of publishers can be downloaded.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: neither what it takes nor the form of its answer is in the facts.

        Rest.li ACTION, `POST /adPublisherRestrictions`.
        Scope: not documented.
        """
        return await self._call(
            operations.GENERATE_RESTRICTIONS_DOWNLOAD_URL, parameters=parameters
        )

    async def generate_publisher_list_download_url(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get an address from which the publishers can be downloaded.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: neither what it takes nor the form of its answer is in the facts.

        Rest.li ACTION, `POST /adPublisherRestrictions`.
        Scope: not documented.
        """
        return await self._call(
            operations.GENERATE_PUBLISHER_LIST_DOWNLOAD_URL, parameters=parameters
        )
