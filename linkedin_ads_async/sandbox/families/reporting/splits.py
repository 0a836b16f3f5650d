"""How a campaign's figures fall apart by pivot: exactly, so that the parts sum to the whole."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from operator import sub
from typing import Any

from linkedin_ads_async.sandbox.world import Campaign

__all__ = ["OWNERS", "Columns", "Part", "owner", "parts"]

Columns = list[list[int]]
"""One list per metric, with a value per day."""

Values = tuple[str, ...]
"""What a pivot puts into `pivotValues`: one text, two for a button of a message."""

Part = tuple[dict[str, Values], Columns]

_WHOLE = 16
_CREATIVE = ("CREATIVE", "SHARE")

OWNERS: dict[str, Callable[[Campaign], str]] = {
    "ACCOUNT": lambda campaign: campaign.account.urn,
    "CAMPAIGN_GROUP": lambda campaign: campaign.group_urn,
    "CAMPAIGN": lambda campaign: campaign.urn,
    "COMPANY": lambda campaign: campaign.account.company_urn,
    "OBJECTIVE_TYPE": lambda campaign: campaign.kind.objective,
}
"""Pivots to whose rows a campaign contributes as a whole."""


def owner(campaign: Campaign, pivots: Sequence[str]) -> dict[str, Values]:
    """Values of the pivots to which the whole campaign belongs."""
    return {name: (OWNERS[name](campaign),) for name in pivots if name in OWNERS}


def parts(
    campaign: Campaign,
    columns: Columns,
    pivots: Sequence[str],
    creatives: Collection[str] | None = None,
) -> Iterator[Part]:
    """Split a campaign's columns by every pivot that splits.

    With `creatives` (their URNs) only those parts are kept. The order of the
    pivots changes nothing: it is always creatives first, then by name.
    """
    found: list[Part] = [({}, columns)]
    if creatives is not None or any(name in pivots for name in _CREATIVE):
        found = list(_by_creative(campaign, columns, creatives))
    for pivot in sorted(set(pivots) - set(OWNERS) - set(_CREATIVE)):
        found = [
            ({**values, pivot: text}, piece)
            for values, whole in found
            for text, piece in _by_pivot(campaign, whole, pivot)
        ]
    yield from found


def _by_creative(
    campaign: Campaign, columns: Columns, wanted: Collection[str] | None
) -> Iterator[Part]:
    pieces = _split(columns, _weights(campaign, "CREATIVE", len(campaign.creatives)))
    for creative, piece in zip(campaign.creatives, pieces, strict=True):
        if wanted is None or creative.urn in wanted:
            yield {"CREATIVE": (creative.urn,), "SHARE": (creative.share_urn,)}, piece


def _by_pivot(campaign: Campaign, whole: Columns, pivot: str) -> Iterator[tuple[Values, Columns]]:
    names = _values(campaign, pivot)
    if names:
        pieces = _split(whole, _weights(campaign, pivot, len(names)))
        yield from zip(names, pieces, strict=True)


def _split(columns: Columns, weights: Sequence[int]) -> Iterator[Columns]:
    """The parts in the order of the weights; the first takes what rounding leaves over."""
    others = [[[v * w >> _WHOLE for v in column] for column in columns] for w in weights[1:]]
    rest = columns
    for piece in others:
        rest = [list(map(sub, *pair)) for pair in zip(rest, piece, strict=True)]
    yield rest
    yield from others


def _weights(campaign: Campaign, pivot: str, count: int) -> list[int]:
    """Shares in 2^-16 that sum to one, differing by campaign and pivot."""
    salt = campaign.id * 2_654_435_761 + sum(map(ord, pivot)) * 40_503
    raw = [8 + (salt * (2 * at + 1) >> 7) % 89 for at in range(count)]
    total = sum(raw)
    return [(one << _WHOLE) // total for one in raw]


def _values(campaign: Campaign, pivot: str) -> list[Values]:
    """What a pivot can say of a campaign; nothing where its format has no such thing."""
    known: dict[str, Callable[[], list[Any]]] = {
        "CONVERSION": lambda: _conversions(campaign),
        "CONVERSATION_NODE": lambda: _nodes(campaign),
        "CONVERSATION_NODE_OPTION_INDEX": lambda: [
            (node, str(button)) for node in _nodes(campaign) for button in range(2)
        ],
        "CARD_INDEX": lambda: _if(campaign, "cards", [str(index) for index in range(5)]),
        "EVENT_STAGE": lambda: _if(campaign, "event", ["PRE_LIVE", "LIVE", "POST_LIVE"]),
    }
    found = known[pivot]() if pivot in known else _LITERALS.get(pivot, ["OTHER"])
    return [one if isinstance(one, tuple) else (one,) for one in found]


def _if(campaign: Campaign, tag: str, values: list[str]) -> list[str]:
    return values if tag in campaign.kind.tags else []


def _conversions(campaign: Campaign) -> list[str]:
    rules = [f"urn:lla:llaPartnerConversion:{campaign.account.id % 900_000 + n}" for n in range(2)]
    return _if(campaign, "web", rules)


def _nodes(campaign: Campaign) -> list[str]:
    talk = f"urn:li:sponsoredConversation:{campaign.id}"
    nodes = [f"urn:li:sponsoredMessageContent:({talk},{number})" for number in range(1, 4)]
    return _if(campaign, "nodes", nodes)


def _urns(entity: str, *ids: int) -> list[str]:
    return [f"urn:li:{entity}:{number}" for number in ids]


_LITERALS: dict[str, list[str]] = {
    "SERVING_LOCATION": ["ON_SITE", "OFF_SITE"],
    "PLACEMENT_NAME": ["FEED", "RIGHT_RAIL", "MESSAGING"],
    "IMPRESSION_DEVICE_TYPE": ["DESKTOP_WEB", "MOBILE_WEB", "MOBILE_APP", "CONNECTED_TV"],
    "MEMBER_COMPANY_SIZE": [
        "SIZE_1", "SIZE_2_TO_10", "SIZE_11_TO_50", "SIZE_51_TO_200", "SIZE_201_TO_500",
        "SIZE_501_TO_1000", "SIZE_1001_TO_5000", "SIZE_5001_TO_10000", "SIZE_10001_OR_MORE",
    ],
    "MEMBER_INDUSTRY": _urns("industry", 4, 6, 12, 27, 43, 47, 53, 80, 96, 118),
    "MEMBER_SENIORITY": _urns("seniority", *range(1, 11)),
    "MEMBER_JOB_TITLE": _urns("title", *range(9, 320, 13)),
    "MEMBER_JOB_FUNCTION": _urns("function", *range(1, 27)),
    "MEMBER_COUNTRY_V2": _urns(
        "geo", 101282230, 101165590, 103644278, 105015875, 102890719, 102713980
    ),
    "MEMBER_REGION_V2": _urns("geo", *range(102_095_887, 102_095_899)),
    "MEMBER_COUNTY": _urns("geo", *range(104_472_865, 104_472_885)),
    "MEMBER_COMPANY": _urns("organization", *range(1_035, 3_600, 77)),
    "MEMBER_DESIGNATED_MARKET_AREA": ["501", "602", "623", "803", "807"],
}  # fmt: skip  # values in lines, not one per line
