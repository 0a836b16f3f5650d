# =============================================================================
#  GENERATED from specs/lead_notifications.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

from ._shared.leads import LeadOwner, LeadType


@attrs.define(slots=True, kw_only=True)
class LeadNotificationAssociatedEntity:
    """What a subscription is limited to."""

    __repr__ = shown

    event: Urn | None = None


@attrs.define(slots=True, kw_only=True)
class LeadNotification:
    """A webhook that is told of leads."""

    __repr__ = shown

    id: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Id of the subscription."""
    webhook: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """The https address that is called; hosts of tunnels are refused."""
    owner: LeadOwner | None = attrs.field(default=None, metadata=wire(required="create"))
    lead_type: LeadType | None = attrs.field(
        default=None, metadata=wire("leadType", required="create")
    )
    associated_entity: LeadNotificationAssociatedEntity | None = attrs.field(
        default=None, metadata=wire("associatedEntity", since="202403")
    )
    """Limits the subscription to the leads of one entity."""
    versioned_form: Urn | None = attrs.field(default=None, metadata=wire("versionedForm"))
    """Limits the subscription to one version of a form."""
    created: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """When it was created."""


@attrs.define(slots=True, kw_only=True)
class LeadNotificationOwnerCriterion:
    """Whose subscriptions are listed."""

    __repr__ = shown

    value: LeadOwner | None = None
    """The owner, as the documentation has it."""
    sponsored_account: Urn | None = attrs.field(default=None, metadata=wire("sponsoredAccount"))
    """The ad account, where it is not in `value`."""
    organization: Urn | None = None
    """The organization, where it is not in `value`."""
