"""What exists now: the world's entities and what calls have made of them."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.sandbox.documents import (
    account_document,
    campaign_document,
    creative_document,
    group_document,
    user_documents,
)
from linkedin_ads_async.sandbox.world import HISTORY_DAYS, World

__all__ = ["Document", "Key", "Shelf", "Store", "number_in"]

Document = dict[str, Any]

Key = int | str | tuple[str, str]
"""An id, the URN of a creative, or account and user of a role."""

Shelf = dict[Key, Document]
"""The entities of one resource, of one account where the path is below it."""

_NESTED = ("adCampaignGroups", "adCampaigns", "creatives")


class Store:
    """Documents by resource, account and key; a handler reads and replaces them whole."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._top: dict[str, Shelf] = {"adAccounts": {}, "adAccountUsers": {}}
        self._below: dict[str, dict[int, Shelf]] = {name: {} for name in _NESTED}
        self._made = 0
        self._fill()

    def shelf(self, resource: str, account: int | None = None) -> Shelf:
        """The entities of a resource; those below an account need its id."""
        if account is None:
            return self._top[resource]
        return self._below[resource].setdefault(account, {})

    def account(self, account: int) -> Document | None:
        return self._top["adAccounts"].get(account)

    def new_id(self, resource: str) -> int:
        """An id above all that the world has."""
        self._made += 1
        start = {"adAccounts": 900, "adCampaignGroups": 910, "adCampaigns": 920}.get(resource, 930)
        return start * 1_000_000 + self._made

    def _fill(self) -> None:
        world = self.world
        born = world.today.toordinal() - HISTORY_DAYS
        for account in world.accounts:
            self._top["adAccounts"][account.id] = account_document(account, born)
            for user in user_documents(world, account, born):
                self._top["adAccountUsers"][user["account"], user["user"]] = user
        for campaign in world.campaigns:
            owner = campaign.account
            groups = self.shelf("adCampaignGroups", owner.id)
            if campaign.group not in groups:
                document = group_document(owner.urn, campaign.group, len(groups), born)
                groups[campaign.group] = document
            self.shelf("adCampaigns", owner.id)[campaign.id] = campaign_document(campaign)
            for creative in campaign.creatives:
                document = creative_document(campaign, creative, world.member)
                self.shelf("creatives", owner.id)[creative.urn] = document


def number_in(urn: str) -> int:
    """The number that a URN ends in; 0, which nothing has, where it ends in something else."""
    tail = urn.rpartition(":")[2]
    return int(tail) if tail.isascii() and tail.isdigit() else 0
