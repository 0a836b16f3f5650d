# =============================================================================
#  GENERATED from specs/in_mail_contents.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""InMail contents: What message ads say, and how conversations begin."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import in_mail_contents as operations
from linkedin_ads_async.models.in_mail_contents import InMailContent, InMailSubContent
from linkedin_ads_async.resources.answers import BatchResult, Created
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import Urn, UrnLike


class InMailContents(Resource):
    """What message ads say, and how conversations begin.

    Source: reference/api-campaign-management 12.1, 17, 18, 19.9.
    """

    async def get(
        self,
        ad_in_mail_content_urn: UrnLike,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> InMailContent:
        """Get the content of one message ad.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /inMailContents/{adInMailContentUrn}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET, ad_in_mail_content_urn=ad_in_mail_content_urn, fields=fields
        )

    async def batch_get(
        self,
        ids: Sequence[UrnLike],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[UrnLike, InMailContent]:
        """Get the contents of several message ads.

        Arguments:
            ids: URNs of the contents.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /inMailContents`.
        Scope: r_ads or rw_ads.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    async def create(
        self,
        entity: InMailContent,
    ) -> Created[Urn]:
        """Create the content of a message ad, or the entry to a conversation.

        Rest.li CREATE, `POST /inMailContents`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        ad_in_mail_content_urn: UrnLike,
        *,
        patch: Patch | None = None,
        account: UrnLike | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        subject: str | Unset | None = UNSET,
        sender: Urn | str | Unset | None = UNSET,
        html_body: str | Unset | None = UNSET,
        custom_footer: str | Unset | None = UNSET,
        sub_content: InMailSubContent | Unset | None = UNSET,
    ) -> None:
        """Change fields of a message ad's content.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /inMailContents/{adInMailContentUrn}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "account": account,
                "name": name,
                "subject": subject,
                "sender": sender,
                "html_body": html_body,
                "custom_footer": custom_footer,
                "sub_content": sub_content,
            },
            ad_in_mail_content_urn=ad_in_mail_content_urn,
        )

    async def send_test_in_mail(
        self,
        *,
        ad_in_mail_content_id: UrnLike,
        campaign: UrnLike,
        creative: UrnLike,
        account: UrnLike,
    ) -> None:
        """Send a message ad as a test.

        Arguments:
            ad_in_mail_content_id: The content to send, as a URN.
            campaign: The campaign that it belongs to.
            creative: The creative that shows it.
            account: The ad account.

        Rest.li ACTION, `POST /inMailContents`.
        Scope: rw_ads.
        """
        await self._call(
            operations.SEND_TEST_IN_MAIL,
            ad_in_mail_content_id=ad_in_mail_content_id,
            campaign=campaign,
            creative=creative,
            account=account,
        )
