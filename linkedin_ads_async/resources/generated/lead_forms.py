# =============================================================================
#  GENERATED from specs/lead_forms.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Lead forms: The forms by which members leave their details, and what they ask."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import lead_forms as operations
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.leads import LeadOwner
from linkedin_ads_async.models.lead_forms import (
    LeadForm,
    LeadFormContent,
    LeadFormHiddenField,
    LeadFormState,
)
from linkedin_ads_async.resources.answers import BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset


class LeadForms(Resource):
    """The forms by which members leave their details, and what they ask.

    Source: reference/api-conversions-leads 1, 6, 12.
    """

    def owner(
        self,
        *,
        owner: LeadOwner,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[LeadForm]:
        """List the lead forms of an ad account or an organization.

        Arguments:
            owner: The ad account or the organization.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /leadForms`.
        Scope: r_ads or rw_ads or r_marketing_leadgen_automation.
        """
        return self._pages(operations.OWNER, owner=owner, start=start, count=count, fields=fields)

    async def get(
        self,
        lead_form_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> LeadForm:
        """Get one lead form.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /leadForms/{leadFormId}`.
        Scope: r_ads or rw_ads or r_marketing_leadgen_automation.
        """
        return await self._call(operations.GET, lead_form_id=lead_form_id, fields=fields)

    async def batch_get(
        self,
        ids: Sequence[int],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[int, LeadForm]:
        """Get several lead forms.

        Arguments:
            ids: Keys of the entities.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /leadForms`.
        Scope: r_ads or rw_ads or r_marketing_leadgen_automation.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    async def create(
        self,
        entity: LeadForm,
    ) -> Created[int]:
        """Create a lead form.

        Rest.li CREATE, `POST /leadForms`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        lead_form_id: int,
        *,
        patch: Patch | None = None,
        owner: LeadOwner | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        creation_locale: Locale | Unset | None = UNSET,
        state: LeadFormState | str | Unset | None = UNSET,
        content: LeadFormContent | Unset | None = UNSET,
        hidden_fields: Sequence[LeadFormHiddenField] | Unset | None = UNSET,
    ) -> None:
        """Change fields of a lead form, such as its state.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Uncertain: which fields can change is not in the facts beyond the state.

        Rest.li PARTIAL_UPDATE, `POST /leadForms/{leadFormId}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "owner": owner,
                "name": name,
                "creation_locale": creation_locale,
                "state": state,
                "content": content,
                "hidden_fields": hidden_fields,
            },
            lead_form_id=lead_form_id,
        )
