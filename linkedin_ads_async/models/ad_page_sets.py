# =============================================================================
#  GENERATED from specs/ad_page_sets.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


class AdUrlMatchType(OpenEnum):
    """How a URL is compared."""

    EXACT = "EXACT"
    STARTS_WITH = "STARTS_WITH"
    CONTAINS = "CONTAINS"


@attrs.define(slots=True, kw_only=True)
class AdUrlMatchRule:
    """A rule that a URL fits or not."""

    __repr__ = shown

    match_type: AdUrlMatchType | None = attrs.field(default=None, metadata=wire("matchType"))
    match_value: str | None = attrs.field(default=None, metadata=wire("matchValue"))
    """Text to compare; it need not be a whole URL."""


@attrs.define(slots=True, kw_only=True)
class AdPageSet:
    """A set of pages, described by rules for their URLs."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id."""
    account: Urn | None = attrs.field(default=None, metadata=wire(required="create"))
    """The ad account that owns the set."""
    name: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """Label of the set."""
    url_match_rule_expression: list[list[AdUrlMatchRule]] | None = attrs.field(
        default=None, metadata=wire("urlMatchRuleExpression")
    )
    """Lists of rules; a URL has to fit every rule of one list. Preferred to matchRules."""
    match_rules: list[AdUrlMatchRule] | None = attrs.field(
        default=None, metadata=wire("matchRules")
    )
    """Older form; a URL has to fit one rule. Without the field every URL fits, with an empty list none."""
    change_audit_stamps: Any | None = attrs.field(
        default=None, metadata=wire("changeAuditStamps", read_only=True)
    )
    """When the set was created and last changed."""
    version_tag: str | None = attrs.field(default=None, metadata=wire("versionTag", read_only=True))
    """Counter of the set's changes."""
