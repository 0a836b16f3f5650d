# =============================================================================
#  GENERATED from specs/lead_form_responses.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of lead_form_responses as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models._shared.leads import LeadOwner, LeadType
from linkedin_ads_async.models.lead_form_responses import (
    LeadFormResponse,
    LeadFormResponseTimeRange,
)
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

OWNER = Operation(
    name="lead_form_responses.owner",
    resource="leadFormResponses",
    restli="FINDER",
    http="GET",
    path="/leadFormResponses",
    member="owner",
    parameters=(
        Parameter(
            name="owner",
            wire="owner",
            where="query",
            type=LeadOwner,
            required=True,
        ),
        Parameter(
            name="lead_type",
            wire="leadType.leadType",
            where="query",
            type=LeadType,
            required=True,
        ),
        Parameter(
            name="versioned_lead_gen_form_urn",
            wire="versionedLeadGenFormUrn",
            where="query",
            type=Urn,
        ),
        Parameter(
            name="associated_entity",
            wire="associatedEntity",
            where="query",
            type=Any,
        ),
        Parameter(
            name="submitted_at_time_range",
            wire="submittedAtTimeRange",
            where="query",
            type=LeadFormResponseTimeRange,
        ),
        Parameter(
            name="limited_to_test_leads",
            wire="limitedToTestLeads",
            where="query",
            type=bool,
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
    result=LeadFormResponse,
    paging="start_count",
    safe=True,
    scopes=(("r_marketing_leadgen_automation",),),
)
GET = Operation(
    name="lead_form_responses.get",
    resource="leadFormResponses",
    restli="GET",
    http="GET",
    path="/leadFormResponses/{leadFormResponseId}",
    parameters=(
        Parameter(
            name="lead_form_response_id",
            wire="leadFormResponseId",
            where="path",
            type=str,
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
    result=LeadFormResponse,
    safe=True,
    scopes=(("r_marketing_leadgen_automation",),),
)
BATCH_GET = Operation(
    name="lead_form_responses.batch_get",
    resource="leadFormResponses",
    restli="BATCH_GET",
    http="GET",
    path="/leadFormResponses",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[str],
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
    result=LeadFormResponse,
    safe=True,
    scopes=(("r_marketing_leadgen_automation",),),
)

OPERATIONS = (
    OWNER,
    GET,
    BATCH_GET,
)
