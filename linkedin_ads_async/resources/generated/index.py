# =============================================================================
#  GENERATED from specs/. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""The client's attributes, one per resource, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from linkedin_ads_async.resources.resource import Calls

if TYPE_CHECKING:
    from linkedin_ads_async.resources.generated.ad_account_users import AdAccountUsers
    from linkedin_ads_async.resources.generated.ad_accounts import AdAccounts
    from linkedin_ads_async.resources.generated.ad_analytics import AdAnalytics
    from linkedin_ads_async.resources.generated.ad_campaign_groups import AdCampaignGroups
    from linkedin_ads_async.resources.generated.ad_campaigns import AdCampaigns
    from linkedin_ads_async.resources.generated.creatives import Creatives


class ResourceIndex(Calls):
    """Every resource of the Advertising API as an attribute."""

    @cached_property
    def ad_account_users(self) -> AdAccountUsers:
        """Who may do what in an ad account."""
        from linkedin_ads_async.resources.generated.ad_account_users import AdAccountUsers

        return AdAccountUsers(self)

    @cached_property
    def ad_accounts(self) -> AdAccounts:
        """The accounts under which campaigns run and are billed."""
        from linkedin_ads_async.resources.generated.ad_accounts import AdAccounts

        return AdAccounts(self)

    @cached_property
    def ad_analytics(self) -> AdAnalytics:
        """Figures of delivery, cost, engagement, leads and revenue, grouped by one to three pivots."""
        from linkedin_ads_async.resources.generated.ad_analytics import AdAnalytics

        return AdAnalytics(self)

    @cached_property
    def ad_campaign_groups(self) -> AdCampaignGroups:
        """The groups of campaigns in an ad account, with a schedule and a budget of their own."""
        from linkedin_ads_async.resources.generated.ad_campaign_groups import AdCampaignGroups

        return AdCampaignGroups(self)

    @cached_property
    def ad_campaigns(self) -> AdCampaigns:
        """The campaigns of an ad account, who sees what, when, and for how much."""
        from linkedin_ads_async.resources.generated.ad_campaigns import AdCampaigns

        return AdCampaigns(self)

    @cached_property
    def creatives(self) -> Creatives:
        """The ads of an account, what they show and whether they are shown."""
        from linkedin_ads_async.resources.generated.creatives import Creatives

        return Creatives(self)
