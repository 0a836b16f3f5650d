# =============================================================================
#  GENERATED from specs/ad_lift_test_surveys.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad lift test surveys: The questions that a lift test asks members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_lift_test_surveys as operations
from linkedin_ads_async.resources.answers import BatchCreated, BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class AdLiftTestSurveys(Resource):
    """The questions that a lift test asks members.

    Source: reference/api-campaign-management 13.1, 20.1.
    """

    def get_all(
        self,
        ad_lift_test_id: int,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List the surveys of a lift test.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /adLiftTests/{adLiftTestId}/adLiftTestSurveys`.
        Scope: not documented.
        """
        return self._pages(
            operations.GET_ALL,
            ad_lift_test_id=ad_lift_test_id,
            start=start,
            count=count,
            fields=fields,
        )

    def criteria(
        self,
        ad_lift_test_id: int,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Search the surveys of a lift test.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: its criteria are not in the facts.

        Rest.li FINDER, `GET /adLiftTests/{adLiftTestId}/adLiftTestSurveys`.
        Scope: not documented.
        """
        return self._pages(
            operations.CRITERIA,
            ad_lift_test_id=ad_lift_test_id,
            start=start,
            count=count,
            fields=fields,
        )

    async def batch_create(
        self,
        ad_lift_test_id: int,
        entities: Sequence[Any],
    ) -> BatchCreated[Any]:
        """Create surveys of a lift test.

        Rest.li BATCH_CREATE, `POST /adLiftTests/{adLiftTestId}/adLiftTestSurveys`.
        Scope: not documented.
        """
        return await self._batch_create(
            operations.BATCH_CREATE, entities, ad_lift_test_id=ad_lift_test_id
        )

    async def batch_delete(
        self,
        ad_lift_test_id: int,
        ids: Sequence[Any],
    ) -> BatchResult[Any, None]:
        """Delete surveys of a lift test.

        Arguments:
            ids: Keys of the surveys.

        Rest.li BATCH_DELETE, `DELETE /adLiftTests/{adLiftTestId}/adLiftTestSurveys`.
        Scope: not documented.
        """
        return await self._batch_delete(
            operations.BATCH_DELETE, ids, ad_lift_test_id=ad_lift_test_id
        )
