"""The sandbox in a process of its own: `python -m benchmarks.local_linkedin medium`.

Prints its address and token as JSON, then serves until it is stopped.
"""

from __future__ import annotations

import asyncio
import json
import sys
from functools import cached_property

import attrs

from benchmarks.workloads import TODAY, WORKLOADS, Workload
from linkedin_ads_async.sandbox import Sandbox
from linkedin_ads_async.sandbox.kinds import KINDS
from linkedin_ads_async.sandbox.world import Account, Campaign, Creative, World

_FULL = 65_536


@attrs.frozen(eq=False, slots=False)
class Shaped(World):
    """A world of a workload, instead of the sandbox's own."""

    shape: Workload = attrs.field(kw_only=True)

    @cached_property
    def accounts(self) -> tuple[Account, ...]:
        return tuple(
            Account(
                id=500_000_000 + number,
                name=f"Account {number}",
                currency="USD",
                usd=_FULL,
                company=40_000_000 + number,
                forbidden=False,
            )
            for number in range(len(self.shape.sizes))
        )

    @cached_property
    def campaigns(self) -> tuple[Campaign, ...]:
        owners = [
            account
            for account, size in zip(self.accounts, self.shape.sizes, strict=True)
            for _ in range(size)
        ]
        return tuple(self._shaped(number, owner) for number, owner in enumerate(owners))

    def _shaped(self, number: int, owner: Account) -> Campaign:
        shape = self.shape
        first, last = shape.start.toordinal(), None
        if shape.runs is not None:
            first += number * 7919 % (shape.days - shape.runs + 1)
            last = first + shape.runs - 1
        return Campaign(
            id=300_000_000 + number,
            account=owner,
            group=610_000_000 + owner.id,
            kind=KINDS[0],
            creatives=(
                Creative(id=720_000_000 + number, share=7_190_000_000_000_000_000 + number),
            ),
            status="ACTIVE",
            first_day=first,
            last_day=last,
            activity=int(_FULL * shape.activity),
            volume=10_000,
            price=400_000,
            worth=10_000_000,
        )


async def _main(name: str) -> None:
    sandbox = Sandbox(accounts=1, campaigns=0, today=TODAY)
    world = Shaped(today=TODAY, shape=WORKLOADS[name])
    sandbox.state.world = world
    sandbox.state.reset()
    async with sandbox:
        print(json.dumps({"address": sandbox.url, "token": sandbox.token}), flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1]))
