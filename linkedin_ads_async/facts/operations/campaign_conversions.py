# =============================================================================
#  GENERATED from specs/campaign_conversions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of campaign_conversions as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.campaign_conversions import CampaignConversion
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

CAMPAIGNS = Operation(
    name="campaign_conversions.campaigns",
    resource="campaignConversions",
    restli="FINDER",
    http="GET",
    path="/campaignConversions",
    member="campaigns",
    parameters=(
        Parameter(
            name="campaigns",
            wire="campaigns",
            where="query",
            type=list[Urn],
            required=True,
            urn="sponsoredCampaign",
        ),
        Parameter(
            name="start",
            wire="start",
            where="query",
            type=int,
        ),
        Parameter(
            name="count",
            wire="count",
            where="query",
            type=int,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=CampaignConversion,
    key=dict,
    paging="start_count",
    safe=True,
    scopes=(("rw_conversions",), ("rw_ads",)),
)
GET = Operation(
    name="campaign_conversions.get",
    resource="campaignConversions",
    restli="GET",
    http="GET",
    path="/campaignConversions/(campaign:{campaignUrn},conversion:{conversionUrn})",
    parameters=(
        Parameter(
            name="campaign_urn",
            wire="campaignUrn",
            where="path",
            type=Urn,
            required=True,
            urn="sponsoredCampaign",
        ),
        Parameter(
            name="conversion_urn",
            wire="conversionUrn",
            where="path",
            type=Urn,
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
    result=CampaignConversion,
    key=dict,
    safe=True,
    scopes=(("rw_conversions",), ("rw_ads",)),
)
BATCH_GET = Operation(
    name="campaign_conversions.batch_get",
    resource="campaignConversions",
    restli="BATCH_GET",
    http="GET",
    path="/campaignConversions",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Any],
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
    result=CampaignConversion,
    key=dict,
    safe=True,
    scopes=(("rw_conversions",), ("rw_ads",)),
)
REPLACE = Operation(
    name="campaign_conversions.replace",
    resource="campaignConversions",
    restli="UPDATE",
    http="PUT",
    path="/campaignConversions/(campaign:{campaignUrn},conversion:{conversionUrn})",
    parameters=(
        Parameter(
            name="campaign_urn",
            wire="campaignUrn",
            where="path",
            type=Urn,
            required=True,
            urn="sponsoredCampaign",
        ),
        Parameter(
            name="conversion_urn",
            wire="conversionUrn",
            where="path",
            type=Urn,
            required=True,
        ),
    ),
    body=CampaignConversion,
    key=dict,
    scopes=(("rw_conversions",), ("rw_ads",)),
)
DELETE = Operation(
    name="campaign_conversions.delete",
    resource="campaignConversions",
    restli="DELETE",
    http="DELETE",
    path="/campaignConversions/(campaign:{campaignUrn},conversion:{conversionUrn})",
    parameters=(
        Parameter(
            name="campaign_urn",
            wire="campaignUrn",
            where="path",
            type=Urn,
            required=True,
            urn="sponsoredCampaign",
        ),
        Parameter(
            name="conversion_urn",
            wire="conversionUrn",
            where="path",
            type=Urn,
            required=True,
        ),
    ),
    key=dict,
    scopes=(("rw_conversions",), ("rw_ads",)),
)
BATCH_DELETE = Operation(
    name="campaign_conversions.batch_delete",
    resource="campaignConversions",
    restli="BATCH_DELETE",
    http="DELETE",
    path="/campaignConversions",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Any],
            required=True,
        ),
    ),
    key=dict,
    scopes=(("rw_conversions",), ("rw_ads",)),
)
BATCH_REPLACE = Operation(
    name="campaign_conversions.batch_replace",
    resource="campaignConversions",
    restli="BATCH_UPDATE",
    http="PUT",
    path="/campaignConversions",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Any],
            required=True,
        ),
    ),
    body=CampaignConversion,
    key=dict,
    scopes=(("rw_conversions",), ("rw_ads",)),
)

OPERATIONS = (
    CAMPAIGNS,
    GET,
    BATCH_GET,
    REPLACE,
    DELETE,
    BATCH_DELETE,
    BATCH_REPLACE,
)
