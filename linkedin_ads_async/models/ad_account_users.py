# =============================================================================
#  GENERATED from specs/ad_account_users.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire

from ._shared.common import ChangeAuditStamps, EntityVersion


class AdAccountUserRole(OpenEnum):
    """What a user may do in an account; each role includes the ones before it."""

    VIEWER = "VIEWER"
    """Reads campaigns and reports."""
    CREATIVE_MANAGER = "CREATIVE_MANAGER"
    """Creates and changes ads."""
    CAMPAIGN_MANAGER = "CAMPAIGN_MANAGER"
    """Creates and changes campaigns."""
    ACCOUNT_MANAGER = "ACCOUNT_MANAGER"
    """Changes the account and its users."""
    ACCOUNT_BILLING_ADMIN = "ACCOUNT_BILLING_ADMIN"
    """Handles billing and is billed; exactly one per account."""


@attrs.define(slots=True, kw_only=True)
class AdAccountUser:
    """The role of a user in an account."""

    __repr__ = shown

    account: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The account; part of the key."""
    user: Urn | None = attrs.field(default=None, metadata=wire(required="create", immutable=True))
    """The member; part of the key."""
    role: AdAccountUserRole | None = attrs.field(default=None, metadata=wire(required="create"))
    change_audit_stamps: ChangeAuditStamps | None = attrs.field(
        default=None, metadata=wire("changeAuditStamps", read_only=True)
    )
    created_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("createdAt", read_only=True)
    )
    """Named in the documentation; answers carry the audit stamps instead."""
    last_modified_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("lastModifiedAt", read_only=True)
    )
    """Named in the documentation; answers carry the audit stamps instead."""
    version: EntityVersion | None = attrs.field(default=None, metadata=wire(read_only=True))
    campaign_contact: bool | None = attrs.field(
        default=None, metadata=wire("campaignContact", read_only=True)
    )
    """Seen in old answers only."""
