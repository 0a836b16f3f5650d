"""Tracking parameters of campaigns and accounts. Source: reference/api-campaign-management 13.3."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from linkedin_ads_async.sandbox.answers import Answer, Fault, bad_body, bad_fields
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.store import Store, number_in
from linkedin_ads_async.urn import Urn

__all__ = ["FAMILY"]

ACCOUNT_LEVEL_SINCE = "202608"
"""First version in which tracking parameters can belong to an account."""


def _replace_parameters(context: Context) -> Answer:
    """PUT of the parameters of a campaign, or of an account.

    Source: reference/api-campaign-management 13.3.
    """
    entity, body = context.arguments["adEntity"], context.json()
    if not isinstance(body, dict) or not body:
        raise bad_body("Tracking parameters are a record that is not empty", status=400)
    _check_entity(context, entity)
    context.shelf[context.key] = body
    return Answer(status=204)


def _check_entity(context: Context, entity: Any) -> None:
    """A campaign that exists, or from 202608 on an account, under whatever name that comes."""
    if not isinstance(entity, Mapping) or len(entity) != 1:
        text = "adEntity is a union: (sponsoredCampaign:<URN>)"
        raise bad_fields([Fault("INVALID_VALUE_FOR_FIELD", "/adEntity", text)])
    ((_, value),) = entity.items()
    urn = Urn(str(value))
    if urn.entity == "sponsoredAccount" and context.version >= ACCOUNT_LEVEL_SINCE:
        context.visible_account(number_in(urn))
        return
    owner = _campaign_owner(context.state.store, urn) if urn.entity == "sponsoredCampaign" else None
    if owner is None:
        text = f"{urn} is no campaign that there is"
        raise bad_fields([Fault("FIELD_VALUE_DOES_NOT_EXIST", "/adEntity", text)])
    context.check_access(owner)


def _campaign_owner(store: Store, urn: str) -> str | None:
    """The account of a campaign, as a URN; None where there is no such campaign."""
    number = number_in(urn)
    found = (shelf[number] for shelf in store.shelves("adCampaigns") if number in shelf)
    campaign = next(found, None)
    return None if campaign is None else str(campaign["account"])


FAMILY = Family(handlers={"ad_tracking_parameters.replace": _replace_parameters})
