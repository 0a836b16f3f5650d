# =============================================================================
#  GENERATED from specs/ad_campaign_groups.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

from ._shared.campaigns import AdCampaignObjectiveType, AdCampaignType
from ._shared.common import ChangeAuditStamps, Money, RunSchedule
from .ad_accounts import AdAccount


class AdCampaignGroupBidStrategy(OpenEnum):
    """Way of bidding."""

    MAXIMUM_DELIVERY = "MAXIMUM_DELIVERY"
    MANUAL = "MANUAL"
    COST_CAP = "COST_CAP"


class AdCampaignGroupBudgetOptimizationStrategy(OpenEnum):
    """Who decides which campaign gets what of the group's budget."""

    DYNAMIC = "DYNAMIC"
    """LinkedIn spreads the group's budget."""


class AdCampaignGroupStatus(OpenEnum):
    """State of a campaign group."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"
    """Out of sight; it can be brought back."""
    CANCELED = "CANCELED"
    """Closed for good; it cannot be set."""
    CANCELLED = "CANCELLED"
    """CANCELED, as another table of the documentation spells it."""
    DRAFT = "DRAFT"
    """It holds drafts only and can still be deleted."""
    PAUSED = "PAUSED"
    PENDING_DELETION = "PENDING_DELETION"
    """The owner asked for its deletion."""
    REMOVED = "REMOVED"
    """Deleted, kept for reporting."""


class AdCampaignGroupServingStatus(OpenEnum):
    """Whether a campaign group can serve, or why not."""

    RUNNABLE = "RUNNABLE"
    STOPPED = "STOPPED"
    BILLING_HOLD = "BILLING_HOLD"
    ACCOUNT_TOTAL_BUDGET_HOLD = "ACCOUNT_TOTAL_BUDGET_HOLD"
    ACCOUNT_END_DATE_HOLD = "ACCOUNT_END_DATE_HOLD"
    CAMPAIGN_GROUP_TOTAL_BUDGET_HOLD = "CAMPAIGN_GROUP_TOTAL_BUDGET_HOLD"
    CAMPAIGN_GROUP_START_DATE_HOLD = "CAMPAIGN_GROUP_START_DATE_HOLD"
    CAMPAIGN_GROUP_END_DATE_HOLD = "CAMPAIGN_GROUP_END_DATE_HOLD"


@attrs.define(slots=True, kw_only=True)
class AdCampaignGroupBudgetOptimization:
    """How a group spreads its budget over its campaigns."""

    __repr__ = shown

    bid_strategy: AdCampaignGroupBidStrategy | None = attrs.field(
        default=None, metadata=wire("bidStrategy")
    )
    """Way of bidding that all campaigns of the group share."""
    budget_optimization_strategy: AdCampaignGroupBudgetOptimizationStrategy | None = attrs.field(
        default=None, metadata=wire("budgetOptimizationStrategy")
    )


@attrs.define(slots=True, kw_only=True)
class AdCampaignGroup:
    """A group of campaigns."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id."""
    account: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The owner; it has to be the account of the path."""
    account_info: AdAccount | None = attrs.field(
        default=None, metadata=wire("accountInfo", read_only=True)
    )
    """Details of the account, where `fields` asks for them."""
    name: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """Label, 100 characters at most."""
    status: AdCampaignGroupStatus | None = attrs.field(
        default=None, metadata=wire(required="create")
    )
    """State that the owner sets; a create takes ACTIVE or DRAFT."""
    run_schedule: RunSchedule | None = attrs.field(
        default=None, metadata=wire("runSchedule", required="create")
    )
    """When the group runs. The start is needed, also by a draft, and fixed once it has passed; a total budget needs an end."""
    total_budget: Money | None = attrs.field(default=None, metadata=wire("totalBudget"))
    """Most that the group spends in all, in the account's currency; with the strategy DYNAMIC its campaigns share it."""
    daily_budget: Money | None = attrs.field(
        default=None, metadata=wire("dailyBudget", since="202504")
    )
    """What the campaigns share per day, in the account's currency; with the strategy DYNAMIC only."""
    budget_optimization: AdCampaignGroupBudgetOptimization | None = attrs.field(
        default=None, metadata=wire("budgetOptimization", since="202501")
    )
    objective_type: AdCampaignObjectiveType | None = attrs.field(
        default=None, metadata=wire("objectiveType", immutable=True)
    )
    """Objective that the campaigns of the group take over."""
    allowed_campaign_types: list[AdCampaignType] | None = attrs.field(
        default=None, metadata=wire("allowedCampaignTypes", read_only=True)
    )
    """Types of campaigns that the group may hold."""
    backfilled: bool | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Whether it is the group that came with the account."""
    serving_statuses: list[AdCampaignGroupServingStatus] | None = attrs.field(
        default=None, metadata=wire("servingStatuses", read_only=True)
    )
    """RUNNABLE alone, or every reason why nothing is served."""
    test: bool | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Whether it belongs to a test account."""
    change_audit_stamps: ChangeAuditStamps | None = attrs.field(
        default=None, metadata=wire("changeAuditStamps", read_only=True)
    )
