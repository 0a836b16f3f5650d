# =============================================================================
#  GENERATED from specs/ad_account_users.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad account users: Who may do what in an ad account."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import ad_account_users as operations
from linkedin_ads_async.models.ad_account_users import AdAccountUser, AdAccountUserRole
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import UrnLike


class AdAccountUsers(Resource):
    """Who may do what in an ad account.

    Source: reference/api-campaign-management 3.
    """

    def authenticated_user(
        self,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdAccountUser]:
        """List the accounts that the token's member can reach, and the role in each.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adAccountUsers`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(operations.AUTHENTICATED_USER, start=start, count=count, fields=fields)

    def accounts(
        self,
        *,
        accounts: UrnLike,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdAccountUser]:
        """List the users of one account; who does not manage it sees only themselves.

        Arguments:
            accounts: The account; LinkedIn looks at one only.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adAccountUsers`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.ACCOUNTS, accounts=accounts, start=start, count=count, fields=fields
        )

    async def get(
        self,
        account_urn: UrnLike,
        user_urn: UrnLike,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> AdAccountUser:
        """Get the role of one user in one account.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adAccountUsers/(account:{accountUrn},user:{userUrn})`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET, account_urn=account_urn, user_urn=user_urn, fields=fields
        )

    async def replace(
        self,
        account_urn: UrnLike,
        user_urn: UrnLike,
        entity: AdAccountUser,
    ) -> None:
        """Give a user a role in an account, whether or not there was one; this is how users are created.

        The entity repeats the account and the user of the key.

        Rest.li UPDATE, `PUT /adAccountUsers/(account:{accountUrn},user:{userUrn})`.
        Scope: rw_ads.
        """
        await self._replace(operations.REPLACE, entity, account_urn=account_urn, user_urn=user_urn)

    async def update(
        self,
        account_urn: UrnLike,
        user_urn: UrnLike,
        *,
        patch: Patch | None = None,
        role: AdAccountUserRole | str | Unset | None = UNSET,
    ) -> None:
        """Change the role of a user in an account.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adAccountUsers/(account:{accountUrn},user:{userUrn})`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE, patch, {"role": role}, account_urn=account_urn, user_urn=user_urn
        )

    async def delete(
        self,
        account_urn: UrnLike,
        user_urn: UrnLike,
    ) -> None:
        """Take a user's role in an account away.

        Rest.li DELETE, `DELETE /adAccountUsers/(account:{accountUrn},user:{userUrn})`.
        Scope: rw_ads.
        """
        await self._call(operations.DELETE, account_urn=account_urn, user_urn=user_urn)
