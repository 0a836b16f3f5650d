# =============================================================================
#  GENERATED from specs/lead_form_responses.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Lead form responses: What members sent in by lead forms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import lead_form_responses as operations
from linkedin_ads_async.models._shared.leads import LeadOwner, LeadType
from linkedin_ads_async.models.lead_form_responses import (
    LeadFormResponse,
    LeadFormResponseTimeRange,
)
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import Urn


class LeadFormResponses(Resource):
    """What members sent in by lead forms.

    Source: reference/api-conversions-leads 1, 7, 12.
    """

    def owner(
        self,
        *,
        owner: LeadOwner,
        lead_type: LeadType | str,
        versioned_lead_gen_form_urn: Urn | str | None = None,
        associated_entity: Any | None = None,
        submitted_at_time_range: LeadFormResponseTimeRange | None = None,
        limited_to_test_leads: bool | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[LeadFormResponse]:
        """List what was sent in to an ad account or an organization.

        LinkedIn keeps leads for a limited time, 90 days as far as is known, so store them.

        Arguments:
            owner: The ad account or the organization.
            lead_type: Where the leads come from; it has to be given.
            versioned_lead_gen_form_urn: Leads of one version of one form.
            associated_entity: Leads of one creative or event, as a record such as
                `{"associatedCreative":<URN>}`.
            submitted_at_time_range: Leads that were sent in during this time.
            limited_to_test_leads: Whether test leads alone are listed; false where it is not
                given.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,submittedAt,formResponse,form:(id,name,content)`; `form`,
                `ownerInfo`, `associatedEntityInfo` and `leadMetadataInfo` come back only
                where it names them.

        Rest.li FINDER, `GET /leadFormResponses`.
        Scope: r_marketing_leadgen_automation.
        """
        return self._pages(
            operations.OWNER,
            owner=owner,
            lead_type=lead_type,
            versioned_lead_gen_form_urn=versioned_lead_gen_form_urn,
            associated_entity=associated_entity,
            submitted_at_time_range=submitted_at_time_range,
            limited_to_test_leads=limited_to_test_leads,
            start=start,
            count=count,
            fields=fields,
        )

    async def get(
        self,
        lead_form_response_id: str,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> LeadFormResponse:
        """Get what one member sent in.

        Arguments:
            fields: Projection, `id,submittedAt,formResponse,form:(id,name,content)`; `form`,
                `ownerInfo`, `associatedEntityInfo` and `leadMetadataInfo` come back only
                where it names them.

        Rest.li GET, `GET /leadFormResponses/{leadFormResponseId}`.
        Scope: r_marketing_leadgen_automation.
        """
        return await self._call(
            operations.GET, lead_form_response_id=lead_form_response_id, fields=fields
        )

    async def batch_get(
        self,
        ids: Sequence[Any],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[Any, LeadFormResponse]:
        """Get several responses.

        Arguments:
            ids: Ids of the responses.
            fields: Projection, `id,submittedAt,formResponse,form:(id,name,content)`; `form`,
                `ownerInfo`, `associatedEntityInfo` and `leadMetadataInfo` come back only
                where it names them.

        Rest.li BATCH_GET, `GET /leadFormResponses`.
        Scope: r_marketing_leadgen_automation.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)
