# =============================================================================
#  GENERATED from specs/ad_lift_tests.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad lift tests: Tests that measure by surveys how ads change what members think of a brand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_lift_tests as operations
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch


class AdLiftTests(Resource):
    """Tests that measure by surveys how ads change what members think of a brand.

    Source: reference/api-campaign-management 13.1, 20.1; reference/api-versions-errors-limits b.
    """

    def criteria(
        self,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Search lift tests.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: its criteria are not in the facts.

        Rest.li FINDER, `GET /adLiftTests`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(operations.CRITERIA, start=start, count=count, fields=fields)

    async def get(
        self,
        ad_lift_test_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one lift test.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adLiftTests/{adLiftTestId}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(operations.GET, ad_lift_test_id=ad_lift_test_id, fields=fields)

    async def create(
        self,
        entity: Any,
    ) -> Created[int]:
        """Create a lift test; the application needs the Standard tier.

        The member has to be billing administrator, account manager or campaign manager of the account.

        Uncertain: its path is printed once as /adLiftTest.

        Rest.li CREATE, `POST /adLiftTests`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        ad_lift_test_id: int,
        *,
        patch: Patch | None = None,
    ) -> None:
        """Change fields of a lift test.

        The member has to be billing administrator, account manager or campaign manager of the account.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adLiftTests/{adLiftTestId}`.
        Scope: rw_ads.
        """
        await self._update(operations.UPDATE, patch, {}, ad_lift_test_id=ad_lift_test_id)

    async def delete(
        self,
        ad_lift_test_id: int,
    ) -> None:
        """Delete a lift test.

        The member has to be billing administrator, account manager or campaign manager of the account.

        Rest.li DELETE, `DELETE /adLiftTests/{adLiftTestId}`.
        Scope: rw_ads.
        """
        await self._call(operations.DELETE, ad_lift_test_id=ad_lift_test_id)

    async def validate_ad_lift_test(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Check a lift test before it is created; it is sent with the id -1.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: under which name it takes the test, and what it answers, is not in the facts.

        Rest.li ACTION, `POST /adLiftTests`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(operations.VALIDATE_AD_LIFT_TEST, parameters=parameters)

    async def required_lift_test_budget_for_key_metrics(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get the budget that a lift test of key metrics needs.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: only its name is in the facts, neither what it takes nor what it answers.

        Rest.li ACTION, `POST /adLiftTests`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.REQUIRED_LIFT_TEST_BUDGET_FOR_KEY_METRICS, parameters=parameters
        )
