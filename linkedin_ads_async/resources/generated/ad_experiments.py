# =============================================================================
#  GENERATED from specs/ad_experiments.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad experiments: Experiments that compare variants of advertising."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_experiments as operations
from linkedin_ads_async.resources.answers import BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch


class AdExperiments(Resource):
    """Experiments that compare variants of advertising.

    Source: reference/api-campaign-management 13.3.
    """

    def search(
        self,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Search experiments.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: its criteria are not in the facts, nor how it pages.

        Rest.li FINDER, `GET /adExperiments`.
        Scope: not documented.
        """
        return self._pages(operations.SEARCH, fields=fields)

    async def get(
        self,
        ad_experiment_id: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one experiment.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adExperiments/{adExperimentId}`.
        Scope: not documented.
        """
        return await self._call(operations.GET, ad_experiment_id=ad_experiment_id, fields=fields)

    async def batch_get(
        self,
        ids: Sequence[Any],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[Any, Any]:
        """Get several experiments.

        Arguments:
            ids: Keys of the experiments.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /adExperiments`.
        Scope: not documented.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    async def create(
        self,
        entity: Any,
    ) -> Created[Any]:
        """Create an experiment.

        Rest.li CREATE, `POST /adExperiments`.
        Scope: not documented.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        ad_experiment_id: Any,
        *,
        patch: Patch | None = None,
    ) -> None:
        """Change fields of an experiment.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adExperiments/{adExperimentId}`.
        Scope: not documented.
        """
        await self._update(operations.UPDATE, patch, {}, ad_experiment_id=ad_experiment_id)

    async def delete(
        self,
        ad_experiment_id: Any,
    ) -> None:
        """Delete an experiment.

        Rest.li DELETE, `DELETE /adExperiments/{adExperimentId}`.
        Scope: not documented.
        """
        await self._call(operations.DELETE, ad_experiment_id=ad_experiment_id)

    async def validate_experiment_setup(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Check an experiment before it is created.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: only its name is in the facts, neither what it takes nor what it answers.

        Rest.li ACTION, `POST /adExperiments`.
        Scope: not documented.
        """
        return await self._call(operations.VALIDATE_EXPERIMENT_SETUP, parameters=parameters)
