# =============================================================================
#  GENERATED from specs/geo.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Geo: Places, and what they are called."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import geo as operations
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models.geo import GeoPlace
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.resource import Resource


class Geo(Resource):
    """Places, and what they are called.

    Source: reference/api-targeting-audiences 20; reference/api-analytics g.
    """

    async def get(
        self,
        geo_id: int,
        *,
        locale: Locale | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> GeoPlace:
        """Get one place.

        Arguments:
            locale: Language of the names; `en_US` where it is not given or not known.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /geo/{geoId}`.
        Scope: any token.
        """
        return await self._call(operations.GET, geo_id=geo_id, locale=locale, fields=fields)

    async def batch_get(
        self,
        ids: Sequence[int],
        *,
        locale: Locale | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[int, GeoPlace]:
        """Get several places.

        Arguments:
            ids: Keys of the entities.
            locale: Language of the names; `en_US` where it is not given or not known.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /geo`.
        Scope: any token.
        """
        return await self._batch_get(operations.BATCH_GET, ids, locale=locale, fields=fields)
