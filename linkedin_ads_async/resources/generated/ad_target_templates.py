# =============================================================================
#  GENERATED from specs/ad_target_templates.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad target templates: Saved audiences, each a set of targeting criteria to copy into campaigns."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import ad_target_templates as operations
from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.models.ad_target_templates import AdTargetTemplate
from linkedin_ads_async.resources.answers import BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import UrnLike


class AdTargetTemplates(Resource):
    """Saved audiences, each a set of targeting criteria to copy into campaigns.

    Source: reference/api-targeting-audiences 12.
    """

    def account(
        self,
        *,
        account: UrnLike,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdTargetTemplate]:
        """List the templates of an ad account.

        Arguments:
            account: The ad account.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adTargetTemplates`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.ACCOUNT, account=account, start=start, count=count, fields=fields
        )

    async def get(
        self,
        ad_target_template_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> AdTargetTemplate:
        """Get one template.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adTargetTemplates/{adTargetTemplateId}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET, ad_target_template_id=ad_target_template_id, fields=fields
        )

    async def create(
        self,
        entity: AdTargetTemplate,
    ) -> Created[int]:
        """Save targeting criteria as a template.

        Rest.li CREATE, `POST /adTargetTemplates`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        ad_target_template_id: int,
        *,
        patch: Patch | None = None,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        targeting_criteria: TargetingCriteria | Unset | None = UNSET,
    ) -> None:
        """Change fields of a template.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adTargetTemplates/{adTargetTemplateId}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {"name": name, "description": description, "targeting_criteria": targeting_criteria},
            ad_target_template_id=ad_target_template_id,
        )

    async def delete(
        self,
        ad_target_template_id: int,
    ) -> None:
        """Delete a template.

        Rest.li DELETE, `DELETE /adTargetTemplates/{adTargetTemplateId}`.
        Scope: rw_ads.
        """
        await self._call(operations.DELETE, ad_target_template_id=ad_target_template_id)

    async def batch_delete(
        self,
        ids: Sequence[int],
    ) -> BatchResult[int, None]:
        """Delete several templates.

        Arguments:
            ids: Keys of the entities.

        Rest.li BATCH_DELETE, `DELETE /adTargetTemplates`.
        Scope: rw_ads.
        """
        return await self._batch_delete(operations.BATCH_DELETE, ids)
