# =============================================================================
#  GENERATED from specs/ad_accounts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire

from ._shared.common import ChangeAuditStamps, EntityInfo, EntityVersion, Money


class AdAccountType(OpenEnum):
    """Commercial type of an ad account."""

    BUSINESS = "BUSINESS"
    ENTERPRISE = "ENTERPRISE"


class AdAccountStatus(OpenEnum):
    """State of an ad account."""

    ACTIVE = "ACTIVE"
    CANCELED = "CANCELED"
    """Closed for good."""
    DRAFT = "DRAFT"
    """Not fully set up; it can still be deleted."""
    PENDING_DELETION = "PENDING_DELETION"
    """The owner asked for its deletion."""
    REMOVED = "REMOVED"
    """Deleted, kept for reporting."""


class AdAccountServingStatus(OpenEnum):
    """Whether an account can serve, or why not."""

    RUNNABLE = "RUNNABLE"
    STOPPED = "STOPPED"
    BILLING_HOLD = "BILLING_HOLD"
    ACCOUNT_TOTAL_BUDGET_HOLD = "ACCOUNT_TOTAL_BUDGET_HOLD"
    ACCOUNT_END_DATE_HOLD = "ACCOUNT_END_DATE_HOLD"
    RESTRICTED_HOLD = "RESTRICTED_HOLD"
    INTERNAL_HOLD = "INTERNAL_HOLD"


@attrs.define(slots=True, kw_only=True)
class AdAccount:
    """An ad account."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id."""
    name: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """Label of the account; not blank."""
    currency: str | None = None
    """ISO 4217 code of budgets and spend; accounts in BRL are billed in USD."""
    type: AdAccountType | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """Commercial type; a create takes BUSINESS only."""
    status: AdAccountStatus | None = None
    """State that the owner sets; ACTIVE where it is not given."""
    reference: Urn | None = None
    """Organization or person on whose behalf the account advertises; it cannot change once there are campaigns."""
    reference_info: EntityInfo | None = attrs.field(
        default=None, metadata=wire("referenceInfo", read_only=True)
    )
    """Details of the reference, where `fields` asks for them."""
    serving_statuses: list[AdAccountServingStatus] | None = attrs.field(
        default=None, metadata=wire("servingStatuses", read_only=True)
    )
    """RUNNABLE alone, or every reason why nothing is served."""
    notified_on_campaign_optimization: bool | None = attrs.field(
        default=None, metadata=wire("notifiedOnCampaignOptimization")
    )
    """Whether the campaign contact hears of ways to optimise."""
    notified_on_creative_approval: bool | None = attrs.field(
        default=None, metadata=wire("notifiedOnCreativeApproval")
    )
    """Whether the creative contact hears of approvals."""
    notified_on_creative_rejection: bool | None = attrs.field(
        default=None, metadata=wire("notifiedOnCreativeRejection")
    )
    """Whether the creative contact hears of rejections."""
    notified_on_end_of_campaign: bool | None = attrs.field(
        default=None, metadata=wire("notifiedOnEndOfCampaign")
    )
    """Whether the campaign contact hears of ended campaigns."""
    notified_on_new_features_enabled: bool | None = attrs.field(
        default=None, metadata=wire("notifiedOnNewFeaturesEnabled")
    )
    """Whether the owner hears of new features."""
    test: bool | None = attrs.field(default=None, metadata=wire(immutable=True))
    """A test account never serves; one per application."""
    change_audit_stamps: ChangeAuditStamps | None = attrs.field(
        default=None, metadata=wire("changeAuditStamps", read_only=True)
    )
    version: EntityVersion | None = attrs.field(default=None, metadata=wire(read_only=True))
    daily_budget: Money | None = attrs.field(
        default=None, metadata=wire("dailyBudget", read_only=True)
    )
    """Daily budget; seen in old answers only."""
    total_budget: Money | None = attrs.field(
        default=None, metadata=wire("totalBudget", read_only=True)
    )
    """Lifetime budget; seen in old answers only."""
    total_budget_ends_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("totalBudgetEndsAt", read_only=True)
    )
    """End of the lifetime budget; seen in old answers only."""
