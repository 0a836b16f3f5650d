# =============================================================================
#  GENERATED from specs/network_sizes.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Network sizes: How many followers organizations have."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import network_sizes as operations
from linkedin_ads_async.models.network_sizes import NetworkSize, NetworkSizeEdgeType
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class NetworkSizes(Resource):
    """How many followers organizations have.

    Source: reference/api-analytics j.
    """

    async def get(
        self,
        organization_urn: UrnLike,
        *,
        edge_type: NetworkSizeEdgeType | str,
        fields: str | Sequence[str] | None = None,
    ) -> NetworkSize:
        """Get the number of an organization's followers.

        Arguments:
            edge_type: Which connections are counted.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the page that describes it was not read in full, so its parameters have to be
        checked with LinkedIn; no scope is documented.

        Rest.li GET, `GET /networkSizes/{organizationUrn}`.
        Scope: not documented.
        """
        return await self._call(
            operations.GET, organization_urn=organization_urn, edge_type=edge_type, fields=fields
        )
