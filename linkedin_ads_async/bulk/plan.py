"""The plan of a pull: which requests it will make, and what they will cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

import attrs

from linkedin_ads_async.bulk.density import counts_campaigns, expected_rows, first_period
from linkedin_ads_async.bulk.layout import CAP, Block, Frame, Load, lay_out
from linkedin_ads_async.bulk.listing import Account, Campaign
from linkedin_ads_async.bulk.periods import Period
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.errors import UsageError

__all__ = [
    "CALLS_PER_S",
    "AccountPlan",
    "Plan",
    "Unit",
    "check_allowance",
    "duration_text",
    "frame_of",
    "make_plan",
    "unit_of",
]

BUDGET_VALUES = 45_000_000
BUDGET_WINDOW_S = 300
"""LinkedIn's budget of metric values. Source: reference/api-analytics e."""

CALLS_PER_S = 1.0
BURST = 6
"""The client's own pace on adAnalytics, as its default limits have it."""

_ROW_BYTES, _METRIC_BYTES = 25, 3.2
"""A row in a gzipped answer: its day and pivot values, and each of its metrics."""

_MONTHLY = (
    "MONTHLY suits demographic figures better: LinkedIn adds noise to every row and leaves out "
    "values with fewer than 3 events, so days do not sum to the whole"
)

_NAMED = 3


@attrs.frozen
class Unit:
    """The whole set of metric chunks of one group of entities and one window."""

    accounts: tuple[int, ...]
    span: Period
    rows: int
    """Rows to expect of each chunk."""
    campaigns: tuple[int, ...] | None = None
    """Some of the campaigns of the one account; None asks for all."""

    def __str__(self) -> str:
        accounts = _some("account", self.accounts)
        campaigns = "" if self.campaigns is None else f", {_some('campaign', self.campaigns)}"
        return f"{accounts}{campaigns}, {self.span}"


@attrs.frozen(kw_only=True)
class AccountPlan:
    """What the plan holds for one account."""

    account: Account
    campaigns: int | None
    """Campaigns that were listed; None where they were not."""
    rows: int
    units: int

    def as_dict(self) -> dict[str, Any]:
        return {
            "account": self.account.urn,
            "name": self.account.name,
            "currency": self.account.currency,
            "campaigns": self.campaigns,
            "rows_expected": self.rows,
            "units": self.units,
        }


@attrs.frozen(kw_only=True)
class Plan:
    """What a pull will do: `print(plan)` says it in a few lines.

    >>> plan = await pull.plan()
    >>> plan.calls, plan.rows, plan.metric_values, plan.shortest_s
    (112, 365000, 24820000, 106.0)
    """

    question: Question
    units: tuple[Unit, ...]
    accounts: tuple[AccountPlan, ...]
    forbidden: tuple[int, ...] = ()
    """Accounts that were asked for and that the token does not see."""
    look_ups: int = 0
    """Calls that were made to find out."""
    calls_per_s: float = CALLS_PER_S
    """The pace of adAnalytics calls that the client keeps."""
    loads: tuple[Load, ...] = attrs.field(default=(), repr=False, eq=False)
    """What was expected of each account in each period, for learning from the answers."""

    @property
    def calls(self) -> int:
        """Calls of adAnalytics, if no answer turns out to be cut."""
        return len(self.units) * len(self.question.chunks)

    @property
    def rows(self) -> int:
        """Rows to expect, by run schedules or typical sizes."""
        return sum(unit.rows for unit in self.units)

    @property
    def metric_values(self) -> int:
        return self.rows * self.question.row_cost

    @property
    def bytes(self) -> int:
        """Bytes that the answers have on the network, gzipped, by typical rows."""
        chunks, metrics = len(self.question.chunks), len(self.question.metrics)
        return round(self.rows * (chunks * _ROW_BYTES + metrics * _METRIC_BYTES))

    @property
    def advice(self) -> tuple[str, ...]:
        """What would make the answer better, with the reason."""
        question = self.question
        if not question.demographic or question.granularity != "DAILY":
            return ()
        return (_MONTHLY,)

    @property
    def shortest_s(self) -> float:
        """Seconds that the pull lasts at least, whatever the speed of the answers."""
        budget = (self.metric_values / BUDGET_VALUES - 1) * BUDGET_WINDOW_S
        return max(0.0, budget, (self.calls - BURST) / self.calls_per_s)

    def as_dict(self) -> dict[str, Any]:
        """Return the plan as plain values, ready for JSON."""
        question = self.question
        return {
            "finder": question.finder,
            "pivots": [pivot.name for pivot in question.wire_pivots],
            "granularity": question.granularity,
            "start": question.span.start.isoformat(),
            "end": question.span.end.isoformat(),
            "metrics": [metric.name for metric in question.metrics],
            "chunks": len(question.chunks),
            "look_ups": self.look_ups,
            "calls": self.calls,
            "rows_expected": self.rows,
            "metric_values_expected": self.metric_values,
            "bytes_expected": self.bytes,
            "shortest_s": round(self.shortest_s, 1),
            "accounts": [each.as_dict() for each in self.accounts],
            "forbidden": list(self.forbidden),
            "advice": list(self.advice),
            "units": [
                {
                    "accounts": list(unit.accounts),
                    "campaigns": None if unit.campaigns is None else list(unit.campaigns),
                    "start": unit.span.start.isoformat(),
                    "end": unit.span.end.isoformat(),
                    "rows_expected": unit.rows,
                }
                for unit in self.units
            ],
        }

    def __str__(self) -> str:
        question = self.question
        pivots = ", ".join(pivot.name for pivot in question.wire_pivots)
        counted = [each.campaigns for each in self.accounts if each.campaigns is not None]
        campaigns = f" with {sum(counted):,} campaigns" if counted else ""
        if counts_campaigns(question) and not counted:
            campaigns = " of typical size, their campaigns not listed"
        lines = [
            f"{question.finder} by {pivots}, {question.granularity}, {question.span}",
            f"{len(self.accounts)} accounts{campaigns}, found with {self.look_ups} look-ups",
            (
                f"{len(question.metrics)} metrics in {len(question.chunks)} chunks, "
                f"{len(self.units)} units: {self.calls} calls"
            ),
            (
                f"about {self.rows:,} rows, {self.metric_values:,} metric values, "
                f"{_size(self.bytes)}, at least {duration_text(self.shortest_s)}"
            ),
        ]
        if self.forbidden:
            lines.append(f"no access to {_some('account', self.forbidden)}")
        lines += self.advice
        return "\n".join(lines)


def check_allowance(plan: Plan, *, max_calls: int | None, max_values: int | None) -> None:
    """Refuse a plan that takes more than is allowed. Raises `UsageError` before any call."""
    limits = (
        ("max_calls", "calls", plan.calls, max_calls),
        ("max_values", "metric values", plan.metric_values, max_values),
    )
    for name, what, planned, allowed in limits:
        if allowed is not None and planned > allowed:
            raise UsageError(
                f"the pull takes about {planned:,} {what}, and {name} allows {allowed:,}: raise "
                "it, or ask for fewer days, accounts or metrics"
            )


def make_plan(
    question: Question,
    accounts: Sequence[Account],
    campaigns: Mapping[int, Sequence[Campaign] | None],
    *,
    forbidden: Iterable[int] = (),
    look_ups: int = 0,
    calls_per_s: float = CALLS_PER_S,
    cap: int = CAP,
) -> Plan:
    """Lay the question out over the accounts. Pure: the same arguments give the same plan."""
    frame = frame_of(question, cap, question.periods)
    loads = _all_loads(question, [each.id for each in accounts], campaigns, frame)
    blocks = lay_out(loads, frame, pack=question.names_account)
    units = tuple(unit_of(block, question.periods) for block in blocks)
    return Plan(
        question=question,
        units=units,
        accounts=_account_plans(accounts, campaigns, loads, units),
        forbidden=tuple(forbidden),
        look_ups=look_ups,
        calls_per_s=calls_per_s,
        loads=tuple(loads),
    )


def frame_of(question: Question, cap: int, periods: Sequence[Period]) -> Frame:
    """Say what requests for some of the question's periods have to fit into."""
    return Frame(periods=periods, cap=cap, splits=question.splits_dates, max_days=question.max_days)


def _all_loads(
    question: Question,
    accounts: Sequence[int],
    campaigns: Mapping[int, Sequence[Campaign] | None],
    frame: Frame,
) -> list[Load]:
    listed = {each: some for each in accounts if (some := campaigns.get(each)) is not None}
    expected = {each: expected_rows(question, some) for each, some in listed.items()}
    typical = _mean(list(expected.values())) or expected_rows(question, None)
    return [
        load
        for each in accounts
        for load in _loads(question, each, listed.get(each), expected.get(each, typical), frame)
    ]


def _mean(rows: Sequence[Sequence[int]]) -> list[int]:
    """Guess the accounts that were not listed from those that were."""
    return [-(-sum(each) // len(rows)) for each in zip(*rows, strict=True)]


def _loads(
    question: Question,
    account: int,
    campaigns: Sequence[Campaign] | None,
    rows: list[int],
    frame: Frame,
) -> list[Load]:
    """See an account as one load, or as several where one period of it is over the cap."""
    first = first_period(question, campaigns)
    if question.per_campaign:
        return [
            Load(account, rows, (each.id,), first_period(question, [each]))
            for each in campaigns or ()
            if _may_have_run(each, question)
        ]
    largest = max(rows) if question.splits_dates else sum(rows)
    if largest <= frame.cap or not question.names_campaign or not campaigns:
        return [Load(account, rows, first=first)]
    fewest = max(-(-largest // frame.cap), -(-len(campaigns) // frame.max_loads))
    return _parts(question, account, campaigns, fewest, frame)


def _may_have_run(campaign: Campaign, question: Question) -> bool:
    created = campaign.created
    late = created is not None and created - timedelta(days=1) > question.span.end
    return not campaign.draft and not late


def _parts(
    question: Question, account: int, campaigns: Sequence[Campaign], fewest: int, frame: Frame
) -> list[Load]:
    """Deal the campaigns out until no part is over the cap, or each stands alone."""
    ordered = sorted(campaigns, key=lambda each: (each.start is not None, each.start, each.id))
    for count in range(fewest, len(ordered) + 1):
        dealt = [ordered[at::count] for at in range(count)]
        parts = [
            Load(
                account,
                expected_rows(question, part),
                tuple(sorted(campaign.id for campaign in part)),
                first_period(question, part),
            )
            for part in dealt
        ]
        if all(max(part.rows) <= frame.cap for part in parts):
            break
    return parts


def unit_of(block: Block, periods: Sequence[Period]) -> Unit:
    return Unit(
        accounts=tuple(sorted(load.account for load in block.loads)),
        span=Period(periods[block.first].start, periods[block.last - 1].end),
        rows=block.rows,
        campaigns=block.loads[0].campaigns,
    )


def _account_plans(
    accounts: Iterable[Account],
    campaigns: Mapping[int, Sequence[Campaign] | None],
    loads: Iterable[Load],
    units: Iterable[Unit],
) -> tuple[AccountPlan, ...]:
    rows: Counter[int] = Counter()
    for load in loads:
        rows[load.account] += load.total
    asked = Counter(account for unit in units for account in unit.accounts)
    return tuple(
        AccountPlan(
            account=each,
            campaigns=None if (listed := campaigns.get(each.id)) is None else len(listed),
            rows=rows[each.id],
            units=asked[each.id],
        )
        for each in accounts
    )


def _some(what: str, ids: Sequence[int]) -> str:
    named = ", ".join(map(str, ids[:_NAMED]))
    more = f" and {len(ids) - _NAMED} more" if len(ids) > _NAMED else ""
    return f"{what}{'s' if len(ids) > 1 else ''} {named}{more}"


def _size(count: int) -> str:
    """Write bytes in the largest unit that leaves a digit before the point."""
    for unit, size in (("GB", 10**9), ("MB", 10**6)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{-(-count // 1000)} kB"


def duration_text(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
