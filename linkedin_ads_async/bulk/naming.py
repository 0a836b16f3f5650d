"""Names beside the URNs of a table: accounts, campaigns, creatives, and what rows split by."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from linkedin_ads_async.bulk import columns
from linkedin_ads_async.bulk.arrow import pa, pc
from linkedin_ads_async.bulk.listing import Account, Ads, together
from linkedin_ads_async.bulk.question import Question

__all__ = ["named"]

_BELOW_ACCOUNTS = {"CAMPAIGN_GROUP", "CAMPAIGN", "CREATIVE", "CONVERSION"}
"""Pivots whose values can be looked up below their account only."""


async def named(
    ads: Ads, table: pa.Table, question: Question, accounts: Mapping[int, Account]
) -> pa.Table:
    """Add the name columns of a finished table; a name that LinkedIn does not give is null.

    What was looked up is remembered by the client, so the units of a pull ask for little.
    """
    groups = await asyncio.to_thread(_unnamed, table, question)
    found = await together(
        ads.names.resolve(urns, account=() if owner is None else owner)
        for owner, urns in groups.items()
    )
    names = {account.urn: account.name for account in accounts.values() if account.name}
    for each in found:
        names |= each
    return await asyncio.to_thread(_with_names, table, question, names)


def _unnamed(table: pa.Table, question: Question) -> dict[int | None, list[str]]:
    """The URNs to look up, by the account that they are below; None where that does not matter."""
    found: dict[int | None, list[str]] = {}
    for pivot in question.named:
        column = pivot.columns[0]
        pairs = table.select(["account_id", column]).group_by(["account_id", column]).aggregate([])
        below = pivot.name in _BELOW_ACCOUNTS
        for owner, urn in zip(
            *(pairs[name].to_pylist() for name in ("account_id", column)), strict=True
        ):
            if urn is not None:
                found.setdefault(owner if below else None, []).append(urn)
    return {owner: list(dict.fromkeys(urns)) for owner, urns in found.items()}


def _with_names(table: pa.Table, question: Question, names: Mapping[str, str]) -> pa.Table:
    schema = columns.schema(question)
    sources = {f"{pivot.columns[0]}_name": pivot.columns[0] for pivot in question.named}
    sources["account_name"] = "account"
    made = [
        _names(table[sources[field.name]], names) if field.name in sources else table[field.name]
        for field in schema
    ]
    return pa.Table.from_arrays(made, schema=schema)


def _names(urns: pa.ChunkedArray, names: Mapping[str, str]) -> pa.DictionaryArray:
    text = urns.combine_chunks()
    found = pa.array([names.get(urn) for urn in text.dictionary.to_pylist()], pa.string())
    return pc.take(found, text.indices).dictionary_encode()
