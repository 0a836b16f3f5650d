# =============================================================================
#  GENERATED from specs/ad_in_mail_member_sender_permissions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Member senders of messages: Which members may be the sender of an account's message ads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_in_mail_member_sender_permissions as operations
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class AdInMailMemberSenderPermissions(Resource):
    """Which members may be the sender of an account's message ads.

    Source: reference/api-campaign-management 12.1, 20.1.
    """

    def account(
        self,
        *,
        account: Any | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List the members that may be sender in an account.

        Arguments:
            account: The ad account.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: only the name of the call is in the facts, neither what it takes nor what it
        answers.

        Rest.li FINDER, `GET /adInMailMemberSenderPermissions`.
        Scope: not documented.
        """
        return self._pages(
            operations.ACCOUNT, account=account, start=start, count=count, fields=fields
        )

    def member(
        self,
        *,
        member: Any | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List the accounts in which a member may be sender.

        Arguments:
            member: The member.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: only the name of the call is in the facts, neither what it takes nor what it
        answers.

        Rest.li FINDER, `GET /adInMailMemberSenderPermissions`.
        Scope: not documented.
        """
        return self._pages(
            operations.MEMBER, member=member, start=start, count=count, fields=fields
        )

    async def replace(
        self,
        sender_permission_key: Any,
        entity: Any,
    ) -> None:
        """Set the permission of a member to be the sender in an account.

        Uncertain: only the name of the call is in the facts, neither what it takes nor what it
        answers.

        Rest.li UPDATE, `PUT /adInMailMemberSenderPermissions/{senderPermissionKey}`.
        Scope: not documented.
        """
        await self._replace(operations.REPLACE, entity, sender_permission_key=sender_permission_key)
