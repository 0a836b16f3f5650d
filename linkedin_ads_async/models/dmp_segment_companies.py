# =============================================================================
#  GENERATED from specs/dmp_segment_companies.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import TypeAlias

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

DmpSegmentCompanyIndustry: TypeAlias = str


class DmpSegmentCompanyAction(OpenEnum):
    """Whether a company is added or removed."""

    ADD = "ADD"
    REMOVE = "REMOVE"


@attrs.define(slots=True, kw_only=True)
class DmpSegmentCompany:
    """A company to add or to remove; a name, a domain, a page or a URN is needed, and more of them match better."""

    __repr__ = shown

    action: DmpSegmentCompanyAction | None = attrs.field(
        default=None, metadata=wire(required="create")
    )
    company_name: str | None = attrs.field(default=None, metadata=wire("companyName"))
    """Name of the company."""
    company_website_domain: str | None = attrs.field(
        default=None, metadata=wire("companyWebsiteDomain")
    )
    """Domain of its website."""
    company_email_domain: str | None = attrs.field(
        default=None, metadata=wire("companyEmailDomain")
    )
    """Domain of its addresses."""
    organization_urn: Urn | None = attrs.field(default=None, metadata=wire("organizationUrn"))
    """The company as an organization on LinkedIn."""
    company_page_url: str | None = attrs.field(default=None, metadata=wire("companyPageUrl"))
    """URL of its Page; at most 100 characters."""
    stock_symbol: str | None = attrs.field(default=None, metadata=wire("stockSymbol"))
    """At most 5 characters."""
    industries: list[DmpSegmentCompanyIndustry] | None = None
    """At most three, each of at most 50 characters."""
    city: str | None = None
    """At most 50 characters."""
    state: str | None = None
    """At most 50 characters."""
    country: str | None = None
    """ISO 3166 country, two letters."""
    postal_code: str | None = attrs.field(default=None, metadata=wire("postalCode"))
    """At most 20 characters."""
