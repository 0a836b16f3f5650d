# =============================================================================
#  GENERATED from specs/ad_experiment_results.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad experiment results: What came out of ad experiments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_experiment_results as operations
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class AdExperimentResults(Resource):
    """What came out of ad experiments.

    Source: reference/api-campaign-management 13.3.
    """

    def search_by_criteria(
        self,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Search the results of experiments.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: its criteria are not in the facts, nor how it pages.

        Rest.li FINDER, `GET /adExperimentResults`.
        Scope: not documented.
        """
        return self._pages(operations.SEARCH_BY_CRITERIA, fields=fields)

    async def get(
        self,
        ad_experiment_result_id: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one result.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adExperimentResults/{adExperimentResultId}`.
        Scope: not documented.
        """
        return await self._call(
            operations.GET, ad_experiment_result_id=ad_experiment_result_id, fields=fields
        )
