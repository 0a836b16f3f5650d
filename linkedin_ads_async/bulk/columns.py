"""The columns of a pull: their names, types and order, and how pivot values become them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

import attrs

from linkedin_ads_async.bulk.arrow import pa, pc
from linkedin_ads_async.bulk.listing import Account
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.metric import Metric
from linkedin_ads_async.urn import Urn

__all__ = ["DECIMAL", "KEYS", "arrow_type", "finished", "pivot_keys", "schema"]

DECIMAL = pa.decimal128(38, 18)
TEXT = pa.dictionary(pa.int32(), pa.string())

KEYS = ("date_start", "date_end")
"""The key columns of a decoded answer; `pivot_0`, `pivot_1`... follow, one per pivot value."""


def arrow_type(metric: Metric) -> pa.DataType:
    """Return the type of a metric's column: money and decimals are exact, counts are integers."""
    if metric.type == "decimal" or metric.family == "money":
        return DECIMAL
    return pa.float64() if metric.type == "double" or metric.family == "average" else pa.int64()


def pivot_keys(question: Question) -> tuple[str, ...]:
    """Name the key columns that the pivot values of a row become, in the order of the answer."""
    count = sum(len(pivot.columns) for pivot in question.wire_pivots)
    return tuple(f"pivot_{at}" for at in range(count))


def schema(question: Question) -> pa.Schema:
    """Return the schema that every table of such a pull has."""
    fields = [pa.field(name, pa.date32()) for name in KEYS]
    fields += [pa.field("account", TEXT), pa.field("account_id", pa.int64())]
    if question.names:
        fields.append(pa.field("account_name", TEXT))
    fields.append(pa.field("currency", TEXT))
    for pivot in question.grouped:
        fields += [pa.field(column, TEXT) for column in pivot.columns]
        if pivot.numeric:
            fields.append(pa.field(f"{pivot.columns[0]}_id", pa.int64()))
        if pivot in question.named:
            fields.append(pa.field(f"{pivot.columns[0]}_name", TEXT))
    fields += [pa.field(metric.column, arrow_type(metric)) for metric in question.metrics]
    return pa.schema(fields)


def finished(
    joined: pa.Table,
    question: Question,
    accounts: Mapping[int, Account],
    owner: int,
    campaign: int | None = None,
) -> pa.Table:
    """Give a joined unit its final columns, but for names.

    `owner` and `campaign` are those of rows that do not name their account or their campaign.
    """
    values: Iterator[pa.Array] = iter(joined[key].combine_chunks() for key in pivot_keys(question))
    if question.names_account:
        account = next(values)
    else:
        account = _same(accounts[owner].urn, joined.num_rows)
    columns = [joined[name].combine_chunks() for name in KEYS]
    text = account.dictionary_encode()
    columns += [text, _ids(text), _currencies(text, accounts)]
    if question.per_campaign:
        values = chain([_same(str(Urn.of("sponsoredCampaign", campaign)), joined.num_rows)], values)
    for pivot in question.grouped:
        encoded = [next(values).dictionary_encode() for _ in pivot.columns]
        columns += encoded
        if pivot.numeric:
            columns.append(_ids(encoded[0]))
    columns += [joined[metric.name].combine_chunks() for metric in question.metrics]
    return pa.Table.from_arrays(columns, schema=schema(attrs.evolve(question, names=False)))


def _same(text: str, rows: int) -> pa.Array:
    return pa.nulls(rows, pa.string()).fill_null(text)


def _ids(text: pa.DictionaryArray) -> pa.Array:
    """Read the number that URNs end in; null where one does not."""
    found = pc.extract_regex(text.dictionary, r":(?P<id>\d{1,18})$")
    return pc.take(pc.struct_field(found, [0]).cast(pa.int64()), text.indices)


def _currencies(text: pa.DictionaryArray, accounts: Mapping[int, Account]) -> pa.DictionaryArray:
    by_urn = {account.urn: account.currency for account in accounts.values()}
    currencies = pa.array([by_urn.get(urn) for urn in text.dictionary.to_pylist()], pa.string())
    return pc.take(currencies, text.indices).dictionary_encode()
