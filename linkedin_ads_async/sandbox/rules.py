"""What a write is, and the rules that several resources share.

Source: reference/api-campaign-management 2 to 8, 15.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import attrs

from linkedin_ads_async.sandbox.answers import Fault
from linkedin_ads_async.sandbox.store import Document, Store
from linkedin_ads_async.sandbox.world import DAY_MS

__all__ = [
    "Change",
    "Rules",
    "account_id",
    "currency_faults",
    "name_faults",
    "owner_faults",
    "schedule_faults",
]

_BUDGETS = ("unitCost", "dailyBudget", "totalBudget")


@attrs.frozen(kw_only=True)
class Change:
    """A write that is about to happen. `before` is None where it creates."""

    store: Store
    now_ms: int
    account: Document | None
    """The account of the path; None for accounts and users themselves."""
    before: Document | None
    after: Document
    touched: frozenset[str]
    """Fields that the patch names."""
    batch: bool = False
    """Whether it is one of a batch of creates."""

    def changed(self, name: str) -> bool:
        return self.before is not None and self.before.get(name) != self.after.get(name)

    def becomes(self, name: str, value: object) -> bool:
        """Whether it leaves a field at a value that it did not have."""
        old = None if self.before is None else self.before.get(name)
        return self.after.get(name) == value and old != value


Check = Callable[[Change], Iterator[Fault]]

_LIVE = {
    "DRAFT": ("ACTIVE",),
    "ACTIVE": ("PAUSED", "ARCHIVED", "PENDING_DELETION"),
    "PAUSED": ("ACTIVE", "ARCHIVED", "PENDING_DELETION"),
    "ARCHIVED": ("ACTIVE", "PAUSED", "PENDING_DELETION"),
    "COMPLETED": ("ACTIVE",),
}


@attrs.frozen(kw_only=True)
class Rules:
    """The rules of one resource."""

    status: str = "status"
    creatable: tuple[str, ...] = ("ACTIVE", "PAUSED", "DRAFT")
    moves: Mapping[str, tuple[str, ...]] = attrs.field(factory=lambda: _LIVE)
    """States that may follow each state; one that is not named is final."""
    refused_move: str = "STATUS_CHANGE_NOT_ALLOWED"
    refused_delete: str = "DELETE_ALLOWED_ONLY_FOR_DRAFT_STATUS"
    """Code for the delete of what is no draft; empty where anything can be deleted."""
    locks: Mapping[str, str] = attrs.field(factory=dict)
    """Codes for fields that cannot change; FIELD_NOT_ALLOWED for the others."""
    live_lock: str = "FIELD_NOT_ALLOWED"
    """Code for other fields that cannot change, once the entity is no draft."""
    final: tuple[str, ...] = ("CANCELED", "CANCELLED")
    """States in which nothing can change any more."""
    deletable: Callable[[Change], bool] = attrs.field(default=lambda _: False)
    """Whether what is no draft can be deleted all the same."""
    check: Check = attrs.field(default=lambda _: iter(()))

    def lock(self, path: str, before: Document) -> str:
        """The code for a change of a field that cannot change."""
        is_draft = before.get(self.status) == "DRAFT"
        return self.locks.get(path, "FIELD_NOT_ALLOWED" if is_draft else self.live_lock)

    def faults(self, change: Change) -> Iterator[Fault]:
        """Everything that is wrong with a change whose schema fits."""
        yield from self._status_faults(change)
        yield from self.check(change)

    def _status_faults(self, change: Change) -> Iterator[Fault]:
        new = change.after.get(self.status)
        if change.before is None:
            if new is not None and new not in self.creatable:
                text = f"A new entity is one of {', '.join(self.creatable)}, not {new}"
                yield Fault("INVALID_VALUE_FOR_FIELD", f"/{self.status}", text)
        elif change.changed(self.status):
            old = str(change.before.get(self.status))
            if new not in self.moves.get(old, ()):
                text = f"{self.status} cannot go from {old} to {new}"
                yield Fault(self.refused_move, f"/{self.status}", text)


def account_id(change: Change) -> int:
    return int(change.account["id"]) if change.account else 0


def owner_faults(change: Change) -> Iterator[Fault]:
    owner = f"urn:li:sponsoredAccount:{account_id(change)}"
    if change.after.get("account", owner) != owner:
        yield Fault("MISMATCH_FIELDS", "/account", f"account has to be {owner}, as in the path")


def name_faults(after: Document, limit: int | None) -> Iterator[Fault]:
    name = after.get("name")
    if name is not None and not name.strip():
        yield Fault("INVALID_VALUE_BLANK_FIELD", "/name", "The name is blank")
    if limit is not None and len(name or "") > limit:
        yield Fault("FIELD_LENGTH_TOO_LONG", "/name", f"The name has at most {limit} characters")


def schedule_faults(change: Change) -> Iterator[Fault]:
    schedule = change.after.get("runSchedule")
    if schedule is None:
        return
    start, end = schedule.get("start"), schedule.get("end")
    if start is None:
        yield Fault("MISSING_FIELD", "/runSchedule/start", "The start of the run is required")
        return
    if end is not None and end <= start:
        text = "The run has to end after it starts"
        yield Fault("START_DATE_AFTER_END_DATE", "/runSchedule/end", text)
    if change.before is None:
        if start < change.now_ms - DAY_MS:
            yield Fault("DATE_TOO_EARLY", "/runSchedule/start", "The start is in the past")
        return
    old = change.before.get("runSchedule", {}).get("start")
    if old is not None and old != start and old <= change.now_ms:
        text = "The start cannot change once it has passed"
        yield Fault("DATE_IMMUTABLE_WHEN_PASSED", "/runSchedule/start", text)


def currency_faults(change: Change) -> Iterator[Fault]:
    currency = change.account["currency"] if change.account else None
    for name in _BUDGETS:
        if change.after.get(name, {}).get("currencyCode", currency) != currency:
            path = f"/{name}/currencyCode"
            yield Fault("CURRENCY_MISMATCH", path, f"The account's currency is {currency}")
