# =============================================================================
#  GENERATED from specs/network_sizes.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of network_sizes as data."""

from __future__ import annotations

from linkedin_ads_async.models.network_sizes import NetworkSize, NetworkSizeEdgeType
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

GET = Operation(
    name="network_sizes.get",
    resource="networkSizes",
    restli="GET",
    http="GET",
    path="/networkSizes/{organizationUrn}",
    parameters=(
        Parameter(
            name="organization_urn",
            wire="organizationUrn",
            where="path",
            type=Urn,
            required=True,
            urn="organization",
        ),
        Parameter(
            name="edge_type",
            wire="edgeType",
            where="query",
            type=NetworkSizeEdgeType,
            required=True,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=NetworkSize,
    key=Urn,
    key_urn="organization",
    safe=True,
    scopes=(),
)

OPERATIONS = (GET,)
