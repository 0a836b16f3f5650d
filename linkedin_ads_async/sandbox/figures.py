"""What a campaign did on a day: integers from (seed, campaign, day, metric), nothing stored."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple

import attrs

from linkedin_ads_async.sandbox.rates import rate_of
from linkedin_ads_async.sandbox.world import Campaign

__all__ = ["Figures", "Line", "line_of"]

_BLOCK = 32
_HALF = 32_768
_LOW = 65_535
_ACTIVE = 40_503
_BUSY = 25_173


class Line(NamedTuple):
    """A metric of one campaign: `((impressions * share + dither) >> 20) * unit`."""

    share: int
    odd: int
    unit: int

    def of(self, shown: int, noise: int) -> int:
        """The figure of a day with so many impressions."""
        if not shown or not self.share:
            return 0
        return ((shown * self.share + (noise * self.odd & _LOW) * 16) >> 20) * self.unit


@attrs.frozen
class Figures:
    """The figures of all campaigns of one seed.

    `columns` is the fast way, `value` the definition; both say the same of any day.
    """

    seed: int

    def columns(
        self, campaign: Campaign, names: Sequence[str], first: int, last: int
    ) -> list[list[int]]:
        """One list per metric with a value per day, both ends included."""
        noise = self.noise(campaign, first, last)
        shown = self.impressions(campaign, noise, first)
        return [_column(line_of(campaign, name), shown, noise) for name in names]

    def value(self, campaign: Campaign, name: str, day: int) -> int:
        """One figure of one day."""
        (noise,) = self.noise(campaign, day, day)
        (shown,) = self.impressions(campaign, [noise], day)
        return line_of(campaign, name).of(shown, noise)

    def noise(self, campaign: Campaign, first: int, last: int) -> list[int]:
        """16 bits per day: 32 days of a campaign share one hash."""
        blocks = range(first // _BLOCK, last // _BLOCK + 1)
        days = [day for block in blocks for day in self._block(campaign.id, block)]
        start = first - blocks[0] * _BLOCK
        return days[start : start + last - first + 1]

    def impressions(self, campaign: Campaign, noise: Sequence[int], first: int) -> list[int]:
        """Impressions per day: none outside the run, and none on its idle days."""
        begin = max(campaign.first_day - first, 0)
        end = len(noise) if campaign.last_day is None else campaign.last_day - first + 1
        running = noise[begin : max(end, begin)]
        activity, volume = campaign.activity, campaign.volume
        shown = [
            (volume * (_HALF + (r * _BUSY & _LOW)) >> 16) if (r * _ACTIVE & _LOW) < activity else 0
            for r in running
        ]
        before = [0] * min(begin, len(noise))
        return before + shown + [0] * (len(noise) - len(before) - len(shown))

    def _block(self, campaign: int, block: int) -> tuple[int, ...]:
        key = struct.pack("<qqq", self.seed, campaign, block)
        return struct.unpack("<32H", blake2b(key, digest_size=64).digest())


def line_of(campaign: Campaign, name: str) -> Line:
    """How a metric follows the impressions of a campaign; share 0 where it has no such metric."""
    if name == "impressions":
        return Line(1 << 20, 0, 1)
    if name == "costInLocalCurrency":
        return Line(campaign.price << 20, 0, 1)
    if name == "costInUsd":
        return Line((campaign.price * campaign.account.usd >> 16) << 20, 0, 1)
    rate = rate_of(name)
    if not rate.tags <= campaign.kind.tags:
        return Line(0, 0, 0)
    # 75 to 125 percent of the usual share; alike for the metrics of one ladder.
    share = rate.share * (768 + (campaign.id * rate.odd >> 5 & 511)) >> 10
    unit = campaign.worth if name == "conversionValueInLocalCurrency" else rate.unit
    return Line(share, rate.odd, unit)


def _column(line: Line, shown: Sequence[int], noise: Sequence[int]) -> list[int]:
    share, odd, unit = line
    if not share:
        return [0] * len(shown)
    pairs = zip(shown, noise, strict=True)
    if not odd:
        return [v * share >> 20 for v in shown]
    if unit == 1:
        return [(v * share + (r * odd & _LOW) * 16) >> 20 if v else 0 for v, r in pairs]
    return [((v * share + (r * odd & _LOW) * 16) >> 20) * unit if v else 0 for v, r in pairs]
