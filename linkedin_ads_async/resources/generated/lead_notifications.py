# =============================================================================
#  GENERATED from specs/lead_notifications.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Lead notifications: Subscriptions by which a webhook is told of leads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import lead_notifications as operations
from linkedin_ads_async.models._shared.leads import LeadType
from linkedin_ads_async.models.lead_notifications import (
    LeadNotification,
    LeadNotificationOwnerCriterion,
)
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class LeadNotifications(Resource):
    """Subscriptions by which a webhook is told of leads.

    Source: reference/api-conversions-leads 1, 8, 12; reference/api-versions-errors-limits b.
    """

    def criteria(
        self,
        *,
        owner: LeadNotificationOwnerCriterion,
        lead_type: LeadType | str | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[LeadNotification]:
        """List the subscriptions of one owner.

        Arguments:
            owner: The ad account or the organization.
            lead_type: Where the leads come from.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /leadNotifications`.
        Scope: r_marketing_leadgen_automation.
        """
        return self._pages(
            operations.CRITERIA,
            owner=owner,
            lead_type=lead_type,
            start=start,
            count=count,
            fields=fields,
        )

    async def get(
        self,
        lead_notification_id: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> LeadNotification:
        """Get one subscription.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /leadNotifications/{leadNotificationId}`.
        Scope: r_marketing_leadgen_automation.
        """
        return await self._call(
            operations.GET, lead_notification_id=lead_notification_id, fields=fields
        )

    async def create(
        self,
        entity: LeadNotification,
    ) -> Created[Any]:
        """Subscribe a webhook to the leads of one owner.

        LinkedIn challenges the webhook during the call, and a wrong answer refuses it. An owner has at most 1,500 subscriptions.

        Rest.li CREATE, `POST /leadNotifications`.
        Scope: r_marketing_leadgen_automation.
        """
        return await self._create(operations.CREATE, entity)

    async def delete(
        self,
        lead_notification_id: Any,
    ) -> None:
        """End one subscription.

        Rest.li DELETE, `DELETE /leadNotifications/{leadNotificationId}`.
        Scope: r_marketing_leadgen_automation.
        """
        await self._call(operations.DELETE, lead_notification_id=lead_notification_id)
