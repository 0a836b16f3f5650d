"""What exists now: the world's entities and what calls have made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from linkedin_ads_async.sandbox.world import World

__all__ = ["Document", "Key", "Seed", "Shelf", "Store", "number_in"]

Document = dict[str, Any]

Key = int | str | tuple[str, ...]
"""An id, a URN or another text, or the parts of a compound key in the order of their names."""

Shelf = dict[Key, Document]
"""The entities of one resource, of one parent where the path is below it."""

Seed = Callable[[World, Key | None], Shelf]
"""What the world has of one resource, below one parent; nothing but the world decides it, so that
it can be made when it is first looked at."""

_FIRST_IDS = {"adAccounts": 900, "adCampaignGroups": 910, "adCampaigns": 920}


class Store:
    """Documents by resource, parent and key; a handler reads and replaces them whole."""

    def __init__(self, world: World, seeds: Mapping[str, Seed]) -> None:
        self.world = world
        self._seeds = seeds
        self._shelves: dict[tuple[str, Key | None], Shelf] = {}
        self._made = 0

    def shelf(self, resource: str, parent: Key | None = None) -> Shelf:
        """The entities of a resource; those of a path below another entity need its key."""
        place = resource, parent
        if place not in self._shelves:
            seed = self._seeds.get(resource)
            # Reports look here from their threads: whoever comes first puts up the shelf.
            self._shelves.setdefault(place, seed(self.world, parent) if seed else {})
        return self._shelves[place]

    def shelves(self, resource: str) -> Iterator[Shelf]:
        """The entities of a resource that is below accounts, one account after the other."""
        for account in self.shelf("adAccounts"):
            yield self.shelf(resource, account)

    def account(self, account: int) -> Document | None:
        return self.shelf("adAccounts").get(account)

    def new_id(self, resource: str) -> int:
        """An id above all that the world has."""
        self._made += 1
        return _FIRST_IDS.get(resource, 930) * 1_000_000 + self._made


def number_in(urn: str) -> int:
    """The number that a URN ends in; 0, which nothing has, where it ends in something else."""
    tail = urn.rpartition(":")[2]
    return int(tail) if tail.isascii() and tail.isdigit() else 0
