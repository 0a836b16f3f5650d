# =============================================================================
#  GENERATED from specs/organization_acls.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

from ._shared.common import AuditStamp


class OrganizationAclRole(OpenEnum):
    """What a member may do on a Page."""

    ADMINISTRATOR = "ADMINISTRATOR"
    LEAD_GEN_FORMS_MANAGER = "LEAD_GEN_FORMS_MANAGER"
    DIRECT_SPONSORED_CONTENT_POSTER = "DIRECT_SPONSORED_CONTENT_POSTER"


class OrganizationAclState(OpenEnum):
    """Whether a role holds."""

    APPROVED = "APPROVED"
    REQUESTED = "REQUESTED"
    REJECTED = "REJECTED"
    REVOKED = "REVOKED"


@attrs.define(slots=True, kw_only=True)
class OrganizationAcl:
    """The role of a member on an organization's Page."""

    __repr__ = shown

    organization: Urn | None = None
    """The organization."""
    role_assignee: Urn | None = attrs.field(default=None, metadata=wire("roleAssignee"))
    """The member."""
    role: OrganizationAclRole | None = None
    state: OrganizationAclState | None = None
    created: AuditStamp | None = attrs.field(default=None, metadata=wire(read_only=True))
    last_modified: AuditStamp | None = attrs.field(
        default=None, metadata=wire("lastModified", read_only=True)
    )
