"""The pulls that calls are counted on: the accounts that there are, and what is asked of them."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from linkedin_ads_async.facts.metrics import METRICS

TODAY = date(2026, 11, 25)


@attrs.frozen(kw_only=True)
class Workload:
    """Accounts by the number of their campaigns, and what is asked of them."""

    sizes: tuple[int, ...]
    days: int
    metrics: int
    runs: int | None = None
    """Days that a campaign runs, somewhere in the range; all of them where it is None."""
    activity: float = 1.0
    """Share of those days on which it is shown."""

    @property
    def start(self) -> date:
        return TODAY - timedelta(days=self.days)

    @property
    def names(self) -> list[str]:
        plain = [
            name for name, each in METRICS.items() if not each.not_with and each.max_days is None
        ]
        return [name for name in plain if METRICS[name].sums][: self.metrics]

    @property
    def chunks(self) -> int:
        return -(-self.metrics // 18)

    @property
    def row_cost(self) -> int:
        return self.metrics + 2 * self.chunks


def _zipf(accounts: int, campaigns: int) -> tuple[int, ...]:
    weights = [1 / rank for rank in range(1, accounts + 1)]
    sizes = [int(campaigns * weight / sum(weights)) for weight in weights]
    sizes[0] += campaigns - sum(sizes)
    # In no order that ids would give away.
    return tuple(sizes[at * 73 % accounts] for at in range(accounts))


WORKLOADS = {
    "small": Workload(sizes=(20,), days=30, metrics=30),
    "medium": Workload(sizes=(50,) * 20, days=365, metrics=60),
    "skewed": Workload(sizes=_zipf(200, 20_000), days=365, metrics=18, runs=109),
    "sparse": Workload(sizes=_zipf(200, 20_000), days=365, metrics=18, runs=109, activity=0.3),
}
